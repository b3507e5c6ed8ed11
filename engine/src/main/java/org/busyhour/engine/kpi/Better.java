package org.busyhour.engine.kpi;

/** Which direction of a KPI is better. */
public enum Better {
    /** More is better. */
    HIGHER,
    /** Less is better. */
    LOWER,
    /** Neither in itself. */
    NONE
}
