package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.busyhour.engine.kpi.Catalogue;
import org.busyhour.engine.kpi.Formula;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Shrinking;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.scenarios.check.Reading;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.busyhour.scenarios.language.source.InputFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {
    static List<ShippedScenario> scenarios() {
        return Library.scenarios();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void scenario_readsItsFilesWithoutProblems(ShippedScenario scenario) {
        Reading reading = Scenarios.read(Library.sources(), scenario.file());

        assertThat(reading.inputs()).extracting(InputFile::name).containsExactlyInAnyOrderElementsOf(scenario.files());
        assertThat(reading.spec()).hasValueSatisfying(spec -> {
            assertThat(spec.name()).isEqualTo(scenario.name());
            assertThat(spec.title()).isEqualTo(scenario.title());
        });
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void scenario_runsAndJudgesItsTargets(ShippedScenario scenario) {
        CompiledScenario compiled = Scenarios.compiled(Library.sources(), scenario.file());
        var result = Replications.run(compiled.model(), new Plan(compiled.seed(), 2, 1), Progress.NONE);
        Kpis kpis = Kpis.of(result);

        assertThat(compiled.intervalLabels())
                .hasSize(compiled.model().timeline().intervals());
        assertThat(compiled.targets()).isNotEmpty();
        for (Target target : compiled.targets()) {
            assertThat(kpis.estimate(target.kpi(), target.formula(), target.scope()))
                    .as(target.text())
                    .isPresent();
        }
        result.replications()
                .forEach(tally ->
                        assertThat(offered(tally, compiled)).as("offered").isPositive());
    }

    /** What files don't list says nothing: it is 0, or a share of what there is none of. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void kpisThatAreNotListed_areNothing(ShippedScenario scenario) {
        CompiledScenario compiled = Scenarios.compiled(Library.sources(), scenario.file());
        Kpis kpis = Kpis.of(Replications.run(compiled.model(), new Plan(compiled.seed(), 2, 1), Progress.NONE));

        for (Kpi kpi : Catalogue.all()) {
            // Heads whom nobody expects at a time always do what the plan says.
            double nothing = kpi.equals(Shrinking.ADHERENCE) ? 1 : 0;
            if (!kpi.concerns(compiled.model())) {
                for (Formula formula : kpi.formulas(Scope.Kind.CENTRE)) {
                    kpis.estimate(kpi, formula.key(), Scope.CENTRE)
                            .ifPresent(estimate ->
                                    assertThat(estimate.mean()).as(kpi.key()).isEqualTo(nothing));
                }
            }
        }
    }

    private static long offered(Tally tally, CompiledScenario scenario) {
        return IntStream.range(0, scenario.model().types().size())
                .mapToLong(type -> IntStream.range(0, tally.rows())
                        .mapToLong(row -> tally.contacts(type, row, ContactFact.OFFERED))
                        .sum())
                .sum();
    }
}
