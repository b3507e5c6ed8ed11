package org.busyhour.reports;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.studies.compare.Compared;
import org.busyhour.studies.compare.ComparedInterval;
import org.busyhour.studies.compare.Comparison;
import org.busyhour.studies.compare.Difference;
import org.busyhour.studies.compare.Equivalence;
import org.busyhour.studies.compare.Margin;

/** Comparisons with made-up differences of every kind. */
public final class Comparisons {
    private static final Scope CALLS = new Scope(Scope.Kind.TYPE, 0, "calls");
    private static final Scope DESK = new Scope(Scope.Kind.GROUP, 0, "desk <1>");
    private static final int DAYS = 30;

    private Comparisons() {}

    /** Beyond and within noise, the same, unknown; of the centre, a type and a group; with and without a margin. */
    public static ComparisonReport all() {
        Margin margin = new Margin.Absolute(Unit.SHARE, 0.04, "4pp");
        Difference level = new Difference(0.764, 0.795, 0.003, 0.025, 0.037, 1e-6, 12.3, DAYS - 1);
        List<Compared> differences = List.of(
                compared(
                        Speed.SERVICE_LEVEL,
                        "offered",
                        Scope.CENTRE,
                        level,
                        Optional.of(new Equivalence(margin, true))),
                compared(Speed.ASA, "", Scope.CENTRE, new Difference(39.8, 39.5, 0.5, -1.322, 0.722, 0.55, 4.2, 29)),
                compared(
                        People.OVERTIME,
                        "",
                        Scope.CENTRE,
                        new Difference(9000, 10800, 90.0, 1616.0, 1984.0, 1e-9, 3.0, 29)),
                compared(People.COST, "", Scope.CENTRE, new Difference(2400, 2592, 0.0, 192.0, 192.0, 0.0, null, 29)),
                compared(Demand.ANSWERED, "", CALLS, new Difference(480, 480, 0.0, 0.0, 0.0, 1.0, null, 29)),
                compared(Speed.SERVICE_LEVEL, "answered", DESK, level, Optional.of(new Equivalence(margin, false))),
                compared(Speed.ASA, "", DESK, new Difference(12, 14, null, null, null, null, null, 29)));
        List<ComparedInterval> intervals = List.of(
                new ComparedInterval(1, Speed.SERVICE_LEVEL, "offered", Scope.CENTRE, level),
                new ComparedInterval(2, Speed.SERVICE_LEVEL, "offered", Scope.CENTRE, level));
        Scope old = new Scope(Scope.Kind.TYPE, 1, "old");
        Comparison comparison = new Comparison(differences, intervals, List.of(old), List.of());
        return new ComparisonReport(
                variant("bank", ""),
                List.of(new ComparisonReport.WhatIf(variant("bank-more", "One more & no less"), comparison)),
                7,
                DAYS,
                List.of("07:00"));
    }

    private static Compared compared(Kpi kpi, String formula, Scope scope, Difference difference) {
        return compared(kpi, formula, scope, difference, Optional.empty());
    }

    private static Compared compared(
            Kpi kpi, String formula, Scope scope, Difference difference, Optional<Equivalence> equivalence) {
        Double p = difference.p();
        return new Compared(kpi, formula, scope, difference, p != null && p < 0.01, equivalence);
    }

    private static ComparisonReport.Variant variant(String name, String title) {
        Making making = new Making(
                "0.1.0",
                "busyhour compare bank.yaml bank-more.yaml",
                "busyhour: 1\n",
                List.of(new Making.Input(name + ".yaml", "00ff")),
                List.of(new Making.Setting("groups.desk.agents", "8")),
                List.of());
        return new ComparisonReport.Variant(name, title, making);
    }
}
