package org.busyhour.engine.cases;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;
import org.busyhour.engine.tally.Tally;

/**
 * A ratio of sums over independent replications, with its standard error by the delta method: residuals over - ratio x
 * under of the replications, their standard deviation over the root of their number and the mean of under.
 */
final class RatioEstimate {
    private final Fact over;
    private final Fact under;
    private final List<double[]> pairs = new ArrayList<>();

    RatioEstimate(Fact over, Fact under) {
        this.over = over;
        this.under = under;
    }

    void add(Tally tally) {
        pairs.add(new double[] {over.of(tally), under.of(tally)});
    }

    double mean() {
        return sum(0) / sum(1);
    }

    double standardError() {
        double ratio = mean();
        double squares = 0;
        for (double[] pair : pairs) {
            double residual = pair[0] - ratio * pair[1];
            squares += residual * residual;
        }
        int n = pairs.size();
        return Math.sqrt(squares / (n - 1) / n) / (sum(1) / n);
    }

    /**
     * The chance of lying at least so far from a value, were it the true one: Student's t with the degrees of freedom
     * of the replications. The standard error of a value that is itself a sample's is added in squares.
     */
    double chanceOf(double value, double standardErrorOfValue) {
        double error = Math.hypot(standardError(), standardErrorOfValue);
        double distance = Math.abs(mean() - value);
        if (error == 0) {
            return distance <= 1e-12 * Math.abs(value) ? 1 : 0;
        }
        return 2 * TDistribution.of(pairs.size() - 1).survivalProbability(distance / error);
    }

    private double sum(int of) {
        return pairs.stream().mapToDouble(pair -> pair[of]).sum();
    }
}
