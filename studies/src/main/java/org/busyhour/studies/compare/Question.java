package org.busyhour.studies.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.busyhour.engine.kpi.Allocation;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Speed;

/**
 * What is compared.
 *
 * @param kpis the KPIs, in the order in which they are reported
 * @param of the name of what they are of; absent: of the centre, every type and every group
 * @param margins differences too small to matter; of those that say something about a KPI the first counts
 */
public record Question(List<Kpi> kpis, Optional<String> of, List<Margin> margins) {
    /** What is compared unless somebody asks for something else: what customers feel, and what it takes. */
    public static final List<Kpi> USUAL = List.of(
            Speed.SERVICE_LEVEL,
            Speed.ASA,
            Demand.ABANDONMENT,
            Demand.ANSWERED,
            People.OCCUPANCY,
            People.OVERTIME,
            People.COST,
            Allocation.BREACH);

    /** Copies the lists. */
    public Question {
        kpis = List.copyOf(kpis);
        margins = List.copyOf(margins);
    }

    /**
     * Returns the usual question.
     *
     * @return the usual KPIs of the centre, every type and every group, without a margin
     */
    public static Question usual() {
        return new Question(USUAL, Optional.empty(), List.of());
    }

    Optional<Equivalence> equivalence(Kpi kpi, Difference difference) {
        for (Margin margin : margins) {
            OptionalDouble amount = margin.of(kpi.unit(), difference.base());
            if (amount.isPresent()) {
                return Optional.of(new Equivalence(margin, difference.within(amount.getAsDouble())));
            }
        }
        return Optional.empty();
    }
}
