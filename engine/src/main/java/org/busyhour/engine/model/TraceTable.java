package org.busyhour.engine.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A table of given contacts in order of time; a cell that isn't given is {@link #BLANK}. */
public final class TraceTable {
    /** The value of a cell that isn't given: drawn from the type's distribution instead. */
    public static final long BLANK = -1;

    private final long[][] columns;
    private final int rows;

    private TraceTable(long[][] columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** What a trace tells of a contact; times in ticks. */
    public enum Column {
        /** The instant of arrival. */
        TIME,
        /** Talk at speed 1. */
        TALK,
        /** Hold at speed 1. */
        HOLD,
        /** Wrap at speed 1. */
        WRAP,
        /** The wait after which the customer abandons. */
        PATIENCE,
        /** The priority, 1 to 9. */
        PRIORITY
    }

    /**
     * Returns how many contacts there are.
     *
     * @return the number of rows
     */
    public int rows() {
        return rows;
    }

    /**
     * Returns a cell.
     *
     * @param row the contact, from 0
     * @param column what is asked of it
     * @return the value in ticks (a priority: 1 to 9), or {@link #BLANK}
     */
    public long at(int row, Column column) {
        return columns[column.ordinal()][row];
    }

    /** Two tables are equal if all their cells are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TraceTable table && Arrays.deepEquals(columns, table.columns);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(columns);
    }

    /** Collects the rows of a table; rows of the same instant keep their order. */
    public static final class Builder {
        private long[][] columns = new long[Column.values().length][16];
        private int rows;

        /** Starts an empty table. */
        public Builder() {}

        /**
         * Adds a contact.
         *
         * @param cells one value a {@link Column}, in that order, {@link TraceTable#BLANK} where not given
         * @return this builder
         */
        public Builder add(long... cells) {
            Require.that(cells.length == columns.length, "cells", cells.length);
            Require.that(rows == 0 || cells[0] >= columns[0][rows - 1], "time", cells[0]);
            Require.that(cells[0] >= 0, "time", cells[0]);
            if (rows == columns[0].length) {
                for (int c = 0; c < columns.length; c++) {
                    columns[c] = Arrays.copyOf(columns[c], 2 * rows);
                }
            }
            for (int c = 0; c < columns.length; c++) {
                columns[c][rows] = cells[c];
            }
            rows++;
            return this;
        }

        /**
         * Returns the table.
         *
         * @return all rows added so far
         */
        public TraceTable build() {
            long[][] copy = new long[columns.length][];
            for (int c = 0; c < copy.length; c++) {
                copy[c] = Arrays.copyOf(columns[c], rows);
            }
            return new TraceTable(copy, rows);
        }
    }
}
