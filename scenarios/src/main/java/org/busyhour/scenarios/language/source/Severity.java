package org.busyhour.scenarios.language.source;

/** How grave a problem is. */
public enum Severity {
    /** The scenario can't be run. */
    ERROR,
    /** The scenario runs, though perhaps not as meant. */
    WARNING
}
