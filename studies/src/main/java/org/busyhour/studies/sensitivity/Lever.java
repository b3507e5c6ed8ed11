package org.busyhour.studies.sensitivity;

/**
 * Something that is moved a little.
 *
 * @param kind what
 * @param group the group that gets one more agent; empty for the other kinds
 */
public record Lever(Kind kind, String group) {
    /** What can be moved. */
    public enum Kind {
        /** One percent more contacts of every type. */
        VOLUME("volume"),
        /** One percent more talk, hold and wrap. */
        HANDLING_TIME("handling time"),
        /** One percent more patience. */
        PATIENCE("patience"),
        /** One more agent. */
        AGENT("agent");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /**
         * Returns the word that names it in files.
         *
         * @return the title with a hyphen for each space
         */
        public String key() {
            return title.replace(' ', '-');
        }
    }

    /** Returns a lever that isn't of one group. */
    static Lever of(Kind kind) {
        return new Lever(kind, "");
    }

    /**
     * Returns what people call it.
     *
     * @return for instance {@code volume +1 %} or {@code one more in desk}
     */
    public String title() {
        return kind == Kind.AGENT ? "one more in " + group : kind.title + " +1 %";
    }
}
