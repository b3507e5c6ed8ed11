package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Incident;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.Tally;
import org.junit.jupiter.api.Test;

/** What the scenario of a slow CRM and dead phones shows, against the same day on which nothing goes wrong. */
class CrmOutageTest {
    private static final int REPLICATIONS = 20;
    private static final double ALARM = 1e-6;
    /** Rows of half an hour, the first at 08:00. */
    private static final int TEN = 5;

    private static final int TWO = 13;
    private static final int HALF_PAST_TWO = 14;

    private final Result incidents = run("crm-outage.yaml");
    private final Result usual = run("crm-outage-without.yaml");

    @Test
    void daysAreTheSame_upToTheFirstIncident() {
        for (int row = 1; row < TEN; row++) {
            assertThat(abandonedAt(incidents, row)).isEqualTo(abandonedAt(usual, row));
            assertThat(sum(incidents, row, ContactFact.OFFERED)).isEqualTo(sum(usual, row, ContactFact.OFFERED));
        }
    }

    @Test
    void whileThePhonesAreDown_everyCallIsBlocked() {
        assertThat(sum(incidents, TWO, ContactFact.BLOCKED)).isEqualTo(sum(incidents, TWO, ContactFact.OFFERED));
        assertThat(sum(incidents, HALF_PAST_TWO, ContactFact.BLOCKED)).isZero();
        assertThat(sum(usual, TWO, ContactFact.BLOCKED)).isZero();
    }

    /** Each of the four differences is beyond noise, one false alarm in a million. */
    @Test
    void slowWorkCostsCustomers_andTheOutageIsntOverWhenItEnds() {
        assertMore(TEN, ContactFact.ABANDONED);
        assertMore(TEN + 1, ContactFact.ABANDONED);
        assertMore(HALF_PAST_TWO, ContactFact.RETRIES);
        assertMore(HALF_PAST_TWO, ContactFact.WAIT_ANSWERED);
    }

    @Test
    void byChance_anyHourIsHit_andConversationsAreFinished() {
        Result chance = run("crm-outage-by-chance.yaml");
        Incident phones = chance.model().incidents().get(1);

        assertThat(phones.timing()).isEqualTo(new Incident.ByChance(new Distribution.Exponential(36_000)));
        assertThat(phones.length()).isEqualTo(new Distribution.Exponential(1800));
        assertThat(phones.outage()).hasValueSatisfying(outage -> {
            assertThat(outage.cutsWaiting()).isTrue();
            assertThat(outage.cutsTalking()).isFalse();
        });
        long hit = IntStream.range(1, 21)
                .filter(row -> sum(chance, row, ContactFact.BLOCKED) > 0)
                .count();
        assertThat(hit).isGreaterThan(10);
    }

    private void assertMore(int row, ContactFact fact) {
        double[] more = new double[REPLICATIONS];
        double mean = 0;
        for (int i = 0; i < REPLICATIONS; i++) {
            more[i] = of(incidents, i, row, fact) - of(usual, i, row, fact);
            mean += more[i] / REPLICATIONS;
        }
        double squares = 0;
        for (double each : more) {
            squares += (each - mean) * (each - mean);
        }
        double t = TDistribution.of(REPLICATIONS - 1).inverseSurvivalProbability(ALARM);
        double error = Math.sqrt(squares / (REPLICATIONS - 1) / REPLICATIONS);
        assertThat(mean - t * error).as("more of %s in row %s", fact, row).isPositive();
    }

    private static List<Long> abandonedAt(Result result, int row) {
        return result.replications().stream()
                .map(tally -> tally.contacts(0, row, ContactFact.ABANDONED_AT))
                .toList();
    }

    private static long sum(Result result, int row, ContactFact fact) {
        return result.replications().stream()
                .mapToLong(tally -> tally.contacts(0, row, fact))
                .sum();
    }

    private static double of(Result result, int replication, int row, ContactFact fact) {
        Tally tally = result.replications().get(replication);
        return tally.contacts(0, row, fact);
    }

    private static Result run(String file) {
        var compiled = Scenarios.compiled(Library.sources(), file);
        return Replications.run(compiled.model(), new Plan(compiled.seed(), REPLICATIONS, 1), Progress.NONE);
    }
}
