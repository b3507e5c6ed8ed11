package org.busyhour.studies.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Series;
import org.busyhour.studies.compare.Difference;

/** Sums up one KPI over all mixtures: what each cause carries of it, and how each replication moves that. */
final class Shares {
    private final Kpi kpi;
    private final String formula;
    private final Scope scope;
    private final Shapley shapley;
    private final BigDecimal[] sums;
    private final double[][] moved;
    private final List<Series> ends = new ArrayList<>();
    private int known;
    private double size;
    private boolean noisy = true;

    Shares(Kpi kpi, String formula, Scope scope, Shapley shapley, int replications) {
        this.kpi = kpi;
        this.formula = formula;
        this.scope = scope;
        this.shapley = shapley;
        sums = new BigDecimal[shapley.players()];
        Arrays.fill(sums, BigDecimal.ZERO);
        moved = new double[shapley.players()][replications];
    }

    Kpi kpi() {
        return kpi;
    }

    String formula() {
        return formula;
    }

    Scope scope() {
        return scope;
    }

    /** Tells whether any mixture had a value. */
    boolean known() {
        return known > 0;
    }

    /** Takes the value of a mixture; the base's comes first, the what-if's last. */
    void add(int team, Series series) {
        known++;
        size = Math.max(size, Math.abs(series.value()));
        noisy &= series.known().length > 1;
        if (team == 0 || team == shapley.teams() - 1) {
            ends.add(series);
        }
        double[] influences = series.influences();
        BigDecimal value = new BigDecimal(series.value());
        for (int player = 0; player < sums.length; player++) {
            long weight = shapley.weight(team, player);
            sums[player] = sums[player].add(value.multiply(BigDecimal.valueOf(weight)));
            double share = (double) weight / shapley.over();
            for (int i = 0; i < influences.length; i++) {
                moved[player][i] += share * influences[i];
            }
        }
    }

    /** Returns the explanation; empty if some mixture had no value. */
    Optional<Explained> explained(List<Cause> causes) {
        if (known < shapley.teams()) {
            return Optional.empty();
        }
        Difference difference = Difference.of(ends.get(0), ends.get(ends.size() - 1));
        List<Part> parts = new ArrayList<>();
        for (int player = 0; player < sums.length; player++) {
            parts.add(part(causes.get(player), player));
        }
        return Optional.of(new Explained(kpi, formula, scope, difference, parts, shapley.over()));
    }

    private Part part(Cause cause, int player) {
        BigDecimal sum = sums[player];
        double value = sum.divide(BigDecimal.valueOf(shapley.over()), MathContext.DECIMAL128)
                .doubleValue();
        return noisy ? Part.of(cause, sum, value, moved[player], size) : Part.point(cause, sum, value);
    }
}
