package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.IntStream;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.junit.jupiter.api.Test;

/** What handing on costs: cold, warm, and with the first agent on the line to the end. */
class SpecialistTest {
    private static final int DAYS = 40;
    private static final int CALLS = 0;
    private static final int SPECIALIST = 1;

    private final Result cold = run("specialist");
    private final Result warm = run("specialist-warm");
    private final Result conference = run("specialist-conference");

    /** Days end when everybody has been served, so nobody is on hold beyond the end. */
    @Test
    void agentIsOnHold_asLongAsTheCustomerWaitsForASpecialist() {
        for (Tally day : cold.replications()) {
            assertThat(sum(day, CALLS, ContactFact.HOLD)).isZero();
            assertThat(sum(day, SPECIALIST, ContactFact.QUEUE_TIME)).isPositive();
        }
        for (Result stays : new Result[] {warm, conference}) {
            for (Tally day : stays.replications()) {
                assertThat(sum(day, CALLS, ContactFact.HOLD)).isEqualTo(sum(day, SPECIALIST, ContactFact.QUEUE_TIME));
            }
        }
    }

    /** In a conference both talk for all that a specialist does but the wrap. */
    @Test
    void agentTalksAlong_asLongAsTheSpecialistDoes() {
        for (int i = 0; i < DAYS; i++) {
            long along = sum(conference.replications().get(i), SPECIALIST, ContactFact.TALK);
            long own = sum(conference.replications().get(i), CALLS, ContactFact.TALK) - along;
            double answered = (double) sum(conference.replications().get(i), CALLS, ContactFact.ANSWERED);

            // Exponential of 4 min: the mean of n has a standard error of 240 / sqrt(n) s; 5 of them, 40 days.
            assertThat(Math.abs(own / 1e6 / answered - 240)).isLessThan(5 * 240.0 / Math.sqrt(answered));
        }
    }

    @Test
    void whoHasntGotThrough_pays() {
        assertThat(high(cold, People.OCCUPANCY, "desk")).isLessThan(low(warm, People.OCCUPANCY, "desk"));
        assertThat(high(warm, People.OCCUPANCY, "desk")).isLessThan(low(conference, People.OCCUPANCY, "desk"));
        assertThat(low(cold, Speed.SERVICE_LEVEL, "calls")).isGreaterThan(high(warm, Speed.SERVICE_LEVEL, "calls"));
        assertThat(low(warm, Speed.SERVICE_LEVEL, "calls"))
                .isGreaterThan(high(conference, Speed.SERVICE_LEVEL, "calls"));
    }

    private static long sum(Tally day, int type, ContactFact fact) {
        return IntStream.range(0, day.rows())
                .mapToLong(row -> day.contacts(type, row, fact))
                .sum();
    }

    private static Result run(String name) {
        CompiledScenario scenario = Scenarios.compiled(Library.sources(), name + ".yaml");
        return Replications.run(scenario.model(), new Plan(scenario.seed(), DAYS, 2), Progress.NONE);
    }

    private static double low(Result result, Kpi kpi, String scope) {
        return Objects.requireNonNull(estimate(result, kpi, scope).low());
    }

    private static double high(Result result, Kpi kpi, String scope) {
        return Objects.requireNonNull(estimate(result, kpi, scope).high());
    }

    private static Estimate estimate(Result result, Kpi kpi, String scope) {
        return Kpis.of(result)
                .estimate(kpi, null, Scope.find(result.model(), scope).orElseThrow())
                .orElseThrow();
    }
}
