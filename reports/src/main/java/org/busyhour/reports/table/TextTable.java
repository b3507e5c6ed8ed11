package org.busyhour.reports.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table without boxes: headings in bold, a thin rule under them, the least important columns left out where there is
 * no room.
 */
public final class TextTable {
    static final String GAP = "  ";

    private final Terminal terminal;
    private final List<Column> columns;
    private final List<Column> dropped = new ArrayList<>();

    /**
     * Makes a table.
     *
     * @param terminal where it shall fit
     * @param columns at least one; all have equally many cells
     */
    public TextTable(Terminal terminal, List<Column> columns) {
        this.terminal = terminal;
        this.columns = new ArrayList<>(columns);
        boolean droppable = true;
        while (droppable && width() > terminal.columns()) {
            droppable = dropLeastImportant();
        }
    }

    /**
     * Writes the table.
     *
     * @return its lines, each ended, and below them which columns were dropped
     */
    public String write() {
        StringBuilder out = new StringBuilder();
        int headings = columns.stream().mapToInt(c -> c.heading().size()).max().orElse(0);
        for (int i = headings; i > 0; i--) {
            int fromBelow = i;
            out.append(terminal.bold(line(c -> headingLine(c, fromBelow)))).append('\n');
        }
        out.append(terminal.rule(Math.min(width(), terminal.columns()))).append('\n');
        for (int row = 0; row < columns.get(0).cells().size(); row++) {
            int at = row;
            out.append(line(c -> c.cells().get(at))).append('\n');
        }
        return out + note();
    }

    /** Tells whether there was room for a column. */
    boolean has(Column column) {
        return columns.contains(column);
    }

    private static String headingLine(Column column, int fromBelow) {
        int at = column.heading().size() - fromBelow;
        return at < 0 ? "" : column.heading().get(at);
    }

    private String line(Function<Column, String> cell) {
        return columns.stream()
                .map(column -> column.padded(cell.apply(column)))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private String note() {
        if (dropped.isEmpty()) {
            return "";
        }
        String titles = dropped.stream().map(Column::title).collect(Collectors.joining(", "));
        return terminal.wrap("Left out for want of room: " + titles + ".") + "\n";
    }

    private int width() {
        return columns.stream().mapToInt(Column::width).sum() + GAP.length() * (columns.size() - 1);
    }

    private boolean dropLeastImportant() {
        Column least = columns.stream()
                .max(Comparator.comparingInt(Column::importance))
                .orElseThrow();
        if (least.importance() == 0) {
            return false;
        }
        columns.remove(least);
        dropped.add(0, least);
        return true;
    }
}
