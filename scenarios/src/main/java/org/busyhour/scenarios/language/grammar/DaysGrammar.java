package org.busyhour.scenarios.language.grammar;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.busyhour.scenarios.language.shape.Input;
import org.busyhour.scenarios.language.shape.KeyedShape;
import org.busyhour.scenarios.language.shape.KeyedShape.Keyed;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.value.Weekdays;
import org.busyhour.scenarios.language.yaml.Node;

/** Maps by days of the week. */
final class DaysGrammar {
    private DaysGrammar() {}

    /** Returns the shape of a map by days of the week. */
    static <T> KeyedShape<Weekdays, T> byDay(Shape<T> item, String expected) {
        return new KeyedShape<>(Weekdays::parse, Weekdays.SHAPE, item, expected);
    }

    /** Returns what holds on each day. A day by its own name goes before several in one. */
    static <T> Map<DayOfWeek, T> resolved(List<Keyed<Weekdays, T>> written, Input input) {
        Map<DayOfWeek, T> days = new EnumMap<>(DayOfWeek.class);
        Map<DayOfWeek, Node> several = new HashMap<>();
        for (Keyed<Weekdays, T> each : written) {
            for (DayOfWeek day : each.key().days()) {
                Optional<Node> other =
                        single(each) ? Optional.empty() : Optional.ofNullable(several.put(day, each.at()));
                other.ifPresent(node -> twice(day, each.at(), input));
                if (single(each)
                        || written.stream()
                                .noneMatch(o -> single(o) && o.key().days().contains(day))) {
                    days.put(day, each.value());
                }
            }
        }
        return days;
    }

    private static boolean single(Keyed<Weekdays, ?> keyed) {
        return keyed.key().days().size() == 1;
    }

    private static void twice(DayOfWeek day, Node at, Input input) {
        input.problems()
                .error(
                        at.place(),
                        at.path(),
                        Visible.quoted(Weekdays.name(day)) + " is among other days here, too",
                        "give it a key of its own");
    }
}
