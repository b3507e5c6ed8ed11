package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import org.busyhour.scenarios.compile.CompiledScenario;
import org.junit.jupiter.api.Test;

/** What the scenarios of routing show; what differs does so by intervals that don't overlap. */
class RoutingScenariosTest {
    private static final int DAYS = 20;

    @Test
    void reserve_servesEmergenciesAtTheCostOfOthers() {
        Kpis kept = run("reserve-for-emergencies");
        Kpis none = run("reserve-for-none");

        assertThat(low(kept, 0)).isGreaterThan(high(none, 0));
        assertThat(high(kept, 1)).isLessThan(low(none, 1));
    }

    /** Weights stand between counting all seconds alike and always letting some go first. */
    @Test
    void weights_moveWaitsWithoutLettingSomeAlwaysGoFirst() {
        Kpis oldest = run("weighted-waits-oldest", 60);
        Kpis weighted = run("weighted-waits", 60);
        Kpis first = run("weighted-waits-first", 60);

        assertThat(low(weighted, 0)).isGreaterThan(high(oldest, 0));
        assertThat(low(first, 0)).isGreaterThan(high(weighted, 0));
        // The same private customers call: both ends of their interval fall, by 2 to 3 points.
        assertThat(low(first, 1)).isLessThan(low(oldest, 1) - 0.015);
        assertThat(high(first, 1)).isLessThan(high(oldest, 1) - 0.015);
    }

    /** Who answers for the other site takes longer. */
    @Test
    void localFirst_servesBothSitesBetter() {
        Kpis local = run("two-sites");
        Kpis anyone = run("two-sites-anyone");

        assertThat(low(local, 0)).isGreaterThan(high(anyone, 0));
        assertThat(low(local, 1)).isGreaterThan(high(anyone, 1));
    }

    /** Choosing the queue well is as good as a common one, to 4 points; keeping to one's own group isn't. */
    @Test
    void ownQueues_needAGoodChoice() {
        Estimate chosen = ofCentre(run("own-queues"));
        Estimate common = ofCentre(run("own-queues-common"));
        Estimate own = ofCentre(run("own-queues-own"));

        assertThat(Objects.requireNonNull(chosen.low())).isGreaterThan(Objects.requireNonNull(common.low()) - 0.04);
        assertThat(Objects.requireNonNull(chosen.high())).isLessThan(Objects.requireNonNull(common.high()) + 0.04);
        assertThat(Objects.requireNonNull(own.high())).isLessThan(Objects.requireNonNull(chosen.low()));
        assertThat(Objects.requireNonNull(own.high())).isLessThan(Objects.requireNonNull(common.low()));
    }

    /** No customer notices, to a point of service level; those who know four types are less busy, not busier. */
    @Test
    void sparingWhoCanDoMore_isFeltByAgentsOnly() {
        Kpis sparing = run("skills-at-scale", 5);
        Kpis anybody = run("skills-at-scale-any", 5);

        assertThat(ofCentre(sparing).mean()).isCloseTo(ofCentre(anybody).mean(), within(0.01));
        assertThat(occupancy(sparing, 40, 60)).isLessThan(occupancy(sparing, 0, 40) - 0.05);
        assertThat(occupancy(anybody, 40, 60)).isGreaterThan(occupancy(anybody, 0, 40));
    }

    /** The mean over groups alike in size: 40 that know one type, and 20 that know four. */
    private static double occupancy(Kpis kpis, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(group -> kpis.estimate(
                        People.OCCUPANCY, null, Scope.group(kpis.result().model(), group)))
                .mapToDouble(estimate -> estimate.orElseThrow().mean())
                .average()
                .orElseThrow();
    }

    private static Estimate ofCentre(Kpis kpis) {
        return kpis.estimate(Speed.SERVICE_LEVEL, null, Scope.CENTRE).orElseThrow();
    }

    private static Kpis run(String name) {
        return run(name, DAYS);
    }

    private static Kpis run(String name, int days) {
        CompiledScenario compiled = Scenarios.compiled(Library.sources(), name + ".yaml");
        return Kpis.of(Replications.run(compiled.model(), new Plan(compiled.seed(), days, 2), Progress.NONE));
    }

    private static Estimate of(Kpis kpis, int type) {
        Kpi kpi = Speed.SERVICE_LEVEL;
        return kpis.estimate(kpi, null, Scope.type(kpis.result().model(), type)).orElseThrow();
    }

    private static double low(Kpis kpis, int type) {
        return Objects.requireNonNull(of(kpis, type).low());
    }

    private static double high(Kpis kpis, int type) {
        return Objects.requireNonNull(of(kpis, type).high());
    }
}
