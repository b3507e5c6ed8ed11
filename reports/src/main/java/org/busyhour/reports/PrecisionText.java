package org.busyhour.reports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.busyhour.engine.kpi.PrecisionDemand;
import org.busyhour.engine.kpi.PrecisionDemand.Attained;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Unit;

/** What a run until sure has reached, in a sentence. */
public final class PrecisionText {
    private static final double PERCENT = 100;

    /** Rounds up: a half width that isn't small enough must not look as if it were. */
    private static final MathContext SHOWN = new MathContext(2, RoundingMode.CEILING);

    private PrecisionText() {}

    /**
     * Writes it.
     *
     * @param report a run
     * @return for instance {@code stopped after 120 replications: service level ±0.48 pp (wanted 0.5 pp)}; empty if the
     *     number of replications was known beforehand
     */
    public static Optional<String> of(RunReport report) {
        return report.precision().map(precision -> {
            List<Attained> all = precision.in(report.kpis());
            boolean reached = all.stream().allMatch(Attained::enough);
            String after = String.format(Locale.ROOT, "%,d replications", report.replications());
            return (reached ? "stopped after " : "not reached after ") + after + ": "
                    + String.join(", ", all.stream().map(PrecisionText::of).toList());
        });
    }

    private static String of(Attained attained) {
        PrecisionDemand demand = attained.demand();
        String half = attained.halfWidth()
                .map(h -> "\u00B1" + amount(shown(demand, h).round(SHOWN), demand))
                .orElse("without an interval");
        return name(attained) + " " + half + " (wanted " + amount(shown(demand, demand.wanted()), demand) + ")";
    }

    private static String name(Attained attained) {
        PrecisionDemand demand = attained.demand();
        String formula = demand.formula() == null ? "" : " (" + demand.formula() + ")";
        return TitleText.of(demand.kpi())
                + formula
                + (demand.scope().kind() == Scope.Kind.CENTRE
                        ? ""
                        : " of " + demand.scope().name());
    }

    private static BigDecimal shown(PrecisionDemand demand, double value) {
        boolean percent = demand.relative() || demand.kpi().unit() == Unit.SHARE;
        BigDecimal ten = new BigDecimal(value * (percent ? PERCENT : 1)).round(new MathContext(10));
        return ten.signum() == 0 ? BigDecimal.ZERO : ten.stripTrailingZeros();
    }

    private static String amount(BigDecimal shown, PrecisionDemand demand) {
        Unit unit = demand.kpi().unit();
        String sign = demand.relative() ? " %" : unit == Unit.SHARE ? " pp" : Figures.sign(unit);
        return shown.toPlainString() + sign;
    }
}
