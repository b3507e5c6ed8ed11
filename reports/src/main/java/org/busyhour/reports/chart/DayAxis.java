package org.busyhour.reports.chart;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.busyhour.engine.time.Ticks;

/**
 * The horizontal axis of a chart over the day, in seconds from the start.
 *
 * @param bounds where the intervals begin, and where the last one ends
 * @param marks the labels, in local time
 * @param nights the nights, to be shaded
 */
public record DayAxis(List<Double> bounds, List<Scale.Mark> marks, List<Span> nights) {
    private static final int NIGHT_BEGINS = 22;
    private static final int NIGHT_ENDS = 6;

    /** Checks the lengths. */
    public DayAxis {
        bounds = List.copyOf(bounds);
        marks = List.copyOf(marks);
        nights = List.copyOf(nights);
        if (bounds.size() < 2) {
            throw new IllegalArgumentException("bounds was " + bounds);
        }
    }

    /**
     * A stretch of the axis.
     *
     * @param from where it begins
     * @param to where it ends
     */
    public record Span(double from, double to) {}

    /**
     * Returns the axis of a course of time: a label every two hours, every six or twelve when it is longer than a day
     * and a half, a day when it is longer than four days, and so on.
     *
     * @param start the local date and time of its start
     * @param intervalStarts the instants at which intervals begin, in ticks
     * @param end the instant at which it ends
     * @return the axis
     */
    public static DayAxis of(ZonedDateTime start, List<Long> intervalStarts, long end) {
        List<Double> bounds = new ArrayList<>();
        intervalStarts.forEach(s -> bounds.add(Ticks.toSeconds(s)));
        bounds.add(Ticks.toSeconds(end));
        return new DayAxis(bounds, marks(start, Ticks.toSeconds(end)), nights(start, Ticks.toSeconds(end)));
    }

    /**
     * Returns how many intervals there are.
     *
     * @return the number
     */
    public int intervals() {
        return bounds.size() - 1;
    }

    /**
     * Returns where the axis ends.
     *
     * @return the end of the last interval
     */
    public double end() {
        return bounds.get(bounds.size() - 1);
    }

    private static List<Scale.Mark> marks(ZonedDateTime start, double end) {
        List<Scale.Mark> marks = new ArrayList<>();
        int hours = hoursBetweenLabels(end / 3_600);
        ZonedDateTime hour = start.truncatedTo(ChronoUnit.HOURS);
        for (; seconds(start, hour) <= end; hour = hour.plusHours(1)) {
            long day = hour.toLocalDate().toEpochDay() - start.toLocalDate().toEpochDay();
            if (seconds(start, hour) >= 0 && (24 * day + hour.getHour()) % hours == 0) {
                marks.add(new Scale.Mark(seconds(start, hour), label(hour, hours)));
            }
        }
        return marks;
    }

    private static int hoursBetweenLabels(double length) {
        int[] choices = {1, 2, 6, 12, 24, 48, 7 * 24};
        double[] longest = {6, 36, 60, 96, 10 * 24, 20 * 24, 60 * 24};
        for (int i = 0; i < choices.length; i++) {
            if (length <= longest[i]) {
                return choices[i];
            }
        }
        return 24 * (int) StrictMath.ceil(length / 24 / 10);
    }

    private static String label(ZonedDateTime hour, int hours) {
        if (hours < 6 || (hours < 24 && hour.getHour() != 0)) {
            return String.format(Locale.ROOT, "%02d:00", hour.getHour());
        }
        String day = hour.getDayOfWeek().name();
        return day.charAt(0) + day.substring(1, 3).toLowerCase(Locale.ROOT) + " " + hour.getDayOfMonth();
    }

    private static List<Span> nights(ZonedDateTime start, double end) {
        List<Span> nights = new ArrayList<>();
        ZonedDateTime day = start.truncatedTo(ChronoUnit.DAYS).minusDays(1);
        for (; seconds(start, day) < end; day = day.plusDays(1)) {
            double from = Math.max(0, seconds(start, day.withHour(NIGHT_BEGINS)));
            double to = Math.min(end, seconds(start, day.plusDays(1).withHour(NIGHT_ENDS)));
            if (from < to) {
                nights.add(new Span(from, to));
            }
        }
        return nights;
    }

    private static double seconds(ZonedDateTime start, ZonedDateTime moment) {
        return Duration.between(start, moment).toMillis() / 1e3;
    }
}
