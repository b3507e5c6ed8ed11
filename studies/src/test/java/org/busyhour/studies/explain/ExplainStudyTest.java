package org.busyhour.studies.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Series;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.studies.compare.Comparison;
import org.busyhour.studies.compare.Question;
import org.junit.jupiter.api.Test;

class ExplainStudyTest {
    private static final Plan PLAN = new Plan(5, 20, 1);

    /**
     * Eight hours of 6 agents at 24 against 8 at 30: the cost goes from 1152 to 1920. Two agents more cost 2 x 8 x 24 =
     * 384 at the old price and 480 at the new, in the mean 432; the new price 6 x 8 x 6 = 288 for the old and 384 for
     * the new staff, in the mean 336.
     */
    @Test
    void cost_isDividedAsByHand() {
        Explained cost = first(study(PLAN, Centres.desk(72, 240, 6, 24), Centres.desk(72, 240, 8, 30), People.COST));

        assertThat(cost.difference().value()).isEqualTo(768);
        assertThat(cost.parts()).extracting(Part::cause).containsExactly(Cause.STAFFING, Cause.PRICES);
        assertThat(cost.parts()).extracting(Part::value).containsExactly(432.0, 336.0);
        assertThat(cost.parts()).extracting(Part::standardError).containsOnly(0.0);
        assertThat(cost.parts()).extracting(Part::low).containsExactly(432.0, 336.0);
    }

    /** Everything differs that may; each KPI of each scope is divided without any rest. */
    @Test
    void parts_sumToTheDifferenceToTheLastDigit() {
        Model base = Centres.two();
        Model whatIf = Mixture.of(
                base,
                Centres.twoChanged(),
                Set.of(Cause.VOLUME, Cause.HANDLING_TIME, Cause.PATIENCE, Cause.STAFFING, Cause.ROUTING));
        Question question = Question.usual();
        Plan plan = new Plan(5, 3, 1);

        Explanation explanation = new ExplainStudy(base, whatIf, plan, question).explanation(Progress.NONE);

        assertThat(explanation.causes()).hasSize(5);
        assertThat(explanation.explained()).hasSizeGreaterThan(20);
        Kpis before = Kpis.of(Replications.run(base, plan, Progress.NONE));
        Kpis after = Kpis.of(Replications.run(whatIf, plan, Progress.NONE));
        for (Explained explained : explanation.explained()) {
            BigDecimal sum = explained.parts().stream().map(Part::weighted).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal whole = value(after, explained).subtract(value(before, explained));
            assertThat(sum).isEqualByComparingTo(whole.multiply(BigDecimal.valueOf(explained.over())));
        }
    }

    /** With two causes a part is the mean of what it does first and of what it does last. */
    @Test
    void parts_areTheMeansOfFirstAndLast() {
        Model none = Centres.desk(72, 240, 6, 24);
        Model volume = Centres.desk(80, 240, 6, 24);
        Model staffing = Centres.desk(72, 240, 7, 24);
        Model both = Centres.desk(80, 240, 7, 24);

        Explained asa = first(study(PLAN, none, both, Speed.ASA));

        double[] v = List.of(none, volume, staffing, both).stream()
                .mapToDouble(model -> asa(model).value())
                .toArray();
        assertThat(asa.parts().get(0).value()).isCloseTo(((v[1] - v[0]) + (v[3] - v[2])) / 2, within(1e-12));
        assertThat(asa.parts().get(1).value()).isCloseTo(((v[2] - v[0]) + (v[3] - v[1])) / 2, within(1e-12));
        assertThat(asa.parts()).allSatisfy(part -> assertThat(part.shown()).isTrue());
        double[][] moves = List.of(none, volume, staffing, both).stream()
                .map(model -> asa(model).influences())
                .toArray(double[][]::new);
        double squares = IntStream.range(0, 20)
                .mapToDouble(i -> (moves[1][i] - moves[0][i] + moves[3][i] - moves[2][i]) / 2)
                .map(d -> d * d)
                .sum();
        // Nineteen degrees of freedom: t = 2.093024.
        assertThat(asa.parts().get(0).halfWidth())
                .isCloseTo(2.093024 * Math.sqrt(squares / 19 / 20), within(1e-6 * v[0]));
    }

    @Test
    void oneCause_carriesAllWithTheIntervalOfThePairedDifference() {
        Model base = Centres.desk(72, 240, 6, 24);
        Model whatIf = Centres.desk(80, 240, 6, 24);
        Explanation explanation = study(PLAN, base, whatIf, Speed.ASA, Demand.ABANDONMENT, People.OCCUPANCY);

        Comparison comparison = Comparison.of(run(base), run(whatIf), question(Speed.ASA));
        assertThat(explanation.explained().get(0).difference())
                .isEqualTo(comparison.differences().get(0).difference());
        assertThat(explanation.explained()).isNotEmpty().allSatisfy(explained -> {
            Part part = explained.parts().get(0);
            assertThat(part.cause()).isEqualTo(Cause.VOLUME);
            assertThat(part.value()).isEqualTo(explained.difference().value());
            assertThat(part.halfWidth())
                    .isCloseTo(explained.difference().halfWidth(), within(1e-9 * Math.abs(part.value())));
        });
    }

