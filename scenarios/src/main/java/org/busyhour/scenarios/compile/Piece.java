package org.busyhour.scenarios.compile;

/**
 * A stretch of time in which contacts are expected evenly.
 *
 * @param from since when
 * @param to until when
 * @param count how many contacts are expected in it
 */
record Piece(long from, long to, double count) {

    /** Returns the part that lies in a stretch; a whole piece keeps its count to the last digit. */
    Piece within(long start, long end) {
        if (start <= from && to <= end) {
            return this;
        }
        long begin = Math.max(from, start);
        long finish = Math.min(to, end);
        return finish > begin
                ? new Piece(begin, finish, count * (finish - begin) / (to - from))
                : new Piece(begin, begin, 0);
    }

    /** Whether it takes no time. */
    boolean empty() {
        return to <= from;
    }

    /** Returns the same time with more or fewer contacts. */
    Piece times(double factor) {
        return new Piece(from, to, count * factor);
    }
}
