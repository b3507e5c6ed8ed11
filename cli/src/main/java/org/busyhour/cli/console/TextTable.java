package org.busyhour.cli.console;

import java.util.ArrayList;
import java.util.List;

/** A table of text without boxes: headings over a thin rule, numbers to the right, words to the left. */
public final class TextTable {
    private static final String GAP = "  ";
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final List<String> headings = new ArrayList<>();
    private final List<Boolean> numbers = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Adds a column of words.
     *
     * @param heading its heading
     * @return this table
     */
    public TextTable words(String heading) {
        return column(heading, false);
    }

    /**
     * Adds a column of numbers.
     *
     * @param heading its heading, with the unit
     * @return this table
     */
    public TextTable numbers(String heading) {
        return column(heading, true);
    }

    /**
     * Adds a row.
     *
     * @param cells a cell for each column
     */
    public void row(List<String> cells) {
        if (cells.size() != headings.size()) {
            throw new IllegalArgumentException("cells were " + cells + ", columns " + headings);
        }
        rows.add(List.copyOf(cells));
    }

    /**
     * Prints the table.
     *
     * @param console where to print
     */
    public void print(Console console) {
        int[] widths = widths();
        String heading = line(headings, widths);
        console.out().println(console.outIsColored() ? BOLD + heading + PLAIN : heading);
        int whole = GAP.length() * (widths.length - 1);
        for (int width : widths) {
            whole += width;
        }
        console.out().println((console.surroundings().utf8() ? "\u2500" : "-").repeat(whole));
        rows.forEach(row -> console.out().println(line(row, widths)));
    }

    private TextTable column(String heading, boolean number) {
        headings.add(heading);
        numbers.add(number);
        return this;
    }

    private int[] widths() {
        int[] widths = new int[headings.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = rows.stream()
                    .mapToInt(row -> TextWidth.of(row.get(column)))
                    .reduce(TextWidth.of(headings.get(i)), Math::max);
        }
        return widths;
    }

    private String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String padding = " ".repeat(widths[i] - TextWidth.of(cell));
            line.append(i == 0 ? "" : GAP).append(numbers.get(i) ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }
}
