package org.busyhour.scenarios.language.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.busyhour.scenarios.language.source.Visible;

/** When something in a file of records happened. */
public sealed interface TraceTime {

    /** Returns the elapsed time since the start of the run, to the microsecond; negative before it. */
    Duration since(ZonedDateTime start);

    /**
     * Seconds from the start of the run.
     *
     * @param seconds how many
     */
    record Elapsed(Duration seconds) implements TraceTime {

        @Override
        public Duration since(ZonedDateTime start) {
            return seconds;
        }
    }

    /**
     * A time on the clock of the scenario's zone.
     *
     * @param moment the time
     */
    record Local(LocalDateTime moment) implements TraceTime {

        @Override
        public Duration since(ZonedDateTime start) {
            return Duration.between(start, moment.atZone(start.getZone()));
        }
    }

    /**
     * A time with its own offset.
     *
     * @param moment the time
     */
    record Offset(OffsetDateTime moment) implements TraceTime {

        @Override
        public Duration since(ZonedDateTime start) {
            return Duration.between(start.toOffsetDateTime(), moment);
        }
    }

    /** Returns the time that the text writes: plain seconds, or a date and time with or without an offset. */
    static TraceTime parse(String text) throws Unreadable {
        if (Decimals.matches(text)) {
            return new Elapsed(Durations.ofSeconds(new BigDecimal(text)));
        }
        String iso = text.replaceFirst("^([0-9]{4}-[0-9]{2}-[0-9]{2}) +", "$1T").replaceFirst("T([0-9]):", "T0$1:");
        try {
            return iso.matches(".*(?:Z|[+-][0-9]{2}:[0-9]{2})")
                    ? new Offset(OffsetDateTime.parse(iso))
                    : new Local(LocalDateTime.parse(iso));
        } catch (DateTimeException e) {
            throw new Unreadable(
                    "a time like 2026-03-02T07:00:12 or seconds from the start is expected, was "
                            + Visible.quoted(text),
                    "");
        }
    }
}
