package org.busyhour.engine.model;

import java.util.OptionalDouble;
import org.busyhour.engine.time.Ticks;

/**
 * A contact type that a group takes.
 *
 * @param type the place of the type in {@link Model#types()}
 * @param after the group takes the type only when it has waited so long, in ticks, inclusive; {@link Ticks#NEVER} if
 *     only rules let it
 * @param speed divides talk, hold and wrap
 * @param solved the chance that a conversation solves the matter; empty: that of the type
 */
public record Skill(int type, long after, double speed, OptionalDouble solved) {
    /** Checks the numbers. */
    public Skill {
        Require.that(type >= 0, "type", type);
        Require.that(after >= 0, "after", after);
        Require.positive(speed, "speed");
        Require.share(solved.orElse(1), "solved");
    }

    /**
     * Makes a skill with which matters are solved as often as the type says.
     *
     * @param type the place of the type in {@link Model#types()}
     * @param after the group takes the type only when it has waited so long, in ticks, inclusive
     * @param speed divides talk, hold and wrap
     */
    public Skill(int type, long after, double speed) {
        this(type, after, speed, OptionalDouble.empty());
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
