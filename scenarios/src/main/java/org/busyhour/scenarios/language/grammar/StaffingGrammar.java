package org.busyhour.scenarios.language.grammar;

import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.shape.ByKind;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.NamesShape;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.spec.CountsSpec;
import org.busyhour.scenarios.language.spec.PersonSpec;
import org.busyhour.scenarios.language.spec.Reference;
import org.busyhour.scenarios.language.spec.StaffingSpec;
import org.busyhour.scenarios.language.spec.StaffingSpec.Crew;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;

/** The ways to say who works in a group and when. */
final class StaffingGrammar {

    /** The most agents of a group. */
    static final int MOST_HEADS = 100_000;

    private static final Key<ScalarNode> ROSTER = new Key<>(
            "roster",
            new Mapped<>(Texts.FREE, (text, node) -> (ScalarNode) node),
            "A CSV file with a row for each shift of each person: agent, day, start, end, breaks.",
            "people.csv");
    private static final Key<ScalarNode> CALENDAR = new Key<>(
            "calendar",
            new Mapped<>(Texts.FREE, (text, node) -> (ScalarNode) node),
            "An iCalendar file with an event for each shift of each person.",
            "people.ics");

    private static final List<List<Key<?>>> WAYS = List.of(
            List.of(CountsGrammar.COUNTS),
            List.of(CountsGrammar.FILE, CountsGrammar.COLUMN),
            List.of(ROSTER),
            List.of(CALENDAR));

    /** Heads per interval, as a map. */
    static final Shape<StaffingSpec> COUNTED = new MapShape<>(
            "a map with file and column",
            List.of(
                    CountsGrammar.COUNTS,
                    CountsGrammar.FILE,
                    CountsGrammar.COLUMN,
                    CountsGrammar.INTERVAL,
                    ROSTER,
                    CALENDAR),
            WAYS,
            StaffingGrammar::counted);

    /** A shift, or several with how many people work each. */
    static final Shape<OnShift> SHIFT = ByKind.<OnShift>textOrMap(
            new Mapped<>(Texts.NAME, (name, node) -> new OnShift(Optional.of(new Reference(name, node)), List.of())),
            new Mapped<>(
                    new NamesShape<>(Texts.whole(0, MOST_HEADS), "a map of shifts with how many people work each"),
                    (crews, node) -> new OnShift(
                            Optional.empty(),
                            crews.stream()
                                    .map(c -> new Crew(
                                            new Reference(c.name(), c.at()),
                                            c.value().intValue()))
                                    .toList())));

    private StaffingGrammar() {}

    private static Optional<StaffingSpec> counted(Fields fields) {
        Optional<List<Key<?>>> way = fields.oneOf(WAYS);
        if (way.filter(keys -> keys.contains(ROSTER) || keys.contains(CALENDAR)).isPresent()) {
            return Optional.of(rostered(fields));
        }
        Optional<CountsSpec> counts = way.flatMap(keys ->
                keys.contains(CountsGrammar.COUNTS) ? CountsGrammar.listed(fields) : CountsGrammar.filed(fields));
        return counts.map(StaffingSpec.HeadsPerInterval::new);
    }

    /** People of a file; nobody where it can't be read, as they would be people all the same. */
    private static StaffingSpec rostered(Fields fields) {
        if (fields.written(CountsGrammar.INTERVAL)) {
            fields.wrong(CountsGrammar.INTERVAL, "an interval is that of counts", "remove it");
        }
        Problems problems = fields.input().problems();
        Optional<List<PersonSpec>> people = fields.get(ROSTER)
                .flatMap(name -> fields.input()
                        .data()
                        .table(name)
                        .flatMap(table -> new RosterReader(table, name, problems).read()));
        Optional<List<PersonSpec>> called = fields.get(CALENDAR)
                .flatMap(name -> fields.input()
                        .data()
                        .calendar(name)
                        .flatMap(file -> new CalendarReader(name, problems).read(file)));
        return new StaffingSpec.Rostered(people.or(() -> called).orElse(List.of()));
    }

    /**
     * What stands under {@code shift}.
     *
     * @param one the only shift, whose people {@code agents} counts
     * @param crews otherwise the people of each shift
     */
    record OnShift(Optional<Reference> one, List<Crew> crews) {}
}
