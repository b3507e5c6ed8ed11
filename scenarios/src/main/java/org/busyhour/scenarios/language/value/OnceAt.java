package org.busyhour.scenarios.language.value;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.busyhour.scenarios.language.source.Visible;

/**
 * When something happens once: {@code 10:00} or {@code 2026-03-04 10:00}.
 *
 * @param clock a time of day; the first such time of the run is meant
 * @param moment a date and time
 */
public record OnceAt(Optional<LocalTime> clock, Optional<LocalDateTime> moment) {

    /** What such a time looks like. */
    public static final String SHAPE = Moments.CLOCK + "|" + Moments.DATE_TIME;

    /** Returns the time that the text writes. */
    public static OnceAt parse(String text) throws Unreadable {
        if (text.contains("-")) {
            return new OnceAt(Optional.empty(), Optional.of(Moments.dateTime(text)));
        }
        if (!text.contains(":")) {
            throw new Unreadable(
                    "a time like 10:00, or a date with a time is expected, was " + Visible.quoted(text), "");
        }
        return new OnceAt(Optional.of(Moments.clock(text)), Optional.empty());
    }

    /** Returns when that is in a run that starts then. */
    public LocalDateTime in(LocalDateTime start) {
        LocalDateTime today =
                clock.map(time -> start.toLocalDate().atTime(time)).orElse(start);
        return moment.orElse(today.isBefore(start) ? today.plusDays(1) : today);
    }

    /** Returns it as it is written. */
    public String text() {
        return clock.map(LocalTime::toString)
                .orElseGet(() -> moment.map(m -> m.toString().replace('T', ' ')).orElse(""));
    }
}
