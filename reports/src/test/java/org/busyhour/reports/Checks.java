package org.busyhour.reports;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.engine.kpi.DayQuantile;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Extent;
import org.busyhour.engine.kpi.Finding;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.studies.check.Judgement;

/** Checks with made-up verdicts of every kind. */
public final class Checks {
    private static final Scope CALLS = new Scope(Scope.Kind.TYPE, 0, "calls");

    private Checks() {}

    /** Met, missed, too close to tell, not to be tested, nothing to measure; from files and from the command line. */
    public static CheckReport all() {
        return report(
                false,
                checked(Speed.ASA, Scope.CENTRE, "asa of centre <= 20s", 20, Verdict.MET, 30, value(15.8, 14.4, 17.1)),
                new CheckReport.Checked(
                        judgement(
                                Speed.SERVICE_LEVEL,
                                CALLS,
                                "service-level of calls >= 80 %",
                                0.8,
                                Verdict.MISSED,
                                45,
                                value(0.764, 0.758, 0.77)),
                        new CheckReport.Place("bank <1>.yaml", 14, 5)),
                checked(
                        Demand.ABANDONMENT,
                        CALLS,
                        "abandonment of calls <= 5 %",
                        0.05,
                        Verdict.UNSURE,
                        500,
                        value(0.0502, 0.049, 0.0514)),
                checked(
                        Speed.QUEUE_MAX,
                        Scope.CENTRE,
                        "queue.max of centre <= 12",
                        12,
                        Verdict.UNSURE,
                        500,
                        Optional.of(Estimate.point(17))),
                checked(Speed.ASA, CALLS, "asa of calls <= 1s", 1, Verdict.UNSURE, 500, Optional.empty()));
    }

    /** In every interval, on days, and a quantile of waits, which can be judged in neither way. */
    public static CheckReport ofParts() {
        return report(
                false,
                to(
                        Extent.EVERY_INTERVAL,
                        "asa of calls <= 9s in every interval",
                        new Finding(Verdict.MISSED, value(12.3, 11.1, 13.5), OptionalInt.of(2), 1)),
                to(
                        Extent.days(0.95),
                        "asa of calls <= 9s on 95 % of days",
                        new Finding(Verdict.MET, value(0.99, 0.963, 0.999), OptionalInt.empty(), 0)),
                checked(
                        Speed.WAIT_MAX,
                        CALLS,
                        "wait.max of calls <= 60s",
                        60,
                        Verdict.UNSURE,
                        500,
                        Optional.of(Estimate.point(71))));
    }

    /** A single target that time ran out for. */
    public static CheckReport outOfTime() {
        return report(
                true,
                checked(Speed.ASA, Scope.CENTRE, "asa of centre <= 20s", 20, Verdict.UNSURE, 0, Optional.empty()));
    }

    private static CheckReport report(boolean outOfTime, CheckReport.Checked... checked) {
        return new CheckReport(
                "bank",
                "A bank & its day",
                "bank <1>.yaml",
                List.of(checked),
                Optional.empty(),
                new CheckReport.Effort(0.01, 500, outOfTime ? 0 : 500, 7, outOfTime ? "1m" : "", outOfTime),
                Runs.oneType().model().timeline(),
                List.of("07:00", "07:30"),
                new Making(
                        "0.1.0",
                        "busyhour check 'bank <1>.yaml'",
                        "busyhour: 1\n",
                        List.of(new Making.Input("bank <1>.yaml", "00ff")),
                        List.of(new Making.Setting("groups.desk.agents", "8")),
                        List.of()));
    }

    private static CheckReport.Checked checked(
            Kpi kpi, Scope scope, String text, double threshold, Verdict verdict, int n, Optional<Estimate> value) {
        return new CheckReport.Checked(
                judgement(kpi, scope, text, threshold, verdict, n, value), new CheckReport.Place("--target", 0, 0));
    }

    private static Judgement judgement(
            Kpi kpi, Scope scope, String text, double threshold, Verdict verdict, int n, Optional<Estimate> value) {
        Target.Operator operator = text.contains(">=") ? Target.Operator.AT_LEAST : Target.Operator.AT_MOST;
        String formula = kpi.formulas(scope.kind()).get(0).key();
        return new Judgement(
                new Target(kpi, null, scope, operator, threshold, text), formula, Finding.ofRun(verdict, value), n);
    }

    private static CheckReport.Checked to(Extent extent, String text, Finding finding) {
        Target target = new Target(Speed.ASA, null, CALLS, Target.Operator.AT_MOST, 9, text, extent);
        return new CheckReport.Checked(
                new Judgement(target, "", finding, 102), new CheckReport.Place("bank <1>.yaml", 15, 5));
    }

    private static DayQuantile day(double value) {
        return new DayQuantile(value, null, null);
    }

    private static Optional<Estimate> value(double mean, double low, double high) {
        return Optional.of(new Estimate(mean, low, high, day(mean), day(mean), day(mean)));
    }
}
