package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Finding;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.engine.model.Model;
import org.junit.jupiter.api.Test;

class JudgedTest {
    private static final Model MODEL = Runs.model(List.of(Runs.type("balance")), List.of(Runs.group("core", 8, 24, 0)));

    @Test
    void targets_areShownMissedThenUnsureThenMet() {
        assertThat(Judged.worstFirst(Runs.twoTypes()))
                .extracting(Judged::verdict)
                .containsExactly(Verdict.MISSED, Verdict.UNSURE, Verdict.MET);
        assertThat(Judged.inOrder(Runs.twoTypes()))
                .extracting(Judged::verdict)
                .containsExactly(Verdict.MET, Verdict.MISSED, Verdict.UNSURE);
    }

    @Test
    void verdict_thatAnotherFormulaWouldChangeIsMarked() {
        // Of the offered 72.4 to 78.9 % are in time, of the answered 78.0 to 83.5 %.
        assertThat(judge(0.76))
                .extracting(Judged::formula, Judged::verdict, Judged::dependsOnFormula)
                .containsExactly("offered", Verdict.UNSURE, true);
        assertThat(judge(0.9))
                .extracting(Judged::verdict, Judged::dependsOnFormula)
                .containsExactly(Verdict.MISSED, false);
    }

    @Test
    void undefinedValue_leavesTheVerdictUnsure() {
        Target quota = new Target(People.QUOTA_ATTAINMENT, null, Scope.CENTRE, Target.Operator.AT_LEAST, 0.5, "");

        assertThat(Judged.of(quota, Runs.oneType().kpis()))
                .isEqualTo(new Judged(quota, "", Finding.ofRun(Verdict.UNSURE, Optional.empty()), false));
    }

    private static Judged judge(double threshold) {
        Scope balance = Scope.type(MODEL, 0);
        Target target = new Target(Speed.SERVICE_LEVEL, null, balance, Target.Operator.AT_LEAST, threshold, "");
        return Judged.of(target, Runs.oneType().kpis());
    }
}
