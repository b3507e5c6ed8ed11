package org.busyhour.engine.kpi;

/** What the value of a KPI is measured in, as it stands in files for machines. */
public enum Unit {
    /** A share in [0, 1]; people read it in percent. */
    SHARE("share"),
    /** Seconds. */
    SECONDS("seconds"),
    /** Contacts counted, a mean per replication. */
    COUNT("count"),
    /** Contacts at a moment: the length of a queue. */
    CONTACTS("contacts"),
    /** Contacts an hour. */
    PER_HOUR("per-hour"),
    /** The scenario's money. */
    MONEY("money"),
    /** A number without a unit, or of agents. */
    NUMBER("number");

    private final String key;

    Unit(String key) {
        this.key = key;
    }

    /**
     * Returns the word for this unit in files.
     *
     * @return the word
     */
    public String key() {
        return key;
    }
}
