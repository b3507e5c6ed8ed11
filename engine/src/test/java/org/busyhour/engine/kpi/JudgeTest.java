package org.busyhour.engine.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.replicate.VarianceReduction;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.Histograms;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final Model MODEL = Centre.model();
    private static final Scope BALANCE = Scope.type(MODEL, 0);
    private static final Judge JUDGE = new Judge(0.01, 1, 30);
    private static final int DAYS = 30;

    /** Thirty calls, all in time, come once in one and a half cases where the truth is 98.6 %. */
    @Test
    void find_doesntTakeFewContactsThatAreAllAlikeForProof() {
        assertThat(verdict(1, 1, Target.Operator.AT_LEAST, 0.99)).isEqualTo(Verdict.UNSURE);
        assertThat(verdict(1, 0, Target.Operator.AT_LEAST, 0.01)).isEqualTo(Verdict.UNSURE);
    }

    @Test
    void find_takesManyContactsThatAreAllAlikeForProof() {
        assertThat(verdict(400, 400, Target.Operator.AT_LEAST, 0.99)).isEqualTo(Verdict.MET);
        assertThat(verdict(400, 0, Target.Operator.AT_LEAST, 0.01)).isEqualTo(Verdict.MISSED);
        assertThat(verdict(400, 0, Target.Operator.AT_MOST, 0.01)).isEqualTo(Verdict.MET);
    }

    /** That nothing ever happens can't be shown, and yet is asked for. */
    @Test
    void find_takesNeverForNever() {
        assertThat(verdict(1, 0, Target.Operator.AT_MOST, 0)).isEqualTo(Verdict.MET);
        assertThat(verdict(1, 1, Target.Operator.AT_LEAST, 1)).isEqualTo(Verdict.MET);
    }

    /**
     * 24 days with 8 of 10 in time and 6 with 6 of 10: 76 % with a standard error of 1.49, t = -2.69 with 29 degrees of
     * freedom, p = 0.6 %: enough against one interval at 1 %, too little against one of two.
     */
    @Test
    void find_givesEachIntervalItsShareOfTheErrorRate() {
        List<Centre.Day> one = IntStream.range(0, DAYS)
                .mapToObj(i -> day(10, i % 5 == 0 ? 6 : 8))
                .toList();
        List<Centre.Day> two = one.stream()
                .map(day -> day.and(tally -> tally.contacts(0, Centre.SECOND, ContactFact.OFFERED, 10)
                        .contacts(0, Centre.SECOND, ContactFact.ANSWERED, 10)
                        .contacts(0, Centre.SECOND, ContactFact.ANSWERED_IN_TIME, 10)))
                .toList();

        assertThat(find(MODEL, Extent.EVERY_INTERVAL, one, List.of(), 0.8).verdict())
                .isEqualTo(Verdict.MISSED);
        assertThat(find(MODEL, Extent.EVERY_INTERVAL, two, List.of(), 0.8).verdict())
                .isEqualTo(Verdict.UNSURE);
    }

    /** 9 of 10 in the first interval, 2 of 10 in the second: one day has no statistic, but the second is the worse. */
    @Test
    void find_showsTheWorstIntervalOfASingleReplication() {
        Centre.Day bad = day(10, 9)
                .and(tally -> tally.contacts(0, Centre.SECOND, ContactFact.OFFERED, 10)
                        .contacts(0, Centre.SECOND, ContactFact.ANSWERED, 10)
                        .contacts(0, Centre.SECOND, ContactFact.ANSWERED_IN_TIME, 2));

        Finding finding = find(MODEL, Extent.EVERY_INTERVAL, List.of(bad), List.of());

        assertThat(finding.verdict()).isEqualTo(Verdict.UNSURE);
        assertThat(finding.row()).hasValue(Centre.SECOND);
        assertThat(finding.value()).map(Estimate::mean).contains(0.2);
    }

    /** 0.9^43 = 1.08 % and 0.9^44 = 0.97 %: the two days of a replication count as one. */
    @Test
    void find_countsReplicationsNotTheirDays() {
        assertThat(onDays(43, Extent.days(0.9)).verdict()).isEqualTo(Verdict.UNSURE);
        assertThat(onDays(44, Extent.days(0.9)).verdict()).isEqualTo(Verdict.MET);
        assertThat(onDays(44, Extent.weeks(0.9)).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void find_leavesOutDaysWithoutData() {
        Finding finding = onDays(44, Extent.days(0.9), 0);

        assertThat(finding.without()).isEqualTo(44);
        assertThat(finding.value()).map(Estimate::mean).contains(1.0);
    }

    private static Finding onDays(int replications, Extent extent) {
        return onDays(replications, extent, 10);
    }

    private static Finding onDays(int replications, Extent extent, int offeredOnTuesday) {
        Centre.Day day = tally -> tally.contacts(0, 1, ContactFact.OFFERED, 10)
                .contacts(0, 1, ContactFact.ANSWERED, 10)
                .contacts(0, 1, ContactFact.ANSWERED_IN_TIME, 10)
                .contacts(0, 3, ContactFact.OFFERED, offeredOnTuesday)
                .contacts(0, 3, ContactFact.ANSWERED, offeredOnTuesday)
                .contacts(0, 3, ContactFact.ANSWERED_IN_TIME, offeredOnTuesday);
        return find(DaysTest.model(0), extent, Collections.nCopies(replications, day), List.of());
    }

    /** Two that are opposite are one: 0.9^44 of pairs takes 88 days. */
    @Test
    void find_countsPairsOfOppositeDaysAsOne() {
        List<VarianceReduction> pairs = List.of(VarianceReduction.ANTITHETIC);

        assertThat(find(MODEL, Extent.days(0.9), days(86), pairs).verdict()).isEqualTo(Verdict.UNSURE);
        assertThat(find(MODEL, Extent.days(0.9), days(88), pairs).verdict()).isEqualTo(Verdict.MET);
        assertThat(find(MODEL, Extent.days(0.9), days(44), List.of()).verdict()).isEqualTo(Verdict.MET);
    }

    /** 6 and 10 of 10 by turns: days spread, but every pair has 0.8, which is known then. */
    @Test
    void find_testsIntervalsByPairs() {
        List<Centre.Day> days = IntStream.range(0, 30)
                .mapToObj(i -> day(10, i % 2 == 0 ? 6 : 10))
                .toList();
        List<VarianceReduction> pairs = List.of(VarianceReduction.ANTITHETIC);

        assertThat(find(MODEL, Extent.EVERY_INTERVAL, days, List.of(), 0.79).verdict())
                .isEqualTo(Verdict.UNSURE);
        assertThat(find(MODEL, Extent.EVERY_INTERVAL, days, pairs, 0.79).verdict())
                .isEqualTo(Verdict.MET);
    }

    private static List<Centre.Day> days(int replications) {
        return Collections.nCopies(replications, day(10, 10));
    }

    /**
     * Service levels of four pairs of equal days: 90, 70, 90 and 90 %, at least 70 % wanted. Eight days: 85 % +- 3.3, t
     * = 4.6 with 7 degrees of freedom. Four pairs: 85 % +- 5, t = 3 with 3 degrees of freedom, p = 0.029.
     */
    @Test
    void find_takesDaysThatBelongTogetherAsOne() {
        Centre.Day[] days =
                IntStream.of(9, 9, 7, 7, 9, 9, 9, 9).mapToObj(n -> day(10, n)).toArray(Centre.Day[]::new);
        Target target = new Target(
                Speed.SERVICE_LEVEL, "offered", BALANCE, Target.Operator.AT_LEAST, 0.7, "", Extent.EVERY_INTERVAL);
        Kpis plain = Centre.kpis(MODEL, days);
        Kpis pairs = Centre.kpis(MODEL, List.of(VarianceReduction.ANTITHETIC), days);

        assertThat(Judge.OF_INTERVAL.find(target, "offered", plain).verdict()).isEqualTo(Verdict.MET);
        assertThat(Judge.OF_INTERVAL.find(target, "offered", pairs).verdict()).isEqualTo(Verdict.UNSURE);
    }

    private static Centre.Day day(int offered, int inTime) {
        return tally -> tally.contacts(0, 1, ContactFact.OFFERED, offered)
                .contacts(0, 1, ContactFact.ANSWERED, offered)
                .contacts(0, 1, ContactFact.ANSWERED_IN_TIME, inTime);
    }

    private static Finding find(Model model, Extent extent, List<Centre.Day> days, List<VarianceReduction> by) {
        return find(model, extent, days, by, 0.8);
    }

    private static Finding find(
            Model model, Extent extent, List<Centre.Day> days, List<VarianceReduction> by, double threshold) {
        Result plain = Centre.result(model, new Histograms(model), days);
        Result result = new Result(model, 1, plain.replications(), plain.pooled(), List.of(), by, List.of());
        Target target =
                new Target(Speed.SERVICE_LEVEL, "offered", BALANCE, Target.Operator.AT_LEAST, threshold, "", extent);
        return JUDGE.find(target, "offered", Kpis.of(result));
    }

    private static Verdict verdict(int offered, int inTime, Target.Operator operator, double threshold) {
        Centre.Day[] days = new Centre.Day[DAYS];
        Arrays.fill(days, day(offered, inTime));
        Kpis kpis = Centre.kpis(MODEL, days);
        Target target = new Target(Speed.SERVICE_LEVEL, "offered", BALANCE, operator, threshold, "", Extent.RUN);
        return JUDGE.find(target, "offered", kpis).verdict();
    }
}
