package org.busyhour.engine.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.Days;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.Histograms;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Waits;
import org.junit.jupiter.api.Test;

/** Replications of two days of two half hours each: rows 1 and 2, rows 3 and 4 with the time after the end, 5. */
class DaysTest {
    private static final Model MODEL = model(0);
    private static final int MONDAY = 1;
    private static final int TUESDAY = 3;
    private static final int AFTER = 5;

    @Test
    void quantiles_areOverTheDaysOfAllReplications() {
        // In time: 9, 5 of 10 and 7, 10 of 10: days 0.5, 0.7, 0.9, 1; ranks 1, 2 and 4 of 4. Weeks would be 0.7 and
        // 0.85.
        Kpis kpis = Centre.kpis(MODEL, answered(9, 5), answered(7, 10));

        Estimate level = kpis.estimate(Speed.SERVICE_LEVEL, null, Scope.CENTRE).orElseThrow();

        assertThat(level.mean()).isEqualTo(31 / 40.0);
        assertThat(level.p10()).isEqualTo(alone(0.5));
        assertThat(level.p50()).isEqualTo(alone(0.7));
        assertThat(level.p90()).isEqualTo(alone(1));
    }

    /** Of two numbers, 0.7 and 0.85: what the days of a replication share is not counted twice. */
    @Test
    void interval_isOverReplications() {
        Kpis kpis = Centre.kpis(MODEL, answered(9, 5), answered(7, 10));

        Estimate level = kpis.estimate(Speed.SERVICE_LEVEL, null, Scope.CENTRE).orElseThrow();

        // t(1) = 12.706..., s = 0.15 / sqrt(2), half width t s / sqrt(2), clipped at 1.
        assertThat(level.low()).isEqualTo(Math.max(0, 0.775 - 12.706204736432095 * 0.075), within(1e-9));
        assertThat(level.high()).isEqualTo(1);
    }

    @Test
    void day_hasItsOwnValueWithAnIntervalOverReplications() {
        Kpis kpis = Centre.kpis(MODEL, answered(9, 5), answered(7, 10), answered(9, 5), answered(7, 10));

        List<Estimate> days = kpis.days().stream()
                .map(row -> kpis.estimate(Speed.SERVICE_LEVEL, null, Scope.CENTRE, row)
                        .orElseThrow())
                .toList();

        assertThat(days).extracting(Estimate::mean).containsExactly(0.8, 0.75);
        // t(3) = 3.182446305284263, s = 0.2 / sqrt(3), half width t s / sqrt(4).
        assertThat(days.get(0).halfWidth()).isEqualTo(3.182446305284263 * 0.1 / Math.sqrt(3), within(1e-9));
        assertThat(days.get(0).p10()).isEqualTo(new DayQuantile(0.7, null, 0.9));
        assertThat(days.get(0).p90()).isEqualTo(new DayQuantile(0.9, 0.7, null));
        assertThat(kpis.days()).extracting(kpis::firstInterval).containsExactly(0, 2);
    }

    @Test
    void days_sumToTheRunWithTheTimeAfterTheEndInTheLast() {
        Kpis kpis = Centre.kpis(
                MODEL,
                tally -> tally.contacts(0, MONDAY, ContactFact.OFFERED, 1)
                        .contacts(0, MONDAY + 1, ContactFact.OFFERED, 10)
                        .contacts(0, TUESDAY, ContactFact.OFFERED, 100)
                        .contacts(0, TUESDAY + 1, ContactFact.OFFERED, 1_000)
                        .contacts(0, AFTER, ContactFact.OFFERED, 10_000));

        assertThat(values(kpis, Demand.OFFERED)).containsExactly(11.0, 11_100.0);
        assertThat(kpis.estimate(Demand.OFFERED, null, Scope.CENTRE))
                .map(Estimate::mean)
                .contains(11_111.0);
    }

    /** An hour of each day; the minutes after the end belong to no time whose length is known. */
    @Test
    void dayHasTheTimeOfItsIntervals() {
        Kpis kpis = Centre.kpis(
                MODEL,
                tally -> tally.staff(0, MONDAY, StaffFact.AVAILABLE, Centre.HALF_HOUR)
                        .staff(0, TUESDAY, StaffFact.AVAILABLE, 2 * Centre.HALF_HOUR)
                        .staff(0, TUESDAY + 1, StaffFact.AVAILABLE, 2 * Centre.HALF_HOUR)
                        .staff(0, AFTER, StaffFact.AVAILABLE, Centre.HALF_HOUR));

        assertThat(values(kpis, People.STAFFING)).containsExactly(0.5, 2.0);
    }

    @Test
    void maximum_isThatOfEachDay() {
        Kpis kpis = Centre.kpis(
                MODEL,
                tally -> tally.contacts(0, MONDAY, ContactFact.QUEUE_MAX, 3)
                        .contacts(0, MONDAY + 1, ContactFact.QUEUE_MAX, 5)
                        .contacts(0, TUESDAY, ContactFact.QUEUE_MAX, 2));
        Scope balance = Scope.type(MODEL, 0);

        Estimate greatest = kpis.estimate(Speed.QUEUE_MAX, null, balance).orElseThrow();

        assertThat(greatest).isEqualTo(new Estimate(5, null, null, alone(2), alone(2), alone(5)));
    }

