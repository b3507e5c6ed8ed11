package org.busyhour.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.replicate.VarianceReduction;

/** What variance reduction was good for, in a sentence. */
public final class VarianceText {
    /** The KPIs of the centre whose gain is told. */
    public static final List<Kpi> KPIS = List.of(Speed.SERVICE_LEVEL, Speed.ASA, Demand.ABANDONMENT, People.OCCUPANCY);

    private VarianceText() {}

    /**
     * Writes it.
     *
     * @param report a run
     * @return for instance {@code control variates: service level as sure as with 2.3 times as many replications;
     *     abandonment 1.9 times}; empty where nothing reduces variance
     */
    public static Optional<String> of(RunReport report) {
        List<VarianceReduction> by = report.kpis().result().reductions();
        if (by.isEmpty()) {
            return Optional.empty();
        }
        String names = by.stream().map(VarianceReduction::key).collect(Collectors.joining(", "));
        return Optional.of(names + ": " + gains(report));
    }

    private static String gains(RunReport report) {
        List<VarianceReduction> by = report.kpis().result().reductions();
        int least = VarianceReduction.LEAST_CONTROLLED * VarianceReduction.together(by);
        if (by.contains(VarianceReduction.CONTROL_VARIATES) && report.replications() < least) {
            return "control variates are used from " + least + " replications on, so these figures are without them";
        }
        StringBuilder text = new StringBuilder();
        for (Kpi kpi : KPIS) {
            Optional<Double> gain = report.kpis().gain(kpi, null, Scope.CENTRE);
            gain.ifPresent(times -> text.append(text.length() == 0 ? first(kpi, times) : further(kpi, times)));
        }
        return text.length() == 0 ? "no KPI has an interval that could be narrower" : text.toString();
    }

    private static String first(Kpi kpi, double gain) {
        return TitleText.of(kpi) + " as sure as with " + times(gain) + " times as many replications";
    }

    private static String further(Kpi kpi, double gain) {
        return ", " + TitleText.of(kpi) + " " + times(gain) + " times";
    }

    private static String times(double gain) {
        return gain >= 10 ? Figures.fixed(gain, 0) : Figures.fixed(gain, 1);
    }
}
