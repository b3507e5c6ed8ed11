package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.tally.Tally;
import org.busyhour.scenarios.check.Reading;
import org.busyhour.scenarios.check.ScenarioReader;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.busyhour.scenarios.compile.Compiler;
import org.busyhour.scenarios.language.source.Sources;

/** Reads, compiles and runs scenarios that must be without problems. */
final class Scenarios {
    private Scenarios() {}

    static Reading read(Sources sources, String path, String... overrides) {
        Reading reading = ScenarioReader.read(sources, path, List.of(overrides));
        assertThat(reading.problems()).as(path).isEmpty();
        return reading;
    }

    static CompiledScenario compiled(Sources sources, String path, String... overrides) {
        CompiledScenario compiled =
                Compiler.compile(read(sources, path, overrides).spec().orElseThrow());
        assertThat(compiled.warnings()).as(path).isEmpty();
        return compiled;
    }

    /** Returns the sum of the tallies of some replications. */
    static Tally total(CompiledScenario scenario, int replications) {
        Tally total = new Tally(scenario.model());
        Plan plan = new Plan(scenario.seed(), replications, 2);
        Replications.each(scenario.model(), plan, (number, tally) -> total.plus(tally));
        return total;
    }
}
