package org.busyhour.scenarios.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.busyhour.engine.model.Days;

/**
 * A run cut into intervals on the local clocks, beginning with the run's start.
 *
 * <p>An interval begins whenever the clocks show a time of the grid, the start and every {@code interval} after it, and
 * whenever they skip one. So a day has 46, 48 or 50 half hours and 23, 24 or 25 hours, but always six stretches of four
 * hours, one of them shorter or longer.
 */
public final class IntervalGrid {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME_WITH_SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final RunCalendar run;
    private final List<Long> starts;

    private IntervalGrid(RunCalendar run, List<Long> starts) {
        this.run = run;
        this.starts = List.copyOf(starts);
    }

    static IntervalGrid of(RunCalendar run, Duration interval) {
        long step = RunCalendar.ticks(interval);
        if (step <= 0) {
            throw new IllegalArgumentException("interval was " + interval);
        }
        return new IntervalGrid(run, new Cutter(run, step).starts());
    }

    /** Returns how many intervals there are. */
    public int size() {
        return starts.size();
    }

    /** Returns the instants at which the intervals begin, in ticks, the first 0. */
    public List<Long> starts() {
        return starts;
    }

    /** Returns the instants that bound the intervals: their starts and the end of the run. */
    public List<Long> bounds() {
        List<Long> bounds = new ArrayList<>(starts);
        bounds.add(run.endTicks());
        return List.copyOf(bounds);
    }

    /**
     * Returns the local times at which the intervals begin, such as {@code 07:00}.
     *
     * @return a label an interval: with the date where the run is longer than a day, with the offset where the time
     *     comes twice
     */
    public List<String> labels() {
        boolean dated = run.hasSeveralDays();
        return starts.stream().map(t -> label(run.at(t), dated)).toList();
    }

    /**
     * Returns the days of the run: from midnight to midnight by the local clocks, each with the intervals that begin on
     * it. A run of at most a day is one day, whatever midnight it crosses: a night shift isn't two.
     */
    public Days days() {
        if (!run.hasSeveralDays()) {
            return Days.ONE;
        }
        List<Integer> firsts = new ArrayList<>();
        LocalDate latest = LocalDate.MIN;
        for (int i = 0; i < starts.size(); i++) {
            LocalDate date = run.at(starts.get(i)).toLocalDate();
            if (date.isAfter(latest)) {
                firsts.add(i);
                latest = date;
            }
        }
        return new Days(firsts, run.wholeDays());
    }

    private static String label(ZonedDateTime moment, boolean dated) {
        LocalDateTime local = moment.toLocalDateTime();
        String time = local.getSecond() == 0 ? TIME.format(local) : TIME_WITH_SECONDS.format(local);
        String date = dated ? local.toLocalDate() + " " : "";
        boolean twice = moment.getZone().getRules().getValidOffsets(local).size() > 1;
        return date + time + (twice ? moment.getOffset().getId() : "");
    }

    /** Walks through the run from one change of the clocks to the next; in between, the grid is regular. */
    private static final class Cutter {
        private final RunCalendar run;
        private final long step;
        private final List<Long> starts = new ArrayList<>();

        Cutter(RunCalendar run, long step) {
            this.run = run;
            this.step = step;
        }

        List<Long> starts() {
            long from = 0;
            long shift = 0;
            while (from < run.endTicks()) {
                long to = Math.min(nextChange(from), run.endTicks());
                cut(from, to, shift);
                shift += changeAt(to);
                from = to;
            }
            return starts;
        }

        /** Cuts [from, to), during which the clocks are {@code shift} ahead of where they would be without changes. */
        private void cut(long from, long to, long shift) {
            boolean skipped = from > 0 && cell(from + shift) > cell(from - 1 + shift - changeAt(from));
            if (from == 0 || skipped || Math.floorMod(from + shift, step) == 0) {
                starts.add(from);
            }
            long first = (cell(from + shift) + 1) * step - shift;
            for (long t = first; t < to; t += step) {
                starts.add(t);
            }
        }

        private long cell(long local) {
            return Math.floorDiv(local, step);
        }

        private long nextChange(long ticks) {
            ZoneId zone = run.start().getZone();
            ZoneOffsetTransition next =
                    zone.getRules().nextTransition(run.at(ticks).toInstant());
            return next == null ? Long.MAX_VALUE : run.ticks(next.getInstant().atZone(zone));
        }

        /** Returns by how many ticks the clocks are put forward at an instant. */
        private long changeAt(long ticks) {
            ZonedDateTime after = run.at(ticks);
            ZoneOffset before = after.minus(1, ChronoUnit.MICROS).getOffset();
            long seconds = after.getOffset().getTotalSeconds() - (long) before.getTotalSeconds();
            return RunCalendar.ticks(Duration.ofSeconds(seconds));
        }
    }
}
