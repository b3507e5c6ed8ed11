package org.busyhour.studies.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.busyhour.engine.analytic.ErlangA;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.studies.compare.Moved;
import org.busyhour.studies.compare.Question;
import org.junit.jupiter.api.Test;

/** How abandonment moves in M/M/6+M, against Erlang A. */
class SensitivityAnalyticTest {
    /** The chance that a normal variable is further out is 1 in 16,000; four effects are looked at. */
    private static final double ERRORS = 4;

    private static final double STEP = 0.05;

    @Test
    void effects_areThoseOfErlangA() {
        Question question = new Question(List.of(Demand.ABANDONMENT), Optional.of("centre"), List.of());
        SensitivityStudy study =
                new SensitivityStudy(Desk.of(Desk.hours(32, 2), 72, 5), new Plan(11, 40, 2), question, STEP, false);

        List<Optional<Moved>> effects =
                study.sensitivity(Progress.NONE).sensed().get(0).effects();

        check(effects.get(0), slope(x -> abandonment(72 * x, 240, 180, 5), STEP));
        check(effects.get(1), slope(x -> abandonment(72, 240 * x, 180, 5), STEP));
        check(effects.get(2), slope(x -> abandonment(72, 240, 180 * x, 5), STEP));
        check(effects.get(3), abandonment(72, 240, 180, 6) - abandonment(72, 240, 180, 5));
    }

    /** What the step costs: at 5 % the slopes are within 1 % of the derivatives. */
    @Test
    void step_costsLittle() {
        checkStep(x -> abandonment(72 * x, 240, 180, 5));
        checkStep(x -> abandonment(72, 240 * x, 180, 5));
        checkStep(x -> abandonment(72, 240, 180 * x, 5));
    }

    private static void checkStep(DoubleUnaryOperator abandonment) {
        double derivative = slope(abandonment, 1e-4);
        assertThat(slope(abandonment, STEP)).isCloseTo(derivative, within(0.01 * Math.abs(derivative)));
    }

    private static void check(Optional<Moved> effect, double expected) {
        Moved found = effect.orElseThrow();
        double error = Objects.requireNonNull(found.standardError());
        assertThat(found.value()).isCloseTo(expected, within(ERRORS * error));
        // So sure that half or twice the effect would be found out.
        assertThat(error).isLessThan(Math.abs(expected) / 8);
    }

    /** The move for 1 %. */
    private static double slope(DoubleUnaryOperator value, double step) {
        return (value.applyAsDouble(1 + step) - value.applyAsDouble(1 - step)) / (2 * step) / 100;
    }

    private static double abandonment(double perHour, double seconds, double patience, int agents) {
        return ErlangA.of(org.busyhour.engine.analytic.Demand.impatient(perHour, seconds, patience), agents)
                .abandonment();
    }
}
