package org.busyhour.engine.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Forecast;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** Who is there beside whom the forecast asks for; the heads are those of {@code RequiredHeadsTest}. */
class StaffingVsForecastTest {
    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final Scope A = new Scope(Scope.Kind.TYPE, 0, "A");
    private static final Scope TEAM = new Scope(Scope.Kind.GROUP, 0, "team");

    /** 10 and 3 erlangs forecast, which need 14 and 5 agents, and none in the third hour; half of it comes. */
    private static Calls calls(String name) {
        return Calls.arriving(
                        name,
                        new ArrivalProcess.Poisson(
                                List.of(0L, Ticks.PER_HOUR, 2 * Ticks.PER_HOUR, 3 * Ticks.PER_HOUR),
                                List.of(100.0, 30.0, 0.0),
                                Optional.empty(),
                                List.of(200.0, 60.0, 0.0)))
                .talk(180);
    }

    private static Scene day() {
        return Scene.lasting(3 * 3600).intervalsAt(0, 3600, 7200).closing(3 * 3600, Timeline.AtClose.DISMISS);
    }

    private static Kpis run(Scene scene) {
        return Kpis.of(Replications.run(scene.model(), new Plan(4, 5, 1), Progress.NONE));
    }

    private static Optional<Estimate> value(Kpis kpis, Scope scope) {
        return kpis.estimate(Planning.STAFFING_VS_FORECAST, null, scope);
    }

    private static Optional<Estimate> value(Kpis kpis, Scope scope, int row) {
        return kpis.estimate(Planning.STAFFING_VS_FORECAST, null, scope, row);
    }

    /** Twelve agents for three hours, where 14 + 5 hours of agents are needed. */
    @Test
    void heads_areDividedByThoseOfTheForecast() {
        Kpis kpis = run(day().with(calls("A")).with(Team.of("team", 12).takes("A")));

        for (Scope scope : List.of(A, TEAM, Scope.CENTRE)) {
            assertThat(value(kpis, scope).orElseThrow().mean()).isCloseTo(36.0 / 19, ROUNDING);
            assertThat(value(kpis, scope, 1).orElseThrow().mean()).isCloseTo(12.0 / 14, ROUNDING);
            assertThat(value(kpis, scope, 2).orElseThrow().mean()).isCloseTo(12.0 / 5, ROUNDING);
            assertThat(value(kpis, scope, 3)).isEmpty();
            assertThat(value(kpis, scope, kpis.afterRow())).isEmpty();
        }
    }

    /**
     * A call of an hour and a half keeps its agent half an hour beyond the shift. The planner expects 1 erlang, for
     * which 3 agents are needed: with two, a contact would wait with 1 / 3, and longer than 20 s with 0.30.
     */
    @Test
    void whoStaysLonger_isThere() {
        Forecast forecast = new Forecast(List.of(0L, 2 * Ticks.PER_HOUR), List.of(40.0));
        Kpis kpis = run(day().with(
                        Calls.given("A", Call.at(1800).talk(5400)).talk(180).forecast(forecast))
                .with(Team.people("team").person("Ada", Shift.from(0, 5400)).takes("A")));

        assertThat(value(kpis, TEAM, 1).orElseThrow().mean()).isCloseTo(1 / 3.0, ROUNDING);
        assertThat(value(kpis, TEAM, 2).orElseThrow().mean()).isCloseTo(1 / 3.0, ROUNDING);
        assertThat(value(kpis, TEAM, 3)).isEmpty();
    }

    /** The two groups of A's work have 5 + 3 agents for 14 and 5, the third group 4 for as many again. */
    @Test
    void whoSharesTheWork_isCountedTogether() {
        Kpis kpis = run(day().with(calls("A"))
                .with(calls("B"))
                .with(Team.of("team", 5).takes("A"))
                .with(Team.of("more", 3).takesAfter(60, "A"))
                .with(Team.of("other", 4).takes("B")));

        assertThat(value(kpis, A, 1).orElseThrow().mean()).isCloseTo(8.0 / 14, ROUNDING);
        assertThat(value(kpis, TEAM, 1).orElseThrow().mean()).isCloseTo(8.0 / 14, ROUNDING);
        assertThat(value(kpis, new Scope(Scope.Kind.GROUP, 2, "other"), 2)
                        .orElseThrow()
                        .mean())
                .isCloseTo(4.0 / 5, ROUNDING);
        assertThat(value(kpis, Scope.CENTRE, 1).orElseThrow().mean()).isCloseTo(12.0 / 28, ROUNDING);
    }

    @Test
    void withoutAForecastOfAll_theCentreHasNone() {
        Kpis kpis = run(day().with(calls("A"))
                .with(Calls.given("B", Call.at(1).talk(5)))
                .with(Team.of("team", 12).takes("A"))
                .with(Team.of("other", 1).takes("B")));

        assertThat(value(kpis, A)).isPresent();
        assertThat(value(kpis, new Scope(Scope.Kind.TYPE, 1, "B"))).isEmpty();
        assertThat(value(kpis, Scope.CENTRE)).isEmpty();
    }
}
