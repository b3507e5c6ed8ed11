package org.busyhour.studies.sensitivity;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.studies.compare.Moved;

/**
 * How a centre's KPIs move.
 *
 * @param levers what was moved
 * @param sensed the KPIs of the whole run: of the centre, then of the types
 * @param gained the KPIs of the centre that {@link Gain} is about
 * @param gains what one more agent is worth, interval by interval, group by group; empty if that wasn't asked for
 */
public record Sensitivity(List<Lever> levers, List<Sensed> sensed, List<Kpi> gained, List<Gain> gains) {
    /** Copies the lists. */
    public Sensitivity {
        levers = List.copyOf(levers);
        sensed = List.copyOf(sensed);
        gained = List.copyOf(gained);
        gains = List.copyOf(gains);
    }

    /**
     * How one KPI moves.
     *
     * @param kpi the KPI
     * @param formula the key of its formula; empty if it has only one
     * @param scope of what
     * @param value its value when nothing is moved
     * @param effects for each lever, what the KPI moves by; empty where it has no value
     */
    public record Sensed(Kpi kpi, String formula, Scope scope, double value, List<Optional<Moved>> effects) {
        /** Copies the list. */
        public Sensed {
            effects = List.copyOf(effects);
        }
    }

    /**
     * What one more agent in one interval is worth to the centre over the whole run.
     *
     * @param row the row of the interval, from 1
     * @param group where the agent is added
     * @param effects for each of {@link Sensitivity#gained}, what it moves by; empty where it has no value
     */
    public record Gain(int row, Scope group, List<Optional<Moved>> effects) {
        /** Copies the list. */
        public Gain {
            effects = List.copyOf(effects);
        }
    }
}