    @Test
    void noCause_explainsNothing() {
        Explanation explanation = study(PLAN, Centres.desk(72, 240, 6, 24), Centres.desk(72, 240, 6, 24), Speed.ASA);

        assertThat(explanation.causes()).isEmpty();
        assertThat(explanation.explained()).isNotEmpty().allSatisfy(explained -> {
            assertThat(explained.difference().value()).isZero();
            assertThat(explained.parts()).isEmpty();
        });
    }

    @Test
    void oneReplication_hasNoIntervals() {
        Explained asa =
                first(study(new Plan(5, 1, 1), Centres.desk(72, 240, 6, 24), Centres.desk(80, 240, 7, 24), Speed.ASA));

        assertThat(asa.parts()).hasSize(2).allSatisfy(part -> {
            assertThat(part.halfWidth()).isNull();
            assertThat(part.shown()).isFalse();
        });
    }

    /** Without agents nobody is answered, so that there is no speed of answer in two of four mixtures. */
    @Test
    void kpiWithoutValueInAMixture_isLeftOut() {
        Model base = Centres.desk(72, 240, 0, 24);
        Model whatIf = Centres.desk(80, 240, 6, 24);

        Explanation explanation = new ExplainStudy(
                        base,
                        whatIf,
                        PLAN,
                        new Question(List.of(Speed.ASA, Demand.ABANDONMENT), Optional.of("calls"), List.of()))
                .explanation(Progress.NONE);

        assertThat(explanation.explained()).extracting(Explained::kpi).containsExactly(Demand.ABANDONMENT);
        assertThat(explanation.leftOut()).containsExactly(new Explanation.LeftOut(Speed.ASA, Scope.type(base, 0)));
    }

    @Test
    void agents_areFoundWhereverTheirGroupStands() {
        Model base = Centres.two();
        Model whatIf = Centres.twoChanged();
        Model routed = Mixture.of(base, whatIf, Set.of(Cause.ROUTING));
        Question question = new Question(List.of(People.OCCUPANCY), Optional.of("studio-2"), List.of());

        Explained occupancy = first(new ExplainStudy(base, routed, PLAN, question).explanation(Progress.NONE));

        assertThat(occupancy.difference().whatIf())
                .isEqualTo(run(routed)
                        .series(
                                People.OCCUPANCY,
                                null,
                                Scope.find(routed, "studio-2").orElseThrow())
                        .orElseThrow()
                        .value());
    }

    @Test
    void progress_countsAllMixturesAndThreadsChangeNothing() {
        List<Integer> heard = new ArrayList<>();
        Model base = Centres.desk(72, 240, 6, 24);
        Model whatIf = Centres.desk(80, 200, 7, 24);
        ExplainStudy one = new ExplainStudy(base, whatIf, new Plan(5, 4, 1), question(Speed.ASA));
        ExplainStudy two = new ExplainStudy(base, whatIf, new Plan(5, 4, 2), question(Speed.ASA));

        assertThat(one.explanation(heard::add)).isEqualTo(two.explanation(Progress.NONE));
        assertThat(one.replications()).isEqualTo(8 * 4);
        assertThat(heard)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 32).boxed().toList());
    }

    @Test
    void whatCantBeMixed_isRefused() {
        Model longer = Centres.model(
                Centres.hours(9, 0), Centres.two().types(), List.of(Centres.group("desk", 3, 24, Skill.of(0))));

        assertThatThrownBy(() -> new ExplainStudy(Centres.two(), longer, PLAN, Question.usual()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends at");
        assertThatThrownBy(() -> new ExplainStudy(Centres.two(), Centres.twoChanged(), PLAN, Question.usual())
                        .explanation(Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("causes");
    }

    private static BigDecimal value(Kpis kpis, Explained explained) {
        Scope scope =
                Scope.find(kpis.result().model(), explained.scope().name()).orElseThrow();
        return new BigDecimal(kpis.series(explained.kpi(), explained.formula(), scope)
                .orElseThrow()
                .value());
    }

    private static Series asa(Model model) {
        return run(model).series(Speed.ASA, null, Scope.CENTRE).orElseThrow();
    }

    private static Kpis run(Model model) {
        return Kpis.of(Replications.run(model, PLAN, Progress.NONE));
    }

    private static Question question(Kpi... kpis) {
        return new Question(List.of(kpis), Optional.empty(), List.of());
    }

    private static Explanation study(Plan plan, Model base, Model whatIf, Kpi... kpis) {
        return new ExplainStudy(base, whatIf, plan, question(kpis)).explanation(Progress.NONE);
    }

    private static Explained first(Explanation explanation) {
        return explanation.explained().get(0);
    }
}
