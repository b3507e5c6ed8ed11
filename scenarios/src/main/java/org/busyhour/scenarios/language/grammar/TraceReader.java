package org.busyhour.scenarios.language.grammar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.scenarios.language.data.CsvTable;
import org.busyhour.scenarios.language.data.DataFiles;
import org.busyhour.scenarios.language.data.WrongCells;
import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.ArrivalsSpec;
import org.busyhour.scenarios.language.spec.TraceRow;
import org.busyhour.scenarios.language.spec.TraceRow.PatienceCell;
import org.busyhour.scenarios.language.value.Decimals;
import org.busyhour.scenarios.language.value.Grammar;
import org.busyhour.scenarios.language.value.TraceTime;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;

/** Reads the contacts of one type from a table of recorded contacts. */
final class TraceReader {

    private static final List<String> COLUMNS =
            List.of("time", "type", "talk", "handling", "hold", "wrap", "patience", "priority");
    private static final int LAST_PRIORITY = 9;

    private final CsvTable table;
    private final ScalarNode at;
    private final Problems problems;
    private final WrongCells wrong;

    TraceReader(CsvTable table, ScalarNode at, Problems problems) {
        this.table = table;
        this.at = at;
        this.problems = problems;
        this.wrong = new WrongCells(table, at.path(), problems);
    }

    /** Returns the rows of a contact type, or nothing after a problem was reported. */
    Optional<List<TraceRow>> read(String type) {
        if (!table.header().contains("time")) {
            problems.error(
                    at.place(),
                    at.path(),
                    table.file() + " has no column \"time\"",
                    "it has " + String.join(", ", table.header()));
            return Optional.empty();
        }
        warnOfMistypedColumns();
        List<CsvTable.Row> rows =
                table.rows().stream().filter(row -> isOf(type, row)).toList();
        if (rows.isEmpty()) {
            problems.error(
                    at.place(), at.path(), table.file() + " has no contacts of type " + Visible.quoted(type), types());
        }
        List<TraceRow> read = new ArrayList<>();
        rows.forEach(row -> row(row).ifPresent(read::add));
        return wrong.none() ? Optional.of(read) : Optional.empty();
    }

    /** Returns the types other than one, in the order of their first contacts. */
    List<ArrivalsSpec.Trace.Other> others(String type) {
        Map<String, List<CsvTable.Row>> byType = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            cell(row, "type")
                    .ifPresent(name -> byType.computeIfAbsent(name, of -> new ArrayList<>())
                            .add(row));
        }
        byType.remove(type);
        return byType.entrySet().stream()
                .map(other -> other(other.getKey(), other.getValue()))
                .toList();
    }

    private ArrivalsSpec.Trace.Other other(String type, List<CsvTable.Row> rows) {
        return new ArrivalsSpec.Trace.Other(type, rows.size(), table.place(rows.get(0)));
    }

    private boolean isOf(String type, CsvTable.Row row) {
        Optional<String> written = cell(row, "type");
        boolean typed = table.header().contains("type");
        if (typed && written.isEmpty()) {
            report(row, "type", new Unreadable("a type is missing", ""));
        }
        return written.map(type::equals).orElse(!typed);
    }

    private void warnOfMistypedColumns() {
        for (String column : table.header()) {
            Optional<String> meant = Suggestion.nearest(column, COLUMNS);
            if (!COLUMNS.contains(column)
                    && meant.isPresent()
                    && !table.header().contains(meant.get())) {
                problems.warning(
                        at.place(),
                        at.path(),
                        "the column " + Visible.quoted(column) + " of " + table.file() + " is ignored",
                        "did you mean " + meant.get() + "?");
            }
        }
    }

    private String types() {
        int column = table.header().indexOf("type");
        List<String> types = column < 0
                ? List.of()
                : table.rows().stream()
                        .map(row -> row.cells().get(column))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .limit(10)
                        .toList();
        return types.isEmpty() ? "" : "it has " + String.join(", ", types);
    }

    private Optional<TraceRow> row(CsvTable.Row row) {
        Optional<TraceTime> time = value(row, "time", TraceTime::parse);
        if (time.isEmpty()) {
            if (cell(row, "time").isEmpty()) {
                report(row, "time", new Unreadable("a time is missing", ""));
            }
            return Optional.empty();
        }
        Optional<Long> priority = value(row, "priority", Decimals.whole(1, LAST_PRIORITY));
        return Optional.of(new TraceRow(
                row.line(),
                time.get(),
                work(row),
                value(row, "hold", LawGrammar::cell),
                value(row, "wrap", LawGrammar::cell),
                value(row, "patience", TraceReader::patience),
                priority.map(p -> OptionalInt.of(p.intValue())).orElse(OptionalInt.empty())));
    }

    /** The work is called talk of those on the line and handling of what is deferred; a table may hold both. */
    private Optional<Duration> work(CsvTable.Row row) {
        Optional<Duration> talk = value(row, "talk", LawGrammar::cell);
        return talk.isPresent() ? talk : value(row, "handling", LawGrammar::cell);
    }

    private <T> Optional<T> value(CsvTable.Row row, String column, Grammar<T> grammar) {
        Optional<String> cell = cell(row, column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(grammar.parse(DataFiles.numeral(table, cell.get())));
        } catch (Unreadable e) {
            report(row, column, e);
            return Optional.empty();
        }
    }

    private Optional<String> cell(CsvTable.Row row, String column) {
        int index = table.header().indexOf(column);
        return index < 0
                ? Optional.empty()
                : Optional.of(row.cells().get(index)).filter(text -> !text.isEmpty());
    }

    private void report(CsvTable.Row row, String column, Unreadable problem) {
        wrong.report(row, table.header().indexOf(column), problem);
    }

    private static PatienceCell patience(String text) throws Unreadable {
        return new PatienceCell(
                text.equals("infinite") ? Optional.<Duration>empty() : Optional.of(LawGrammar.cell(text)));
    }
}
