package org.busyhour.reports;

import java.math.BigDecimal;
import java.util.List;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.studies.compare.Difference;
import org.busyhour.studies.explain.Cause;
import org.busyhour.studies.explain.Explained;
import org.busyhour.studies.explain.Explanation;
import org.busyhour.studies.explain.Part;

/** Explanations with made-up differences of every kind. */
public final class Explanations {
    private static final Scope CALLS = new Scope(Scope.Kind.TYPE, 0, "calls <1>");
    private static final int DAYS = 30;
    private static final double HALF = 0.5;

    private Explanations() {}

    /** Parts of both signs, beyond 0 and not, long times, nothing that moves, no interval; of the centre and a type. */
    public static ExplanationReport all() {
        List<Explained> explained = List.of(
                explained(Speed.SERVICE_LEVEL, "offered", Scope.CENTRE, 0.7066, 0.6446, 0.004, -0.081, 0.0244),
                explained(Speed.ASA, "", Scope.CENTRE, 12.5, 15.25, 0.25, 3.0, 0.125),
                explained(People.OVERTIME, "", Scope.CENTRE, 9000, 10800, 120, 1800, 100),
                explained(Demand.ANSWERED, "", Scope.CENTRE, 480, 480, 0, 0, 0),
                explained(Speed.ASA, "", CALLS, 12.5, 12.5, Double.NaN, 3.0, -1.5));
        Explanation explanation = new Explanation(
                List.of(Cause.VOLUME, Cause.HANDLING_TIME, Cause.STAFFING),
                explained,
                List.of(new Explanation.LeftOut(Speed.ASA, new Scope(Scope.Kind.TYPE, 1, "chats"))),
                List.of(new Scope(Scope.Kind.TYPE, 2, "fax")),
                List.of());
        return new ExplanationReport(
                variant("monday", ""), variant("tuesday", "A Tuesday & worse"), explanation, 7, DAYS);
    }

    /** The first two parts are given, the third is what is left, so that the sum is exact. */
    static Explained explained(
            Kpi kpi, String formula, Scope scope, double base, double whatIf, double half, double one, double two) {
        BigDecimal over = BigDecimal.valueOf(6);
        BigDecimal whole = new BigDecimal(whatIf).subtract(new BigDecimal(base)).multiply(over);
        BigDecimal first = new BigDecimal(one).multiply(over);
        BigDecimal second = new BigDecimal(two).multiply(over);
        BigDecimal third = whole.subtract(first).subtract(second);
        return new Explained(
                kpi,
                formula,
                scope,
                difference(base, whatIf, half),
                List.of(
                        part(Cause.VOLUME, first, half),
                        part(Cause.HANDLING_TIME, second, half * HALF),
                        part(Cause.STAFFING, third, half)),
                6);
    }

    private static Difference difference(double base, double whatIf, double half) {
        double value = whatIf - base;
        return Double.isNaN(half)
                ? new Difference(base, whatIf, null, null, null, null, null, DAYS - 1)
                : new Difference(base, whatIf, half / 2, value - half, value + half, 0.01, 4.0, DAYS - 1);
    }

    private static Part part(Cause cause, BigDecimal weighted, double half) {
        double value = weighted.doubleValue() / 6;
        return Double.isNaN(half)
                ? new Part(cause, weighted, value, null, null, null)
                : new Part(cause, weighted, value, half / 2, value - half, value + half);
    }

    private static ComparisonReport.Variant variant(String name, String title) {
        Making making = new Making(
                "0.1.0",
                "busyhour explain monday.yaml tuesday.yaml",
                "busyhour: 1\n",
                List.of(new Making.Input(name + ".yaml", "00ff")),
                List.of(new Making.Setting("groups.desk.agents", "8")),
                List.of());
        return new ComparisonReport.Variant(name, title, making);
    }
}
