package org.busyhour.scenarios.language.data;

import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.value.Unreadable;

/** Reports the cells of a table that can't be read; after a great many only that there are more. */
public final class WrongCells {

    private static final int MOST = 20;

    private final CsvTable table;
    private final String path;
    private final Problems problems;
    private int found;

    /**
     * Starts with none.
     *
     * @param table the table
     * @param path the path in the scenario that asks for it
     * @param problems takes the problems
     */
    public WrongCells(CsvTable table, String path, Problems problems) {
        this.table = table;
        this.path = path;
        this.problems = problems;
    }

    /** Whether no cell was wrong. */
    public boolean none() {
        return found == 0;
    }

    /** Reports a cell. */
    public void report(CsvTable.Row row, int column, Unreadable wrong) {
        String name = "column " + table.header().get(column) + ": ";
        if (found < MOST) {
            problems.error(table.place(row), path, name + wrong.message(), wrong.hint());
        } else if (found == MOST) {
            problems.error(table.place(row), path, name + "and so on from here", "");
        }
        found++;
    }
}
