package org.busyhour.scenarios.check;

import java.util.Optional;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.scenarios.language.spec.TargetSpec;
import org.busyhour.scenarios.language.value.Quantity;
import org.busyhour.scenarios.language.value.TargetPhrase;
import org.busyhour.scenarios.language.value.Unreadable;

/** A target names a KPI, a formula and a scope that there are, and a limit in the KPI's unit. */
final class TargetRule {

    private TargetRule() {}

    static void check(Case scenario) {
        scenario.spec().targets().forEach(target -> check(scenario, target));
    }

    private static void check(Case scenario, TargetSpec target) {
        TargetPhrase phrase = target.phrase();
        Optional<Scope.Kind> scope = Measures.scope(scenario, phrase.scope(), target.at());
        try {
            Kpi kpi = Measures.kpi(phrase.kpi());
            limit(scenario, target, kpi);
            if (scope.isPresent()) {
                Measures.formula(kpi, phrase.formula(), scope.get());
            }
        } catch (Unreadable e) {
            scenario.error(target.at(), e.message(), e.hint());
        }
    }

    private static void limit(Case scenario, TargetSpec target, Kpi kpi) {
        Quantity.Unit unit = unit(kpi.unit());
        Quantity limit = target.phrase().limit();
        if (limit.unit() != unit) {
            String meant = limit.in(unit);
            scenario.error(
                    target.at(),
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
