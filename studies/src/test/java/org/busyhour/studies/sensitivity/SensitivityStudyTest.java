package org.busyhour.studies.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.studies.compare.CompareStudy;
import org.busyhour.studies.compare.Difference;
import org.busyhour.studies.compare.Moved;
import org.busyhour.studies.compare.Question;
import org.junit.jupiter.api.Test;

class SensitivityStudyTest {
    private static final Plan PLAN = new Plan(5, 20, 1);
    private static final Model DESK = Desk.of(Desk.hours(6, 1), 72, 5);

    /** Five paid hours behind the warm-up at 24 an hour; nobody works longer, for the centre never closes. */
    @Test
    void oneMoreAgent_costsItsHoursAndCallersCostNothing() {
        Sensitivity.Sensed cost = study(PLAN, false, People.COST).sensed().get(0);

        assertThat(cost.value()).isEqualTo(5 * 5 * 24);
        assertThat(cost.effects())
                .extracting(effect -> effect.orElseThrow().value())
                .containsExactly(0.0, 0.0, 0.0, 120.0);
    }

    @Test
    void levers_areTheOnesThatThereAre() {
        Sensitivity found = study(PLAN, false, Speed.ASA);

        assertThat(found.levers())
                .extracting(Lever::title)
                .containsExactly("volume +1 %", "handling time +1 %", "patience +1 %", "one more in desk");
        assertThat(found.sensed()).extracting(sensed -> sensed.scope().name()).containsExactly("centre", "calls");
        assertThat(found.gains()).isEmpty();
    }

    /** The effect of an agent is the paired difference that compare finds, with its interval. */
    @Test
    void gains_areDifferencesOfTheWholeRun() {
        Sensitivity found = study(PLAN, true, Speed.ASA);

        // The first of six hours is warm-up.
        assertThat(found.gains()).extracting(Sensitivity.Gain::row).containsExactly(2, 3, 4, 5, 6);
        Model more = new Nudge(DESK)
                .oneMore(
                        0,
                        DESK.timeline().intervalStarts().get(2),
                        DESK.timeline().intervalEnd(2));
        Question question = new Question(SensitivityStudy.GAINED, Optional.of("centre"), List.of());
        List<Difference> differences = new CompareStudy(DESK, List.of(more), PLAN, question)
                .comparisons(Progress.NONE).get(0).differences().stream()
                        .map(compared -> compared.difference())
                        .toList();
        List<Optional<Moved>> effects = found.gains().get(1).effects();
        assertThat(effects).hasSize(3);
        for (int i = 0; i < 3; i++) {
            Moved effect = effects.get(i).orElseThrow();
            assertThat(effect.value()).isEqualTo(differences.get(i).value());
            assertThat(effect.low()).isEqualTo(differences.get(i).low());
            assertThat(effect.shown()).isTrue();
        }
    }

    @Test
    void oneReplication_hasNoIntervals() {
        assertThat(study(new Plan(5, 1, 1), false, Speed.ASA).sensed().get(0).effects())
                .allSatisfy(effect -> assertThat(effect.orElseThrow().low()).isNull());
    }

    @Test
    void progress_countsAllVariantsAndThreadsChangeNothing() {
        List<Integer> heard = new ArrayList<>();
        SensitivityStudy one = new SensitivityStudy(DESK, new Plan(5, 2, 1), question(Speed.ASA), 0.1, true);
        SensitivityStudy two = new SensitivityStudy(DESK, new Plan(5, 2, 2), question(Speed.ASA), 0.1, true);

        assertThat(one.sensitivity(heard::add)).isEqualTo(two.sensitivity(Progress.NONE));
        // The desk itself, three levers up and down, one more agent, and one more in each of five intervals.
        assertThat(one.replications()).isEqualTo(2 * (1 + 6 + 1 + 5));
        assertThat(heard)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, one.replications()).boxed().toList());
    }

    @Test
    void step_isAShare() {
        assertThatThrownBy(() -> new SensitivityStudy(DESK, PLAN, Question.usual(), 1, false))
                .hasMessageContaining("step was 1.0");
        assertThatThrownBy(() -> new SensitivityStudy(DESK, PLAN, Question.usual(), 0, false))
                .hasMessageContaining("step was 0.0");
    }

    private static Question question(Kpi... kpis) {
        return new Question(List.of(kpis), Optional.empty(), List.of());
    }

    private static Sensitivity study(Plan plan, boolean intervals, Kpi... kpis) {
        return new SensitivityStudy(DESK, plan, question(kpis), 0.05, intervals).sensitivity(Progress.NONE);
    }
}
