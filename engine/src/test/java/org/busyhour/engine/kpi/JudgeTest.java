package org.busyhour.engine.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.busyhour.engine.model.Model;
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

    private static Verdict verdict(int offered, int inTime, Target.Operator operator, double threshold) {
        Centre.Day day = tally -> tally.contacts(0, 1, ContactFact.OFFERED, offered)
                .contacts(0, 1, ContactFact.ANSWERED, offered)
                .contacts(0, 1, ContactFact.ANSWERED_IN_TIME, inTime);
        Centre.Day[] days = new Centre.Day[DAYS];
        Arrays.fill(days, day);
        Kpis kpis = Centre.kpis(MODEL, days);
        Target target = new Target(Speed.SERVICE_LEVEL, "offered", BALANCE, operator, threshold, "", Extent.RUN);
        return JUDGE.find(target, "offered", kpis).verdict();
    }
}
