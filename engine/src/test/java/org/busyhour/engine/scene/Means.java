package org.busyhour.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.busyhour.engine.tally.Tally;

/** Means over replications that are held against what is known. */
public final class Means {
    private Means() {}

    /**
     * Asserts that what is known lies in the interval of the mean of a value of each replication, see
     * {@link #hold(double[], double, double, double)}.
     */
    public static void hold(
            List<Tally> days, ToDoubleFunction<Tally> value, double expected, double alarm, double widest) {
        hold(days.stream().mapToDouble(value).toArray(), expected, alarm, widest);
    }

    /**
     * Asserts that what is known lies in the interval of a mean by Student's t, and that the interval says something.
     *
     * @param values a value of each replication
     * @param expected what is known
     * @param alarm how often the interval may miss it
     * @param widest the greatest half width, as a share of what is known
     */
    public static void hold(double[] values, double expected, double alarm, double widest) {
        int n = values.length;
        double mean = DoubleStream.of(values).sum() / n;
        double squares =
                DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).sum();
        double t = TDistribution.of(n - 1).inverseSurvivalProbability(alarm / 2);
        double half = t * Math.sqrt(squares / (n - 1) / n);
        assertThat(mean).isEqualTo(expected, within(half));
        assertThat(half).as("an interval that says something").isLessThan(widest * expected);
    }
}
