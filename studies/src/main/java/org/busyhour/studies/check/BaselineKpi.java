package org.busyhour.studies.check;

import java.util.Optional;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Model;

/**
 * A KPI of the whole run, as a baseline names it: it may be asked of another centre than the one it was saved from.
 *
 * @param kpi the KPI
 * @param formula the key of its formula; empty if it has only one
 * @param kind of which kind of scope
 * @param name the name of that scope
 * @param higherIsBetter whether more of it is better; if not, less is
 */
public record BaselineKpi(Kpi kpi, String formula, Scope.Kind kind, String name, boolean higherIsBetter) {
    /** Checks that replications of it can be paired. */
    public BaselineKpi {
        if (kpi.formula(formula, kind)
                .filter(f -> f.whyNoInterval(kind).isEmpty())
                .isEmpty()) {
            throw new IllegalArgumentException("formula was " + formula);
        }
    }

    /**
     * Finds what it is of in a centre.
     *
     * @param model the centre
     * @return the scope, or empty if nothing of that kind has that name there
     */
    public Optional<Scope> scope(Model model) {
        return Scope.all(model, kind).stream()
                .filter(scope -> scope.name().equals(name))
                .findFirst();
    }

    /**
     * Says what it is.
     *
     * @return for instance {@code service-level of calls}
     */
    public String text() {
        boolean named = !formula.equals(kpi.formulas(kind).get(0).key());
        return kpi.key() + (named ? " (" + formula + ")" : "") + " of " + name;
    }
}
