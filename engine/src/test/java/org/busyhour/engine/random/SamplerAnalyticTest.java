package org.busyhour.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.apache.commons.statistics.distribution.WeibullDistribution;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Beta;
import org.busyhour.engine.model.Distribution.Clipped;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Distribution.Empirical;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Distribution.Gamma;
import org.busyhour.engine.model.Distribution.Hyperexponential;
import org.busyhour.engine.model.Distribution.Lognormal;
import org.busyhour.engine.model.Distribution.Triangular;
import org.busyhour.engine.model.Distribution.Uniform;
import org.busyhour.engine.model.Distribution.Weibull;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Samples against the distribution functions of Commons Statistics; each check has a false alarm rate of 1e-4. */
class SamplerAnalyticTest {
    private static final int SIZE = 100_000;
    private static final double FALSE_ALARM = 1e-4;
    private static final double Z = 3.89;
    private static final double[] SHARES = {0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999};

    /**
     * A distribution and what is known of it.
     *
     * @param drawn what is drawn
     * @param cdf its distribution function
     * @param below the same just below a value
     */
    private record Law(Distribution drawn, DoubleUnaryOperator cdf, DoubleUnaryOperator below) {
        @Override
        public String toString() {
            String text = drawn.toString();
            return text.length() < 80 ? text : text.substring(0, 80);
        }
    }

    /** A distribution by mean and cv. */
    private record Moments(Distribution drawn, double mean, double cv) {}

    static Stream<Law> laws() {
        return Stream.of(
                law(new Exponential(180), ExponentialDistribution.of(180)),
                law(new Lognormal(4, 0.3), LogNormalDistribution.of(4, 0.3)),
                law(new Lognormal(5, 1.4), LogNormalDistribution.of(5, 1.4)),
                law(new Gamma(0.3, 200), GammaDistribution.of(0.3, 200)),
                law(new Gamma(1, 60), GammaDistribution.of(1, 60)),
                law(new Gamma(2.7, 60), GammaDistribution.of(2.7, 60)),
                law(new Gamma(40, 3), GammaDistribution.of(40, 3)),
                law(Gamma.erlang(4, 120), GammaDistribution.of(4, 30)),
                law(new Weibull(0.6, 100, 150.45754), WeibullDistribution.of(0.6, 100)),
                law(new Weibull(2.5, 100, 88.72638), WeibullDistribution.of(2.5, 100)),
                law(new Uniform(20, 50), UniformContinuousDistribution.of(20, 50)),
                law(new Triangular(10, 20, 60), TriangularDistribution.of(10, 20, 60)),
                law(new Triangular(10, 10, 60), TriangularDistribution.of(10, 10, 60)),
                law(new Triangular(10, 60, 60), TriangularDistribution.of(10, 60, 60)),
                stretched(new Beta(2, 5, 30, 300), BetaDistribution.of(2, 5)),
                stretched(new Beta(0.5, 0.5, 0, 100), BetaDistribution.of(0.5, 0.5)),
                mixed(new Hyperexponential(List.of(0.7, 0.2, 0.1), List.of(30.0, 200.0, 1000.0))),
                mixed(Hyperexponential.of(180, 3)),
                clipped(new Exponential(180), ExponentialDistribution.of(180), 60, 400),
                clipped(new Exponential(180), ExponentialDistribution.of(180), 60, Double.POSITIVE_INFINITY),
                clipped(new Lognormal(5, 1), LogNormalDistribution.of(5, 1), 0, 300),
                clipped(new Gamma(0.3, 200), GammaDistribution.of(0.3, 200), 5, 100),
                clipped(new Weibull(2.5, 100, 88.72638), WeibullDistribution.of(2.5, 100), 80, 81),
                empirical(new Empirical(List.of(5.0, 10.0, 10.0, 30.0, 7.0))));
    }

