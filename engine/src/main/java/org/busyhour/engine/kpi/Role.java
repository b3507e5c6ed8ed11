package org.busyhour.engine.kpi;

/** Who owns a KPI. The operations manager owns them all. */
public enum Role {
    /** Answers contacts. */
    AGENT,
    /** Leads a group of agents. */
    TEAM_LEADER,
    /** Runs the centre. */
    OPERATIONS_MANAGER
}
