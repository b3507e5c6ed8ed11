package org.busyhour.reports.html;

/** A part of the report under a heading of its own. */
interface Section {
    /** Returns the name by which links find it. */
    String id();

    /** Returns its heading. */
    String title();

    /** Writes what stands below the heading. */
    void write(Page page);
}
