package org.busyhour.engine.kpi;

/** What a run says about a target. */
public enum Verdict {
    /** It is met: of a run, the mean meets it, and so does the whole interval. */
    MET("met"),
    /** It is missed: of a run, the mean misses it, and so does the whole interval. */
    MISSED("missed"),
    /**
     * It can't be told: the interval straddles the threshold, or the KPI is undefined because there was nothing to
     * measure.
     */
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
