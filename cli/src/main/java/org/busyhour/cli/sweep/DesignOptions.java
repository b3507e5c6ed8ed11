package org.busyhour.cli.sweep;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.reports.SweepReport;
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

    /** What is simulated. */
    public record Chosen(SweepReport.Design design, List<String> paths, List<Variant> variants) {
        /** Copies the lists. */
        public Chosen {
            paths = List.copyOf(paths);
            variants = List.copyOf(variants);
        }
    }

    /**
     * Returns what is simulated.
     *
     * @param seed the seed, for points of chance
     * @return the variants
     * @throws ParameterException if the options don't go together
     */
    public Chosen chosen(long seed) {
        List<Axis> axes = texts.stream().map(this::axis).toList();
        List<String> paths = axes.stream().map(Axis::path).toList();
        if (axes.isEmpty()) {
            throw wrong("nothing is varied; say for example --vary groups.core.agents=20..30");
        }
        if (paths.stream().distinct().count() < paths.size()) {
            throw wrong("--vary is given twice for the same path; write all its values in one, with commas between");
        }
        if (oneAtATime && points != null) {
            throw wrong("--one-at-a-time and --latin-hypercube exclude each other");
        }
        if (oneAtATime) {
            return new Chosen(SweepReport.Design.ONE_AT_A_TIME, paths, Design.oneAtATime(axes));
        }
        return points == null ? grid(axes, paths) : hypercube(axes, paths, points, seed);
    }

    private Chosen grid(List<Axis> axes, List<String> paths) {
        int combinations = Design.combinations(axes);
        if (combinations > Values.MOST) {
            throw wrong("there are more than " + Values.MOST
                    + " combinations; take fewer values, --one-at-a-time or --latin-hypercube 100");
        }
        return new Chosen(SweepReport.Design.GRID, paths, Design.grid(axes));
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
        return new Chosen(SweepReport.Design.LATIN_HYPERCUBE, paths, Design.latinHypercube(axes, wanted, seed));
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
        return List.copyOf(words);
    }
}
