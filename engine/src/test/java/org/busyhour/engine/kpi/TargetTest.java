package org.busyhour.engine.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {
    @ParameterizedTest
    @CsvSource({
        ">=, 0.82, 0.81, 0.83, MET",
        ">=, 0.81, 0.80, 0.82, MET",
        ">=, 0.81, 0.79, 0.83, UNSURE",
        ">=, 0.79, 0.77, 0.81, UNSURE",
        ">=, 0.79, 0.78, 0.799, MISSED",
        "<=, 0.82, 0.81, 0.83, MISSED",
        "<=, 0.79, 0.78, 0.80, MET",
        "<=, 0.80, 0.79, 0.81, UNSURE",
        ">=, 0.80, , , MET",
        ">=, 0.79, , , MISSED",
    })
    void judge_goesByTheMeanUnlessTheIntervalStraddlesTheThreshold(
            String operator, double mean, Double low, Double high, Verdict verdict) {
        Target target = target(operator);

        assertThat(target.judge(Optional.of(new Estimate(mean, low, high, null, null, null))))
                .isEqualTo(verdict);
    }

    @Test
    void judge_isUnsureWithoutAValue() {
        assertThat(target(">=").judge(Optional.empty())).isEqualTo(Verdict.UNSURE);
    }

    @Test
    void target_refusesWhatTheKpiDoesntHave() {
        Scope core = Scope.group(Centre.model(), Centre.CORE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target(Demand.OFFERED, null, core, Target.Operator.AT_LEAST, 1, ""))
                .withMessageContaining("scope");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target(Speed.SERVICE_LEVEL, "all", core, Target.Operator.AT_LEAST, 1, ""))
                .withMessageContaining("formula");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Target(Speed.ASA, null, core, Target.Operator.AT_LEAST, Double.POSITIVE_INFINITY, ""))
                .withMessageContaining("threshold");
        assertThat(Target.Operator.of(">")).isEmpty();
    }

    private static Target target(String operator) {
        Target.Operator sign = Target.Operator.of(operator).orElseThrow();
        return new Target(Speed.SERVICE_LEVEL, null, Scope.CENTRE, sign, 0.8, "service-level of centre");
    }
}
