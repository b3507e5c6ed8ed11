package org.busyhour.scenarios.compile;

import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.model.Model;
import org.busyhour.scenarios.check.TargetRule;
import org.busyhour.scenarios.language.spec.TargetSpec;
import org.busyhour.scenarios.language.value.Unreadable;

/** Targets in the engine's words. */
final class Targets {
    private Targets() {}

    /** Returns a target on a model's KPIs, from a scenario without errors. */
    static Target of(TargetSpec spec, Model model) {
        try {
            return TargetRule.target(spec.phrase(), spec.text(), model);
        } catch (Unreadable e) {
            throw new IllegalArgumentException(e.message(), e);
        }
    }
}
