package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.engine.model.Model;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    @Test
    void withoutTargets_theGoalOfTheTypesDecides() {
        Headline headline = Headline.of(Runs.oneType());

        assertThat(headline.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(headline.text())
                .startsWith(
                        "Service level 75.7 % (72.4 to 78.9), target 80 % in 20 s: missed. Worst interval 08:30, 66.7 %; ")
                .endsWith(" more agents there would meet it.");
    }

    @Test
    void missedTarget_comesBeforeTheGoal() {
        assertThat(Headline.of(Runs.twoTypes()).text())
                .isEqualTo("Service level of balance 75.7 % (72.4 to 78.9), target 90 % in 20 s: missed."
                        + " Worst interval 08:30, 66.7 %.");
    }

    @Test
    void formula_isNamedWhereItIsNotTheUsualOne() {
        Model model = Runs.model(List.of(Runs.type("balance")), List.of(Runs.group("core", 8, 24, 0)));
        Target target = new Target(Speed.SERVICE_LEVEL, "answered", Scope.CENTRE, Target.Operator.AT_LEAST, 0.5, "");

        assertThat(Headline.of(Runs.report("Bank", model, 1, List.of(target))).text())
                .matches("Service level \\(answered\\) [0-9.]+ %, target 50 % in 20 s: met\\. Worst interval .*");
    }

    @Test
    void nothingToMeasure_isSaid() {
        Model model = Runs.model(List.of(Runs.type("balance")), List.of(Runs.group("core", 8, 24, 0)));

        assertThat(Headline.of(Runs.report("Bank", model, 0, List.of())))
                .isEqualTo(
                        new Headline("No contact was answered or gave up: there is no service level.", Verdict.UNSURE));
    }
}
