package org.busyhour.cli.explain;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.cli.compare.KpiChoice;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Model;
import org.busyhour.studies.compare.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say what is explained. */
public final class ExplainOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--kpi",
            paramLabel = "KEY",
            split = ",",
            description = "Explain these KPIs, as service-level,asa (default: what customers feel, and cost).")
    private List<String> keys = List.of();

    @Option(
            names = "--of",
            paramLabel = "NAME",
            description = "Only of this: centre, a type, a group or an agent (default: centre, types, groups).")
    private @Nullable String of;

    /**
     * Returns what is explained.
     *
     * @param base the scenario before
     * @return the question
     * @throws picocli.CommandLine.ParameterException if a KPI or a name isn't known there, or has no interval
     */
    public Question question(Model base) {
        KpiChoice choice = KpiChoice.of(spec.commandLine(), base, keys, of);
        return new Question(choice.kpis(), choice.of().map(Scope::name), List.of());
    }

    /**
     * Returns those of these options that were given.
     *
     * @return words as they would be typed, not yet quoted for a shell
     */
    public List<String> typed() {
        List<String> words = new ArrayList<>();
        if (!keys.isEmpty()) {
            words.addAll(List.of("--kpi", String.join(",", keys)));
        }
        if (of != null) {
            words.addAll(List.of("--of", of));
        }
        return List.copyOf(words);
    }
}
