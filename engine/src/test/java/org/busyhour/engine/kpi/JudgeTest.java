package org.busyhour.engine.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.VarianceReduction;
import org.busyhour.engine.tally.ContactFact;
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

    private static Verdict verdict(int offered, int inTime, Target.Operator operator, double threshold) {
        Centre.Day[] days = new Centre.Day[DAYS];
        Arrays.fill(days, day(offered, inTime));
        Kpis kpis = Centre.kpis(MODEL, days);
        Target target = new Target(Speed.SERVICE_LEVEL, "offered", BALANCE, operator, threshold, "", Extent.RUN);
        return JUDGE.find(target, "offered", kpis).verdict();
    }
}
