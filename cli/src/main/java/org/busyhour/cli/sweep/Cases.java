package org.busyhour.cli.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.busyhour.cli.scenario.BadInput;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.cli.scenario.WarmUps;
import org.busyhour.reports.Making;
import org.busyhour.scenarios.language.source.InputFile;
import org.busyhour.studies.sweep.Setting;
import org.busyhour.studies.sweep.SweepStudy.Case;
import org.busyhour.studies.sweep.Variant;

/** The variants of a scenario, read, checked and compiled: all of them before the first is simulated. */
public final class Cases {
    private static final int MOST_PROBLEMS = 20;

    private final String word;
    private final List<String> overrides;
    private final Path folder;
    private final List<Variant> variants = new ArrayList<>();
    private final List<LoadedScenario> scenarios = new ArrayList<>();
    private final Map<String, Making.Input> inputs = new LinkedHashMap<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private final Set<String> problems = new LinkedHashSet<>();

    private Cases(String word, List<String> overrides, Path folder) {
        this.word = word;
        this.overrides = overrides;
        this.folder = folder;
    }

    /**
     * Reads variants.
     *
     * @param word the scenario as it was typed
     * @param overrides what is set in all of them
     * @param folder where relative paths start
     * @param variants what is set in each
     * @return all of them
     * @throws BadInput with everything that is wrong with any of them
     */
    public static Cases of(String word, List<String> overrides, Path folder, List<WrittenVariant> variants) {
        Cases cases = new Cases(word, overrides, folder);
        variants.forEach(cases::read);
        if (!cases.problems.isEmpty()) {
            throw new BadInput(cases.shown());
        }
        return cases;
    }

    /**
     * Returns the variants. Those that leave their warm-up to be found share the longest.
     *
     * @return in their order
     */
    public List<Case> compiled() {
        List<LoadedScenario> warm = WarmUps.shared(scenarios);
        return IntStream.range(0, variants.size())
                .mapToObj(i -> new Case(variants.get(i), warm.get(i).compiled().model()))
                .toList();
    }

    /**
     * Returns every file that was read for any of them.
     *
     * @return the files with their digests, the scenario first
     */
    public List<Making.Input> inputs() {
        return List.copyOf(inputs.values());
    }

    /**
     * Returns what is doubtful about any of them.
     *
     * @return a line each
     */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    private void read(WrittenVariant written) {
        Variant variant = written.variant();
        Stream<String> settings = variant.settings().stream().map(Setting::toString);
        List<String> all = written.whatIf().isPresent()
                ? overrides
                : Stream.concat(overrides.stream(), settings).toList();
        try {
            LoadedScenario scenario = LoadedScenario.of(word, all, folder, written.whatIf());
            variants.add(variant);
            scenarios.add(scenario);
            scenario.inputs().forEach(this::add);
            scenario.warnings().forEach(warning -> warnings.add(told(warning.toString(), written)));
        } catch (BadInput e) {
            e.problems().forEach(problem -> problems.add(told(problem, written)));
        }
    }

    private void add(InputFile input) {
        inputs.putIfAbsent(input.name(), new Making.Input(input.name(), input.sha256()));
    }

    /**
     * What is wrong is told where the value stands: in a file of what-ifs or in {@code --vary}; else with what is set.
     */
    private static String told(String problem, WrittenVariant written) {
        Variant variant = written.variant();
        if (written.standsIn(problem)) {
            return problem;
        }
        for (Setting setting : variant.settings()) {
            String place = "--set " + setting.path();
            if (problem.startsWith(place)) {
                return "--vary " + problem.substring("--set ".length());
            }
        }
        return variant.settings().isEmpty() ? problem : problem + " (with " + variant + ")";
    }

    private List<String> shown() {
        List<String> all = List.copyOf(problems);
        if (all.size() <= MOST_PROBLEMS) {
            return all;
        }
        List<String> shown = new ArrayList<>(all.subList(0, MOST_PROBLEMS));
        shown.add("and " + (all.size() - MOST_PROBLEMS) + " more");
        return shown;
    }
}
