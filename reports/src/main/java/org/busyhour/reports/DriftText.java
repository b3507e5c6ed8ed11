package org.busyhour.reports;

import org.busyhour.engine.kpi.Unit;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.studies.check.Drift;
import org.busyhour.studies.compare.Difference;

/**
 * What became of a KPI of a baseline, in words.
 *
 * @param drift what became of it
 */
record DriftText(Drift drift) {
    /** Says what it may be now, for instance {@code no worse than 1pp below 84.4 %}. */
    String expected() {
        double before = drift.before().series().value();
        Unit unit = drift.before().kpi().kpi().unit();
        String side = drift.before().kpi().higherIsBetter() ? " below " : " above ";
        String by = drift.margin().map(margin -> margin.text() + side).orElse("");
        double shown = Figures.shown(before, unit);
        return "no worse than " + by + Figures.fixed(shown, Figures.decimals(shown, unit)) + Figures.sign(unit);
    }

    /** Says what it is now and by how much that differs, for instance {@code 72.6 % (-12.7 to -10.9 pp)}. */
    String actual() {
        return drift.difference().map(this::actual).orElse(Figures.UNDEFINED);
    }

    private String actual(Difference difference) {
        DifferenceFigures figures = new DifferenceFigures(drift.before().kpi().kpi(), difference);
        Double error = difference.standardError();
        if (error == null) {
            return figures.whatIf();
        }
        if (error == 0) {
            return figures.whatIf() + (difference.value() == 0 ? " (the same)" : " (" + figures.plain() + ")");
        }
        return figures.whatIf()
                + figures.interval().map(i -> " (" + i + figures.sign() + ")").orElse("");
    }

    /** Says why there is no verdict, and what to do about it; empty if there is one. */
    String note(CheckReport.Effort effort) {
        if (drift.verdict() != Verdict.UNSURE) {
            return "";
        }
        if (drift.difference().isEmpty()) {
            return effort.outOfTime()
                    ? "no verdict within the time limit; a longer --time-limit may give one"
                    : "there was nothing to measure";
        }
        int replications = drift.before().series().replications();
        return drift.days() < Drift.LEAST_DAYS
                ? "only " + drift.days() + " of " + replications + " replications have data, too few to tell"
                : "too close to tell within " + replications + " replications; a greater --no-worse-than may";
    }
}
