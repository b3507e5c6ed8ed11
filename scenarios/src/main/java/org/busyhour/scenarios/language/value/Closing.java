package org.busyhour.scenarios.language.value;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.busyhour.scenarios.language.source.Visible;

/**
 * When a centre closes: {@code 20:00}, {@code 2026-03-06 20:00} or {@code never}.
 *
 * @param clock a time of day; the first such time after the start is meant
 * @param moment a date and time
 */
public record Closing(Optional<LocalTime> clock, Optional<LocalDateTime> moment) {

    /** What a closing looks like. */
    public static final String SHAPE = "never|" + Moments.CLOCK + "|" + Moments.DATE_TIME;

    /** Returns the closing that the text writes. */
    public static Closing parse(String text) throws Unreadable {
        if (text.equals("never")) {
            return new Closing(Optional.empty(), Optional.empty());
        }
        if (text.contains("-")) {
            return new Closing(Optional.empty(), Optional.of(Moments.dateTime(text)));
        }
        if (!text.contains(":")) {
            throw new Unreadable(
                    "a time like 20:00, a date with a time, or never is expected, was " + Visible.quoted(text), "");
        }
        return new Closing(Optional.of(Moments.clock(text)), Optional.empty());
    }

    /** Returns when that is for a run that starts then; nothing if it never closes. */
    public Optional<LocalDateTime> after(LocalDateTime start) {
        return clock.map(time -> {
                    LocalDateTime today = start.toLocalDate().atTime(time);
                    return today.isAfter(start) ? today : today.plusDays(1);
                })
                .or(() -> moment);
    }
}
