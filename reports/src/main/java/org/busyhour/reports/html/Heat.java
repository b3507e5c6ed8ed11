package org.busyhour.reports.html;

/**
 * How a cell of the interval table is tinted: in the colour that its figure has in the charts, the stronger the more it
 * asks for attention.
 */
enum Heat {
    /** Not at all. */
    NONE("", 0, 1),
    /** By how much is offered, of the most. */
    OFFERED("o", 0, 0),
    /** By the share lost, up to 30 %. */
    LOST("l", 0, 0.3),
    /** By how much a service level falls short of its goal. */
    SHORTFALL("l", 0, 1),
    /** By the wait, up to two minutes. */
    WAIT("w", 0, 120),
    /** By occupancy above 70 %. */
    BUSY("b", 0.7, 1);

    private static final int LEVELS = 8;

    private final String letter;
    private final double from;
    private final double to;

    Heat(String letter, double from, double to) {
        this.letter = letter;
        this.from = from;
        this.to = to;
    }

    /** Returns the class of a cell; the greatest value of the column counts where there is no fixed end. */
    String of(double value, double greatest) {
        double end = to > 0 ? to : greatest;
        double share = end > from ? (value - from) / (end - from) : 0;
        int level = (int) StrictMath.floor(Math.max(0, Math.min(1, share)) * LEVELS + 0.5);
        return letter.isEmpty() || level == 0 ? "" : "heat-" + letter + level;
    }
}
