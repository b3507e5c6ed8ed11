package org.busyhour.scenarios.generated;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance for a scenario.
 *
 * @param random where it comes from
 */
record Dice(SplittableRandom random) {

    static Dice of(long seed) {
        return new Dice(new SplittableRandom(seed));
    }

    /** Tells whether something happens that happens so often. */
    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /** Returns a whole number from the least to the most, both included. */
    int from(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Returns one of several. */
    <T> T oneOf(Collection<T> several) {
        return List.copyOf(several).get(random.nextInt(several.size()));
    }

    /** Returns one of several. */
    String oneOf(String... several) {
        return several[random.nextInt(several.length)];
    }

    /** Returns all of several, or at least one, in any order. */
    List<String> some(Collection<String> several) {
        List<String> left = new ArrayList<>(several);
        List<String> taken = new ArrayList<>();
        int wanted = happens(0.6) ? left.size() : from(Math.min(1, left.size()), left.size());
        while (taken.size() < wanted) {
            taken.add(left.remove(random.nextInt(left.size())));
        }
        return taken;
    }
}
