package org.busyhour.engine.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.Channel;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Journey;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

/** Two types of calls with mails between them; {@code core} takes everything, {@code office} mails alone. */
class OnTheLineTest {
    private static final int MAILS = 1;
    private static final int LOANS = 2;
    private static final int OFFICE = 1;

    private static final Journey STAGE = new Journey(true, Optional.empty(), List.of());
    private static final ContactType CALLS = Centre.type("balance", ServiceLevel.DEFAULT);
    private static final Model MODEL = model(CALLS, mails(), Centre.type("loans", ServiceLevel.DEFAULT));

    /**
     * In three replications 10, 14, 18 and 5, 2, 2 calls come: 15, 16, 20, on average 17 with a variance of (4 + 1 + 9)
     * / 2 = 7. Half the interval is t(2) sqrt(7 / 3) = 6.57. Those of the two types added, 9.94 + 4.30, would be wider.
     */
    @Test
    void estimate_sumsReplicationsNotIntervals() {
        Kpis kpis = Centre.kpis(MODEL, day(10, 100, 5), day(14, 300, 2), day(18, 200, 2));

        Estimate offered = kpis.estimate(Demand.OFFERED, null, OnTheLine.of(MODEL), Centre.FIRST)
                .orElseThrow();

        assertThat(offered.mean()).isEqualTo(17);
        assertThat(offered.halfWidth()).isCloseTo(4.302652729911275 * Math.sqrt(7 / 3.0), within(1e-9));
        assertThat(kpis.estimate(Demand.OFFERED, null, Scope.CENTRE, Centre.FIRST)
                        .orElseThrow()
                        .mean())
                .isEqualTo(217);
        assertThat(kpis.estimate(Demand.OFFERED, null, OnTheLine.of(MODEL))
                        .orElseThrow()
                        .mean())
                .isEqualTo(17);
    }

    /** Core has 3 agents on duty all the time, office 2. */
    @Test
    void staffing_isOfThoseWhoTakeCalls() {
        Kpis kpis = Centre.kpis(MODEL, day(10, 100, 5));

        assertThat(OnTheLine.leavesOutGroups(MODEL)).isTrue();
        assertThat(kpis.estimate(People.STAFFING, null, OnTheLine.of(MODEL), Centre.SECOND)
                        .orElseThrow()
                        .mean())
                .isEqualTo(3);
        assertThat(kpis.estimate(People.STAFFING, null, Scope.CENTRE, Centre.SECOND)
                        .orElseThrow()
                        .mean())
                .isEqualTo(5);
    }

    @Test
    void of_isTheCentreWhereNothingOrAllIsDeferred() {
        for (Model model : List.of(
                Centre.model(),
                model(mails()),
                model(mails(), CALLS.draft().journey(STAGE).done()))) {
            assertThat(OnTheLine.of(model)).isEqualTo(Scope.CENTRE);
            assertThat(OnTheLine.has(model, 0)).isTrue();
            assertThat(OnTheLine.leavesOutGroups(model)).isFalse();
        }
        assertThat(OnTheLine.of(MODEL)).isNotEqualTo(Scope.CENTRE);
        assertThat(OnTheLine.has(MODEL, MAILS)).isFalse();
        assertThat(OnTheLine.has(MODEL, LOANS)).isTrue();
    }

    private static Centre.Day day(long balance, long mails, long loans) {
        return tally -> tally.contacts(Centre.BALANCE, Centre.FIRST, ContactFact.OFFERED, balance)
                .contacts(MAILS, Centre.FIRST, ContactFact.OFFERED, mails)
                .contacts(LOANS, Centre.FIRST, ContactFact.OFFERED, loans)
                .staff(Centre.CORE, Centre.SECOND, StaffFact.AVAILABLE, 3 * Centre.HALF_HOUR)
                .staff(OFFICE, Centre.SECOND, StaffFact.TALKING, 2 * Centre.HALF_HOUR);
    }

    private static ContactType mails() {
        return Centre.type("mails", ServiceLevel.DEFAULT)
                .draft()
                .channel(Channel.EMAIL)
                .done();
    }

    private static Model model(ContactType... types) {
        Model model = Centre.model();
        AgentGroup office = new AgentGroup(
                "office",
                Staffing.HeadCount.of(2),
                List.of(Skill.of(types.length > 1 ? MAILS : 0)),
                OptionalInt.empty(),
                OptionalDouble.empty());
        AgentGroup core = new AgentGroup(
                "core",
                Staffing.HeadCount.of(3),
                IntStream.range(0, types.length).mapToObj(Skill::of).toList(),
                OptionalInt.empty(),
                OptionalDouble.empty());
        return new Model(model.timeline(), List.of(types), List.of(core, office), model.routing(), model.trunks());
    }
}
