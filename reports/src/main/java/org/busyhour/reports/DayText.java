package org.busyhour.reports;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.busyhour.engine.model.Timeline;

/** The calendar days of a run in words. */
public final class DayText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private DayText() {}

    /**
     * Names a day.
     *
     * @param report the run
     * @param row the row of the day
     * @return for instance {@code Mon 2 March}
     */
    public static String of(RunReport report, int row) {
        return DAY.format(report.date(row));
    }

    /**
     * Says which days are cut, by the warm-up too, so that nobody takes them for whole ones.
     *
     * @param report a run of several days
     * @return for instance {@code Mon 2 March begins at 08:00; Sat 7 March ends at 08:00.}; empty if all are whole
     */
    public static String cut(RunReport report) {
        List<Integer> days = report.kpis().days();
        Timeline timeline = report.model().timeline();
        ZonedDateTime start = report.start().plus(timeline.warmUp(), ChronoUnit.MICROS);
        ZonedDateTime end = report.start().plus(timeline.end(), ChronoUnit.MICROS);
        String begins = of(report, days.get(0)) + " begins at " + TIME.format(start);
        String ends = of(report, days.get(days.size() - 1)) + " ends at " + TIME.format(end);
        if (!midnight(start)) {
            return begins + (midnight(end) ? "." : "; " + ends + ".");
        }
        return midnight(end) ? "" : ends + ".";
    }

    private static boolean midnight(ZonedDateTime moment) {
        return moment.toLocalDate().atStartOfDay(moment.getZone()).isEqual(moment);
    }
}
