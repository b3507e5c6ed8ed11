package org.busyhour.scenarios.language.grammar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.Timeline.AtClose;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.spec.OpeningSpec;
import org.busyhour.scenarios.language.spec.TimeSpec;
import org.busyhour.scenarios.language.value.Closing;
import org.busyhour.scenarios.language.value.Moments;
import org.busyhour.scenarios.language.value.Phrases;
import org.busyhour.scenarios.language.value.RunLength;
import org.busyhour.scenarios.language.yaml.Node;

/** The key {@code time}. */
final class TimeGrammar {

    private static final LocalDateTime A_MONDAY = LocalDateTime.of(2026, 1, 5, 0, 0);
    private static final RunLength ONE_DAY = new RunLength(1, Duration.ZERO);
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private static final Key<LocalDateTime> START = new Key<>(
            "start",
            TextShape.matching(Moments.DATE_TIME, "a date and time like 2026-03-02 07:00", Moments::dateTime),
            "The first simulated moment, on the clock of the zone. Default: 2026-01-05 00:00, a Monday.",
            "2026-03-02 07:00",
            "2026-03-02");
    private static final Key<ZoneId> ZONE = new Key<>(
            "zone",
            TextShape.matching("[A-Za-z0-9_+/-]+", "a time zone like Europe/Istanbul", Moments::zone),
            "The time zone that all dates and times are local to. Default: UTC.",
            "Europe/Istanbul");
    private static final Key<RunLength> LENGTH = new Key<>(
            "length",
            TextShape.matching(RunLength.SHAPE, "a length like 1 day", RunLength::positive),
            "How long the simulated time is; a day is a day of the calendar, 24h is elapsed time. Default: 1 day.",
            "1 day",
            "13h",
            "1 week");
    private static final Key<Duration> INTERVAL = new Key<>(
            "interval",
            Texts.POSITIVE_DURATION,
            "The width of the intervals of results, and of counts that don't say another. Default: 30m.",
            "15m",
            "30m");
    private static final Key<Closing> CLOSES = new Key<>(
            "closes",
            TextShape.matching(Closing.SHAPE, "a time like 20:00, or never", Closing::parse),
            "When arrivals stop: a time of day, a date and time, or never. Default: the end of the length.",
            "20:00",
            "never");
    private static final Key<AtClose> AT_CLOSE = new Key<>(
            "at-close",
            TextShape.of(Phrases.of(
                    List.of(AtClose.SERVE, AtClose.DISMISS), close -> close == AtClose.SERVE ? "serve" : "dismiss")),
            "What becomes of those who wait when the centre closes. Default: serve.",
            "dismiss");

    /** The shape of the whole. */
    static final Shape<TimeSpec> TIME = new MapShape<>(
            "a map with start and length",
            List.of(START, ZONE, LENGTH, INTERVAL, CLOSES, OpeningGrammar.OPEN, OpeningGrammar.HOLIDAYS, AT_CLOSE),
            List.of(List.of(CLOSES), List.of(OpeningGrammar.OPEN)),
            fields -> Optional.of(build(fields)));

    private TimeGrammar() {}

    /** Returns the time of a scenario that says nothing about it. */
    static TimeSpec standard(Node at) {
        return new TimeSpec(
                A_MONDAY,
                ZoneOffset.UTC,
                ONE_DAY,
                HALF_AN_HOUR,
                Optional.empty(),
                OpeningSpec.ALWAYS,
                AtClose.SERVE,
                at);
    }

    private static TimeSpec build(Fields fields) {
        LocalDateTime start = fields.get(START, A_MONDAY);
        Optional<Closing> closes = fields.get(CLOSES);
        Optional<LocalDateTime> moment = closes.flatMap(c -> c.after(start));
        boolean never = closes.isPresent() && moment.isEmpty();
        return new TimeSpec(
                start,
                fields.get(ZONE, ZoneOffset.UTC),
                fields.get(LENGTH, ONE_DAY),
                fields.get(INTERVAL, HALF_AN_HOUR),
                moment,
                OpeningGrammar.build(fields, CLOSES),
                never ? AtClose.STOP : fields.get(AT_CLOSE, AtClose.SERVE),
                fields.map());
    }
}
