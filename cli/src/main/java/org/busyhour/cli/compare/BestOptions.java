package org.busyhour.cli.compare;

import java.util.List;
import java.util.Optional;
import org.busyhour.cli.scenario.Named;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.value.Decimals;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.studies.best.BestStudy;
import org.busyhour.studies.compare.Margin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that ask which of several scenarios is best. */
public final class BestOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--best",
            paramLabel = "KEY",
            description = "Choose the best of all by this KPI, with as many replications as that takes.")
    private @Nullable String key;

    @Option(
            names = "--indifference",
            paramLabel = "D",
            description = "With --best: a lead that is worth detecting, as 1pp, 5s or 100.")
    private @Nullable String indifference;

    /**
     * Tells whether the best is wanted.
     *
     * @return whether it is
     * @throws ParameterException if only half of it was said
     */
    public boolean wanted() {
        if (key == null && indifference != null) {
            throw wrong("--indifference says nothing without --best KEY, as --best service-level");
        }
        if (key != null && indifference == null) {
            throw wrong("--best needs --indifference, a lead that is worth detecting, as --indifference 1pp");
        }
        return key != null;
    }

    /**
     * Returns what is best.
     *
     * @param of the name of what it is of; absent: the centre
     * @param variants the centres
     * @return the goal
     * @throws ParameterException if it can't be had of one of them
     */
    public BestStudy.Goal goal(Optional<String> of, List<Model> variants) {
        String name = of.orElse(Scope.CENTRE.name());
        Kpi kpi = kpi(key == null ? "" : key);
        for (Model variant : variants) {
            Scope scope = Scope.find(variant, name)
                    .orElseThrow(() -> wrong("not every scenario has a " + Visible.quoted(name) + " to be judged by"));
            String formula = Kpis.defaultFormula(kpi, scope, variant);
            if (kpi.formula(formula, scope.kind()).isEmpty() || !kpi.hasSeries(scope.kind())) {
                throw wrong(kpi.key() + " isn't known of " + name + " with an interval");
            }
        }
        return new BestStudy.Goal(kpi, name, amount(kpi));
    }

    private Kpi kpi(String word) {
        Kpi kpi = Named.kpi(spec.commandLine(), word);
        if (kpi.better() == Kpi.Better.NONE) {
            throw wrong("neither more nor less " + word + " is better, so none is best by it");
        }
        return kpi;
    }

    private double amount(Kpi kpi) {
        String text = indifference();
        try {
            double amount = kpi.unit() == Unit.SHARE || kpi.unit() == Unit.SECONDS
                    ? margin(text, kpi)
                    : Decimals.positive(text).doubleValue();
            if (amount > 0) {
                return amount;
            }
        } catch (Unreadable e) {
            // Said below, in the words of this option.
        }
        String as = kpi.unit() == Unit.SHARE ? "1pp" : kpi.unit() == Unit.SECONDS ? "5s" : "100";
        throw wrong("--indifference of " + kpi.key() + " must be a lead above 0 like " + as + ", was "
                + Visible.quoted(text));
    }

    private static double margin(String text, Kpi kpi) throws Unreadable {
        return Margins.parse(text) instanceof Margin.Absolute margin && margin.unit() == kpi.unit()
                ? margin.amount()
                : 0;
    }

    /**
     * Returns the lead that is worth detecting.
     *
     * @return as it was written
     */
    public String indifference() {
        return indifference == null ? "" : indifference;
    }

    /**
     * Returns these options if they were given.
     *
     * @return words as they would be typed, not yet quoted for a shell
     */
    public List<String> typed() {
        return key == null ? List.of() : List.of("--best", key, "--indifference", indifference());
    }

    /**
     * Checks that there may be enough replications to tell anything.
     *
     * @param plan how often at the most
     * @throws ParameterException if there may not
     */
    public void check(Plan plan) {
        if (plan.replications() < BestStudy.LEAST) {
            throw wrong("--best needs at least " + BestStudy.LEAST + " replications");
        }
    }

    /**
     * Refuses these options.
     *
     * @param message why
     * @return to be thrown
     */
    public ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
