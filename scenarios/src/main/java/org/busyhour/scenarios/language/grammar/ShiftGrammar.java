package org.busyhour.scenarios.language.grammar;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.Agent.LateBreak;
import org.busyhour.scenarios.language.shape.ByKind;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.ListShape;
import org.busyhour.scenarios.language.shape.ListShape.Item;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.NamesShape;
import org.busyhour.scenarios.language.shape.NamesShape.Named;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.spec.ShiftSpec;
import org.busyhour.scenarios.language.value.BreakTime;
import org.busyhour.scenarios.language.value.Phrases;
import org.busyhour.scenarios.language.value.ShiftHours;
import org.busyhour.scenarios.language.value.Weekdays;

/** The key {@code shifts}. */
final class ShiftGrammar {

    private static final ShiftHours ALL_DAY = new ShiftHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /** Hours of the clock. */
    static final TextShape<ShiftHours> CLOCK =
            TextShape.matching(ShiftHours.SHAPE, "hours like 07:00-15:30", ShiftHours::parse);

    private static final Key<List<ShiftHours>> HOURS = new Key<>(
            "hours",
            ByKind.<List<ShiftHours>>textOrList(
                    new Mapped<>(CLOCK, (hours, node) -> List.of(hours)),
                    new Mapped<>(
                            new ListShape<>(CLOCK, "a list of hours, one for each part of a split shift"),
                            (items, node) -> ListShape.values(items))),
            "When the shift starts and ends, on each day; it may run over midnight. A list is a split shift.",
            "07:00-15:30",
            "22:00-06:00",
            "[08:00-12:00, 16:00-20:00]");
    private static final TextShape<Weekdays> DAYS_OF_WEEK =
            TextShape.matching(Weekdays.SHAPE, "days like saturday or monday-friday", Weekdays::parse);
    private static final Key<List<Weekdays>> DAYS = new Key<>(
            "days",
            ByKind.<List<Weekdays>>textOrList(
                    new Mapped<>(DAYS_OF_WEEK, (days, node) -> List.of(days)),
                    new Mapped<>(
                            new ListShape<>(DAYS_OF_WEEK, "a list of days"), (items, node) -> ListShape.values(items))),
            "On which days of the week it starts. Default: all on which the centre opens.",
            "monday-friday",
            "[monday, thursday-friday]");
    private static final Key<List<Item<BreakTime>>> BREAKS = new Key<>(
            "breaks",
            new ListShape<>(
                    TextShape.matching(BreakTime.SHAPE, "a break like 15m at 09:30", BreakTime::parse),
                    "a list of breaks"),
            "The breaks; paid unless they say unpaid. Those with a window are spread over the group, or given when the"
                    + " queue allows.",
            "[15m at 09:30, 30m between 11:30 and 13:30 unpaid]",
            "[15m when queue allows between 14:00 and 15:00]");
    private static final Key<List<Item<BreakTime>>> MEETINGS = new Key<>(
            "meetings",
            new ListShape<>(
                    TextShape.matching(BreakTime.FIXED_SHAPE, "a meeting like 30m at 14:00", BreakTime::meeting),
                    "a list of meetings"),
            "The meetings.",
            "[30m at 14:00]");
    private static final Key<List<Item<BreakTime>>> TRAINING = new Key<>(
            "training",
            new ListShape<>(
                    TextShape.matching(BreakTime.FIXED_SHAPE, "training like 1h at 08:00", BreakTime::training),
                    "a list of times"),
            "Training, which is away from the contacts as meetings are.",
            "[1h at 08:00]");
    private static final Key<LateBreak> LATE_BREAKS = new Key<>(
            "late-breaks",
            TextShape.of(Phrases.of(List.of(LateBreak.values()), late -> late == LateBreak.KEEP ? "keep" : "cut")),
            "Whether a break that starts late keeps its length or ends as planned. Default: keep.",
            "cut");

    private static final Key<Boolean> ON_CALL = new Key<>(
            "on-call", Texts.YES_OR_NO, "Whether its people aren't at work, but may be called up. Default: no.", "yes");

    /** The shape of the whole. */
    static final Shape<List<Named<ShiftSpec>>> SHIFTS = new NamesShape<>(
            new MapShape<>(
                    "a map with hours and breaks",
                    List.of(HOURS, DAYS, BREAKS, MEETINGS, TRAINING, LATE_BREAKS, ON_CALL),
                    fields -> Optional.of(build(fields))),
            "a map of shifts by name");

    private ShiftGrammar() {}

    private static ShiftSpec build(Fields fields) {
        return new ShiftSpec(
                fields.name(),
                hours(fields),
                fields.get(DAYS),
                absences(fields.get(BREAKS, List.of())),
                absences(fields.get(MEETINGS, List.of())),
                absences(fields.get(TRAINING, List.of())),
                List.of(),
                fields.get(LATE_BREAKS, LateBreak.KEEP),
                fields.get(ON_CALL, false),
                fields.map());
    }

    private static List<ShiftHours> hours(Fields fields) {
        List<ShiftHours> hours = fields.need(HOURS, List.of(ALL_DAY));
        if (!hours.isEmpty()) {
            return hours;
        }
        if (!fields.input().problems().brokenAt(fields.map().path(HOURS.name()))) {
            fields.wrong(HOURS, "hours like 07:00-15:30 are expected, was an empty list", "");
        }
        return List.of(ALL_DAY);
    }

    private static List<ShiftSpec.Absence> absences(List<Item<BreakTime>> times) {
        return times.stream()
                .map(item -> new ShiftSpec.Absence(item.value(), item.at()))
                .toList();
    }
}
