package org.busyhour.engine.model;

/**
 * That agents tire when they have been busy for long.
 *
 * @param above they are tired when the share of the last time in which they handled contacts is greater
 * @param over how much time is looked back upon, in ticks
 * @param tired how fast and how well they work then
 */
public record Fatigue(double above, long over, Factors tired) {
    /** Checks the numbers. */
    public Fatigue {
        Require.share(above, "above");
        Require.that(over > 0, "over", over);
    }
}
