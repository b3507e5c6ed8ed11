package org.busyhour.reports.table;

import java.util.List;

/**
 * A column of a table.
 *
 * @param heading its heading with the unit, a line each
 * @param cells its cells
 * @param left whether it is aligned to the left
 * @param importance columns with the lowest number are the last to be dropped; those with 0 never are
 */
record Column(List<String> heading, List<String> cells, boolean left, int importance) {
    Column {
        heading = List.copyOf(heading);
        cells = List.copyOf(cells);
    }

    static Column text(String heading, List<String> cells) {
        return new Column(List.of(heading), cells, true, 0);
    }

    String title() {
        return String.join(" ", heading);
    }

    int width() {
        int headings = heading.stream().mapToInt(DisplayWidth::of).max().orElse(0);
        return Math.max(
                headings, cells.stream().mapToInt(DisplayWidth::of).max().orElse(0));
    }

    String padded(String cell) {
        String blanks = " ".repeat(width() - DisplayWidth.of(cell));
        return left ? cell + blanks : blanks + cell;
    }
}
