package org.busyhour.studies.sweep;

import java.util.List;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;

/**
 * What is asked of every variant.
 *
 * @param kpis the KPIs, in the order in which they are reported
 * @param of what they are of, found by its name in each variant
 */
public record Question(List<Kpi> kpis, Scope of) {
    /** What is asked unless somebody asks for something else: what customers feel, and what it takes. */
    public static final List<Kpi> USUAL =
            List.of(Speed.SERVICE_LEVEL, Speed.ASA, Demand.ABANDONMENT, People.OCCUPANCY, People.COST);

    /** Copies the list. */
    public Question {
        kpis = List.copyOf(kpis);
    }

    /**
     * Returns the usual question.
     *
     * @return the usual KPIs of the centre
     */
    public static Question usual() {
        return new Question(USUAL, Scope.CENTRE);
    }
}