    /** Monday and Tuesday of one replication aren't independent: no interval. */
    private static DayQuantile alone(double value) {
        return new DayQuantile(value, null, null);
    }

    @Test
    void waits_areThoseOfTheDay() {
        Histograms pooled = new Histograms(MODEL);
        pooled.answered(0, MONDAY).add(0);
        pooled.answered(0, TUESDAY + 1).add(60_000_000);
        Kpis kpis = Kpis.of(Centre.result(MODEL, pooled, List.of(answered(1, 1))));

        List<Double> days = values(kpis, Speed.WAIT_P90);

        assertThat(days.get(0)).isZero();
        assertThat(days.get(1)).isEqualTo(60, within(0.6));
    }

    /** What an agent does isn't kept by the day, so nothing is said of days. */
    @Test
    void agents_haveNoDays() {
        Kpis kpis = Centre.kpis(
                MODEL, tally -> tally.agent(0, StaffFact.TALKING, 30).agent(0, StaffFact.AVAILABLE, 70));

        Estimate occupancy = kpis.estimate(
                        People.OCCUPANCY,
                        null,
                        Scope.all(MODEL, Scope.Kind.AGENT).get(0))
                .orElseThrow();

        assertThat(occupancy).isEqualTo(new Estimate(0.3, null, null, null, null, null));
    }

    /** Nor are the waits of those whom a group answered: that of the whole replication isn't that of its days. */
    @Test
    void waitsByGroup_haveNoDays() {
        Histograms pooled = new Histograms(MODEL);
        pooled.answeredByGroup(0).add(7);
        List<Waits> waits = List.of(pooled.takeWaits());
        pooled.plus(waits);
        Result plain = Centre.result(MODEL, pooled, List.of(answered(1, 1)));
        Kpis kpis = Kpis.of(new Result(MODEL, 1, plain.replications(), pooled, waits, List.of(), List.of()));

        Estimate p90 =
                kpis.estimate(Speed.WAIT_P90, null, Scope.group(MODEL, 0)).orElseThrow();

        assertThat(p90).isEqualTo(Estimate.point(7e-6));
    }

    @Test
    void dayOfWarmUp_isLeftOut() {
        Kpis kpis = Centre.kpis(model(2 * Centre.HALF_HOUR), answered(0, 5), answered(0, 10));

        assertThat(kpis.days()).hasSize(1);
        assertThat(kpis.estimate(Speed.SERVICE_LEVEL, null, Scope.CENTRE)
                        .orElseThrow()
                        .p10())
                .isEqualTo(alone(0.5));
        assertThat(kpis.isWarmUp(kpis.rows().days().get(0))).isTrue();
        assertThat(kpis.estimate(
                        Speed.SERVICE_LEVEL,
                        null,
                        Scope.CENTRE,
                        kpis.rows().days().get(0)))
                .isEmpty();
    }

    @Test
    void replicationOfOneDay_isThatDay() {
        Kpis kpis = Centre.kpis(Centre.model(), tally -> tally.contacts(0, 1, ContactFact.OFFERED, 7));

        assertThat(kpis.splits()).isFalse();
        assertThat(values(kpis, Demand.OFFERED)).containsExactly(7.0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kpis.estimate(
                        Demand.OFFERED, null, Scope.CENTRE, kpis.days().get(0) + 1));
    }

    private static List<Double> values(Kpis kpis, Kpi kpi) {
        return kpis.days().stream()
                .map(row -> kpis.estimate(kpi, null, Scope.CENTRE, row))
                .flatMap(Optional::stream)
                .map(Estimate::mean)
                .toList();
    }

    /** Ten contacts each day, so many of them in time. */
    private static Centre.Day answered(int monday, int tuesday) {
        return tally -> tally.contacts(0, MONDAY + 1, ContactFact.OFFERED, 10)
                .contacts(0, MONDAY + 1, ContactFact.ANSWERED, 10)
                .contacts(0, MONDAY + 1, ContactFact.ANSWERED_IN_TIME, monday)
                .contacts(0, TUESDAY, ContactFact.OFFERED, 10)
                .contacts(0, TUESDAY, ContactFact.ANSWERED, 10)
                .contacts(0, TUESDAY, ContactFact.ANSWERED_IN_TIME, tuesday);
    }

    static Model model(long warmUp) {
        long half = Centre.HALF_HOUR;
        Model one = Centre.model();
        Timeline timeline = new Timeline(
                List.of(0L, half, 2 * half, 3 * half),
                4 * half,
                4 * half,
                Timeline.AtClose.SERVE,
                warmUp,
                new Days(List.of(0, 2), 2));
        return new Model(timeline, one.types(), one.groups(), one.routing(), one.trunks());
    }
}
