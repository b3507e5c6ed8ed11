package org.busyhour.studies.why;

import java.util.Locale;

/**
 * What a rule asked of an agent.
 *
 * @param at the instant
 * @param rule the place of the rule among those of the model
 * @param what what it asked
 * @param ticks when the agent is to come, or the break falls due again; or how much of a break, a meeting or training
 *     is given up; else 0
 */
public record RuleNote(long at, int rule, What what, long ticks) {
    /** What rules ask of agents. */
    public enum What {
        /** To come to work, and the agent does. */
        CALLED,
        /** To come to work, and the agent doesn't. */
        CALLED_IN_VAIN,
        /** To take a break later. */
        MOVED,
        /** To take a shorter break. */
        SHORTENED,
        /** Not to be in a meeting. */
        MEETING_CANCELLED,
        /** Not to be in training. */
        TRAINING_CANCELLED;

        /**
         * Returns the name that files use.
         *
         * @return the name in lower case, words apart
         */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
