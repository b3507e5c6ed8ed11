package org.busyhour.engine.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Forecast;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** The forecast beside what comes; the sums are done again here, from the tallies. */
class PlanningTest {
    private static final Scope A = new Scope(Scope.Kind.TYPE, 0, "A");

    /** Two types in intervals of 100 s; what A's planner expects of [0, 200) is spread over two of them. */
    private static Result result(double warmUp) {
        return Replications.run(
                Scene.lasting(300)
                        .intervalsAt(0, 100, 200)
                        .warmUp(warmUp)
                        .with(Calls.arriving("A", process(List.of(40.0, 10.0), List.of(30.0, 5.0))))
                        .with(Calls.arriving("B", process(List.of(8.0, 12.0), List.of(8.0, 12.0))))
                        .with(Team.of("team", 3).takes("A", "B"))
                        .model(),
                new Plan(3, 5, 1),
                Progress.NONE);
    }

    private static ArrivalProcess process(List<Double> expected, List<Double> forecast) {
        return new ArrivalProcess.Poisson(
                List.of(0L, 200 * Ticks.PER_SECOND, 300 * Ticks.PER_SECOND), expected, Optional.empty(), forecast);
    }

    @Test
    void accuracy_isOneLessTheErrorsOfIntervals() {
        Result result = result(0);
        double[] a = {15, 15, 5};
        double[] b = {4, 4, 12};
        double[] errors = new double[2];
        double[] offered = new double[2];
        for (Tally tally : result.replications()) {
            for (int i = 0; i < 3; i++) {
                long ofA = tally.contacts(0, i + 1, ContactFact.OFFERED);
                long ofB = tally.contacts(1, i + 1, ContactFact.OFFERED);
                errors[0] += Math.abs(ofA - a[i]);
                errors[1] += Math.abs(ofA + ofB - a[i] - b[i]);
                offered[0] += ofA;
                offered[1] += ofA + ofB;
            }
        }
        assertThat(value(result, Planning.FORECAST, A)).isCloseTo(35, within(1e-9));
        assertThat(value(result, Planning.FORECAST, Scope.CENTRE)).isCloseTo(55, within(1e-9));
        assertThat(value(result, Planning.FORECAST_ACCURACY, A)).isCloseTo(1 - errors[0] / offered[0], within(1e-12));
        assertThat(value(result, Planning.FORECAST_ACCURACY, Scope.CENTRE))
                .isCloseTo(1 - errors[1] / offered[1], within(1e-12));
        assertThat(value(result, Planning.FORECAST_BIAS, A)).isCloseTo(offered[0] / (5 * 35) - 1, within(1e-12));
    }

    @Test
    void interval_hasItsOwnForecast() {
        Result result = result(0);
        double offered = result.replications().stream()
                .mapToLong(tally -> tally.contacts(0, 3, ContactFact.OFFERED))
                .sum();

        assertThat(Kpis.of(result)
                        .estimate(Planning.FORECAST_BIAS, null, A, 3)
                        .orElseThrow()
                        .mean())
                .isCloseTo(offered / 25 - 1, within(1e-12));
    }

    @Test
    void warmUp_isLeftOutOfTheForecast() {
        assertThat(value(result(50), Planning.FORECAST, A)).isCloseTo(7.5 + 15 + 5, within(1e-9));
    }

    @Test
    void recordedContacts_haveNoForecast() {
        Result result = Replications.run(
                Scene.lasting(100)
                        .with(Calls.given("A", Call.at(1).talk(5)))
                        .with(Team.of("team", 1).takes("A"))
                        .model(),
                new Plan(1, 2, 1),
                Progress.NONE);

        assertThat(Kpis.of(result).estimate(Planning.FORECAST, null, A)).isEmpty();
        assertThat(Kpis.of(result).estimate(Planning.FORECAST_ACCURACY, null, A))
                .isEmpty();
    }

    /**
     * Three calls, of which the planner expected 3 in the first 150 s and 1 in the second: 2, 1 + 0.5 and 0.5 by
     * interval.
     */
    @Test
    void aForecastApart_isWhatCountsAlsoForRecordedContacts() {
        Forecast apart = new Forecast(
                List.of(0L, 150 * Ticks.PER_SECOND, 250 * Ticks.PER_SECOND, 300 * Ticks.PER_SECOND),
                List.of(3.0, 1.0, 0.0));
        Result result = Replications.run(
                Scene.lasting(300)
                        .intervalsAt(0, 100, 200)
                        .with(Calls.at("A", 10, 20, 210).forecast(apart))
                        .with(Team.of("team", 1).takes("A"))
                        .model(),
                new Plan(1, 2, 1),
                Progress.NONE);

        assertThat(value(result, Planning.FORECAST, A)).isCloseTo(4, within(1e-12));
        assertThat(value(result, Planning.FORECAST_ACCURACY, A)).isCloseTo(1 - (0 + 1.5 + 0.5) / 3, within(1e-12));
        assertThat(value(result, Planning.FORECAST_BIAS, A)).isCloseTo(-0.25, within(1e-12));
    }

    @Test
    void aForecastApart_goesBeforeTheOneOfTheRates() {
        Forecast apart = new Forecast(List.of(0L, 300 * Ticks.PER_SECOND), List.of(90.0));
        Result result = Replications.run(
                Scene.lasting(300)
                        .intervalsAt(0, 100, 200)
                        .with(Calls.arriving("A", process(List.of(40.0, 10.0), List.of(30.0, 5.0)))
                                .forecast(apart))
                        .with(Team.of("team", 1).takes("A"))
                        .model(),
                new Plan(1, 2, 1),
                Progress.NONE);

        assertThat(Kpis.of(result)
                        .estimate(Planning.FORECAST, null, A, 2)
                        .orElseThrow()
                        .mean())
                .isCloseTo(30, within(1e-12));
        assertThat(value(result, Planning.FORECAST, Scope.CENTRE)).isCloseTo(90, within(1e-12));
    }

    private static double value(Result result, Kpi kpi, Scope scope) {
        return Kpis.of(result).estimate(kpi, null, scope).orElseThrow().mean();
    }
}
