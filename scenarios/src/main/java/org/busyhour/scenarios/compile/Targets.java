package org.busyhour.scenarios.compile;

import org.busyhour.engine.kpi.Catalogue;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.model.Model;
import org.busyhour.scenarios.language.spec.TargetSpec;
import org.busyhour.scenarios.language.value.TargetPhrase;

/** Targets in the engine's words. */
final class Targets {
    private Targets() {}

    /** Returns a target on a model's KPIs. */
    static Target of(TargetSpec spec, Model model) {
        TargetPhrase phrase = spec.phrase();
        Kpi kpi = Catalogue.find(phrase.kpi()).orElseThrow(() -> unknown("kpi", phrase.kpi()));
        Scope scope = Scope.find(model, phrase.scope()).orElseThrow(() -> unknown("scope", phrase.scope()));
        return new Target(
                kpi,
                phrase.formula().isEmpty() ? null : phrase.formula(),
                scope,
                phrase.atLeast() ? Target.Operator.AT_LEAST : Target.Operator.AT_MOST,
                phrase.limit().value(),
                spec.text());
    }

    private static IllegalArgumentException unknown(String what, String value) {
        return new IllegalArgumentException(what + " was " + value);
    }
}
