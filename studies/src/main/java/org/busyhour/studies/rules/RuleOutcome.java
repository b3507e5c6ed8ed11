package org.busyhour.studies.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.model.Rule;
import org.busyhour.studies.compare.Compared;

/**
 * What one rule did.
 *
 * @param rule the rule
 * @param firings when it was in force, in the order of replications and time; none in a warm-up
 * @param values what is measured of it, the means of a replication
 * @param gains KPIs of the whole centre with it, against the same customers without it
 */
public record RuleOutcome(Rule rule, List<Firing> firings, Map<RuleMeasure, Estimate> values, List<Compared> gains) {
    /** Copies lists and map. */
    public RuleOutcome {
        firings = List.copyOf(firings);
        EnumMap<RuleMeasure, Estimate> copy = new EnumMap<>(RuleMeasure.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
        gains = List.copyOf(gains);
    }

    /**
     * Returns what is measured.
     *
     * @param measure which
     * @return the mean of a replication; nothing for a cost that nobody knows
     */
    public Optional<Estimate> value(RuleMeasure measure) {
        return Optional.ofNullable(values.get(measure));
    }

    /**
     * Returns what it changed.
     *
     * @param kpi of which KPI
     * @return the value without it as base, with it as what-if; nothing if the KPI has none
     */
    public Optional<Compared> gain(Kpi kpi) {
        return gains.stream().filter(gain -> gain.kpi() == kpi).findFirst();
    }
}
