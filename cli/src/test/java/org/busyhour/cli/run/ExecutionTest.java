package org.busyhour.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.reports.ReportFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a run has come, as it tells it. */
class ExecutionTest {
    /** The run, the same for those who watch the rules, what their firings are worth, and once without the rule. */
    @Test
    void progress_goesOnWhileRulesAreWeighed(@TempDir Path folder) throws IOException {
        assertThat(told("call-up", folder)).isSorted().startsWith(1, 2, 3, 4).endsWith(16);
    }

    @Test
    void progress_endsWithTheRunWhereThereAreNoRules(@TempDir Path folder) throws IOException {
        assertThat(told("call-up-without", folder)).containsExactly(1, 2, 3, 4);
    }

    private static List<Integer> told(String scenario, Path folder) throws IOException {
        Execution execution = new Execution(
                LoadedScenario.of(scenario, List.of(), folder),
                new Plan(1, 4, 2),
                Optional.empty(),
                List.of(),
                "busyhour run",
                "1");
        List<Integer> told = new ArrayList<>();
        try (ReportFolder files = ReportFolder.begin(folder.resolve("out"))) {
            execution.report(files, false, told::add);
        }
        assertThat(told).endsWith(execution.replications());
        return told;
    }
}