    static Stream<Moments> moments() {
        return Stream.of(
                new Moments(Lognormal.of(120, 0.8), 120, 0.8),
                new Moments(Lognormal.of(120, 0.1), 120, 0.1),
                new Moments(Gamma.of(120, 0.5), 120, 0.5),
                new Moments(Gamma.of(120, 1.8), 120, 1.8),
                new Moments(Gamma.erlang(9, 120), 120, 1 / 3.0),
                new Moments(Weibull.of(120, 0.4), 120, 0.4),
                new Moments(Weibull.of(120, 1), 120, 1),
                new Moments(Weibull.of(120, 1.7), 120, 1.7),
                new Moments(Hyperexponential.of(120, 1), 120, 1),
                new Moments(Hyperexponential.of(120, 2.5), 120, 2.5),
                new Moments(new Exponential(120), 120, 1),
                new Moments(new Uniform(60, 180), 120, Math.sqrt(120 * 120 / 12.0) / 120),
                // Variance (a^2 + b^2 + c^2 - ab - ac - bc) / 18 = (3600 + 14400 + 32400 - 7200 - 10800 - 21600) / 18 =
                // 600.
                new Moments(new Triangular(60, 120, 180), 120, Math.sqrt(600) / 120),
                // Variance alpha beta / (sum^2 (sum + 1)) of the width's square: 4 / (16 * 5) * 120^2 = 720.
                new Moments(new Beta(2, 2, 60, 180), 120, Math.sqrt(720) / 120));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void draws_followTheDistributionFunction(Law law) {
        Sample sample = sample(law.drawn(), 1);

        assertThat(sample.distance(law.cdf(), law.below())).isLessThan(Sample.critical(FALSE_ALARM));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void draws_haveTheQuantiles(Law law) {
        Sample sample = sample(law.drawn(), 2);
        for (double share : SHARES) {
            // Draws are rounded half up: those up to the tick below the quantile were below half a tick more.
            double quantile = Math.floor(quantile(law, share) * Ticks.PER_SECOND) / Ticks.PER_SECOND;
            double chance = law.cdf().applyAsDouble(quantile + 0.5 / Ticks.PER_SECOND);
            double error = Math.sqrt(chance * (1 - chance) * SIZE);
            // A binomial number of few expected isn't normal: two more at the least.
            assertThat((double) sample.countTo(quantile))
                    .as("quantile %s", share)
                    .isCloseTo(chance * SIZE, within(Z * error + 2));
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void draws_haveMeanAndCv(Moments known) {
        Sample sample = sample(known.drawn(), 3);
        double variance = Math.pow(known.mean() * known.cv(), 2);
        double fourth = sample.centralMoment(4);

        assertThat(known.drawn().meanSeconds()).isCloseTo(known.mean(), within(1e-9 * known.mean()));
        assertThat(sample.mean()).isCloseTo(known.mean(), within(Z * Math.sqrt(variance / SIZE)));
        assertThat(sample.variance()).isCloseTo(variance, within(Z * Math.sqrt((fourth - variance * variance) / SIZE)));
    }

    @Test
    void constant_isRoundedHalfUpToTicks() {
        assertThat(sampler(new Constant(1.5e-6), 1).next()).isEqualTo(2);
        assertThat(sampler(new Constant(1.4e-6), 1).next()).isEqualTo(1);
        assertThat(sampler(new Constant(3600), 1).next()).isEqualTo(Ticks.PER_HOUR);
        assertThat(sampler(Distribution.ZERO, 1).next()).isEqualTo(0);
    }

    @Test
    void clipping_holdsExactlyAndMayBeNested() {
        Sampler nested = sampler(new Clipped(new Clipped(new Exponential(100), 20, 300), 50, 1000), 1);
        Sampler reversed = sampler(new Clipped(new Clipped(new Exponential(100), 50, 1000), 20, 300), 1);
        Sampler apart = sampler(new Clipped(new Clipped(new Exponential(100), 20, 30), 50, 60), 1);
        long least = Long.MAX_VALUE;
        long most = 0;
        for (int i = 0; i < 10_000; i++) {
            long drawn = nested.next();
            assertThat(reversed.next()).isEqualTo(drawn);
            assertThat(apart.next()).isEqualTo(50 * Ticks.PER_SECOND);
            least = Math.min(least, drawn);
            most = Math.max(most, drawn);
        }
        assertThat(least).isEqualTo(50 * Ticks.PER_SECOND);
        assertThat(most).isEqualTo(300 * Ticks.PER_SECOND);
    }

    @Test
    void clippedConstant_isItsBound() {
        assertThat(sampler(new Clipped(new Constant(5), 10, 20), 1).next()).isEqualTo(10 * Ticks.PER_SECOND);
        assertThat(sampler(new Clipped(new Constant(25), 10, 20), 1).next()).isEqualTo(20 * Ticks.PER_SECOND);
        // A constant gap of 0 that is lengthened lets time pass.
        assertThat(new Clipped(new Constant(0), 10, 20).meanSeconds()).isEqualTo(10);
        assertThat(new Clipped(new Constant(25), 10, 20).meanSeconds()).isEqualTo(20);
    }

    @Test
    void draws_areNeverNegativeNorBeyondAllTime() {
        for (Distribution wild : List.of(new Lognormal(30, 20), new Weibull(0.05, 1, 1e18), new Gamma(0.001, 1e9))) {
            Sampler sampler = sampler(wild, 4);
            for (int i = 0; i < 10_000; i++) {
                assertThat(sampler.next()).isBetween(0L, Ticks.MAX);
            }
        }
    }

    private static Sample sample(Distribution drawn, int replication) {
        Sampler sampler = sampler(drawn, replication);
        return Sample.of(SIZE, () -> Ticks.toSeconds(sampler.next()));
    }

    private static Sampler sampler(Distribution drawn, int replication) {
        return new Sampler(drawn, new Streams(7, replication).stream(Purpose.TALK, "calls"));
    }

    private static Law law(Distribution drawn, ContinuousDistribution known) {
        return new Law(drawn, known::cumulativeProbability, known::cumulativeProbability);
    }

    private static Law stretched(Beta drawn, BetaDistribution known) {
        double width = drawn.toSeconds() - drawn.fromSeconds();
        DoubleUnaryOperator cdf = x -> known.cumulativeProbability((x - drawn.fromSeconds()) / width);
        return new Law(drawn, cdf, cdf);
    }

    private static Law mixed(Hyperexponential drawn) {
        DoubleUnaryOperator cdf = x -> {
            double sum = 0;
            for (int i = 0; i < drawn.shares().size(); i++) {
                double mean = drawn.meansSeconds().get(i);
                sum += drawn.shares().get(i) * ExponentialDistribution.of(mean).cumulativeProbability(x);
            }
            return sum;
        };
        return new Law(drawn, cdf, cdf);
    }

    private static Law clipped(Distribution of, ContinuousDistribution known, double least, double most) {
        DoubleUnaryOperator cdf = x -> x < least ? 0 : x >= most ? 1 : known.cumulativeProbability(x);
        DoubleUnaryOperator below = x -> x <= least ? 0 : x > most ? 1 : known.cumulativeProbability(x);
        return new Law(new Clipped(of, least, most), cdf, below);
    }

    private static Law empirical(Empirical drawn) {
        double n = drawn.seconds().size();
        return new Law(
                drawn,
                x -> drawn.seconds().stream().filter(s -> s <= x).count() / n,
                x -> drawn.seconds().stream().filter(s -> s < x).count() / n);
    }

    /** By bisection, as not all of the functions come with their inverse. */
    private static double quantile(Law law, double share) {
        double low = 0;
        double high = 1e9;
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            if (law.cdf().applyAsDouble(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
