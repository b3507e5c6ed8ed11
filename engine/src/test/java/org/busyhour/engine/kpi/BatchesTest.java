package org.busyhour.engine.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.busyhour.engine.kpi.Batches.Batch;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.replicate.VarianceReduction;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.junit.jupiter.api.Test;

class BatchesTest {
    /** Behind 10 seconds of warm-up 1, 2, 0, 3 and 4 calls in 10 seconds each, of 1 second of work. */
    private static final Model CENTRE = Scene.lasting(60)
            .intervalsAt(0, 10, 20, 30, 40, 50)
            .warmUp(10)
            .with(Calls.at("calls", 5, 15, 21, 25, 41, 43, 45, 51, 53, 55, 57).talk(1))
            .with(Team.of("desk", 1).takes("calls"))
            .model();

    private static final double T4 = 2.776445105197793;

    private static Result result(Model model) {
        return Replications.run(model, new Plan(1, 1, 1), Progress.NONE);
    }

    @Test
    void count_hasTheIntervalOfItsBatches() {
        // Residuals 1 - 2, 2 - 2, 0 - 2, 3 - 2, 4 - 2: squares 1 + 0 + 4 + 1 + 4 = 10, s^2 = 10 / 4; under the line 1/5
        // each, so the half width is t(4) sqrt(10 / 4) / (1/5 sqrt(5)) = t(4) sqrt(12.5).
        Estimate offered = Kpis.inBatches(result(CENTRE), 5)
                .estimate(Demand.OFFERED, null, Scope.CENTRE)
                .orElseThrow();

        assertThat(offered.mean()).isEqualTo(10);
        assertThat(offered.halfWidth()).isEqualTo(T4 * Math.sqrt(12.5), within(1e-9));
        assertThat(offered.p50()).as("there is only one day").isNull();
    }

    @Test
    void ratio_hasTheIntervalOfItsBatches() {
        // Handling 1, 2, 0, 3 and 4 of 10 seconds: R = 10 / 50, residuals -1, 0, -2, 1, 2 s, s^2 = 10 / 4, m = 10 s.
        Estimate occupancy = Kpis.inBatches(result(CENTRE), 5)
                .estimate(People.OCCUPANCY, null, Scope.CENTRE)
                .orElseThrow();

        assertThat(occupancy.mean()).isEqualTo(0.2, within(1e-12));
        assertThat(occupancy.halfWidth()).isEqualTo(T4 * Math.sqrt(10 / 4.0) / (10 * Math.sqrt(5)), within(1e-9));
    }

    @Test
    void values_areThoseOfTheReplication() {
        Result result = result(CENTRE);
        Kpis batches = Kpis.inBatches(result, 5);
        Kpis whole = Kpis.of(result);

        for (Kpi kpi : Catalogue.all()) {
            for (Scope.Kind kind : kpi.scopes()) {
                Scope scope = Scope.all(CENTRE, kind).get(0);
                assertThat(batches.estimate(kpi, null, scope).map(Estimate::mean))
                        .as("%s of %s", kpi, scope)
                        .isEqualTo(whole.estimate(kpi, null, scope).map(Estimate::mean));
            }
        }
    }

    @Test
    void whatIsNotKnownOfIntervals_hasNoInterval() {
        Kpis kpis = Kpis.inBatches(result(CENTRE), 5);

        Scope agent = Scope.all(CENTRE, Scope.Kind.AGENT).get(0);
        assertThat(kpis.estimate(People.OCCUPANCY, null, agent).orElseThrow().halfWidth())
                .isNull();
        assertThat(kpis.estimate(Demand.OFFERED, null, Scope.CENTRE, 3)
                        .orElseThrow()
                        .halfWidth())
                .isNull();
    }

    @Test
    void batches_differByOneIntervalAtTheMost() {
        // Seven intervals, the first in the warm-up; the time after the end is of the last batch.
        Model model = Scene.lasting(70)
                .intervalsAt(0, 10, 20, 30, 40, 50, 60)
                .warmUp(5)
                .with(Calls.at("calls", 5))
                .with(Team.of("desk", 1).takes("calls"))
                .model();

        assertThat(Batches.of(model.timeline(), 5))
                .containsExactly(new Batch(1, 1), new Batch(2, 2), new Batch(3, 4), new Batch(5, 5), new Batch(6, 8));
    }

    @Test
    void longerBatches_countMore() {
        // A call every 10 seconds in batches of 10, 10, 20, 10 and 20 seconds: nothing deviates.
        Model model = Scene.lasting(70)
                .intervalsAt(0, 10, 20, 30, 40, 50, 60)
                .with(Calls.at("calls", 5, 15, 25, 35, 45, 55, 65).talk(1))
                .with(Team.of("desk", 1).takes("calls"))
                .model();

        Estimate offered = Kpis.inBatches(result(model), 5)
                .estimate(Demand.OFFERED, null, Scope.CENTRE)
                .orElseThrow();

        assertThat(offered.mean()).isEqualTo(7);
        assertThat(offered.halfWidth()).isEqualTo(0, within(1e-9));
    }

    @Test
    void timeAfterTheEnd_isOfTheLastBatch() {
        // The only call works from 45 to 65 s: 5 s in the fourth batch, 10 in the fifth and 5 after the end.
        Model model = Scene.lasting(60)
                .intervalsAt(0, 10, 20, 30, 40, 50)
                .warmUp(10)
                .with(Calls.at("calls", 45).talk(20))
                .with(Team.of("desk", 1).takes("calls"))
                .model();
        Series overtime = Kpis.inBatches(result(model), 5)
                .series(People.OVERTIME, null, Scope.CENTRE)
                .orElseThrow();

        assertThat(overtime.over()).containsExactly(0, 0, 0, 0, 5);
        assertThat(overtime.value()).isEqualTo(5);
    }

    @Test
    void neighbours_areHeldAgainstVonNeumannsRatio() {
        // Influences -5, 0, -10, 5, 10 (residuals over 1/5): squares of differences 25 + 100 + 225 + 25 = 375, squares
        // 250: 1 - 375 / 500.
        Dependence offered = Dependence.of(Kpis.inBatches(result(CENTRE), 5)).stream()
                .filter(one -> one.kpi() == People.OCCUPANCY)
                .findFirst()
                .orElseThrow();

        assertThat(offered.correlation()).isEqualTo(0.25, within(1e-12));
        assertThat(offered.bound()).isEqualTo(2.241402727604947 * Math.sqrt(3 / 24.0), within(1e-12));
        assertThat(offered.shown()).isFalse();
    }

    @Test
    void runInReplications_isNotTested() {
        assertThat(Dependence.of(Kpis.of(result(CENTRE)))).isEmpty();
    }

    @Test
    void moreBatchesThanIntervals_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kpis.inBatches(result(CENTRE), 6))
                .withMessage("batches was 6 of 5 intervals");
        assertThatIllegalArgumentException().isThrownBy(() -> Kpis.inBatches(result(CENTRE), 4));
    }

    @Test
    void severalOrReducedReplications_areRefused() {
        Result two = Replications.run(CENTRE, new Plan(1, 2, 1), Progress.NONE);
        Result reduced =
                Replications.run(CENTRE, new Plan(1, 1, 1, List.of(VarianceReduction.ANTITHETIC)), Progress.NONE);

        assertThatIllegalArgumentException().isThrownBy(() -> Kpis.inBatches(two, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Kpis.inBatches(reduced, 5));
    }
}
