package org.busyhour.engine.kpi;

/** What a run says about a target. */
public enum Verdict {
    /** The mean meets it, and so does the whole interval. */
    MET("met"),
    /** The mean misses it, and so does the whole interval. */
    MISSED("missed"),
    /** The interval straddles the threshold, or the KPI is undefined because there was nothing to measure. */
    UNSURE("unsure");

    private final String key;

    Verdict(String key) {
        this.key = key;
    }

    /**
     * Returns the word for this verdict.
     *
     * @return the word
     */
    public String key() {
        return key;
    }
}
