package org.busyhour.scenarios.language.spec;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * What is expected on each day of the week.
 *
 * @param days what is expected by day; nothing on a day that isn't there
 * @param from when the first interval of a day's course begins
 * @param interval the width of these intervals; empty for the run's own
 * @param at where it was written
 */
public record WeekSpec(Map<DayOfWeek, Day> days, LocalTime from, Optional<Duration> interval, Node at) {
    private static final Duration DAY = Duration.ofHours(24);

    /** Copies the days. */
    public WeekSpec {
        Map<DayOfWeek, Day> copy = new EnumMap<>(DayOfWeek.class);
        copy.putAll(days);
        days = Collections.unmodifiableMap(copy);
    }

    /**
     * A day.
     *
     * @param total how many contacts are expected in all; empty: the sum of the course
     * @param course how they are spread over the day, by numbers of which only the proportions count where there is a
     *     total; empty: evenly over the time in which the centre is open
     */
    public record Day(Optional<BigDecimal> total, List<BigDecimal> course) {

        /** Copies the numbers. */
        public Day {
            course = List.copyOf(course);
        }

        /** Returns a day with these counts. */
        public static Day of(List<BigDecimal> counts) {
            return new Day(Optional.empty(), counts);
        }

        /** Returns how many contacts are expected in all. */
        public double expected() {
            return total.orElse(sum(course)).doubleValue();
        }

        /** Whether something is expected that no interval has a share of. */
        public boolean spreadOverNothing() {
            return total.orElse(BigDecimal.ZERO).signum() > 0
                    && !course.isEmpty()
                    && sum(course).signum() == 0;
        }

        private static BigDecimal sum(List<BigDecimal> numbers) {
            return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** Returns the width of the intervals in a run of that time. */
    public Duration interval(TimeSpec time) {
        return interval.orElse(time.interval());
    }

    /** Returns the clock's time in nanoseconds at which an interval of the course begins. */
    public long begins(int place, TimeSpec time) {
        return from.toNanoOfDay() + place * interval(time).toNanos();
    }

    /** Returns how many intervals a day's course has at the most in a run of that time. */
    public long room(TimeSpec time) {
        Duration rest = DAY.minusNanos(from.toNanoOfDay());
        Duration width = interval(time);
        return rest.plus(width).minusNanos(1).dividedBy(width);
    }
}
