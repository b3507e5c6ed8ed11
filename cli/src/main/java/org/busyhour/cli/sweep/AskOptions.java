package org.busyhour.cli.sweep;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.cli.scenario.Named;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Model;
import org.busyhour.studies.sweep.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what is asked of every variant. */
public final class AskOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--kpi",
            paramLabel = "KEY",
            split = ",",
            description = "Report these KPIs (default: service-level,asa,abandonment,occupancy,cost).")
    private List<String> keys = List.of();

    @Option(
            names = "--of",
            paramLabel = "NAME",
            description = "Of this: centre, a type, a group or an agent (default: centre).")
    private @Nullable String of;

    /**
     * Returns what is asked.
     *
     * @param base the scenario
     * @return the question
     * @throws ParameterException if a KPI or a name isn't known there
     */
    public Question question(Model base) {
        Scope scope = of == null ? Scope.CENTRE : Named.scope(spec.commandLine(), base, of);
        List<Kpi> kpis = keys.isEmpty()
                ? Question.USUAL.stream()
                        .filter(kpi -> kpi.scopes().contains(scope.kind()))
                        .toList()
                : keys.stream().map(key -> kpi(key.strip(), scope)).distinct().toList();
        return new Question(kpis, scope);
    }

    private Kpi kpi(String key, Scope scope) {
        Kpi kpi = Named.kpi(spec.commandLine(), key);
        if (!kpi.scopes().contains(scope.kind())) {
            throw new ParameterException(spec.commandLine(), key + " isn't known of " + scope.name());
        }
        return kpi;
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
