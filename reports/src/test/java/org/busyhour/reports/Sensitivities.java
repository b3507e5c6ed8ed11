package org.busyhour.reports;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.studies.compare.Moved;
import org.busyhour.studies.sensitivity.Lever;
import org.busyhour.studies.sensitivity.Sensitivity;
import org.busyhour.studies.sensitivity.Sensitivity.Gain;
import org.busyhour.studies.sensitivity.Sensitivity.Sensed;
import org.busyhour.studies.sensitivity.SensitivityStudy;

/** Sensitivity studies with made-up effects of every kind. */
public final class Sensitivities {
    private static final Scope CALLS = new Scope(Scope.Kind.TYPE, 0, "calls <1>");
    private static final Scope DESK = new Scope(Scope.Kind.GROUP, 0, "desk");

    private Sensitivities() {}

    /** Effects shown and not, without noise, without an interval and undefined; of the centre and a type. */
    public static SensitivityReport all() {
        List<Lever> levers = List.of(new Lever(Lever.Kind.VOLUME, ""), new Lever(Lever.Kind.AGENT, "desk"));
        List<Sensed> sensed = List.of(
                new Sensed(
                        Speed.SERVICE_LEVEL,
                        "offered",
                        Scope.CENTRE,
                        0.7066,
                        List.of(moved(-0.0067, 0.0005), moved(0.136, 0.005))),
                new Sensed(People.COST, "", Scope.CENTRE, 1000, List.of(moved(0.07, 0.1), moved(200, 0))),
                new Sensed(Speed.ASA, "", CALLS, 12.5, List.of(Optional.of(Moved.point(0.5)), Optional.empty())));
        List<Gain> gains = List.of(
                new Gain(1, DESK, List.of(moved(0.004, 0.005), moved(-0.25, 0.125), moved(-1.5, 0.5))),
                new Gain(2, DESK, List.of(moved(0.019, 0.002), Optional.empty(), moved(-3.5, 0.5))));
        return new SensitivityReport(
                new ComparisonReport.Variant(
                        "bank",
                        "A bank & more",
                        new Making(
                                "0.1.0",
                                "busyhour sensitivity bank.yaml",
                                "busyhour: 1\n",
                                List.of(new Making.Input("bank.yaml", "00ff")),
                                List.of(),
                                List.of())),
                new Sensitivity(levers, sensed, SensitivityStudy.GAINED, gains),
                7,
                30,
                "5 %",
                List.of("07:00", "07:30"));
    }

    private static Optional<Moved> moved(double value, double half) {
        return Optional.of(new Moved(value, half / 2, value - half, value + half));
    }
}
