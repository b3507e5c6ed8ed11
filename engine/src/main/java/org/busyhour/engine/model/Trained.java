package org.busyhour.engine.model;

/**
 * What training is good for.
 *
 * @param factors how an agent who has been to a training to its end works from then on; once, however many follow
 * @param after how long after the end of the training that begins, in ticks
 */
public record Trained(Factors factors, long after) {
    /** Training changes nothing. */
    public static final Trained NOTHING = new Trained(Factors.NONE, 0);

    /** Checks the time. */
    public Trained {
        Require.that(after >= 0, "after", after);
    }
}
