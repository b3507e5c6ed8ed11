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
public record Column(List<String> heading, List<String> cells, boolean left, int importance) {
    /** Copies the lists. */
    public Column {
        heading = List.copyOf(heading);
        cells = List.copyOf(cells);
    }

    /**
     * Returns a column of words, which is never dropped.
     *
     * @param heading its heading
     * @param cells its cells
     * @return the column
     */
    public static Column text(String heading, List<String> cells) {
        return new Column(List.of(heading), cells, true, 0);
    }

    /**
     * Returns a column of numbers.
     *
     * @param heading its heading with the unit
     * @param cells its cells
     * @param importance the lower, the later it is dropped; 0 is never
     * @return the column
     */
    public static Column numbers(String heading, List<String> cells, int importance) {
        return new Column(List.of(heading), cells, false, importance);
    }

    /** The heading in one line; a word that is broken between two lines is one again. */
    String title() {
        return String.join(" ", heading).replaceAll("(?<=\\p{L})- (?=\\p{L})", "");
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
