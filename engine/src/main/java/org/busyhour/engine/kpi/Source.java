package org.busyhour.engine.kpi;

/** What a KPI is computed from, and to which interval its facts belong. */
public enum Source {
    /** Contacts, by the interval in which they entered the queue. */
    CONTACTS("contacts, by the interval in which they entered the queue"),
    /** Contacts, by the moment at which it happened. */
    MOMENTS("contacts, by the moment at which it happened"),
    /** The length of the queue, by the time itself. */
    QUEUE("the length of the queue, by the time itself"),
    /** The time of agents, by the time itself. */
    TIME("the agents' time, by the time itself"),
    /** Waits of all replications in buckets at most 1 % wide, by the interval of queue entry. */
    WAITS("waits of all replications in buckets at most 1 % wide, by the interval of queue entry");

    private final String text;

    Source(String text) {
        this.text = text;
    }

    /**
     * Says it in words.
     *
     * @return a phrase that continues "computed from"
     */
    public String text() {
        return text;
    }
}
