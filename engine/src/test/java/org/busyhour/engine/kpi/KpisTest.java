package org.busyhour.engine.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.VarianceReduction;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.Histograms;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

class KpisTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final Model MODEL = Centre.model();
    private static final Scope BALANCE = Scope.type(MODEL, Centre.BALANCE);
    private static final Scope LOANS = Scope.type(MODEL, Centre.LOANS);
    private static final Scope CORE = Scope.group(MODEL, Centre.CORE);
    private static final Scope SENIOR = Scope.group(MODEL, Centre.SENIOR);

    @Test
    void ratio_isThatOfSumsWithTheDeltaMethodsInterval() {
        // Waits 100, 300 and 0 s of 10, 20 and 10 contacts: R = 400 / 40 = 10 s, residuals 0, 100 and -100,
        // s = sqrt(20000 / 2) = 100, mean of the contacts 40 / 3, t(2) = 4.302652729911275.
        Kpis kpis = Centre.kpis(MODEL, waits(100, 10), waits(300, 20), waits(0, 10));
        double half = 4.302652729911275 * 100 / (40 / 3.0 * Math.sqrt(3));

        Estimate asa = kpis.estimate(Speed.ASA, null, BALANCE).orElseThrow();

        assertThat(asa.mean()).isEqualTo(10);
        assertThat(asa.high()).isEqualTo(10 + half, within(1e-9));
        assertThat(asa.low()).as("clipped: no wait is negative").isEqualTo(0);
        assertThat(asa.halfWidth()).isEqualTo(half, within(1e-9));
        // The days are 0, 10 and 15 s. All three lie at or below P10 once in 1,000 cases, two or more in 2.8 of 100.
        assertThat(asa.p10()).isEqualTo(new DayQuantile(0, null, 15.0));
        assertThat(asa.p50()).isEqualTo(new DayQuantile(10, null, null));
        assertThat(asa.p90()).isEqualTo(new DayQuantile(15, 0.0, null));
    }

    @Test
    void series_tellsHowEachReplicationMovesTheValue() {
        // As above: residuals 0, 100 and -100 over a mean of 40 / 3 contacts.
        Kpis kpis = Centre.kpis(MODEL, waits(100, 10), waits(300, 20), waits(0, 10));

        Series asa = kpis.series(Speed.ASA, null, BALANCE).orElseThrow();

        assertThat(asa.value()).isEqualTo(10);
        assertThat(asa.replications()).isEqualTo(3);
        assertThat(asa.influences()).containsExactly(new double[] {0, 7.5, -7.5}, EXACT);
        assertThat(asa.known()).containsExactly(0, 10, 15);
    }

    @Test
    void series_isEmptyForMaximaAndWhatHasNoValue() {
        Kpis kpis = Centre.kpis(MODEL, waits(0, 0));

        assertThat(kpis.series(Speed.QUEUE_MAX, null, BALANCE)).isEmpty();
        assertThat(kpis.series(Speed.WAIT_P90, null, BALANCE)).isEmpty();
        assertThat(kpis.series(Speed.ASA, null, BALANCE)).isEmpty();
    }

    private static DayQuantile day(double value) {
        return new DayQuantile(value, null, null);
    }

    @Test
    void count_isTheMeanPerReplication() {
        // 10, 20, 10: mean 40/3, s = sqrt((2 (10/3)^2 + (20/3)^2) / 2) = 10 / sqrt(3), half width t s / sqrt(3) = t 10
        // / 3.
        Kpis kpis = Centre.kpis(MODEL, waits(100, 10), waits(300, 20), waits(0, 10));

        Estimate answered = kpis.estimate(Demand.ANSWERED, null, BALANCE).orElseThrow();

        assertThat(answered.mean()).isEqualTo(40 / 3.0, EXACT);
        assertThat(answered.halfWidth()).isEqualTo(4.302652729911275 * 10 / 3, within(1e-9));
    }

    @Test
    void oneReplication_hasNoInterval() {
        Estimate asa = Centre.kpis(MODEL, waits(100, 10))
                .estimate(Speed.ASA, null, BALANCE)
                .orElseThrow();

        assertThat(asa).isEqualTo(new Estimate(10, null, null, day(10), day(10), day(10)));
        assertThat(asa.halfWidth()).isNull();
    }

    @Test
    void oneReplicationWithData_hasNoIntervalEither() {
        Estimate asa = Centre.kpis(MODEL, waits(100, 10), day -> {})
                .estimate(Speed.ASA, null, BALANCE)
                .orElseThrow();

        assertThat(asa).isEqualTo(new Estimate(10, null, null, day(10), day(10), day(10)));
    }

    /** Their pair is one of what is independent, so that nothing is known of how pairs differ. */
    @Test
    void onePairWithData_hasNoIntervalEither() {
        Centre.Day none = tally -> {};
        Kpis kpis = Centre.kpis(
                MODEL, List.of(VarianceReduction.ANTITHETIC), waits(30, 2), waits(90, 2), none, none, none, none);

        Estimate asa = kpis.estimate(Speed.ASA, null, BALANCE).orElseThrow();
        assertThat(asa.mean()).isEqualTo(30, EXACT);
        assertThat(asa.low()).isNull();
        assertThat(asa.high()).isNull();
        assertThat(kpis.gain(Speed.ASA, null, BALANCE)).isEmpty();
    }

    @Test
    void nothingAnswered_leavesRatiosUndefinedAndCountsZero() {
        Kpis kpis = Centre.kpis(MODEL, waits(100, 10));

        assertThat(kpis.estimate(Speed.ASA, null, LOANS)).isEmpty();
        assertThat(kpis.estimate(Speed.AHT, null, LOANS)).isEmpty();
        assertThat(kpis.estimate(Speed.WAIT_MAX, null, LOANS)).isEmpty();
        assertThat(kpis.estimate(Speed.WAIT_P90, null, LOANS)).isEmpty();
        assertThat(kpis.estimate(Speed.WAIT_MAX, "queued", LOANS)).isEmpty();
        assertThat(kpis.estimate(Allocation.BREACH, null, BALANCE)).isEmpty();
        assertThat(kpis.estimate(Demand.ANSWERED, null, LOANS).orElseThrow().mean())
                .isZero();
    }

    @Test
    void run_leavesOutTheWarmUpAndHasTheTimeAfterTheEnd() {
        Kpis kpis = Centre.kpis(
                MODEL,
                day -> day.contacts(0, 0, ContactFact.OFFERED, 1000)
                        .contacts(0, Centre.FIRST, ContactFact.OFFERED, 1)
                        .contacts(0, Centre.SECOND, ContactFact.OFFERED, 10)
                        .contacts(0, Centre.AFTER, ContactFact.OFFERED, 100));

        assertThat(kpis.estimate(Demand.OFFERED, null, BALANCE).orElseThrow().mean())
                .isEqualTo(111);
        assertThat(kpis.estimate(Demand.OFFERED, null, BALANCE, Centre.SECOND)
                        .orElseThrow()
                        .mean())
                .isEqualTo(10);
        assertThat(kpis.afterRow()).isEqualTo(Centre.AFTER);
        assertThatIllegalArgumentException().isThrownBy(() -> kpis.estimate(Demand.OFFERED, null, BALANCE, 0));
    }

    @Test
    void abandonment_countsTheBalkedAndMayLeaveOutTheShort() {
        Kpis kpis = Centre.kpis(
                MODEL,
                day -> day.contacts(0, 1, ContactFact.OFFERED, 100)
                        .contacts(0, 1, ContactFact.ABANDONED, 15)
                        .contacts(0, 1, ContactFact.BALKED, 5)
                        .contacts(0, 1, ContactFact.SHORT_ABANDONED, 3));

        assertThat(kpis.estimate(Demand.ABANDONMENT, null, BALANCE)
                        .orElseThrow()
                        .mean())
                .isEqualTo(0.2, EXACT);
        assertThat(kpis.estimate(Demand.ABANDONMENT, "without-short", BALANCE)
                        .orElseThrow()
                        .mean())
                .isEqualTo(12 / 92.0, EXACT);
        assertThat(kpis.estimate(Demand.SHORT_ABANDONS, null, Scope.CENTRE)
                        .orElseThrow()
                        .mean())
                .isEqualTo(8);
    }

    @Test
    void meanWait_isOverAllThatEnteredTheQueue() {
        // 10 offered, 2 blocked: (30 + 20 + 6) s / 8; 4 of the 8 waited.
        Kpis kpis = Centre.kpis(
                MODEL,
                day -> day.contacts(0, 1, ContactFact.OFFERED, 10)
                        .contacts(0, 1, ContactFact.BLOCKED, 2)
                        .contacts(0, 1, ContactFact.WAITED, 4)
                        .contacts(0, 1, ContactFact.WAIT_ANSWERED, 30 * Ticks.PER_SECOND)
                        .contacts(0, 1, ContactFact.WAIT_ABANDONED, 20 * Ticks.PER_SECOND)
                        .contacts(0, 1, ContactFact.WAIT_OTHER, 6 * Ticks.PER_SECOND));

        assertThat(kpis.estimate(Speed.WAIT_MEAN, null, BALANCE).orElseThrow().mean())
                .isEqualTo(7);
        assertThat(kpis.estimate(Speed.WAIT_SHARE, null, BALANCE).orElseThrow().mean())
                .isEqualTo(0.5);
    }

    @Test
    void queue_isPerSimulatedTimeWithoutWarmUpAndWithoutTheTimeAfter() {
        // The first half hour has 20 minutes after the warm-up: 40 + 60 contact-minutes in 20 + 30 minutes.
        Kpis kpis = Centre.kpis(
                MODEL,
                day -> day.contacts(0, Centre.FIRST, ContactFact.QUEUE_TIME, minutes(40))
                        .contacts(0, Centre.SECOND, ContactFact.QUEUE_TIME, minutes(60))
                        .contacts(0, Centre.AFTER, ContactFact.QUEUE_TIME, minutes(7)));

        assertThat(mean(kpis, Speed.QUEUE_MEAN, BALANCE)).isEqualTo(2);
        assertThat(mean(kpis, Speed.QUEUE_MEAN, BALANCE, Centre.FIRST)).isEqualTo(2);
        assertThat(mean(kpis, Speed.QUEUE_MEAN, BALANCE, Centre.SECOND)).isEqualTo(2);
        assertThat(kpis.estimate(Speed.QUEUE_MEAN, null, BALANCE, Centre.AFTER)).isEmpty();
    }

    @Test
    void longestQueue_ofTheCentreIsItsOwnAndNotASum() {
        Kpis kpis = Centre.kpis(MODEL, longest(5, 6, 8), longest(4, 9, 10));

        assertThat(mean(kpis, Speed.QUEUE_MAX, LOANS)).isEqualTo(9);
        assertThat(kpis.estimate(Speed.QUEUE_MAX, null, Scope.CENTRE))
                .contains(new Estimate(
                        10, null, null, new DayQuantile(8, null, 10.0), day(8), new DayQuantile(10, 8.0, null)));
    }

    @Test
    void occupancy_leavesOutBreaksAndUtilisationDividesByPaidTime() {
        Kpis kpis = Centre.kpis(
                MODEL,
                day -> day.staff(0, 1, StaffFact.TALKING, minutes(30))
                        .staff(0, 1, StaffFact.HOLDING, minutes(6))
                        .staff(0, 1, StaffFact.WRAPPING, minutes(12))
                        .staff(0, 1, StaffFact.AVAILABLE, minutes(12))
                        .staff(0, 1, StaffFact.ON_BREAK, minutes(12))
                        .staff(0, 1, StaffFact.PAID, minutes(60))
                        .staff(0, 1, StaffFact.OVERTIME, minutes(12))
                        .staff(0, 1, StaffFact.HANDLED, 12));

        assertThat(mean(kpis, People.OCCUPANCY, CORE)).isEqualTo(48 / 60.0, EXACT);
        assertThat(mean(kpis, People.UTILISATION, CORE)).isEqualTo(36 / 72.0, EXACT);
        assertThat(mean(kpis, People.STAFFING, CORE)).isEqualTo(60 / 50.0, EXACT);
        assertThat(mean(kpis, People.CONTACTS_PER_HOUR, CORE)).isEqualTo(10, EXACT);
        assertThat(mean(kpis, People.PAID_TIME, CORE)).isEqualTo(3600);
        assertThat(mean(kpis, People.OVERTIME, CORE)).isEqualTo(720);
        assertThat(mean(kpis, People.COST, CORE)).isEqualTo(1.2 * 24, EXACT);
    }

    @Test
    void cost_ofTheCentreIsKnownOnlyWhenEveryGroupsIs() {
        Centre.Day day = d -> d.staff(0, 1, StaffFact.PAID, 2 * Ticks.PER_HOUR)
                .staff(0, 1, StaffFact.ANSWERED, 4)
                .staff(1, 1, StaffFact.PAID, Ticks.PER_HOUR);
        Kpis kpis = Centre.kpis(MODEL, day);

        assertThat(mean(kpis, People.COST, Scope.CENTRE)).isEqualTo(2 * 24 + 31);
        assertThat(mean(kpis, People.COST_PER_CONTACT, Scope.CENTRE)).isEqualTo(79 / 4.0);
        assertThat(kpis.estimate(People.COST_PER_CONTACT, null, SENIOR)).isEmpty();
        assertThat(Centre.kpis(Centre.withoutCost(), day).estimate(People.COST, null, Scope.CENTRE))
                .isEmpty();
    }

    @Test
    void agents_haveTheirOwnFactsAndTheirGroupsCost() {
        Kpis kpis = Centre.kpis(
                MODEL,
                day -> day.agent(4, StaffFact.TALKING, minutes(15))
                        .agent(4, StaffFact.AVAILABLE, minutes(45))
                        .agent(4, StaffFact.PAID, minutes(60))
                        .agent(4, StaffFact.QUOTA_USED, 6)
                        .agent(4, StaffFact.QUOTA, 60));
        Scope agent = Scope.find(MODEL, "senior-2").orElseThrow();

        assertThat(mean(kpis, People.OCCUPANCY, agent)).isEqualTo(0.25);
        assertThat(mean(kpis, People.COST, agent)).isEqualTo(31);
        assertThat(mean(kpis, People.QUOTA_ATTAINMENT, agent)).isEqualTo(0.1, EXACT);
        assertThat(kpis.estimate(People.OCCUPANCY, null, agent, Centre.FIRST)).isEmpty();
    }

    @Test
    void fairness_isTheVariationOverTheAgentsOnDuty() {
        // Two of the three agents of core are on duty, occupied 30 % and 50 %: mean 0.4, standard deviation 0.1.
        Kpis kpis = Centre.kpis(
                MODEL,
                day -> day.agent(0, StaffFact.TALKING, minutes(30))
                        .agent(0, StaffFact.AVAILABLE, minutes(70))
                        .agent(0, StaffFact.HANDLED, 10)
                        .agent(1, StaffFact.TALKING, minutes(50))
                        .agent(1, StaffFact.AVAILABLE, minutes(50))
                        .agent(1, StaffFact.HANDLED, 10));

        assertThat(mean(kpis, People.FAIRNESS_OCCUPANCY, CORE)).isEqualTo(0.25, EXACT);
        assertThat(mean(kpis, People.FAIRNESS_CONTACTS, CORE)).isZero();
        assertThat(kpis.estimate(People.FAIRNESS_CONTACTS, null, SENIOR)).isEmpty();
        assertThat(kpis.estimate(People.FAIRNESS_CONTACTS, null, CORE, Centre.FIRST))
                .isEmpty();
    }

    @Test
    void allocation_isSharedOutOverContactsUnderALimit() {
        Kpis kpis = Centre.kpis(
                MODEL,
                day -> day.contacts(0, 1, ContactFact.HANDLED, 50)
                        .contacts(0, 1, ContactFact.LIMITED, 40)
                        .contacts(0, 1, ContactFact.BREACHES, 10)
                        .contacts(0, 1, ContactFact.FORCED, 4)
                        .contacts(0, 1, ContactFact.WARNED, 20)
                        .contacts(0, 1, ContactFact.OVERRUN, minutes(30))
                        .contacts(0, 1, ContactFact.ALLOTTED, minutes(1200))
                        .contacts(0, 1, ContactFact.UNUSED, minutes(300)));

        assertThat(mean(kpis, Allocation.BREACH, BALANCE)).isEqualTo(0.25);
        assertThat(mean(kpis, Allocation.FORCED, BALANCE)).isEqualTo(0.1, EXACT);
        assertThat(mean(kpis, Allocation.WARNED, Scope.CENTRE)).isEqualTo(0.5);
        assertThat(mean(kpis, Allocation.OVERRUN, BALANCE)).isEqualTo(180);
        assertThat(mean(kpis, Allocation.UNUSED, BALANCE)).isEqualTo(0.25);
    }

    @Test
    void waitQuantiles_poolTypesAndIntervals() {
        Histograms pooled = new Histograms(MODEL);
        for (int second = 1; second <= 90; second++) {
            pooled.answered(0, Centre.FIRST).add(second * Ticks.PER_SECOND);
        }
        for (int second = 91; second <= 100; second++) {
            pooled.answered(1, Centre.AFTER).add(second * Ticks.PER_SECOND);
        }
        pooled.unanswered(0, Centre.FIRST).add(120 * Ticks.PER_SECOND);
        pooled.answeredByGroup(0).add(50 * Ticks.PER_SECOND);
        Kpis kpis = Kpis.of(Centre.result(MODEL, pooled, List.of(waits(100, 10))));

        assertThat(mean(kpis, Speed.WAIT_P95, Scope.CENTRE)).isEqualTo(95, within(0.95));
        assertThat(mean(kpis, Speed.WAIT_P50, BALANCE)).isEqualTo(45, within(0.45));
        assertThat(mean(kpis, Speed.WAIT_P50, BALANCE, Centre.FIRST)).isEqualTo(45, within(0.45));
        assertThat(kpis.estimate(Speed.WAIT_P50, null, BALANCE, Centre.SECOND)).isEmpty();
        assertThat(mean(kpis, Speed.WAIT_P50, CORE)).isEqualTo(50, within(0.5));
        assertThat(kpis.estimate(Speed.WAIT_P50, null, CORE, Centre.FIRST)).isEmpty();
        assertThat(kpis.estimate(Speed.WAIT_P50, "queued", BALANCE)
                        .orElseThrow()
                        .mean())
                .isEqualTo(46, within(0.46));
        assertThat(kpis.estimate(Speed.WAIT_MAX, "queued", BALANCE).orElseThrow())
                .satisfies(e -> assertThat(e.mean()).isEqualTo(120, within(1.2)))
                .satisfies(e -> assertThat(e.low()).isNull());
    }

    @Test
    void longestWaitInTheQueue_isExactWhereAnAnsweredContactWaitedLongest() {
        // 99.7 s lies below the middle of its bucket, which is 99.61472 s to 100.139008 s.
        long longest = 99_700_000;
        Histograms pooled = new Histograms(MODEL);
        pooled.answered(0, Centre.FIRST).add(longest);
        pooled.unanswered(0, Centre.FIRST).add(longest / 2);
        Kpis kpis = Kpis.of(Centre.result(
                MODEL,
                pooled,
                List.of(day -> day.contacts(0, Centre.FIRST, ContactFact.ANSWERED, 1)
                        .contacts(0, Centre.FIRST, ContactFact.WAIT_MAX, longest))));

        assertThat(kpis.estimate(Speed.WAIT_MAX, "queued", BALANCE)
                        .orElseThrow()
                        .mean())
                .isEqualTo(99.7);
    }

    private static Centre.Day waits(long seconds, long answered) {
        return day -> day.contacts(0, 1, ContactFact.ANSWERED, answered)
                .contacts(0, 1, ContactFact.WAIT_ANSWERED, seconds * Ticks.PER_SECOND);
    }

    private static Centre.Day longest(long balance, long loans, long centre) {
        return day -> day.contacts(0, 1, ContactFact.QUEUE_MAX, balance)
                .contacts(1, 2, ContactFact.QUEUE_MAX, loans)
                .centreQueueMax(2, centre);
    }

    private static long minutes(long n) {
        return n * Ticks.PER_MINUTE;
    }

    private static double mean(Kpis kpis, Kpi kpi, Scope scope) {
        return kpis.estimate(kpi, null, scope).orElseThrow().mean();
    }

    private static double mean(Kpis kpis, Kpi kpi, Scope scope, int row) {
        return kpis.estimate(kpi, null, scope, row).orElseThrow().mean();
    }
}
