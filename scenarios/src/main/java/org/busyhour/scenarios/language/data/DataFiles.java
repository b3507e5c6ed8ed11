package org.busyhour.scenarios.language.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.busyhour.scenarios.language.source.InputFiles;
import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.value.Grammar;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;

/** The data files that a scenario names, each read once. */
public final class DataFiles {

    private static final int LARGEST = 256 << 20;

    private final InputFiles files;
    private final Problems problems;
    private final Map<String, Optional<CsvTable>> tables = new HashMap<>();

    /** Makes a reader that reports to {@code problems}. */
    public DataFiles(InputFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** Returns the table that a scenario names there, or nothing after a problem was reported. */
    public Optional<CsvTable> table(ScalarNode name) {
        String path = files.resolve(name.place(), name.text());
        Optional<CsvTable> known = tables.get(path);
        if (known != null) {
            return known;
        }
        Optional<CsvTable> table = files.text(path, LARGEST, name.place(), name.path())
                .flatMap(text -> new CsvParser(path, problems, name.path()).parse(text));
        tables.put(path, table);
        return table;
    }

    /** Returns the calendar that a scenario names there, or nothing after a problem was reported. */
    public Optional<IcsFile> calendar(ScalarNode name) {
        String path = files.resolve(name.place(), name.text());
        return files.text(path, LARGEST, name.place(), name.path())
                .flatMap(text -> IcsFile.parse(path, text, problems, name.path()));
    }

    /**
     * Returns which column of a table has the name that a scenario wrote there, or nothing after a problem was
     * reported.
     */
    public Optional<Integer> column(CsvTable table, ScalarNode name) {
        int column = table.header().indexOf(name.text());
        if (column < 0) {
            problems.error(
                    name.place(),
                    name.path(),
                    table.file() + " has no column " + Visible.quoted(name.text()),
                    Suggestion.nearest(name.text(), table.header())
                                    .map(word -> "did you mean " + word + "? ")
                                    .orElse("")
                            + "it has " + String.join(", ", table.header()));
            return Optional.empty();
        }
        if (Collections.frequency(table.header(), name.text()) > 1) {
            problems.error(
                    name.place(),
                    name.path(),
                    table.file() + " has more than one column " + Visible.quoted(name.text()),
                    "");
            return Optional.empty();
        }
        return Optional.of(column);
    }

    /**
     * Returns the values of a column.
     *
     * @param table the table
     * @param column which column
     * @param grammar what a cell writes
     * @param blank whether blank cells are left out rather than reported
     * @param path the path in the scenario that asks for them
     * @return the values, or nothing after a problem was reported
     */
    public <T> Optional<List<T>> values(CsvTable table, int column, Grammar<T> grammar, boolean blank, String path) {
        List<T> values = new ArrayList<>();
        WrongCells wrong = new WrongCells(table, path, problems);
        for (CsvTable.Row row : table.rows()) {
            String cell = row.cells().get(column);
            if (cell.isEmpty() && blank) {
                continue;
            }
            try {
                values.add(grammar.parse(numeral(table, cell)));
            } catch (Unreadable e) {
                wrong.report(row, column, e);
            }
        }
        return wrong.none() ? Optional.of(values) : Optional.empty();
    }

    /** Returns a cell with a decimal point, where the table's separator says that numbers have a comma. */
    public static String numeral(CsvTable table, String cell) {
        return table.separator() != ',' && cell.matches("[0-9]+,[0-9]+") ? cell.replace(',', '.') : cell;
    }
}
