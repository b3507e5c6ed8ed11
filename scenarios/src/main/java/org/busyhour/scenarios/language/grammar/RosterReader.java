package org.busyhour.scenarios.language.grammar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.busyhour.engine.model.Agent.LateBreak;
import org.busyhour.scenarios.language.data.CsvTable;
import org.busyhour.scenarios.language.data.CsvTable.Row;
import org.busyhour.scenarios.language.data.WrongCells;
import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.PersonSpec;
import org.busyhour.scenarios.language.spec.ShiftSpec;
import org.busyhour.scenarios.language.value.BreakTime;
import org.busyhour.scenarios.language.value.Grammar;
import org.busyhour.scenarios.language.value.Moments;
import org.busyhour.scenarios.language.value.Names;
import org.busyhour.scenarios.language.value.ShiftHours;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.scenarios.language.value.Weekdays;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;

/** Reads people from a roster: a table with a row for each of their shifts. */
final class RosterReader {
    private static final List<String> NEEDED = List.of("agent", "day", "start", "end");
    private static final List<String> COLUMNS = List.of(
            "agent",
            "day",
            "start",
            "end",
            "breaks",
            "meetings",
            "training",
            "duties",
            "late-breaks",
            "on-call",
            "skills");
    private static final String SEPARATOR = ";";

    private final CsvTable table;
    private final ScalarNode at;
    private final Problems problems;
    private final WrongCells wrong;
    /** How many rows say the same but for the agent. */
    private final Map<List<String>, Integer> alike = new LinkedHashMap<>();

    private final Map<List<String>, Integer> seats = new LinkedHashMap<>();

    RosterReader(CsvTable table, ScalarNode at, Problems problems) {
        this.table = table;
        this.at = at;
        this.problems = problems;
        wrong = new WrongCells(table, at.path(), problems);
    }

