package org.busyhour.studies.best;

/** Says that a centre can't be judged, as the KPI has no value there. */
public final class NoValueException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoValueException(BestStudy.Goal goal) {
        super(goal.kpi().key() + " of " + goal.of() + " has no value in every scenario, so none is best by it");
    }
}
