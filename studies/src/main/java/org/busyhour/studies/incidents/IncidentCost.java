package org.busyhour.studies.incidents;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;

/**
 * What one incident costs.
 *
 * @param name its name
 * @param values what is known of it; nothing of its spells if it never happened
 */
public record IncidentCost(String name, Map<Measure, Estimate> values) {
    /** Copies the values. */
    public IncidentCost {
        EnumMap<Measure, Estimate> copy = new EnumMap<>(Measure.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns a value.
     *
     * @param measure which
     * @return the mean per replication, or of all spells; with an interval if there are enough replications
     */
    public Optional<Estimate> value(Measure measure) {
        return Optional.ofNullable(values.get(measure));
    }
}
