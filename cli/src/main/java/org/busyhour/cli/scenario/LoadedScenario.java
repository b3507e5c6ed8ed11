package org.busyhour.cli.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.busyhour.scenarios.check.Reading;
import org.busyhour.scenarios.check.ScenarioReader;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.busyhour.scenarios.compile.Compiler;
import org.busyhour.scenarios.language.source.InputFile;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.spec.ScenarioSpec;
import org.busyhour.scenarios.language.yaml.WhatIf;
import org.busyhour.studies.steady.Settling;

/**
 * A scenario that can be run.
 *
 * @param name what it is called: as it says itself, or else its file without folder and ending
 * @param spec what it says
 * @param compiled what is to be simulated
 * @param text the text of its file
 * @param inputs the files that were read, its own first
 * @param warnings what is doubtful about it
 * @param targetPlaces where its targets are written, in their order
 * @param settling how its warm-up was found, if it leaves that to us
 */
public record LoadedScenario(
        String name,
        ScenarioSpec spec,
        CompiledScenario compiled,
        String text,
        List<InputFile> inputs,
        List<Problem> warnings,
        List<Place> targetPlaces,
        Optional<Settling> settling) {
    /** Copies the lists. */
    public LoadedScenario {
        inputs = List.copyOf(inputs);
        warnings = List.copyOf(warnings);
        targetPlaces = List.copyOf(targetPlaces);
    }

    /**
     * Finds, reads, checks and compiles a scenario.
     *
     * @param word the file or the name of a shipped scenario, as it was typed
     * @param overrides what the command line changes, each {@code path=value}
     * @param folder where relative paths start
     * @return the scenario
     * @throws BadInput with every problem that keeps it from being run
     */
    public static LoadedScenario of(String word, List<String> overrides, Path folder) {
        return of(word, overrides, folder, Optional.empty());
    }

    /**
     * Finds, reads, checks and compiles a scenario with changes that stand in another file.
     *
     * @param word the file or the name of a shipped scenario, as it was typed
     * @param overrides what the command line changes, each {@code path=value}
     * @param folder where relative paths start
     * @param whatIf what is changed after that
     * @return the scenario
     * @throws BadInput with every problem that keeps it from being run
     */
    public static LoadedScenario of(String word, List<String> overrides, Path folder, Optional<WhatIf> whatIf) {
        Found found = Found.of(word, folder);
        Reading reading = ScenarioReader.read(found.sources(), found.path(), overrides, whatIf);
        ScenarioSpec spec = reading.spec().orElseThrow(() -> BadInput.of(reading.problems()));
        CompiledScenario compiled = Compiler.compile(spec);
        LoadedScenario cold = new LoadedScenario(
                compiled.name().isEmpty() ? stem(found.path()) : compiled.name(),
                spec,
                compiled,
                text(found),
                reading.inputs(),
                Stream.concat(reading.problems().stream(), compiled.warnings().stream())
                        .toList(),
                spec.targets().stream().map(target -> target.at().place()).toList(),
                Optional.empty());
        return spec.run().warmUp().found() ? WarmUps.settled(cold, spec.run()) : cold;
    }

    /** Returns the same scenario with a warm-up that was found. */
    LoadedScenario settled(Settling found, long warmUp) {
        CompiledScenario warm = compiled.with(Settling.after(compiled.model(), warmUp));
        return new LoadedScenario(name, spec, warm, text, inputs, warnings, targetPlaces, Optional.of(found));
    }

    private static String stem(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private static String text(Found found) {
        try (InputStream in = found.sources().open(found.path())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BadInput(List.of(found.path() + ": it changed while it was being read"));
        }
    }
}
