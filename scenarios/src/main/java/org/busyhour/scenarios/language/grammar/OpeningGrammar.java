package org.busyhour.scenarios.language.grammar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.busyhour.scenarios.language.shape.ByKind;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.KeyedShape;
import org.busyhour.scenarios.language.shape.KeyedShape.Keyed;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.OpeningSpec;
import org.busyhour.scenarios.language.value.Moments;
import org.busyhour.scenarios.language.value.OpenHours;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.scenarios.language.value.Weekdays;
import org.busyhour.scenarios.language.yaml.Node;

/** The keys of time that say when the centre is open. */
final class OpeningGrammar {
    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String USUAL = "usual";

    private static final Shape<OpenHours> HOURS =
            TextShape.matching(OpenHours.SHAPE, "hours like 08:00-20:00, or closed", OpenHours::parse);

    /** When the centre is open. */
    static final Key<List<Keyed<Weekdays, OpenHours>>> OPEN = new Key<>(
            "open",
            ByKind.<List<Keyed<Weekdays, OpenHours>>>textOrMap(
                    new Mapped<>(HOURS, OpeningGrammar::daily), DaysGrammar.byDay(HOURS, "a map of hours by day")),
            "When the centre is open, every day or by the day of the week; closed on days that aren't named. Default: always.",
            "{monday-friday: 08:00-20:00, saturday: 09:00-14:00}",
            "08:00-12:00 and 13:00-17:00");

    /** The holidays. */
    static final Key<List<Keyed<LocalDate, Optional<OpenHours>>>> HOLIDAYS = new Key<>(
            "holidays",
            new KeyedShape<>(
                    OpeningGrammar::date,
                    DATE,
                    TextShape.matching(
                            USUAL + "|" + OpenHours.SHAPE,
                            "hours like 09:00-13:00, closed or usual",
                            OpeningGrammar::hours),
                    "a map of hours by date"),
            "The holidays, each with its hours; usual: those of its day of the week.",
            "{2026-05-01: closed, 2026-05-19: 09:00-13:00}");

    private OpeningGrammar() {}

    /** Returns what the map of time says; it doesn't go with a key that says when the centre closes once. */
    static OpeningSpec build(Fields fields, Key<?> closes) {
        if (fields.written(closes) && fields.written(OPEN)) {
            fields.wrong(OPEN, "open and closes both say when the centre closes", "remove one");
        } else if (fields.written(closes) && fields.written(HOLIDAYS)) {
            fields.wrong(HOLIDAYS, "holidays don't go with closes", "say the hours as open: 08:00-20:00");
        }
        Map<LocalDate, Optional<OpenHours>> holidays = new TreeMap<>();
        fields.get(HOLIDAYS, List.of()).forEach(day -> holidays.put(day.key(), day.value()));
        return new OpeningSpec(fields.get(OPEN).map(week -> DaysGrammar.resolved(week, fields.input())), holidays);
    }

    private static List<Keyed<Weekdays, OpenHours>> daily(OpenHours hours, Node at) {
        return List.of(new Keyed<>(Weekdays.ALL, at, hours));
    }

    private static Optional<OpenHours> hours(String text) throws Unreadable {
        return text.equals(USUAL) ? Optional.empty() : Optional.of(OpenHours.parse(text));
    }

    private static LocalDate date(String text) throws Unreadable {
        LocalDateTime midnight = text.matches(DATE) ? Moments.dateTime(text) : LocalDateTime.MIN;
        if (midnight.equals(LocalDateTime.MIN)) {
            throw new Unreadable("a date like 2026-05-01 is expected, was " + Visible.quoted(text), "");
        }
        return midnight.toLocalDate();
    }
}
