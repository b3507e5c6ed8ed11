package org.busyhour.scenarios.language.spec;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.busyhour.engine.model.Openings;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.value.OpenHours;
import org.busyhour.scenarios.language.value.ShiftHours;

/**
 * When a centre is open.
 *
 * @param week its hours by day of the week, closed on those that aren't there; empty: always open
 * @param holidays its holidays, with their hours where they have other ones than the day of the week
 */
public record OpeningSpec(Optional<Map<DayOfWeek, OpenHours>> week, Map<LocalDate, Optional<OpenHours>> holidays) {
    /** Always, without holidays. */
    public static final OpeningSpec ALWAYS = new OpeningSpec(Optional.empty(), Map.of());

    private static final OpenHours ALL_DAY =
            new OpenHours(List.of(new ShiftHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
    private static final long DAY_NANOS = Duration.ofHours(24).toNanos();
    private static final OpenHours CLOSED = new OpenHours(List.of());

    /** Copies the days. */
    public OpeningSpec {
        week = week.map(OpeningSpec::copy);
        holidays = Collections.unmodifiableMap(new TreeMap<>(holidays));
    }

    private static Map<DayOfWeek, OpenHours> copy(Map<DayOfWeek, OpenHours> days) {
        Map<DayOfWeek, OpenHours> copy = new EnumMap<>(DayOfWeek.class);
        copy.putAll(days);
        return Collections.unmodifiableMap(copy);
    }

    /** Whether there are times at which the centre isn't open. */
    public boolean limited() {
        return week.isPresent() || holidays.values().stream().anyMatch(Optional::isPresent);
    }

    /** Whether a date is a holiday. */
    public boolean holiday(LocalDate date) {
        return holidays.containsKey(date);
    }

    /** Returns the hours of a date. */
    public OpenHours on(LocalDate date) {
        OpenHours usual =
                week.map(days -> days.getOrDefault(date.getDayOfWeek(), CLOSED)).orElse(ALL_DAY);
        return holidays.getOrDefault(date, Optional.empty()).orElse(usual);
    }

    /** Returns for how much of some time on a day of the week the centre is open by the clock, holidays aside. */
    public double share(DayOfWeek day, long fromNanos, long toNanos) {
        if (week.isEmpty()) {
            return 1;
        }
        long open = 0;
        for (ShiftHours hours : week.get().getOrDefault(day, CLOSED).hours()) {
            long from = hours.from().toNanoOfDay();
            open += common(from, from + hours.length().toNanos(), fromNanos, toNanos);
        }
        for (ShiftHours hours : week.get().getOrDefault(day.minus(1), CLOSED).hours()) {
            long from = hours.from().toNanoOfDay() - DAY_NANOS;
            open += common(from, from + hours.length().toNanos(), fromNanos, toNanos);
        }
        return open / (double) (toNanos - fromNanos);
    }

    private static long common(long from, long to, long since, long until) {
        return Math.max(0, Math.min(to, until) - Math.max(from, since));
    }

    /** Returns when the centre is open during a run; nothing if it never is. */
    public Optional<Openings> during(RunCalendar run) {
        Stretches stretches = new Stretches(run.endTicks());
        List<LocalDate> dates = new ArrayList<>(run.dates());
        dates.add(0, dates.get(0).minusDays(1));
        for (LocalDate date : dates) {
            for (ShiftHours hours : on(date).hours()) {
                LocalDateTime from = date.atTime(hours.from());
                stretches.add(run.ticks(from), run.ticks(from.plus(hours.length())));
            }
        }
        return stretches.openings();
    }

    /** Returns the elapsed time until the centre closes for the last time in a run; none if it never opens. */
    public Duration closesAfter(RunCalendar run) {
        long last = during(run).map(Openings::last).orElse(0L);
        return Duration.between(run.start(), run.at(last));
    }

    /** Joins hours that meet: a centre that is open until midnight and from midnight on doesn't close. */
    private static final class Stretches {
        private final List<Long> opens = new ArrayList<>();
        private final List<Long> closes = new ArrayList<>();
        private final long end;

        Stretches(long end) {
            this.end = end;
        }

        void add(long from, long to) {
            long begin = Math.max(0, from);
            long finish = Math.min(end, to);
            int last = closes.size() - 1;
            if (begin >= finish) {
                return;
            }
            if (last >= 0 && begin <= closes.get(last)) {
                closes.set(last, Math.max(closes.get(last), finish));
            } else {
                opens.add(begin);
                closes.add(finish);
            }
        }

        Optional<Openings> openings() {
            return opens.isEmpty() ? Optional.empty() : Optional.of(new Openings(opens, closes));
        }
    }
}
