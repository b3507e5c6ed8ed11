package org.busyhour.scenarios.library;

import java.util.Objects;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;

/** KPIs of the whole centre, and the ends of their intervals. */
final class OfCentre {
    private OfCentre() {}

    static Estimate estimate(Kpis kpis, Kpi kpi) {
        return kpis.estimate(kpi, null, Scope.CENTRE).orElseThrow();
    }

    static double low(Kpis kpis, Kpi kpi) {
        return Objects.requireNonNull(estimate(kpis, kpi).low());
    }

    static double high(Kpis kpis, Kpi kpi) {
        return Objects.requireNonNull(estimate(kpis, kpi).high());
    }
}
