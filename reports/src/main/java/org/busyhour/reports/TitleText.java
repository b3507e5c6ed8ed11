package org.busyhour.reports;

import java.util.List;
import java.util.Locale;
import org.busyhour.engine.kpi.Formula;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;

/** Titles of KPIs within a sentence. */
final class TitleText {
    private TitleText() {}

    /**
     * Returns for instance {@code service level of calls}. Where only one of several formulas can be had of such a
     * scope, it is named: {@code service level (answered) of desk}, since who gives up belongs to no group.
     */
    static String of(Kpi kpi, Scope scope) {
        List<Formula> own = kpi.formulas(scope.kind());
        String formula =
                own.size() == 1 && kpi.formulas().size() > 1 ? " (" + own.get(0).key() + ")" : "";
        return of(kpi) + formula + (scope.equals(Scope.CENTRE) ? "" : " of " + scope.name());
    }

    /** Returns for instance {@code service level}; an abbreviation stays one. */
    static String of(Kpi kpi) {
        String title = kpi.title();
        boolean abbreviation = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return abbreviation ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
