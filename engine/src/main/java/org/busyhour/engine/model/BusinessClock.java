package org.busyhour.engine.model;

import java.util.Arrays;
import java.util.List;
import org.busyhour.engine.time.Ticks;

/**
 * A clock that runs only in some windows of time, such as business hours.
 *
 * @param windows when it runs, in order of time, none touching another; none at all: it always runs
 */
public record BusinessClock(List<Window> windows) {
    /** The clock that never stands still. */
    public static final BusinessClock ALWAYS = new BusinessClock(List.of());

    /**
     * A stretch of time in which the clock runs.
     *
     * @param from its first instant
     * @param to the instant at which the clock stops
     */
    public record Window(long from, long to) {
        /** Checks the order. */
        public Window {
            Require.that(from < to, "to", to);
        }
    }

    /** Checks the order of the windows. */
    public BusinessClock {
        windows = List.copyOf(windows);
        for (int i = 1; i < windows.size(); i++) {
            Require.that(windows.get(i).from() > windows.get(i - 1).to(), "windows", windows);
        }
    }

    /**
     * Makes the clock ready to be read often.
     *
     * @return the same clock over arrays
     */
    public Hands hands() {
        return new Hands(this);
    }

    /** A clock that is read by binary search. */
    public static final class Hands {
        private final long[] from;
        private final long[] to;
        /** How long the clock has run before each window. */
        private final long[] before;

        private Hands(BusinessClock clock) {
            from = clock.windows.stream().mapToLong(Window::from).toArray();
            to = clock.windows.stream().mapToLong(Window::to).toArray();
            before = new long[from.length];
            for (int i = 1; i < from.length; i++) {
                before[i] = before[i - 1] + to[i - 1] - from[i - 1];
            }
        }

        /**
         * Adds a duration to an instant.
         *
         * @param instant any instant
         * @param duration how long the clock runs, at least 0
         * @return the first instant at which it has run so long; the instant itself where the duration is 0;
         *     {@link Ticks#NEVER} if that lies behind the last window
         */
        public long add(long instant, long duration) {
            if (from.length == 0) {
                return duration > Ticks.NEVER - instant ? Ticks.NEVER : instant + duration;
            }
            long shown = shown(instant) + duration;
            if (duration == 0) {
                return instant;
            }
            // The last window at whose beginning the clock shows less.
            int at = Arrays.binarySearch(before, shown);
            int window = (at < 0 ? -at - 1 : at) - 1;
            long end = from[window] + shown - before[window];
            return end > to[window] ? Ticks.NEVER : end;
        }

        /**
         * Returns how long the clock runs between two instants.
         *
         * @param start the first
         * @param end the other, not before the first
         * @return ticks
         */
        public long between(long start, long end) {
            return from.length == 0 ? end - start : shown(end) - shown(start);
        }

        /** How long the clock has run since the first window began. */
        private long shown(long instant) {
            int at = Arrays.binarySearch(from, instant);
            int window = at < 0 ? -at - 2 : at;
            return window < 0 ? 0 : before[window] + Math.min(instant, to[window]) - from[window];
        }
    }
}
