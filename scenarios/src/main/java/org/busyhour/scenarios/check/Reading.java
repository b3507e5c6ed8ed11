package org.busyhour.scenarios.check;

import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.source.InputFile;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.spec.ScenarioSpec;

/**
 * What came of reading a scenario.
 *
 * @param spec the scenario; nothing if there is an error
 * @param problems the errors and warnings by file, line and column
 * @param inputs the files that were read: the scenario, those that it extends, and their data
 */
public record Reading(Optional<ScenarioSpec> spec, List<Problem> problems, List<InputFile> inputs) {

    /** Copies the lists. */
    public Reading {
        problems = List.copyOf(problems);
        inputs = List.copyOf(inputs);
    }
}
