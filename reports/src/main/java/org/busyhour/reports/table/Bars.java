package org.busyhour.reports.table;

/** Bars of characters to both sides of a line at 0. */
final class Bars {
    private static final int LONGEST = 10;

    private final Terminal terminal;

    Bars(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns what stands above a column of bars. */
    String heading() {
        return " ".repeat(LONGEST - 5) + "down " + axis() + " up";
    }

    /**
     * Returns a bar.
     *
     * @param size its length as a share of the longest, negative to the left
     */
    String bar(double size) {
        int halves = (int) StrictMath.round(Math.abs(size) * 2 * LONGEST);
        String full = (terminal.unicode() ? "\u2588" : "#").repeat(halves / 2);
        boolean half = halves % 2 == 1;
        if (size < 0) {
            String bar = (half ? terminal.unicode() ? "\u2590" : "-" : "") + full;
            return " ".repeat(LONGEST - bar.length()) + bar + axis();
        }
        return " ".repeat(LONGEST) + axis() + full + (half ? terminal.unicode() ? "\u258c" : "-" : "");
    }

    private String axis() {
        return terminal.unicode() ? "\u2502" : "|";
    }
}
