package org.busyhour.engine.model;

/**
 * How customers are called who may not pick up.
 *
 * @param reached the share of tries that reach the customer
 * @param most how often it is tried at most, from 1 on
 * @param gap how long after a try in vain the next one comes
 * @param inVain how long a try in vain takes
 */
public record Tries(double reached, int most, Distribution gap, Distribution inVain) {
    /** Checks the numbers. */
    public Tries {
        Require.share(reached, "reached");
        Require.that(most >= 1, "most", most);
    }
}
