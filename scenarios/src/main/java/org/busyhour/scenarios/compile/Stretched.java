package org.busyhour.scenarios.compile;

import java.util.List;
import org.busyhour.engine.model.Distribution;

/**
 * Distributions whose values are all a constant times those of another: what {@code volume} makes of the gaps between
 * contacts.
 */
final class Stretched {
    private Stretched() {}

    /**
     * Returns the distribution of {@code factor} times a value of {@code of}.
     *
     * @param of a distribution
     * @param factor above 0
     */
    static Distribution by(Distribution of, double factor) {
        return factor == 1 ? of : cases(factor).apply(of);
    }

    private static TypeSwitch<Distribution, Distribution> cases(double by) {
        return TypeSwitch.<Distribution, Distribution>over(Distribution.class)
                .on(Distribution.Constant.class, d -> new Distribution.Constant(d.seconds() * by))
                .on(Distribution.Exponential.class, d -> new Distribution.Exponential(d.meanSeconds() * by))
                .on(
                        Distribution.Lognormal.class,
                        d -> new Distribution.Lognormal(d.mu() + StrictMath.log(by), d.sigma()))
                .on(Distribution.Gamma.class, d -> new Distribution.Gamma(d.shape(), d.scaleSeconds() * by))
                .on(
                        Distribution.Weibull.class,
                        d -> new Distribution.Weibull(d.shape(), d.scaleSeconds() * by, d.meanSeconds() * by))
                .on(Distribution.Uniform.class, d -> new Distribution.Uniform(d.fromSeconds() * by, d.toSeconds() * by))
                .on(
                        Distribution.Triangular.class,
                        d -> new Distribution.Triangular(
                                d.fromSeconds() * by, d.modeSeconds() * by, d.toSeconds() * by))
                .on(
                        Distribution.Hyperexponential.class,
                        d -> new Distribution.Hyperexponential(d.shares(), all(d.meansSeconds(), by)))
                .on(
                        Distribution.Beta.class,
                        d -> new Distribution.Beta(d.alpha(), d.beta(), d.fromSeconds() * by, d.toSeconds() * by))
                .on(Distribution.Empirical.class, d -> new Distribution.Empirical(all(d.seconds(), by)))
                .on(
                        Distribution.Clipped.class,
                        d -> new Distribution.Clipped(by(d.of(), by), d.atLeastSeconds() * by, d.atMostSeconds() * by))
                .build();
    }

    private static List<Double> all(List<Double> values, double by) {
        return values.stream().map(v -> v * by).toList();
    }
}
