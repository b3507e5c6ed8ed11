package org.busyhour.scenarios.language.spec;

import java.time.Duration;
import java.util.List;
import org.busyhour.scenarios.language.value.Share;

/** The laws that random durations may follow, with the parameters that the scenario gave. */
public sealed interface Law {

    /**
     * Always the same.
     *
     * @param value the duration
     */
    record Constant(Duration value) implements Law {}

    /**
     * Exponential.
     *
     * @param mean its mean
     */
    record Exponential(Duration mean) implements Law {}

    /**
     * Lognormal by its moments.
     *
     * @param mean its mean
     * @param cv its coefficient of variation
     */
    record Lognormal(Duration mean, double cv) implements Law {}

    /**
     * Lognormal by its own parameters.
     *
     * @param median its median
     * @param sigma the standard deviation of the logarithm
     */
    record LognormalMedian(Duration median, double sigma) implements Law {}

    /**
     * Gamma by its moments.
     *
     * @param mean its mean
     * @param cv its coefficient of variation
     */
    record Gamma(Duration mean, double cv) implements Law {}

    /**
     * Gamma by its own parameters.
     *
     * @param shape the shape
     * @param scale the scale
     */
    record GammaShape(double shape, Duration scale) implements Law {}

    /**
     * The sum of exponential phases.
     *
     * @param k how many phases
     * @param mean the mean of their sum
     */
    record Erlang(int k, Duration mean) implements Law {}

    /**
     * Weibull by its moments.
     *
     * @param mean its mean
     * @param cv its coefficient of variation
     */
    record Weibull(Duration mean, double cv) implements Law {}

    /**
     * Weibull by its own parameters.
     *
     * @param shape the shape
     * @param scale the scale
     */
    record WeibullShape(double shape, Duration scale) implements Law {}

    /**
     * Uniform.
     *
     * @param from the least value
     * @param to the greatest value
     */
    record Uniform(Duration from, Duration to) implements Law {}

    /**
     * Triangular.
     *
     * @param from the least value
     * @param mode the likeliest value
     * @param to the greatest value
     */
    record Triangular(Duration from, Duration mode, Duration to) implements Law {}

    /**
     * Hyperexponential with two branches of balanced means.
     *
     * @param mean its mean
     * @param cv its coefficient of variation, at least 1
     */
    record Hyperexponential(Duration mean, double cv) implements Law {}

    /**
     * A mixture of exponentials.
     *
     * @param branches the exponentials, whose shares sum to 1
     */
    record Mixture(List<Branch> branches) implements Law {

        /** Copies the branches. */
        public Mixture {
            branches = List.copyOf(branches);
        }
    }

    /**
     * One exponential of a mixture.
     *
     * @param share how often it is this one
     * @param mean its mean
     */
    record Branch(Share share, Duration mean) {}

    /**
     * Beta, stretched to an interval.
     *
     * @param alpha the first shape
     * @param beta the second shape
     * @param from the least value
     * @param to the greatest value
     */
    record Beta(double alpha, double beta, Duration from, Duration to) implements Law {}

    /**
     * Values of a file, drawn with replacement.
     *
     * @param values the values, at least one
     */
    record Empirical(List<Duration> values) implements Law {

        /** Copies the values. */
        public Empirical {
            values = List.copyOf(values);
        }
    }
}
