package org.busyhour.engine.model;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** What a rule waits for. */
public sealed interface Condition {
    /**
     * Returns the thresholds that it is made of.
     *
     * @return them, in the order in which they are written
     */
    Stream<Threshold> thresholds();

    /**
     * Returns the same of a centre in which types and groups stand elsewhere.
     *
     * @param types the new place of a type
     * @param groups the new place of a group
     * @return the condition there
     */
    Condition moved(IntUnaryOperator types, IntUnaryOperator groups);

    /** What can be measured at a moment. */
    enum Measure {
        /** How many contacts wait, of a type or of all on the line. */
        WAITING,
        /** How long the one that has waited longest has waited, in ticks; 0 if none waits. */
        LONGEST_WAIT,
        /** How long it would take all at work to serve those who wait and one more, in ticks. */
        PREDICTED_WAIT,
        /** How many agents are available, of a group or of all. */
        FREE,
        /** The service level of those answered or abandoned in the last minutes. */
        SERVICE_LEVEL,
        /** Handling among handling and available agents, sampled at each of the last full minutes. */
        OCCUPANCY;

        /**
         * Tells whether it looks back over a window.
         *
         * @return whether it does, else it is of the moment
         */
        public boolean rolling() {
            return this == SERVICE_LEVEL || this == OCCUPANCY;
        }

        /**
         * Tells whether it is a time, in ticks.
         *
         * @return whether it is
         */
        public boolean isTime() {
            return this == LONGEST_WAIT || this == PREDICTED_WAIT;
        }

        /**
         * Tells whether it is measured of agents.
         *
         * @return whether it is of a group, else of a contact type
         */
        public boolean ofGroups() {
            return this == FREE || this == OCCUPANCY;
        }
    }

    /** How a value is held against a limit. */
    enum Compare {
        /** More than the limit. */
        ABOVE,
        /** The limit or more. */
        AT_LEAST,
        /** Less than the limit. */
        BELOW,
        /** The limit or less. */
        AT_MOST;

        /**
         * Compares.
         *
         * @param value the value; NaN where there is none
         * @param limit the limit
         * @return whether it is so; never of NaN
         */
        public boolean test(double value, double limit) {
            return switch (this) {
                case ABOVE -> value > limit;
                case AT_LEAST -> value >= limit;
                case BELOW -> value < limit;
                case AT_MOST -> value <= limit;
            };
        }
    }

    /**
     * What is measured.
     *
     * @param measure which
     * @param of the place of the contact type or group; -1 for the whole centre
     * @param minutes how far a rolling measure looks back; else 0
     */
    record Gauge(Measure measure, int of, int minutes) {
        /** The longest window. */
        public static final int MOST_MINUTES = 24 * 60;

        /** Checks the window. */
        public Gauge {
            Require.that(of >= -1, "of", of);
            Require.that(measure.rolling() ? minutes > 0 && minutes <= MOST_MINUTES : minutes == 0, "minutes", minutes);
            Require.that(measure != Measure.PREDICTED_WAIT || of >= 0, "of", of);
        }
    }

    /**
     * A measure is beyond a limit, and has been for a while.
     *
     * @param gauge what is measured
     * @param compare how it is held against the limit
     * @param limit the limit, of times in ticks
     * @param lasting for how long it must have been so, in ticks
     */
    record Threshold(Gauge gauge, Compare compare, double limit, long lasting) implements Condition {
        /** Checks the numbers. */
        public Threshold {
            Require.notNegative(limit, "limit");
            Require.that(lasting >= 0, "lasting", lasting);
        }

        @Override
        public Stream<Threshold> thresholds() {
            return Stream.of(this);
        }

        @Override
        public Condition moved(IntUnaryOperator types, IntUnaryOperator groups) {
            IntUnaryOperator places = gauge.measure.ofGroups() ? groups : types;
            int of = gauge.of < 0 ? gauge.of : places.applyAsInt(gauge.of);
            return new Threshold(new Gauge(gauge.measure, of, gauge.minutes), compare, limit, lasting);
        }
    }

    /**
     * It is a time of day.
     *
     * @param starts the instants at which it begins to be, increasing
     * @param ends the instants at which it is no more, one a start
     */
    record During(List<Long> starts, List<Long> ends) implements Condition {
        /** Checks the order. */
        public During {
            starts = List.copyOf(starts);
            ends = List.copyOf(ends);
            Require.that(starts.size() == ends.size(), "ends", ends);
            for (int i = 0; i < starts.size(); i++) {
                boolean behind = i == 0 || ends.get(i - 1) <= starts.get(i);
                Require.that(behind && starts.get(i) < ends.get(i), "starts", starts);
            }
        }

        @Override
        public Stream<Threshold> thresholds() {
            return Stream.of();
        }

        @Override
        public Condition moved(IntUnaryOperator types, IntUnaryOperator groups) {
            return this;
        }
    }

    /**
     * Several conditions hold at the same time.
     *
     * @param conditions them
     */
    record All(List<Condition> conditions) implements Condition {
        /** Checks that there is one. */
        public All {
            conditions = List.copyOf(conditions);
            Require.that(!conditions.isEmpty(), "conditions", conditions);
        }

        @Override
        public Stream<Threshold> thresholds() {
            return conditions.stream().flatMap(Condition::thresholds);
        }

        @Override
        public Condition moved(IntUnaryOperator types, IntUnaryOperator groups) {
            return new All(
                    conditions.stream().map(part -> part.moved(types, groups)).toList());
        }
    }

    /**
     * One of several conditions holds.
     *
     * @param conditions them
     */
    record Any(List<Condition> conditions) implements Condition {
        /** Checks that there is one. */
        public Any {
            conditions = List.copyOf(conditions);
            Require.that(!conditions.isEmpty(), "conditions", conditions);
        }

        @Override
        public Stream<Threshold> thresholds() {
            return conditions.stream().flatMap(Condition::thresholds);
        }

        @Override
        public Condition moved(IntUnaryOperator types, IntUnaryOperator groups) {
            return new Any(
                    conditions.stream().map(part -> part.moved(types, groups)).toList());
        }
    }
}
