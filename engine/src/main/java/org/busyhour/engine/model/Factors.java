package org.busyhour.engine.model;

/**
 * By what work is faster or slower, and matters are solved more or less often, than usual.
 *
 * @param speed talk, hold and wrap are divided by it
 * @param solved the chance that a conversation solves the matter is multiplied by it, up to certainty
 */
public record Factors(double speed, double solved) {
    /** As usual. */
    public static final Factors NONE = new Factors(1, 1);

    /** Checks the numbers. */
    public Factors {
        Require.positive(speed, "speed");
        Require.that(solved >= 0 && solved < Double.POSITIVE_INFINITY, "solved", solved);
    }

    /**
     * Returns both at once.
     *
     * @param other what else there is
     * @return the products
     */
    public Factors times(Factors other) {
        return new Factors(speed * other.speed, solved * other.solved);
    }
}
