package org.busyhour.studies.sweep;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Streams;

/** Which variants of a scenario are simulated. */
public final class Design {
    private Design() {}

    /**
     * Returns every combination.
     *
     * @param axes what is varied
     * @return the variants; the last axis moves fastest
     */
    public static List<Variant> grid(List<Axis> axes) {
        List<Variant> variants = List.of(Variant.BASE);
        for (Axis axis : axes) {
            List<Variant> longer = new ArrayList<>();
            for (Variant variant : variants) {
                for (int i = 0; i < axis.values().size(); i++) {
                    longer.add(with(variant, axis.at(i)));
                }
            }
            variants = longer;
        }
        return List.copyOf(variants);
    }

    /**
     * Returns how many combinations there are.
     *
     * @param axes what is varied
     * @return the product of the numbers of values, {@link Integer#MAX_VALUE} if it is more than that
     */
    public static int combinations(List<Axis> axes) {
        long product = 1;
        for (Axis axis : axes) {
            product = Math.min(Integer.MAX_VALUE, product * axis.values().size());
        }
        return (int) product;
    }

    /**
     * Returns the base and, around it, every value by itself.
     *
     * @param axes what is varied
     * @return the variants, the base first
     */
    public static List<Variant> oneAtATime(List<Axis> axes) {
        List<Variant> variants = new ArrayList<>(List.of(Variant.BASE));
        for (Axis axis : axes) {
            for (int i = 0; i < axis.values().size(); i++) {
                variants.add(with(Variant.BASE, axis.at(i)));
            }
        }
        return List.copyOf(variants);
    }

    /**
     * Returns a Latin hypercube (McKay, Beckman and Conover 1979, doi:10.1080/00401706.1979.10489755): each axis is cut
     * into as many equal parts as there are points, and each part of each axis has one point, at a random place in it.
     * The values of an axis lie on it at equal distances, whatever they are; a point has the value in whose stretch it
     * falls.
     *
     * @param axes what is varied
     * @param points how many points
     * @param seed the seed of where they fall
     * @return the variants; those that fall on one that was there before are left out
     */
    public static List<Variant> latinHypercube(List<Axis> axes, int points, long seed) {
        List<int[]> places = new ArrayList<>();
        for (Axis axis : axes) {
            long address = address(seed, axis.path());
            int[] order = shuffled(points, address);
            for (int i = 0; i < points; i++) {
                double within = Streams.uniform(Streams.within(address, points + (long) i));
                int value = (int) ((order[i] + within) / points * axis.values().size());
                order[i] = Math.min(value, axis.values().size() - 1);
            }
            places.add(order);
        }
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            List<Setting> settings = new ArrayList<>();
            for (int axis = 0; axis < axes.size(); axis++) {
                settings.add(axes.get(axis).at(places.get(axis)[i]));
            }
            variants.add(new Variant(settings));
        }
        return variants.stream().distinct().toList();
    }

    /** The order of Fisher and Yates, each exchange by a number with an address of its own. */
    private static int[] shuffled(int n, long address) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int from = (int) (Streams.uniform(Streams.within(address, i)) * (i + 1));
            order[i] = order[from];
            order[from] = i;
        }
        return order;
    }

    /** No replication has the number 0, so that nothing else is drawn from here. */
    private static long address(long seed, String path) {
        return new Streams(seed, 0).address(Purpose.CASE, path);
    }

    private static Variant with(Variant variant, Setting setting) {
        List<Setting> settings = new ArrayList<>(variant.settings());
        settings.add(setting);
        return new Variant(settings);
    }
}
