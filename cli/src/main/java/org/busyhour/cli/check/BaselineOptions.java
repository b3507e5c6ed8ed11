package org.busyhour.cli.check;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.busyhour.cli.scenario.BadInput;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.reports.SavedBaseline;
import org.busyhour.reports.json.BaselineJson;
import org.busyhour.studies.check.Baseline;
import org.busyhour.studies.compare.Margin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that save a baseline, or hold a scenario against one. */
public final class BaselineOptions {
    private static final String BASELINE = "--baseline";
    private static final String MARGINS = "--no-worse-than";
    private static final String SAVE = "--save-baseline";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = BASELINE,
            paramLabel = "FILE",
            description = "Also check that no KPI is worse than in this file of --save-baseline, over its customers.")
    private @Nullable String baseline;

    @Option(
            names = MARGINS,
            paramLabel = "M",
            split = ",",
            description = "How much worse is allowed: 1pp, 5s or \"2 %%\" of the baseline (default: none).")
    private List<Margin> margins = List.of();

    @Option(
            names = SAVE,
            paramLabel = "FILE",
            description = "Also save the targets' KPIs over " + Baseline.REPLICATIONS + " replications as a baseline.")
    private @Nullable String save;

    /**
     * Returns the baseline that a scenario is held against.
     *
     * @param scenario the scenario
     * @param place finds a file that was named
     * @return the baseline; empty if none was named
     * @throws ParameterException if these options don't go together
     * @throws BadInput if the file is no baseline, or the scenario doesn't have its KPIs
     */
    public Optional<Held> held(LoadedScenario scenario, Function<String, Path> place) {
        String file = baseline;
        if (file == null) {
            if (!margins.isEmpty()) {
                throw wrong(MARGINS + " says nothing without " + BASELINE);
            }
            return Optional.empty();
        }
        if (save != null) {
            throw wrong(BASELINE + " and " + SAVE + " don't go together: hold against the old one first");
        }
        SavedBaseline saved = read(file, place.apply(file));
        List<String> gone = saved.baseline().entries().stream()
                .filter(entry -> entry.kpi().scope(scenario.compiled().model()).isEmpty())
                .map(entry -> file + ": the scenario has no " + entry.kpi().text()
                        + "; mend the scenario, or save the baseline again with " + SAVE)
                .toList();
        if (!gone.isEmpty()) {
            throw new BadInput(gone);
        }
        return Optional.of(new Held(file, saved, margins));
    }

    private static SavedBaseline read(String name, Path file) {
        try {
            return BaselineJson.read(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw refused(name, "there is no such file; " + SAVE + " writes one");
        } catch (CharacterCodingException e) {
            throw refused(name, "this is no baseline");
        } catch (IOException e) {
            throw refused(name, String.valueOf(e.getMessage()));
        }
    }

    private static BadInput refused(String name, String why) {
        return new BadInput(List.of(name + ": " + why));
    }

    /**
     * Returns where a baseline is to be saved.
     *
     * @return the file as it was named; empty if none shall be
     */
    public Optional<String> save() {
        return Optional.ofNullable(save);
    }

    /**
     * Returns those of these options that change verdicts.
     *
     * @return words as they would be typed, not yet quoted for a shell
     */
    public List<String> typed() {
        List<String> words = new ArrayList<>();
        if (baseline != null) {
            words.addAll(List.of(BASELINE, baseline));
        }
        margins.forEach(margin -> words.addAll(List.of(MARGINS, margin.text())));
        return List.copyOf(words);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
