package org.busyhour.engine.random;

import org.jspecify.annotations.Nullable;

/**
 * Uniform numbers of which those of a group of replications are spread evenly: each has a stratum of its own, dealt
 * anew for each number, so that over several numbers the group is a Latin hypercube (McKay, Beckman and Conover 1979,
 * doi:10.2307/1268522). Each replication alone is as likely as ever.
 *
 * <p>Within its stratum a number is where the plain stream has it: what is drawn in a plain replication is only moved.
 */
public final class Strata {
    private final Stream random;
    private final Group group;
    private final @Nullable Stream deals;

    Strata(Stream random, Group group, @Nullable Stream deals) {
        this.random = random;
        this.group = group;
        this.deals = deals;
    }

    /**
     * Where a replication stands among those that share the strata.
     *
     * @param units how many are independent but for the strata: replications, or pairs of opposite ones
     * @param pairs whether they are pairs
     * @param place the place of the replication in its group, from 0
     */
    record Group(int units, boolean pairs, int place) {
        static final Group ALONE = new Group(1, false, 0);

        int size() {
            return pairs ? 2 * units : units;
        }
    }

    /**
     * Draws a number.
     *
     * @return a number in (0, 1)
     */
    public double next() {
        double within = random.open();
        double number = deals == null ? within : (stratum(deals) + within) / group.size();
        return Math.max(0x1p-54, Math.min(1 - 0x1p-53, number));
    }

    /** Deals to all of the group, so that its replications stay in step. */
    private int stratum(Stream deal) {
        int[] order = new int[group.units()];
        for (int i = 0; i < order.length; i++) {
            int j = (int) (deal.uniform() * (i + 1));
            order[i] = order[j];
            order[j] = i;
        }
        return group.pairs() ? opposite(order, deal) : order[group.place()];
    }

    /** The first of a pair has a stratum or, as likely, the opposite one; the second the other of the two. */
    private int opposite(int[] order, Stream deal) {
        boolean first = group.place() % 2 == 0;
        boolean swapped = false;
        for (int i = 0; i < order.length; i++) {
            boolean swap = deal.uniform() < 0.5;
            swapped = i == group.place() / 2 ? swap : swapped;
        }
        int stratum = order[group.place() / 2];
        return first == swapped ? group.size() - 1 - stratum : stratum;
    }
}
