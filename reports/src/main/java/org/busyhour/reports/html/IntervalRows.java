package org.busyhour.reports.html;

import org.busyhour.reports.RunReport;

/**
 * The beginnings of the rows of a table of intervals: the time, whether it is warm-up, and above the first interval of
 * each day a row with its date, where a run is so long that labels have one.
 */
final class IntervalRows {
    /** A table with more rows than this scrolls inside itself. */
    private static final int MANY = 60;

    private final RunReport report;
    private final int columns;
    private String date = "";

    IntervalRows(RunReport report, int columns) {
        this.report = report;
        this.columns = columns;
    }

    /** Returns the classes of what a table of intervals stands in. */
    static String frame(RunReport report) {
        return report.intervalLabels().size() > MANY ? "scroll tall long" : "scroll tall";
    }

    /** Opens the row of an interval, with a row above it where a day begins. */
    void open(Html html, int row) {
        String label = report.label(row);
        int space = label.lastIndexOf(' ');
        String day = space < 0 ? "" : label.substring(0, space);
        if (!day.isEmpty() && !day.equals(date)) {
            html.open("tr", "class", "date");
            html.element("th", day, "scope", "rowgroup", "colspan", String.valueOf(columns))
                    .close()
                    .line();
            date = day;
        }
        html.open("tr").open("th", "scope", "row").text(label.substring(space + 1));
        if (report.kpis().isWarmUp(row)) {
            html.text(" ").element("small", RunReport.WARM_UP);
        }
        html.close();
    }
}
