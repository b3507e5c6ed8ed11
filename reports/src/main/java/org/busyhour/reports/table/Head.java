package org.busyhour.reports.table;

import java.util.List;
import org.busyhour.engine.kpi.Unit;

/**
 * The head of a column of numbers.
 *
 * @param lines the heading with its unit, a line each
 * @param factor what a value is multiplied with to be in that unit
 * @param importance as in {@link Column}
 */
record Head(List<String> lines, double factor, int importance) {
    private static final double PERCENT = 100;
    private static final double SECONDS_PER_HOUR = 3600;

    static Head of(String heading, Unit unit, int importance) {
        return new Head(List.of(heading.split("\n")), unit == Unit.SHARE ? PERCENT : 1, importance);
    }

    /** A time in hours. */
    static Head hours(String heading, int importance) {
        return new Head(List.of(heading.split("\n")), 1 / SECONDS_PER_HOUR, importance);
    }
}
