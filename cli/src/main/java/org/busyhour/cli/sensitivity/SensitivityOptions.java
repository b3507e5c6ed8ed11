package org.busyhour.cli.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.cli.compare.KpiChoice;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.studies.compare.Question;
import org.busyhour.studies.sensitivity.SensitivityStudy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say what is moved, and what is looked at. */
public final class SensitivityOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--kpi",
            paramLabel = "KEY",
            split = ",",
            description = "Look at these KPIs, as service-level,asa (default: what customers feel, and cost).")
    private List<String> keys = List.of();

    @Option(
            names = "--of",
            paramLabel = "NAME",
            description = "Only of this: centre, a type, a group or an agent (default: centre and types).")
    private @Nullable String of;

    @Option(
            names = "--step",
            paramLabel = "SHARE",
            description = "How far up and down volume, handling time and patience are moved (default: 5 %%).")
    private @Nullable Step step;

    @Option(names = "--no-intervals", description = "Don't try one more agent in each interval of the day.")
    private boolean whole;

    /**
     * Returns the study.
     *
     * @param model the centre
     * @param plan how often, with which seed, on how many threads
     * @return what is simulated
     * @throws picocli.CommandLine.ParameterException if a KPI or a name isn't known there, or has no interval
     */
    public SensitivityStudy study(Model model, Plan plan) {
        KpiChoice choice = KpiChoice.of(spec.commandLine(), model, keys, of);
        Question question = new Question(choice.kpis(), choice.of().map(Scope::name), List.of());
        return new SensitivityStudy(model, plan, question, step().share(), !whole);
    }

    /**
     * Returns how far things are moved.
     *
     * @return the step
     */
    public Step step() {
        return step == null ? Step.USUAL : step;
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
        if (step != null) {
            words.addAll(List.of("--step", step.text()));
        }
        if (whole) {
            words.add("--no-intervals");
        }
        return List.copyOf(words);
    }
}
