package org.busyhour.reports;

import java.util.Optional;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.studies.compare.Difference;
import org.busyhour.studies.compare.Moved;

/** An effect as people read it, as if it were a difference: shares in percentage points, long times in hours. */
public final class EffectFigures {
    private EffectFigures() {}

    /**
     * Returns the figures of an effect.
     *
     * @param kpi the KPI that moves
     * @param value what it moves from
     * @param effect what it moves by
     * @return the figures
     */
    public static DifferenceFigures of(Kpi kpi, double value, Moved effect) {
        Difference difference = new Difference(
                value, value + effect.value(), effect.standardError(), effect.low(), effect.high(), null, null, 0);
        return new DifferenceFigures(kpi, difference);
    }

    /**
     * Returns the effect with half the width of its interval.
     *
     * @param kpi the KPI that moves
     * @param value what it moves from
     * @param effect what it moves by; empty: undefined
     * @param plusMinus the sign between the two
     * @return for instance {@code +3.1 ± 0.6 pp}
     */
    public static String text(Kpi kpi, double value, Optional<Moved> effect, String plusMinus) {
        return effect.map(moved -> of(kpi, value, moved).withHalfWidth(plusMinus))
                .orElse(Figures.UNDEFINED);
    }
}
