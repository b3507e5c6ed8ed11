package org.busyhour.studies.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.busyhour.engine.kpi.Catalogue;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareStudyTest {
    private static final Plan PLAN = new Plan(5, 40, 1);

    /** What the sample's own variances show: at 200 days their ratio is known to a fifth, and it is far above 4. */
    @ParameterizedTest
    @ValueSource(strings = {"wait.mean", "service-level", "abandonment"})
    void oneMoreAgent_needsAQuarterOfTheReplicationsOfIndependentRuns(String key) {
        Comparison comparison = compare(new Plan(1, 200, 2), Desks.of(6), Desks.of(7), kpi(key), Speed.ASA);

        assertThat(comparison.differences().get(0).difference().varianceRatio()).isGreaterThan(4);
        assertThat(comparison.differences())
                .allSatisfy(c -> assertThat(c.beyondNoise()).isTrue());
    }

    @Test
    void differences_areThoseOfTheValues() {
        Kpis base = run(Desks.of(6));
        Kpis whatIf = run(Desks.of(7));

        for (Compared compared : Comparison.of(base, whatIf, Question.usual()).differences()) {
            double expected = mean(whatIf, compared) - mean(base, compared);
            assertThat(compared.difference().value()).isEqualTo(expected);
        }
    }

    @Test
    void scopes_areTheCentreThenTypesThenGroups() {
        Comparison comparison = compare(PLAN, Desks.of(6), Desks.of(7), Speed.ASA);

        assertThat(comparison.differences())
                .extracting(c -> c.scope().name())
                .containsExactly("centre", "calls", "calls-desk");
    }

    @Test
    void sameCentreTwice_differsInNothing() {
        Comparison comparison = compare(PLAN, Desks.of(6), Desks.of(6), Question.USUAL.toArray(Kpi[]::new));

        assertThat(comparison.differences())
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.difference().p()).isEqualTo(1));
        assertThat(comparison.beyondNoise()).isZero();
    }

    @Test
    void typesAndGroups_areMatchedByName() {
        Model base = Desks.of(List.of("old", "calls"), 6);
        Model whatIf = Desks.of(List.of("calls", "new"), 7);

        Comparison comparison = compare(PLAN, base, whatIf, Speed.ASA);

        assertThat(comparison.differences())
                .extracting(c -> c.scope().name())
                .containsExactly("centre", "calls", "calls-desk");
        assertThat(comparison.onlyInBase()).extracting(Scope::name).containsExactly("old", "old-desk");
        assertThat(comparison.onlyInWhatIf()).extracting(Scope::name).containsExactly("new", "new-desk");
    }

    @Test
    void oneScope_maybeAnAgent() {
        Question question = new Question(List.of(People.OCCUPANCY), Optional.of("calls-desk-2"), List.of());

        Comparison comparison = study(PLAN, Desks.of(6), Desks.of(7), question);

        assertThat(comparison.differences()).extracting(c -> c.scope().kind()).containsExactly(Scope.Kind.AGENT);
        assertThat(comparison.intervals()).isEmpty();
    }

    @Test
    void intervals_areComparedWhereTheyAreTheSame() {
        Comparison same = compare(PLAN, Desks.of(6), Desks.of(7), Speed.ASA);
        Comparison other = compare(PLAN, Desks.of(6), Desks.inTwoHours(Desks.of(7)), Speed.ASA);

        assertThat(same.intervals())
                .filteredOn(c -> c.scope().equals(Scope.CENTRE))
                .extracting(ComparedInterval::row)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(other.intervals()).isEmpty();
        assertThat(other.differences()).isNotEmpty();
    }

    @Test
    void margin_isThatOfTheUnit() {
        List<Margin> margins =
                List.of(new Margin.Absolute(Unit.SHARE, 0.9, "90pp"), new Margin.Relative(0.001, "0.1 %"));
        Question question = new Question(List.of(Demand.ABANDONMENT, Demand.ANSWERED), Optional.of("centre"), margins);

        List<Compared> differences =
                study(PLAN, Desks.of(6), Desks.of(7), question).differences();

        assertThat(differences)
                .extracting(c -> c.equivalence().orElseThrow())
                .containsExactly(new Equivalence(margins.get(0), true), new Equivalence(margins.get(1), false));
        assertThat(compare(PLAN, Desks.of(6), Desks.of(7), Speed.ASA).differences())
                .allSatisfy(c -> assertThat(c.equivalence()).isEmpty());
    }

    @Test
    void oneReplication_judgesNothing() {
        Comparison comparison = compare(new Plan(5, 1, 1), Desks.of(6), Desks.of(7), Speed.ASA);

        assertThat(comparison.differences()).isNotEmpty().allSatisfy(c -> {
            assertThat(c.difference().p()).isNull();
            assertThat(c.beyondNoise()).isFalse();
        });
    }

    @Test
    void progress_countsAllRunsAndThreadsChangeNothing() {
        List<Integer> heard = new ArrayList<>();
        List<Model> whatIfs = List.of(Desks.of(7), Desks.of(8));
        CompareStudy one = new CompareStudy(Desks.of(6), whatIfs, new Plan(5, 4, 1), Question.usual());
        CompareStudy two = new CompareStudy(Desks.of(6), whatIfs, new Plan(5, 4, 2), Question.usual());

        assertThat(one.comparisons(heard::add)).isEqualTo(two.comparisons(Progress.NONE));
        assertThat(heard)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, one.replications()).boxed().toList());
    }

    @Test
    void otherCustomers_arentCompared() {
        Kpis base = run(Desks.of(6));
        Kpis other = Kpis.of(Replications.run(Desks.of(6), new Plan(6, 40, 1), Progress.NONE));

        assertThatThrownBy(() -> Comparison.of(base, other, Question.usual()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("seed 6");
    }

    private static double mean(Kpis kpis, Compared compared) {
        return kpis.estimate(compared.kpi(), compared.formula(), compared.scope())
                .orElseThrow()
                .mean();
    }

    private static Kpis run(Model model) {
        return Kpis.of(Replications.run(model, PLAN, Progress.NONE));
    }

    private static Kpi kpi(String key) {
        return Catalogue.find(key).orElseThrow();
    }

    private static Comparison compare(Plan plan, Model base, Model whatIf, Kpi... kpis) {
        return study(plan, base, whatIf, new Question(List.of(kpis), Optional.empty(), List.of()));
    }

    private static Comparison study(Plan plan, Model base, Model whatIf, Question question) {
        return new CompareStudy(base, List.of(whatIf), plan, question)
                .comparisons(Progress.NONE)
                .get(0);
    }
}
