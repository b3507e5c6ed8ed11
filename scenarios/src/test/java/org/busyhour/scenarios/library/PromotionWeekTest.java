package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Planning;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.time.Ticks;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.junit.jupiter.api.Test;

/** What {@code promotion-week} and its what-if show, in 30 weeks. */
class PromotionWeekTest {
    private static final int THURSDAY = 3;
    private static final int SATURDAY = 5;

    private final CompiledScenario scenario = Scenarios.compiled(Library.sources(), "promotion-week.yaml");
    private final Kpis known = run(scenario);
    private final Kpis surprise = run(Scenarios.compiled(Library.sources(), "promotion-week-surprise.yaml"));

    /** 640, 500, 500, a holiday, 750 and 300; those who don't know expect 500 and 200 on the last two days. */
    @Test
    void forecast_hasThePromotionAndNotTheSpike() {
        assertThat(known.estimate(Planning.FORECAST, null, Scope.CENTRE)
                        .orElseThrow()
                        .mean())
                .isCloseTo(2690, within(1e-6));
        assertThat(surprise.estimate(Planning.FORECAST, null, Scope.CENTRE)
                        .orElseThrow()
                        .mean())
                .isCloseTo(2340, within(1e-6));
        assertThat(ofDay(known, Planning.FORECAST, THURSDAY).mean()).isZero();
        assertThat(ofDay(surprise, Planning.FORECAST, SATURDAY).mean()).isCloseTo(200, within(1e-6));
    }

    /** The very same customers; only who gives up and tries again differs. */
    @Test
    void genuineDemand_isTheSame() {
        Estimate genuine = known.estimate(Demand.GENUINE, null, Scope.CENTRE).orElseThrow();

        assertThat(surprise.estimate(Demand.GENUINE, null, Scope.CENTRE))
                .hasValueSatisfying(other -> assertThat(other.mean()).isEqualTo(genuine.mean()));
        assertThat(genuine.low()).isLessThan(2690.0);
        assertThat(genuine.high()).isGreaterThan(2640.0);
    }

    @Test
    void surprise_costsAccuracyAndServiceWhereItComes() {
        assertThat(high(surprise.estimate(Planning.FORECAST_ACCURACY, null, Scope.CENTRE)
                        .orElseThrow()))
                .isLessThan(low(known.estimate(Planning.FORECAST_ACCURACY, null, Scope.CENTRE)
                        .orElseThrow()));
        assertThat(low(ofDay(surprise, Planning.FORECAST_BIAS, SATURDAY))).isGreaterThan(0.4);
        assertThat(high(ofDay(surprise, Speed.SERVICE_LEVEL, SATURDAY)))
                .isLessThan(low(ofDay(known, Speed.SERVICE_LEVEL, SATURDAY)));
        assertThat(ofDay(surprise, Speed.SERVICE_LEVEL, 0)).isEqualTo(ofDay(known, Speed.SERVICE_LEVEL, 0));
    }

    @Test
    void nobodyCallsOnTheHoliday() {
        assertThat(ofDay(known, Demand.OFFERED, THURSDAY).mean()).isZero();
        assertThat(scenario.model().timeline().openings().count()).isEqualTo(5);
        assertThat(scenario.model().timeline().openings().opens())
                .isEqualTo(List.of(8L, 32L, 56L, 104L, 129L).stream()
                        .map(hour -> hour * Ticks.PER_HOUR)
                        .toList());
    }

    private static Kpis run(CompiledScenario scenario) {
        return Kpis.of(Replications.run(scenario.model(), new Plan(scenario.seed(), 30, 2), Progress.NONE));
    }

    private static Estimate ofDay(Kpis kpis, Kpi kpi, int day) {
        return kpis.estimate(kpi, null, Scope.CENTRE, kpis.days().get(day)).orElseThrow();
    }

    private static double low(Estimate estimate) {
        return Objects.requireNonNull(estimate.low());
    }

    private static double high(Estimate estimate) {
        return Objects.requireNonNull(estimate.high());
    }
}
