package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.busyhour.scenarios.library.OfCentre.estimate;
import static org.busyhour.scenarios.library.OfCentre.high;
import static org.busyhour.scenarios.library.OfCentre.low;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Outbound;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Dialling;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.model.Tries;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.time.Ticks;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.junit.jupiter.api.Test;

/** What the scenarios about customers on lists show; what differs does so by intervals that don't overlap. */
class OutboundScenariosTest {
    private static final int DAYS = 20;
    /** For a difference of three points in service level, whose interval is one point wide to each side in 20 days. */
    private static final int MANY_DAYS = 60;

    @Test
    void list_isCompiledWhole() {
        ContactType offers = compiled("outbound-blend-ahead").model().types().get(1);
        Distribution ring = Distribution.Lognormal.of(12, 0.5);

        assertThat(offers.dialling())
                .contains(new Dialling(
                        new Tries(0.35, 3, new Distribution.Constant(7200), new Distribution.Constant(25)),
                        ring,
                        Distribution.ZERO,
                        Optional.of(new Openings(List.of(Ticks.PER_HOUR), List.of(10 * Ticks.PER_HOUR))),
                        Optional.of(new Dialling.Ahead(0, 0.1, 0.03, Ticks.ofSeconds(2), OptionalInt.empty()))));
    }

    @Test
    void outboundBlend_getsBothDone() {
        Kpis blend = run("outbound-blend");
        Kpis apart = run("outbound-blend-apart");

        // Callers pay a little for what agents do between calls.
        assertThat(high(blend, Speed.SERVICE_LEVEL)).isLessThan(low(apart, Speed.SERVICE_LEVEL));
        assertThat(low(blend, Speed.SERVICE_LEVEL)).isGreaterThan(0.8);
        assertThat(low(blend, Outbound.FINISHED)).isGreaterThan(high(apart, Outbound.FINISHED));
        assertThat(low(blend, Demand.ANSWERED)).isGreaterThan(high(apart, Demand.ANSWERED));
        // Of the dials of both, 35 %: the share's standard error is 0.3 % of 20 x 1100 dials.
        assertThat(estimate(blend, Outbound.CONTACT_RATE).mean()).isBetween(0.337, 0.363);
        assertThat(estimate(blend, Outbound.ABANDONED_CONNECTS).mean()).isZero();
    }

    @Test
    void outboundBlend_machineSparesAgentsTheRinging() {
        Kpis blend = run("outbound-blend", MANY_DAYS);
        Kpis ahead = run("outbound-blend-ahead", MANY_DAYS);

        // Agents dial only as long as nobody may be dropped.
        assertThat(low(blend, Outbound.DIALLING)).isGreaterThan(0.03);
        assertThat(high(ahead, Outbound.DIALLING)).isLessThan(low(blend, Outbound.DIALLING));
        assertThat(high(ahead, Outbound.ABANDONED_CONNECTS)).isLessThanOrEqualTo(0.03);
        assertThat(low(ahead, Outbound.ABANDONED_CONNECTS)).isGreaterThan(0.01);
        assertThat(low(ahead, Speed.SERVICE_LEVEL)).isGreaterThan(high(blend, Speed.SERVICE_LEVEL));
        assertThat(high(ahead, People.OCCUPANCY)).isLessThan(low(blend, People.OCCUPANCY));
    }

    @Test
    void outboundBlend_readingBeforeEachTryIsPaidByWhoCalls() {
        Kpis blend = run("outbound-blend");
        Kpis preview = run("outbound-blend-preview");

        // A try takes 12 s of ringing for 35 % and 25 s for the rest, 30 s of reading before it: a standard deviation
        // of
        // 8 s, over 20 days of more than 1,000 tries a standard error below 0.06 s.
        assertThat(secondsATry("outbound-blend")).isBetween(20.15, 20.75);
        assertThat(secondsATry("outbound-blend-preview")).isBetween(50.15, 50.75);
        assertThat(low(preview, Outbound.DIALLING)).isGreaterThan(high(blend, Outbound.DIALLING));
        assertThat(high(preview, Speed.SERVICE_LEVEL)).isLessThan(low(blend, Speed.SERVICE_LEVEL));
    }

    private static double secondsATry(String name) {
        CompiledScenario scenario = compiled(name);
        Tally total = Scenarios.total(scenario, DAYS);
        long dialling = 0;
        long dials = 0;
        for (int row = 1; row < total.rows(); row++) {
            dialling += total.staff(0, row, StaffFact.DIALLING);
            dials += total.contacts(1, row, ContactFact.DIALS);
        }
        return Ticks.toSeconds(dialling) / dials;
    }

    private static CompiledScenario compiled(String name) {
        return Scenarios.compiled(Library.sources(), name + ".yaml");
    }

    private static Kpis run(String name) {
        return run(name, DAYS);
    }

    private static Kpis run(String name, int days) {
        CompiledScenario compiled = compiled(name);
        return Kpis.of(Replications.run(compiled.model(), new Plan(compiled.seed(), days, 2), Progress.NONE));
    }
}
