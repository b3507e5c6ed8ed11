package org.busyhour.studies.incidents;

import java.util.Locale;
import org.busyhour.engine.kpi.Unit;

/**
 * What is measured of an incident.
 *
 * <p>The backlog are those who wait and those who will try again. An incident and what follows it is a spell: it ends
 * when the backlog is no longer above that of the same day without the incident, and one that begins meanwhile belongs
 * to it.
 */
public enum Measure {
    /** How often it begins. */
    TIMES("Times", Unit.COUNT),
    /** The share of the time in which it isn't there. */
    AVAILABILITY("Availability", Unit.SHARE),
    /** The greatest backlog of a spell. */
    BACKLOG_PEAK("Backlog peak", Unit.CONTACTS),
    /** From its end until its spell is over, or the run. */
    TIME_TO_RECOVER("Time to recover", Unit.SECONDS),
    /** The share of spells that are over before the run is. */
    RECOVERED("Recovered", Unit.SHARE),
    /** Contacts offered more than without it. */
    EXTRA_OFFERED("Extra offered", Unit.COUNT),
    /** Contacts abandoned or balked more than without it. */
    EXTRA_ABANDONED("Extra abandoned", Unit.COUNT),
    /** Contacts blocked more than without it. */
    EXTRA_BLOCKED("Extra blocked", Unit.COUNT),
    /** Conversations, and transferred customers who wait, that are cut off. */
    CUT_OFF("Cut off", Unit.COUNT);

    private final String title;
    private final Unit unit;

    Measure(String title, Unit unit) {
        this.title = title;
        this.unit = unit;
    }

    /**
     * Returns what people call it.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Returns what it is measured in.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /** The least that it can be; a difference may be anything. */
    double least() {
        return difference() ? Double.NEGATIVE_INFINITY : 0;
    }

    /** The greatest that it can be. */
    double greatest() {
        return unit == Unit.SHARE ? 1 : Double.POSITIVE_INFINITY;
    }

    private boolean difference() {
        return this == EXTRA_OFFERED || this == EXTRA_ABANDONED || this == EXTRA_BLOCKED;
    }

    /**
     * Returns the name that files use.
     *
     * @return the name in kebab-case
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
