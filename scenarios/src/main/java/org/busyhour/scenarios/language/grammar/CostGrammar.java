package org.busyhour.scenarios.language.grammar;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.shape.ByKind;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.spec.CostSpec;
import org.busyhour.scenarios.language.value.Rate;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.value.ShiftHours;

/** What agents cost. */
final class CostGrammar {
    private static final TextShape<Rate> PER_HOUR =
            TextShape.matching(Rate.shape(List.of("h")), "money per hour like 24/h", Rate::perHour);
    private static final ShiftHours ALL_DAY = new ShiftHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final Key<Rate> HOUR = new Key<>("hour", PER_HOUR, "What a paid hour of an agent costs.", "24/h");
    private static final Key<Share> OVERTIME = new Key<>(
            "overtime", Texts.FACTOR, "What is paid for overtime, of the cost of an hour. Default: 100 %.", "150 %");
    private static final Key<ShiftHours> HOURS =
            new Key<>("hours", ShiftGrammar.CLOCK, "When it is night by the clock, on each day.", "22:00-06:00");
    private static final Key<Share> PAY =
            new Key<>("pay", Texts.FACTOR, "What is paid then, of the cost of an hour.", "125 %");
    private static final Key<CostSpec.Night> NIGHT = new Key<>(
            "night",
            new MapShape<>(
                    "a map with hours and pay",
                    List.of(HOURS, PAY),
                    fields ->
                            Optional.of(new CostSpec.Night(fields.need(HOURS, ALL_DAY), fields.need(PAY, Share.ALL)))),
            "What is paid by night; it comes on top of what is paid for overtime. Default: as by day.",
            "{hours: 22:00-06:00, pay: 125 %}");
    private static final Key<Share> CALL_UP = new Key<>(
            "call-up",
            Texts.FACTOR,
            "What is paid for time at work when called up, of the cost of an hour. Default: 100 %.",
            "200 %");
    private static final Key<Share> ON_CALL = new Key<>(
            "on-call", Texts.FACTOR, "What is paid for time on call, of the cost of an hour. Default: 0 %.", "15 %");

    /** What the agents of a group cost. */
    static final Key<CostSpec> COST = new Key<>(
            "cost",
            ByKind.<CostSpec>textOrMap(
                    new Mapped<>(PER_HOUR, (hour, node) -> CostSpec.alike(hour)),
                    new MapShape<>(
                            "a map with hour",
                            List.of(HOUR, OVERTIME, NIGHT, CALL_UP, ON_CALL),
                            fields -> Optional.of(build(fields)))),
            "What a paid hour of an agent costs, and what is paid for other hours.",
            "24/h",
            "{hour: 24/h, overtime: 150 %, night: {hours: 22:00-06:00, pay: 125 %}, call-up: 200 %, on-call: 15 %}");

    private CostGrammar() {}

    private static CostSpec build(Fields fields) {
        return new CostSpec(
                fields.need(HOUR, Rate.NONE),
                fields.get(OVERTIME, Share.ALL),
                fields.get(NIGHT),
                fields.get(CALL_UP, Share.ALL),
                fields.get(ON_CALL, Share.NONE));
    }
}