    /** Returns the people in the order of the file, or nothing after a problem was reported. */
    Optional<List<PersonSpec>> read() {
        if (!hasColumns()) {
            return Optional.empty();
        }
        table.rows().forEach(row -> alike.merge(withoutAgent(row), 1, Integer::sum));
        Map<String, List<PersonSpec.Duty>> duties = new LinkedHashMap<>();
        Map<String, Row> first = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            Optional<String> name = value(row, "agent", RosterReader::name);
            Optional<PersonSpec.Row> duty = duty(row);
            if (name.isPresent() && duty.isPresent()) {
                sameSkills(name.get(), row, first.computeIfAbsent(name.get(), of -> row));
                duties.computeIfAbsent(name.get(), of -> new ArrayList<>()).add(duty.get());
            }
        }
        List<PersonSpec> people = new ArrayList<>();
        first.forEach((name, row) ->
                people.add(new PersonSpec(name, duties.getOrDefault(name, List.of()), skills(row), node(row))));
        return wrong.none() ? Optional.of(people) : Optional.empty();
    }

    /**
     * Returns the name of an agent in a file: blanks within it become hyphens, so that rules and targets can name it.
     */
    static String name(String text) throws Unreadable {
        if (text.isBlank()) {
            throw new Unreadable("the name of an agent is missing", "");
        }
        return Names.parse(text.strip().replaceAll("\\s+", "-"));
    }

    private boolean hasColumns() {
        List<String> missing = NEEDED.stream()
                .filter(column -> !table.header().contains(column))
                .toList();
        if (!missing.isEmpty()) {
            problems.error(
                    at.place(),
                    at.path(),
                    table.file() + " has no column " + Visible.quoted(missing.get(0)),
                    "it has " + String.join(", ", table.header()));
        }
        for (String column : table.header()) {
            Optional<String> meant = Suggestion.nearest(column, COLUMNS);
            if (!COLUMNS.contains(column) && missing.isEmpty() && meant.isPresent()) {
                problems.warning(
                        at.place(),
                        at.path(),
                        "the column " + Visible.quoted(column) + " of " + table.file() + " is ignored",
                        "did you mean " + meant.get() + "?");
            }
        }
        return missing.isEmpty();
    }

    private List<String> withoutAgent(Row row) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.remove(table.header().indexOf("agent"));
        return cells;
    }

    private Optional<PersonSpec.Row> duty(Row row) {
        int seat = seats.merge(withoutAgent(row), 1, Integer::sum) - 1;
        String day = cell(row, "day");
        boolean dated = !day.isEmpty() && Character.isDigit(day.charAt(0));
        Optional<LocalDate> date = dated ? value(row, "day", Moments::date) : Optional.empty();
        Optional<List<Weekdays>> days = dated ? Optional.empty() : value(row, "day", RosterReader::days);
        boolean free = cell(row, "start").isEmpty() && cell(row, "end").isEmpty();
        Optional<ShiftHours> hours =
                free ? Optional.of(new ShiftHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)) : hours(row);
        if ((date.isEmpty() && days.isEmpty()) || hours.isEmpty()) {
            return Optional.empty();
        }
        ShiftSpec shift = new ShiftSpec(
                cell(row, "agent"),
                List.of(hours.get()),
                days,
                pauses(row, "breaks", BreakTime::cell),
                pauses(row, "meetings", text -> fixed(text, "a meeting")),
                pauses(row, "training", text -> fixed(text, "training")),
                pauses(row, "duties", text -> fixed(text, "a duty")),
                value(row, "late-breaks", RosterReader::late).orElse(LateBreak.KEEP),
                value(row, "on-call", RosterReader::yesOrNo).orElse(false),
                node(row));
        return Optional.of(new PersonSpec.Row(shift, date, free, seat, alike.getOrDefault(withoutAgent(row), 1)));
    }

    private Optional<ShiftHours> hours(Row row) {
        Optional<LocalTime> start = value(row, "start", Moments::clockWithSeconds);
        Optional<LocalTime> end = value(row, "end", Moments::clockWithSeconds);
        return start.flatMap(from -> end.map(to -> new ShiftHours(from, to)));
    }

    private List<ShiftSpec.Absence> pauses(Row row, String column, Grammar<BreakTime> grammar) {
        List<ShiftSpec.Absence> pauses = new ArrayList<>();
        for (String text : parts(cell(row, column))) {
            parsed(row, column, text, grammar).ifPresent(time -> pauses.add(new ShiftSpec.Absence(time, node(row))));
        }
        return pauses;
    }

    private Optional<Set<String>> skills(Row row) {
        List<String> named = parts(cell(row, "skills"));
        return named.isEmpty() ? Optional.empty() : Optional.of(new LinkedHashSet<>(named));
    }

    private void sameSkills(String name, Row row, Row first) {
        Optional<Set<String>> skills = skills(row);
        if (skills.isPresent() && !skills.equals(skills(first))) {
            wrong.report(
                    row,
                    table.header().indexOf("skills"),
                    new Unreadable(
                            name + " has other skills in line " + first.line(), "people have the same skills all day"));
        }
    }

    private static List<Weekdays> days(String text) throws Unreadable {
        if (text.isEmpty()) {
            throw new Unreadable("a date like 2026-03-02 or days like monday-friday are expected", "");
        }
        return List.of(Weekdays.parse(text));
    }

    private static BreakTime fixed(String text, String what) throws Unreadable {
        BreakTime time = BreakTime.cell(text);
        if (time.window() || !time.paid()) {
            throw new Unreadable(what + " like 30m at 14:00 is expected, was " + Visible.quoted(text), "");
        }
        return time;
    }

    private static LateBreak late(String text) throws Unreadable {
        return switch (text) {
            case "keep" -> LateBreak.KEEP;
            case "cut" -> LateBreak.CUT;
            default -> throw new Unreadable("keep or cut is expected, was " + Visible.quoted(text), "");
        };
    }

    private static boolean yesOrNo(String text) throws Unreadable {
        if (!text.equals("yes") && !text.equals("no")) {
            throw new Unreadable("yes or no is expected, was " + Visible.quoted(text), "");
        }
        return text.equals("yes");
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split(SEPARATOR, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String cell(Row row, String column) {
        int index = table.header().indexOf(column);
        return index < 0 ? "" : row.cells().get(index);
    }

    /** The value of a cell; of one of the columns that there must be also if it is blank. */
    private <T> Optional<T> value(Row row, String column, Grammar<T> grammar) {
        String text = cell(row, column);
        return text.isEmpty() && !NEEDED.contains(column) ? Optional.empty() : parsed(row, column, text, grammar);
    }

    private <T> Optional<T> parsed(Row row, String column, String text, Grammar<T> grammar) {
        try {
            return Optional.of(grammar.parse(text));
        } catch (Unreadable e) {
            wrong.report(row, table.header().indexOf(column), e);
            return Optional.empty();
        }
    }

    private ScalarNode node(Row row) {
        return new ScalarNode(table.place(row), at.path(), cell(row, "agent"), true);
    }
}
