package org.busyhour.scenarios.language.grammar;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.spec.LabourSpec;

/** The key {@code labour}. */
final class LabourGrammar {
    private static final Key<Duration> LONGEST_STRETCH = new Key<>(
            "longest-stretch",
            Texts.POSITIVE_DURATION,
            "At most so long may somebody work without a break; meetings and training are work.",
            "4h");
    private static final Key<Duration> LEAST_BREAK =
            new Key<>("least-break", Texts.POSITIVE_DURATION, "A shorter break counts as none.", "15m");
    private static final Key<Duration> REST_BETWEEN_SHIFTS = new Key<>(
            "rest-between-shifts",
            Texts.POSITIVE_DURATION,
            "At least so long is the rest between the shifts of two days.",
            "11h");

    /** The shape of the whole. */
    static final Shape<LabourSpec> LABOUR = new MapShape<>(
            "a map with longest-stretch, least-break and rest-between-shifts",
            List.of(LONGEST_STRETCH, LEAST_BREAK, REST_BETWEEN_SHIFTS),
            fields -> Optional.of(new LabourSpec(
                    fields.get(LONGEST_STRETCH),
                    fields.get(LEAST_BREAK),
                    fields.get(REST_BETWEEN_SHIFTS),
                    fields.map())));

    private LabourGrammar() {}
}
