package org.busyhour.engine.model;

import java.util.Optional;

/**
 * How fast and how well the agents of a group work, beside their skills for single types.
 *
 * @param motivation what holds for all of them always
 * @param spread the coefficient of variation of the agents' own speeds, whose mean is 1
 * @param newHires who is new
 * @param fatigue when they tire
 * @param trained what holds for an agent who has been to a training
 */
public record Performance(
        Factors motivation, double spread, Optional<NewHires> newHires, Optional<Fatigue> fatigue, Trained trained) {
    /** The widest spread. */
    public static final double WIDEST = 0.5;

    /** All agents work alike, at all times. */
    public static final Performance PLAIN =
            new Performance(Factors.NONE, 0, Optional.empty(), Optional.empty(), Trained.NOTHING);

    /** Checks the spread. */
    public Performance {
        Require.that(spread >= 0 && spread <= WIDEST, "spread", spread);
    }

    /**
     * Tells whether any agent may work differently from another one, or from another time.
     *
     * @return whether there is anything beside the skills
     */
    public boolean matters() {
        return !equals(PLAIN);
    }

    /**
     * Tells whether conversations may solve matters less often than the skills say.
     *
     * @return whether they may
     */
    public boolean mayFail() {
        return motivation.solved() < 1
                || trained.factors().solved() < 1
                || newHires.filter(hires -> hires.start().solved() < 1).isPresent()
                || fatigue.filter(tired -> tired.tired().solved() < 1).isPresent();
    }

    /**
     * Returns the same with another spread.
     *
     * @param other the coefficient of variation
     * @return it
     */
    public Performance withSpread(double other) {
        return new Performance(motivation, other, newHires, fatigue, trained);
    }
}
