package org.busyhour.studies.rules;

import java.util.Locale;
import org.busyhour.engine.kpi.Unit;

/** What is measured of a rule in a replication. */
public enum RuleMeasure {
    /** How often it comes into force. */
    FIRED("Fired", Unit.COUNT),
    /** How long it is in force. */
    IN_FORCE("In force", Unit.SECONDS),
    /** How many people come because it calls. */
    CALLED("People called up", Unit.COUNT),
    /** How long these are there until they may go. */
    CALLED_TIME("Time of those called", Unit.SECONDS),
    /** What that time costs; nothing where a group has no cost. */
    CALL_UP_COST("Cost of call-ups", Unit.MONEY);

    private final String title;
    private final Unit unit;

    RuleMeasure(String title, Unit unit) {
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

    /**
     * Returns the name that files use.
     *
     * @return the name in kebab-case
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
