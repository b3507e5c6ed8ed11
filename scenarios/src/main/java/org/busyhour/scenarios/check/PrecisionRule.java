package org.busyhour.scenarios.check;

import java.util.Optional;
import org.busyhour.engine.kpi.Formula;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.PrecisionDemand;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.engine.model.Model;
import org.busyhour.scenarios.language.spec.ReplicationsSpec;
import org.busyhour.scenarios.language.spec.ScenarioSpec;
import org.busyhour.scenarios.language.value.DemandPhrase;
import org.busyhour.scenarios.language.value.Tolerance;
import org.busyhour.scenarios.language.value.Unreadable;

/**
 * A precision is demanded of a KPI that there is, that has an interval and something to count, in a unit that fits it.
 */
public final class PrecisionRule {

    private PrecisionRule() {}

    static void check(Case scenario) {
        if (scenario.spec().run().replications() instanceof ReplicationsSpec.Until until) {
            until.demands().forEach(demand -> check(scenario, demand));
        }
    }

    private static void check(Case scenario, ReplicationsSpec.Demand demand) {
        Optional<Scope.Kind> scope = Measures.scope(scenario, demand.phrase().scope(), demand.at());
        try {
            Kpi kpi = check(demand.phrase(), scope);
            if (scope.isPresent()) {
                counts(scenario, demand, kpi, scope.get());
            }
        } catch (Unreadable e) {
            scenario.error(demand.at(), e.message(), e.hint());
        }
    }

    private static void counts(Case scenario, ReplicationsSpec.Demand demand, Kpi kpi, Scope.Kind scope)
            throws Unreadable {
        Optional<Unreadable> missing =
                Needs.missing(scenario, kpi, scope, demand.phrase().scope());
        if (missing.isPresent() && neverReached(kpi, demand.phrase())) {
            throw missing.get();
        }
        missing.ifPresent(nothing -> scenario.warn(demand.at(), nothing.message(), nothing.hint()));
    }

    /** A count of 0 is as precise as a number can be, but never within a share of itself. */
    private static boolean neverReached(Kpi kpi, DemandPhrase phrase) {
        return !Needs.counted(kpi) || phrase.within().unit() == Tolerance.Unit.RELATIVE;
    }

    /**
     * Returns a demand in the engine's words.
     *
     * @param phrase the demand as it was written
     * @param spec the scenario that it is about
     * @param model the same in the engine's words
     * @return the demand
     * @throws Unreadable if it names what there isn't, or what has no interval or is never known there, or in a unit
     *     that doesn't fit
     */
    public static PrecisionDemand demand(DemandPhrase phrase, ScenarioSpec spec, Model model) throws Unreadable {
        Scope scope = Measures.scope(phrase.scope(), model);
        Kpi kpi = check(phrase, Optional.of(scope.kind()));
        Optional<Unreadable> missing = Needs.missing(spec, kpi, scope.kind(), phrase.scope());
        if (missing.isPresent() && neverReached(kpi, phrase)) {
            throw missing.get();
        }
        return new PrecisionDemand(
                kpi,
                phrase.formula().isEmpty() ? null : phrase.formula(),
                scope,
                phrase.within().value(),
                phrase.within().unit() == Tolerance.Unit.RELATIVE);
    }

    private static Kpi check(DemandPhrase phrase, Optional<Scope.Kind> scope) throws Unreadable {
        Kpi kpi = Measures.kpi(phrase.kpi());
        if (scope.isPresent()) {
            Measures.formula(kpi, phrase.formula(), scope.get());
            interval(kpi, phrase.formula(), scope.get());
        }
        unit(kpi, phrase.within());
        return kpi;
    }

    private static void interval(Kpi kpi, String formula, Scope.Kind scope) throws Unreadable {
        Optional<String> why = kpi.formulas(scope).stream()
                .filter(f -> formula.isEmpty() || f.key().equals(formula))
                .findFirst()
                .flatMap((Formula f) -> f.whyNoInterval(scope));
        if (why.isPresent()) {
            throw new Unreadable(kpi.key() + " has no interval: " + why.get(), "take a mean or a share");
        }
    }

    private static void unit(Kpi kpi, Tolerance within) throws Unreadable {
        Tolerance.Unit fitting = unit(kpi.unit());
        if (within.unit() != fitting && within.unit() != Tolerance.Unit.RELATIVE) {
            String meant = within.in(fitting);
            throw new Unreadable(
                    kpi.key() + " is " + words(fitting) + ", or within a % of its value",
                    meant.isEmpty() ? "" : "did you mean " + meant + "?");
        }
    }

    private static Tolerance.Unit unit(Unit unit) {
        return switch (unit) {
            case SHARE -> Tolerance.Unit.POINTS;
            case SECONDS -> Tolerance.Unit.TIME;
            case COUNT, CONTACTS, PER_HOUR, MONEY, NUMBER -> Tolerance.Unit.NUMBER;
        };
    }

    private static String words(Tolerance.Unit unit) {
        return switch (unit) {
            case POINTS -> "a share: it can be within points like 0.5pp";
            case TIME -> "a time: it can be within a time like 2s";
            case NUMBER, RELATIVE -> "a number: it can be within a plain number";
        };
    }
}
