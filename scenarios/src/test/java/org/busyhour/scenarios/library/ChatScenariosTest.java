package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.busyhour.engine.kpi.Demand;
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

/** What the scenario of chats shows; what differs does so by intervals that don't overlap. */
class ChatScenariosTest {
    private static final int DAYS = 20;

    @Test
    void severalAtOnce_answerMoreAndLastLonger() {
        Kpis several = run("chat-concurrency");
        Kpis one = run("chat-concurrency-one");

        assertThat(low(several, Speed.SERVICE_LEVEL)).isGreaterThan(high(one, Speed.SERVICE_LEVEL));
        assertThat(high(several, Demand.ABANDONMENT)).isLessThan(low(one, Demand.ABANDONMENT));
        assertThat(low(several, Speed.AHT)).isGreaterThan(high(one, Speed.AHT));
        // A chat that a call has laid aside is open beside the call.
        assertThat(low(several, People.CONCURRENCY)).isGreaterThan(2);
        assertThat(high(one, People.CONCURRENCY)).isLessThan(1.2);
    }

    private static Kpis run(String name) {
        CompiledScenario compiled = Scenarios.compiled(Library.sources(), name + ".yaml");
        return Kpis.of(Replications.run(compiled.model(), new Plan(compiled.seed(), DAYS, 2), Progress.NONE));
    }

    private static Estimate of(Kpis kpis, Kpi kpi) {
        Scope scope = kpi == People.CONCURRENCY
                ? Scope.group(kpis.result().model(), 0)
                : Scope.type(kpis.result().model(), 0);
        return kpis.estimate(kpi, null, scope).orElseThrow();
    }

    private static double low(Kpis kpis, Kpi kpi) {
        return Objects.requireNonNull(of(kpis, kpi).low());
    }

    private static double high(Kpis kpis, Kpi kpi) {
        return Objects.requireNonNull(of(kpis, kpi).high());
    }
}
