package org.busyhour.scenarios.compile;

/**
 * A stretch of time in which contacts are expected evenly.
 *
 * @param from since when
 * @param to until when
 * @param count how many contacts are expected in it
 * @param forecast how many of them the planner expects
 */
record Piece(long from, long to, double count, double forecast) {

    /** Returns a stretch of which the planner knows all but the factor on the volume. */
    static Piece of(long from, long to, double forecast, double volume) {
        return new Piece(from, to, forecast * volume, forecast);
    }

    /** Returns the part that lies in a stretch; a whole piece keeps its count to the last digit. */
    Piece within(long start, long end) {
        if (start <= from && to <= end) {
            return this;
        }
        long begin = Math.max(from, start);
        long finish = Math.min(to, end);
        return finish > begin
                ? new Piece(
                        begin,
                        finish,
                        count * (finish - begin) / (to - from),
                        forecast * (finish - begin) / (to - from))
                : new Piece(begin, begin, 0, 0);
    }

    /** Whether it takes no time. */
    boolean empty() {
        return to <= from;
    }

    /** Returns the same time with more or fewer contacts. */
    Piece times(double factor) {
        return new Piece(from, to, count * factor, forecast * factor);
    }

    /** Returns the same time and forecast with more or fewer contacts. */
    Piece surprising(double factor) {
        return new Piece(from, to, count * factor, forecast);
    }
}
