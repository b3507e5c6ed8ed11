package org.busyhour.cli.sweep;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.cli.scenario.BadInput;
import org.busyhour.reports.Making;
import org.busyhour.reports.SweepReport;
import org.busyhour.scenarios.language.source.Sources;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.studies.sweep.Axis;
import org.busyhour.studies.sweep.Design;
import org.busyhour.studies.sweep.Variant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what is varied, and how. */
public final class DesignOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--vary",
            paramLabel = "PATH=VALUES",
            description = "Vary a value: groups.core.agents=20..30, \"...=20..30 by 2\" or ...=90%%,100%%,110%%;"
                    + " several times for every combination.")
    private List<String> texts = List.of();

    @Option(names = "--one-at-a-time", description = "Set every value by itself, and tell the difference to the base.")
    private boolean oneAtATime;

    @Option(
            names = "--latin-hypercube",
            paramLabel = "N",
            description = "Simulate N of the combinations, spread evenly over all values.")
    private @Nullable Integer points;

    @Option(
            names = "--variants",
            paramLabel = "FILE",
            description = "Simulate the variants of a file: YAML with a name for each and what it changes,"
                    + " or CSV with a column for each path and a row for each variant.")
    private @Nullable String file;

    /**
     * What is simulated.
     *
     * @param design how it was chosen
     * @param paths what is varied
     * @param variants the variants
     * @param inputs the files that say so
     */
    public record Chosen(
            SweepReport.Design design, List<String> paths, List<WrittenVariant> variants, List<Making.Input> inputs) {
        /** Copies the lists. */
        public Chosen {
            paths = List.copyOf(paths);
            variants = List.copyOf(variants);
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * Returns what is simulated.
     *
     * @param seed the seed, for points of chance
     * @param sources where files are
     * @return the variants
     * @throws ParameterException if the options don't go together
     * @throws BadInput if a file of variants can't be used
     */
    public Chosen chosen(long seed, Sources sources) {
        if (file != null) {
            return fromFile(file, sources);
        }
        List<Axis> axes = texts.stream().map(this::axis).toList();
        List<String> paths = axes.stream().map(Axis::path).toList();
        if (axes.isEmpty()) {
            throw wrong("nothing is varied; say for example --vary groups.core.agents=20..30, or --variants FILE");
        }
        if (paths.stream().distinct().count() < paths.size()) {
            throw wrong("--vary is given twice for the same path; write all its values in one, with commas between");
        }
        if (oneAtATime && points != null) {
            throw wrong("--one-at-a-time and --latin-hypercube exclude each other");
        }
        if (oneAtATime) {
            return of(SweepReport.Design.ONE_AT_A_TIME, paths, Design.oneAtATime(axes));
        }
        return points == null ? grid(axes, paths) : hypercube(axes, paths, points, seed);
    }

    private Chosen fromFile(String name, Sources sources) {
        if (!texts.isEmpty() || oneAtATime || points != null) {
            throw wrong("--variants says all that is varied; leave out --vary, --one-at-a-time and --latin-hypercube");
        }
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        return yaml ? new WhatIfFile(sources, name).read() : new VariantFile(sources, name).read();
    }

    private static Chosen of(SweepReport.Design design, List<String> paths, List<Variant> variants) {
        return new Chosen(
                design, paths, variants.stream().map(WrittenVariant::set).toList(), List.of());
    }

    private Chosen grid(List<Axis> axes, List<String> paths) {
        int combinations = Design.combinations(axes);
        if (combinations > Values.MOST) {
            throw wrong("there are more than " + Values.MOST
                    + " combinations; take fewer values, --one-at-a-time or --latin-hypercube 100");
        }
        return of(SweepReport.Design.GRID, paths, Design.grid(axes));
    }

    private Chosen hypercube(List<Axis> axes, List<String> paths, int wanted, long seed) {
        int combinations = Design.combinations(axes);
        if (wanted < 2 || wanted > Values.MOST) {
            throw wrong("--latin-hypercube must be from 2 to " + Values.MOST + ", was " + wanted);
        }
        if (wanted >= combinations) {
            throw wrong(
                    "there are only " + combinations + " combinations; leave out --latin-hypercube for all of them");
        }
        return of(SweepReport.Design.LATIN_HYPERCUBE, paths, Design.latinHypercube(axes, wanted, seed));
    }

    private Axis axis(String text) {
        try {
            return Values.parse(text);
        } catch (Unreadable e) {
            throw wrong("--vary: " + e.message() + (e.hint().isEmpty() ? "" : "; " + e.hint()));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /**
     * Returns those of these options that were given.
     *
     * @return words as they would be typed, not yet quoted for a shell
     */
    public List<String> typed() {
        List<String> words = new ArrayList<>();
        texts.forEach(text -> words.addAll(List.of("--vary", text)));
        if (oneAtATime) {
            words.add("--one-at-a-time");
        }
        if (points != null) {
            words.addAll(List.of("--latin-hypercube", String.valueOf(points)));
        }
        if (file != null) {
            words.addAll(List.of("--variants", file));
        }
        return List.copyOf(words);
    }
}
