package org.busyhour.scenarios.check;

import java.util.Optional;
import org.busyhour.engine.kpi.Catalogue;
import org.busyhour.engine.kpi.Extent;
import org.busyhour.engine.kpi.Formula;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.engine.model.Days;
import org.busyhour.engine.model.Model;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.spec.ScenarioSpec;
import org.busyhour.scenarios.language.spec.TargetSpec;
import org.busyhour.scenarios.language.value.Quantity;
import org.busyhour.scenarios.language.value.TargetPhrase;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.scenarios.language.value.WarmUp;

/** A target names a KPI, a formula and a scope that there are, and a limit in the KPI's unit. */
public final class TargetRule {

    private TargetRule() {}

    static void check(Case scenario) {
        scenario.spec().targets().forEach(target -> check(scenario, target));
    }

    private static void check(Case scenario, TargetSpec target) {
        TargetPhrase phrase = target.phrase();
        Optional<Scope.Kind> scope = Measures.scope(scenario, phrase.scope(), target.at());
        try {
            limit(phrase, Measures.kpi(phrase.kpi()));
        } catch (Unreadable e) {
            scenario.error(target.at(), e.message(), e.hint());
        }
        try {
            if (scope.isPresent()) {
                known(phrase, scope.get());
                counts(scenario, target, scope.get());
            }
            if (!scenario.broken("time")) {
                RunCalendar calendar = scenario.spec().time().calendar();
                boolean whole = scenario.spec().run().warmUp().equals(WarmUp.NONE);
                dated(phrase, scope, calendar.hasSeveralDays(), whole && calendar.week());
            }
        } catch (Unreadable e) {
            scenario.error(target.at(), e.message(), e.hint());
        }
    }

    private static void counts(Case scenario, TargetSpec target, Scope.Kind scope) throws Unreadable {
        Optional<Kpi> kpi = Catalogue.find(target.phrase().kpi());
        if (kpi.isEmpty()) {
            return;
        }
        Optional<Unreadable> missing =
                Needs.missing(scenario, kpi.get(), scope, target.phrase().scope());
        if (missing.isPresent() && Needs.counted(kpi.get())) {
            scenario.warn(target.at(), missing.get().message(), missing.get().hint());
        } else if (missing.isPresent()) {
            throw missing.get();
        }
    }

    /**
     * Checks that there is something to count for a target that doesn't stand in the scenario.
     *
     * @param phrase the target as it was written; it names what there is
     * @param spec the scenario
     * @param model the same in the engine's words
     * @throws Unreadable if its KPI is never known there
     */
    public static void counts(TargetPhrase phrase, ScenarioSpec spec, Model model) throws Unreadable {
        Kpi kpi = Measures.kpi(phrase.kpi());
        Scope.Kind kind = Measures.scope(phrase.scope(), model).kind();
        Optional<Unreadable> missing = Needs.missing(spec, kpi, kind, phrase.scope());
        if (missing.isPresent() && !Needs.counted(kpi)) {
            throw missing.get();
        }
    }

    /**
     * Returns a target in the engine's words.
     *
     * @param phrase the target as it was written
     * @param text its text
     * @param model the centre that it is about
     * @return the target
     * @throws Unreadable if it names what there isn't, or in a unit that doesn't fit
     */
    public static Target target(TargetPhrase phrase, String text, Model model) throws Unreadable {
        Scope scope = Measures.scope(phrase.scope(), model);
        Kpi kpi = Measures.kpi(phrase.kpi());
        limit(phrase, kpi);
        known(phrase, scope.kind());
        Days days = model.timeline().days();
        boolean whole = model.timeline().warmUp() == 0;
        dated(phrase, Optional.of(scope.kind()), days.count() > 1, whole && days.week());
        return new Target(
                kpi,
                phrase.formula().isEmpty() ? null : phrase.formula(),
                scope,
                phrase.atLeast() ? Target.Operator.AT_LEAST : Target.Operator.AT_MOST,
                phrase.limit().value(),
                text,
                phrase.extent());
    }

    private static void known(TargetPhrase phrase, Scope.Kind scope) throws Unreadable {
        Optional<Kpi> kpi = Catalogue.find(phrase.kpi());
        if (kpi.isPresent()) {
            Measures.formula(kpi.get(), phrase.formula(), scope);
            reached(phrase, kpi.get(), scope);
        }
    }

    /**
     * Weeks are judged only where each replication is one and counts from its first day on, and days of several only
     * where KPIs are kept by the day.
     */
    private static void dated(TargetPhrase phrase, Optional<Scope.Kind> scope, boolean several, boolean week)
            throws Unreadable {
        Extent.Kind extent = phrase.extent().kind();
        if (extent == Extent.Kind.WEEKS && !week) {
            throw new Unreadable(
                    "a target on weeks needs replications of exactly one week, without a warm-up",
                    "set time.length to 1 week, or say of days");
        }
        Optional<Kpi> kpi = Catalogue.find(phrase.kpi());
        if (extent == Extent.Kind.DAYS && several && scope.isPresent() && kpi.isPresent()) {
            keptByDay(phrase, kpi.get(), scope.get());
        }
    }

    private static void keptByDay(TargetPhrase phrase, Kpi kpi, Scope.Kind scope) throws Unreadable {
        if (!formula(phrase, kpi, scope).keptByDay(scope)) {
            String what = scope == Scope.Kind.AGENT ? " of an agent" : "";
            throw new Unreadable(
                    kpi.key() + what + " isn't kept by the day where a replication has several",
                    "set time.length to 1 day" + (scope == Scope.Kind.AGENT ? ", or name the group" : ""));
        }
    }

    private static Formula formula(TargetPhrase phrase, Kpi kpi, Scope.Kind scope) {
        return kpi.formula(phrase.formula(), scope)
                .orElseGet(() -> kpi.formulas(scope).get(0));
    }

    /** Not every KPI can be judged interval by interval or day by day. */
    private static void reached(TargetPhrase phrase, Kpi kpi, Scope.Kind scope) throws Unreadable {
        Formula formula = formula(phrase, kpi, scope);
        Extent.Kind extent = phrase.extent().kind();
        if (!formula.reaches(extent, scope)) {
            boolean days = extent.shared();
            String why =
                    formula.whyNoInterval(scope).map(because -> ": " + because).orElse("");
            throw new Unreadable(
                    kpi.key() + " can't be judged " + (days ? "on single " + extent.key() : "in every interval") + why,
                    !days && formula.reaches(Extent.Kind.DAYS, scope)
                            ? "it can on a share of the days, such as 95 %"
                            : "a share or a mean can, such as service-level");
        }
    }

    private static void limit(TargetPhrase phrase, Kpi kpi) throws Unreadable {
        Quantity.Unit unit = unit(kpi.unit());
        Quantity limit = phrase.limit();
        if (limit.unit() != unit) {
            String meant = limit.in(unit);
            throw new Unreadable(
                    kpi.key() + " is held against " + unit.example(),
                    meant.isEmpty() ? "" : "did you mean " + meant + "?");
        }
    }

    private static Quantity.Unit unit(Unit unit) {
        return switch (unit) {
            case SHARE -> Quantity.Unit.SHARE;
            case SECONDS -> Quantity.Unit.TIME;
            case COUNT, CONTACTS, PER_HOUR, MONEY, NUMBER -> Quantity.Unit.NUMBER;
        };
    }
}
