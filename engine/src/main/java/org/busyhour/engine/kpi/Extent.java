package org.busyhour.engine.kpi;

/**
 * How widely a target must hold.
 *
 * @param kind of what it must hold
 * @param share on days or weeks: of which share of them, above 0 and below 1; else 1
 */
public record Extent(Kind kind, double share) {
    /** By the value of the whole run. */
    public static final Extent RUN = new Extent(Kind.RUN, 1);

    /** In each interval of the day that has data. */
    public static final Extent EVERY_INTERVAL = new Extent(Kind.EVERY_INTERVAL, 1);

    /** Checks the share. */
    public Extent {
        boolean right = kind.shared() ? share > 0 && share < 1 : share == 1;
        if (!right) {
            throw new IllegalArgumentException("share was " + share);
        }
    }

    /** Of what a target must hold. */
    public enum Kind {
        /** Of the run. */
        RUN("run"),
        /** Of every interval. */
        EVERY_INTERVAL("every-interval"),
        /** Of single calendar days, of which a replication may have several. */
        DAYS("days"),
        /** Of single weeks, which are replications. */
        WEEKS("weeks");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /**
         * Returns the word for this kind in files.
         *
         * @return the word
         */
        public String key() {
            return key;
        }

        /**
         * Tells whether it must hold of a share of them.
         *
         * @return whether it is of days or weeks
         */
        public boolean shared() {
            return this == DAYS || this == WEEKS;
        }
    }

    /**
     * Returns the extent of a share of the days.
     *
     * @param share the share, above 0 and below 1: no number of days can show that all are good
     * @return the extent
     */
    public static Extent days(double share) {
        return new Extent(Kind.DAYS, share);
    }

    /**
     * Returns the extent of a share of the weeks.
     *
     * @param share the share, above 0 and below 1
     * @return the extent
     */
    public static Extent weeks(double share) {
        return new Extent(Kind.WEEKS, share);
    }
}
