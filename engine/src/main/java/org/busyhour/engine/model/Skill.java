package org.busyhour.engine.model;

import org.busyhour.engine.time.Ticks;

/**
 * A contact type that a group takes.
 *
 * @param type the place of the type in {@link Model#types()}
 * @param after the group takes the type only when it has waited so long, in ticks, inclusive; {@link Ticks#NEVER} if
 *     only rules let it
 * @param speed divides talk, hold and wrap
 */
public record Skill(int type, long after, double speed) {
    /** Checks the numbers. */
    public Skill {
        Require.that(type >= 0, "type", type);
        Require.that(after >= 0, "after", after);
        Require.positive(speed, "speed");
    }

    /**
     * Returns the skill for a type, at once and at speed 1.
     *
     * @param type the place of the type in {@link Model#types()}
     * @return the skill
     */
    public static Skill of(int type) {
        return new Skill(type, 0, 1);
    }
}
