package org.busyhour.scenarios.language.grammar;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.busyhour.scenarios.language.shape.ByKind;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.KeyedShape.Keyed;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.spec.ClockSpec;
import org.busyhour.scenarios.language.value.OpenHours;
import org.busyhour.scenarios.language.value.Weekdays;
import org.busyhour.scenarios.language.yaml.Node;

/** The hours of a week in which a clock runs: the same every day, by the day, or those in which the centre is open. */
final class ClockGrammar {
    private static final String OPEN = "open";

    private static final TextShape<OpenHours> HOURS =
            TextShape.matching(OpenHours.SHAPE, "hours like 08:00-18:00, or closed", OpenHours::parse);

    /** A week, or nothing where the centre's hours are meant. */
    record Written(Optional<List<Keyed<Weekdays, OpenHours>>> week) {}

    private static final Shape<Written> WEEK = ByKind.<Written>textOrMap(
            new Mapped<>(
                    TextShape.<Optional<OpenHours>>matching(
                            OPEN + "|" + OpenHours.SHAPE,
                            "open, or hours like 08:00-18:00",
                            text -> text.equals(OPEN) ? Optional.empty() : Optional.of(OpenHours.parse(text))),
                    (hours, node) -> new Written(hours.map(daily -> everyDay(daily, node)))),
            new Mapped<>(
                    DaysGrammar.byDay(HOURS, "a map of hours by day"), (week, node) -> new Written(Optional.of(week))));

    private static final Key<Written> CLOCK = key(
            "clock",
            "The hours in which the clock of the deadline runs: those in which the centre is open, the same every day, or by"
                    + " the day of the week. Default: always.",
            "open",
            "{monday-friday: 08:00-18:00, saturday: 09:00-14:00}");

    /** The key, for the map of a deadline. */
    static final Key<?> KEY = CLOCK;

    private ClockGrammar() {}

    /** Returns a key for hours. */
    static Key<Written> key(String name, String meaning, String... examples) {
        return new Key<>(name, WEEK, meaning, examples);
    }

    /** Returns what the map of a deadline says; a clock that never runs is an error. */
    static Optional<ClockSpec> build(Fields fields) {
        return build(fields, CLOCK, "a clock that never runs reaches no deadline", "say when it runs, as 08:00-18:00");
    }

    /** Returns what the map says under such a key; that it is never is an error. */
    static Optional<ClockSpec> build(Fields fields, Key<Written> key, String never, String hint) {
        return fields.get(key).flatMap(written -> spec(written, fields, key, never, hint));
    }

    private static Optional<ClockSpec> spec(
            Written written, Fields fields, Key<Written> key, String never, String hint) {
        Optional<Map<DayOfWeek, OpenHours>> week =
                written.week().map(days -> DaysGrammar.resolved(days, fields.input()));
        if (week.isPresent() && week.get().values().stream().allMatch(OpenHours::closed)) {
            fields.wrong(key, never, hint);
            return Optional.empty();
        }
        return Optional.of(new ClockSpec(week, fields.at(key)));
    }

    private static List<Keyed<Weekdays, OpenHours>> everyDay(OpenHours hours, Node at) {
        return List.of(new Keyed<>(Weekdays.ALL, at, hours));
    }
}
