package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Kpi;
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

    /** The first missed target in the order of the file is named, whatever is met before it. */
    @Test
    void missedTarget_comesBeforeAMetServiceLevel() {
        Target level = target(Speed.SERVICE_LEVEL, Target.Operator.AT_LEAST, 0.5);
        Target unsure = target(Speed.SERVICE_LEVEL, Target.Operator.AT_LEAST, 0.757);
        Target missed = target(Speed.ASA, Target.Operator.AT_MOST, 5);
        Target missedToo = target(Demand.ABANDONMENT, Target.Operator.AT_MOST, 0.001);

        assertThat(headline(level, missed, missedToo))
                .matches("Average speed of answer 10\\.4 s \\(.*\\), target at most 5 s: missed\\.");
        assertThat(headline(level, unsure)).contains("target 75.7 % in 20 s: unsure");
        assertThat(headline(level)).contains("target 50 % in 20 s: met");
    }

    @Test
    void otherMeasureWithoutAValue_isSaid() {
        Model model = Runs.model(List.of(Runs.type("balance")), List.of(Runs.group("core", 8, 24, 0)));
        Target target = target(Speed.ASA, Target.Operator.AT_LEAST, 5);

        assertThat(Headline.of(Runs.report("Bank", model, 0, List.of(target))).text())
                .isEqualTo("Average speed of answer has no value, target at least 5 s: unsure.");
    }

    private static String headline(Target... targets) {
        Model model = Runs.model(List.of(Runs.type("balance")), List.of(Runs.group("core", 8, 24, 0)));
        return Headline.of(Runs.report("Bank", model, 3, List.of(targets))).text();
    }

    private static Target target(Kpi kpi, Target.Operator operator, double threshold) {
        return new Target(kpi, null, Scope.CENTRE, operator, threshold, "");
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
