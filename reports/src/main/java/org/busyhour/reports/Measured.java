package org.busyhour.reports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.busyhour.engine.kpi.Catalogue;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Formula;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Model;

/**
 * A KPI by one formula of one scope.
 *
 * @param kpi the KPI
 * @param formula the key of the formula; empty if the KPI has only one
 * @param scope of what
 * @param value its value, or empty if it is undefined
 */
public record Measured(Kpi kpi, String formula, Scope scope, Optional<Estimate> value) {
    /**
     * Hands on every KPI of the whole run that concerns the centre: of the centre, then of the types, the groups and
     * the agents.
     *
     * @param kpis the KPIs of the run
     * @param consumer who takes them
     */
    public static void ofRun(Kpis kpis, Consumer<Measured> consumer) {
        Model model = kpis.result().model();
        List<Kpi> known = concerning(model);
        for (Scope.Kind kind : Scope.Kind.values()) {
            for (Scope scope : Scope.all(model, kind)) {
                formulas(known, kind)
                        .map(f -> new Measured(f.kpi(), f.key(), scope, kpis.estimate(f.kpi(), f.key(), scope)))
                        .forEach(consumer);
            }
        }
    }

    /**
     * Hands on every KPI of one interval, in the same order; agents have none.
     *
     * @param kpis the KPIs of the run
     * @param row the row of the interval
     * @param consumer who takes them
     */
    public static void ofInterval(Kpis kpis, int row, Consumer<Measured> consumer) {
        Model model = kpis.result().model();
        List<Kpi> concerning = concerning(model);
        for (Scope scope : scopesOfIntervals(model)) {
            List<Kpi> known = concerning.stream()
                    .filter(kpi -> kpi.perInterval(scope.kind()))
                    .toList();
            formulas(known, scope.kind())
                    .map(f -> new Measured(f.kpi(), f.key(), scope, kpis.estimate(f.kpi(), f.key(), scope, row)))
                    .forEach(consumer);
        }
    }

    /**
     * Returns everything that has KPIs for single intervals.
     *
     * @param model the centre
     * @return the centre, its types, its groups
     */
    public static List<Scope> scopesOfIntervals(Model model) {
        return Stream.of(Scope.Kind.CENTRE, Scope.Kind.TYPE, Scope.Kind.GROUP)
                .flatMap(kind -> Scope.all(model, kind).stream())
                .toList();
    }

    private static List<Kpi> concerning(Model model) {
        return Catalogue.all().stream().filter(kpi -> kpi.concerns(model)).toList();
    }

    private static Stream<Named> formulas(List<Kpi> kpis, Scope.Kind kind) {
        return kpis.stream()
                .flatMap(kpi -> kpi.formulas(kind).stream().map(Formula::key).map(key -> new Named(kpi, key)));
    }

    /** A KPI and one of its formulas. */
    private record Named(Kpi kpi, String key) {}
}
