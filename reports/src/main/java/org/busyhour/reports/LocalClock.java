package org.busyhour.reports;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.busyhour.engine.time.Ticks;

/** Instants and durations of a run as people read them: {@code 09:14:02}, {@code 2m10s}. */
public final class LocalClock {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DATED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final long LONG_ENOUGH = 10 * Ticks.PER_SECOND;
    private static final long TENTH = Ticks.PER_SECOND / 10;
    private static final long SECONDS_A_MINUTE = 60;
    private static final long SECONDS_AN_HOUR = 3600;

    private final ZonedDateTime start;
    private final DateTimeFormatter format;

    private LocalClock(ZonedDateTime start, DateTimeFormatter format) {
        this.start = start;
        this.format = format;
    }

    /**
     * Returns the clocks of a run.
     *
     * @param start when it begins, in the scenario's zone
     * @param end when it ends, in ticks from the start
     * @return clocks that show the date where the run is longer than a day
     */
    public static LocalClock of(ZonedDateTime start, long end) {
        ZonedDateTime last = start.plus(end, ChronoUnit.MICROS);
        boolean dated = last.toLocalDateTime().isAfter(start.toLocalDateTime().plus(Duration.ofDays(1)));
        return new LocalClock(start, dated ? DATED : TIME);
    }

    /**
     * Writes an instant.
     *
     * @param instant ticks from the start
     * @return the local time to the second below
     */
    public String time(long instant) {
        return format.format(start.plus(instant, ChronoUnit.MICROS));
    }

    /**
     * Writes a duration as scenarios do.
     *
     * @param ticks the duration, not negative
     * @return for instance {@code 1h2m}, {@code 2m10s} or, below ten seconds, {@code 3.4s}
     */
    public static String duration(long ticks) {
        if (ticks < LONG_ENOUGH && ticks % Ticks.PER_SECOND != 0) {
            long tenths = (ticks + TENTH / 2) / TENTH;
            String decimal = tenths % 10 == 0 ? "" : "." + tenths % 10;
            return ticks < TENTH / 2 ? "less than 0.1s" : tenths / 10 + decimal + "s";
        }
        long seconds = (ticks + Ticks.PER_SECOND / 2) / Ticks.PER_SECOND;
        String text = part(seconds / SECONDS_AN_HOUR, "h")
                + part(seconds % SECONDS_AN_HOUR / SECONDS_A_MINUTE, "m")
                + part(seconds % SECONDS_A_MINUTE, "s");
        return text.isEmpty() ? "0s" : text;
    }

    private static String part(long number, String unit) {
        return number == 0 ? "" : number + unit;
    }
}
