package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.assertj.core.data.Offset;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.junit.jupiter.api.Test;

/** What the scenario of split shifts and nights shows; what differs does so by intervals that don't overlap. */
class NightShiftTest {
    private static final int WEEKS = 10;
    private static final Offset<Double> ROUNDING = Offset.offset(1e-6);

    @Test
    void parts_areWhatThePlanSays() {
        Kpis kpis = run("night-shift");

        // Two people: 6 h of Sunday's night, six nights of 10 h and 4 h of the last one, less seven breaks of 30 m.
        assertThat(mean(kpis, People.COST_REGULAR, 1)).isCloseTo(2 * (6 + 60 + 4 - 3.5) * 24, ROUNDING);
        // By night 6 h, six times 8 h and 2 h, less the same breaks, and whoever stays longer than 06:00 isn't there
        // then.
        assertThat(mean(kpis, People.COST_NIGHT, 1)).isCloseTo(2 * (6 + 48 + 2 - 3.5) * 24 * 0.25, Offset.offset(1.0));
        assertThat(mean(kpis, People.COST_ON_CALL, 2)).isCloseTo(2 * 7 * 3 * 24 * 0.15, ROUNDING);
        assertThat(mean(kpis, People.COST_REGULAR, 0)).isCloseTo(6 * 7 * 8 * 24, ROUNDING);
    }

    @Test
    void splitShifts_coverBothPeaksForTheSameHours() {
        Kpis split = run("night-shift");
        Kpis straight = run("night-shift-straight");

        assertThat(mean(straight, People.PAID_TIME, 0)).isEqualTo(mean(split, People.PAID_TIME, 0));
        assertThat(Objects.requireNonNull(level(split).low()))
                .isGreaterThan(Objects.requireNonNull(level(straight).high()));
    }

    @Test
    void roster_hasPeopleOfItsOwn() {
        Kpis kpis = run("night-shift-roster");

        assertThat(kpis.result().model().groups().get(0).staffing().agents()).isEqualTo(4);
        // Dora works 8.5 h a day from Wednesday on, but not on Friday.
        Scope dora = Scope.all(kpis.result().model(), Scope.Kind.AGENT).get(3);
        assertThat(dora.name()).isEqualTo("Dora");
        assertThat(kpis.estimate(People.PAID_TIME, null, dora).orElseThrow().mean())
                .isEqualTo(4 * 8.5 * 3600);
    }

    private static Kpis run(String name) {
        CompiledScenario compiled = Scenarios.compiled(Library.sources(), name + ".yaml");
        return Kpis.of(Replications.run(compiled.model(), new Plan(compiled.seed(), WEEKS, 2), Progress.NONE));
    }

    private static Estimate level(Kpis kpis) {
        return kpis.estimate(Speed.SERVICE_LEVEL, null, Scope.CENTRE).orElseThrow();
    }

    private static double mean(Kpis kpis, Kpi kpi, int group) {
        return kpis.estimate(kpi, null, Scope.group(kpis.result().model(), group))
                .orElseThrow()
                .mean();
    }
}
