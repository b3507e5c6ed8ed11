package org.busyhour.cli.run;

import java.util.List;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.VarianceReduction;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.busyhour.scenarios.compile.Replications;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.value.Phrases;
import org.busyhour.scenarios.language.value.Unreadable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says by what results are made surer. */
public final class VarianceOptions {
    private static final Phrases<VarianceReduction> NAMES =
            Phrases.of(List.of(VarianceReduction.values()), VarianceReduction::key);

    private static final String NONE = "none";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--variance-reduction",
            paramLabel = "NAME",
            split = ",",
            description = "Be surer after as many days, by: \"control variates\", antithetic, stratified;"
                    + " or none, whatever the scenario says.")
    private List<String> names = List.of();

    /**
     * Adds to a plan what the scenario or the command line wants.
     *
     * @param plan how often, with which seed
     * @param often how often, as it was said
     * @param scenario the scenario; the command line takes the place of what it says
     * @return the same plan with the reductions
     * @throws ParameterException if there is none of a name, or it doesn't fit
     */
    public Plan reduced(Plan plan, Replications often, CompiledScenario scenario) {
        List<VarianceReduction> reductions = reductions(scenario);
        if (!reductions.isEmpty() && often.batches().isPresent()) {
            throw wrong("variance is reduced over many replications, and batches are of one; say --replications 30");
        }
        check(
                reductions,
                plan.replications(),
                often.precision().isPresent() ? "make it at-most: " : "say --replications ");
        return new Plan(plan.seed(), plan.replications(), plan.threads(), reductions);
    }

    /**
     * Returns what the scenario or the command line wants.
     *
     * @param scenario the scenario; the command line takes the place of what it says
     * @return the ways to be surer
     * @throws ParameterException if there is none of a name, or it does nothing
     */
    public List<VarianceReduction> reductions(CompiledScenario scenario) {
        List<VarianceReduction> reductions = names.isEmpty() ? scenario.reductions() : named();
        if (reductions.contains(VarianceReduction.STRATIFIED) && !VarianceReduction.canStratify(scenario.model())) {
            throw wrong("stratified does nothing here: no contact type has a busyness that could be spread evenly");
        }
        return reductions;
    }

    private void check(List<VarianceReduction> reductions, int replications, String say) {
        int whole = VarianceReduction.whole(reductions, replications);
        if (replications != whole) {
            throw wrong(
                    reductions.contains(VarianceReduction.STRATIFIED)
                            ? "stratified replications come in groups of " + VarianceReduction.together(reductions)
                                    + ", at least " + VarianceReduction.LEAST_GROUPS + " of them; " + say + whole
                            : "antithetic replications come in pairs; " + say + whole);
        }
    }

    /**
     * Returns the option if it was given.
     *
     * @return words as they would be typed, not yet quoted for a shell
     */
    public List<String> typed() {
        return names.isEmpty() ? List.of() : List.of("--variance-reduction", String.join(",", names));
    }

    private List<VarianceReduction> named() {
        if (names.contains(NONE) && names.size() > 1) {
            throw wrong("--variance-reduction: none stands alone; leave it out, or the others");
        }
        return names.contains(NONE)
                ? List.of()
                : names.stream().map(this::parse).toList();
    }

    private VarianceReduction parse(String name) {
        try {
            return NAMES.parse(name.strip());
        } catch (Unreadable e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--variance-reduction must be \"control variates\", antithetic, stratified, several with commas"
                            + " between them, or none, was " + Visible.quoted(name),
                    e);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
