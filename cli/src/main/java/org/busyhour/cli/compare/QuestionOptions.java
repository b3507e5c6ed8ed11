package org.busyhour.cli.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Model;
import org.busyhour.reports.ComparisonReport;
import org.busyhour.reports.ComparisonReport.WhatIf;
import org.busyhour.studies.compare.Margin;
import org.busyhour.studies.compare.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what is compared. */
public final class QuestionOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--kpi",
            paramLabel = "KEY",
            split = ",",
            description = "Compare these KPIs, as service-level,asa (default: what customers feel, and cost).")
    private List<String> keys = List.of();

    @Option(
            names = "--of",
            paramLabel = "NAME",
            description = "Only of this: centre, a type, a group or an agent (default: centre, types, groups).")
    private @Nullable String of;

    @Option(
            names = "--margin",
            paramLabel = "M",
            split = ",",
            description =
                    "What is too little to matter: 1pp, 5s or \"2 %%\" of the base; tells what is shown to be within.")
    private List<Margin> margins = List.of();

    /**
     * Returns what is compared.
     *
     * @param base what it is compared with
     * @return the question
     * @throws ParameterException if a KPI or a name isn't known there, or if the KPI can't be compared
     */
    public Question question(Model base) {
        KpiChoice choice = KpiChoice.of(spec.commandLine(), base, keys, of);
        return new Question(choice.kpis(), choice.of().map(Scope::name), margins);
    }

    /**
     * Returns the name of what is compared.
     *
     * @return the name; empty if none was given
     */
    public Optional<String> of() {
        return Optional.ofNullable(of);
    }

    /**
     * Refuses what says nothing where the best is chosen.
     *
     * @throws ParameterException if KPIs or margins were given
     */
    public void refuseBesideBest() {
        if (!keys.isEmpty() || !margins.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--kpi and --margin say nothing beside --best, which judges by one KPI and --indifference");
        }
    }

    /**
     * Tells which of the KPIs that were asked for aren't compared, since a side has nothing that they count.
     *
     * @param report what was compared
     * @return a sentence a KPI and what-if
     */
    public List<String> leftOut(ComparisonReport report) {
        List<String> sentences = new ArrayList<>();
        for (WhatIf whatIf : report.whatIfs()) {
            Set<String> compared = whatIf.comparison().differences().stream()
                    .map(difference -> difference.kpi().key())
                    .collect(Collectors.toSet());
            keys.stream()
                    .map(String::strip)
                    .distinct()
                    .filter(key -> !compared.contains(key))
                    .forEach(key -> sentences.add(
                            key + " isn't compared: in " + report.base().name() + ", in "
                                    + whatIf.variant().name() + " or in both there is nothing that it counts"));
        }
        return List.copyOf(sentences);
    }

    /**
     * Refuses a question to which there is no answer at all.
     *
     * @param report what was compared
     * @throws ParameterException if KPIs were asked for, and none of them could be compared
     */
    public void refuseNothing(ComparisonReport report) {
        boolean nothing = report.whatIfs().stream()
                .allMatch(whatIf -> whatIf.comparison().differences().isEmpty());
        if (nothing && !keys.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), String.join("; ", leftOut(report)) + "; ask for another --kpi");
        }
    }

    /**
     * Returns those of these options that were given.
     *
     * @return words as they would be typed, not yet quoted for a shell
     */
    public List<String> typed() {
        List<String> words = new ArrayList<>();
        if (!keys.isEmpty()) {
            words.add("--kpi");
            words.add(String.join(",", keys));
        }
        if (of != null) {
            words.add("--of");
            words.add(of);
        }
        margins.forEach(margin -> words.addAll(List.of("--margin", margin.text())));
        return List.copyOf(words);
    }
}
