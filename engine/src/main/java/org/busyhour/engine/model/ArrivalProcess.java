package org.busyhour.engine.model;

import java.util.List;
import java.util.Optional;

/** When contacts of a type arrive. */
public sealed interface ArrivalProcess {
    /**
     * A Poisson process with a rate that is constant in each interval.
     *
     * @param bounds the n + 1 instants that bound the n intervals, increasing
     * @param expected the expected number of contacts in each of the n intervals
     * @param busyness how much days differ, if they do
     * @param forecast what the planner expects in each of the n intervals, who doesn't know of all that is expected
     */
    record Poisson(List<Long> bounds, List<Double> expected, Optional<Busyness> busyness, List<Double> forecast)
            implements ArrivalProcess {
        /** Checks lengths and signs. */
        public Poisson {
            bounds = List.copyOf(bounds);
            expected = List.copyOf(expected);
            Require.expected(bounds, expected);
            forecast = List.copyOf(forecast);
            Require.that(forecast.size() == expected.size(), "forecast", forecast.size());
            forecast.forEach(n -> Require.notNegative(n, "forecast"));
        }

        /**
         * Returns a Poisson process of which the planner knows all that is expected.
         *
         * @param bounds the n + 1 instants that bound the n intervals, increasing
         * @param expected the expected number of contacts in each of the n intervals
         * @param busyness how much days differ, if they do
         */
        public Poisson(List<Long> bounds, List<Double> expected, Optional<Busyness> busyness) {
            this(bounds, expected, busyness, expected);
        }

        /**
         * Returns a Poisson process whose days are all alike.
         *
         * @param bounds the n + 1 instants that bound the n intervals, increasing
         * @param expected the expected number of contacts in each of the n intervals
         */
        public Poisson(List<Long> bounds, List<Double> expected) {
            this(bounds, expected, Optional.empty());
        }

        /**
         * Returns the same process with days that differ.
         *
         * @param differing how much they do
         * @return the process
         */
        public Poisson with(Optional<Busyness> differing) {
            return new Poisson(bounds, expected, differing, forecast);
        }

        /**
         * Returns a Poisson process with one rate.
         *
         * @param perSecond the expected number of contacts a second
         * @param end the instant at which arrivals stop
         * @return the process on [0, end)
         */
        public static Poisson constant(double perSecond, long end) {
            return new Poisson(List.of(0L, end), List.of(perSecond * (end / 1e6)));
        }
    }

    /**
     * Independent gaps of one distribution, the first contact after one gap; a constant gap is a deterministic stream.
     *
     * @param gap the time between one contact and the next, its mean above 0
     */
    record Renewal(Distribution gap) implements ArrivalProcess {
        /** Checks that time passes. */
        public Renewal {
            Require.positive(gap.meanSeconds(), "mean gap");
        }
    }

    /**
     * Appointments: in each slot so many customers may be booked, of whom some don't come, and the others come a little
     * before or after.
     *
     * @param slots when the slots begin, increasing, none below 0
     * @param seats how many may be booked in each
     * @param booked the share of the seats that are
     * @param noShow the share of the booked who don't come
     * @param early how long before the slot the most punctual come, in ticks
     * @param late how long after that instant a customer comes; who would come before the start comes then
     */
    record Appointments(List<Long> slots, int seats, double booked, double noShow, long early, Distribution late)
            implements ArrivalProcess {
        /** Checks the numbers. */
        public Appointments {
            slots = List.copyOf(slots);
            Require.increasing(slots, "slots");
            Require.that(slots.isEmpty() || slots.get(0) >= 0, "slots", slots);
            Require.that(seats >= 1, "seats", seats);
            Require.share(booked, "booked");
            Require.share(noShow, "noShow");
            Require.that(early >= 0, "early", early);
        }
    }

    /**
     * Given contacts.
     *
     * @param contacts the contacts in order of time
     */
    record Trace(TraceTable contacts) implements ArrivalProcess {}
}
