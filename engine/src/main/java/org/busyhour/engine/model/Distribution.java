package org.busyhour.engine.model;

import java.util.List;

/**
 * How long something takes, or what lies between two events: a distribution over durations, in seconds.
 *
 * <p>{@code mean} and {@code cv} (standard deviation over mean) are those before clipping.
 */
public sealed interface Distribution {
    /** Always 0. */
    Distribution ZERO = new Constant(0);

    /**
     * Returns the mean.
     *
     * @return the mean in seconds, before clipping
     */
    double meanSeconds();

    /**
     * Returns the same law with all durations longer or shorter by a factor: each draw is that of this law times the
     * factor.
     *
     * @param factor the factor, above 0
     * @return the law, with the same cv
     */
    Distribution scaled(double factor);

    /**
     * Always the same duration.
     *
     * @param seconds the duration
     */
    record Constant(double seconds) implements Distribution {
        /** Checks the sign. */
        public Constant {
            Require.notNegative(seconds, "seconds");
        }

        @Override
        public double meanSeconds() {
            return seconds;
        }

        @Override
        public Distribution scaled(double factor) {
            return new Constant(seconds * factor);
        }
    }

    /**
     * Exponential.
     *
     * @param meanSeconds the mean
     */
    record Exponential(double meanSeconds) implements Distribution {
        /** Checks the sign. */
        public Exponential {
            Require.positive(meanSeconds, "meanSeconds");
        }

        @Override
        public Distribution scaled(double factor) {
            return new Exponential(meanSeconds * factor);
        }
    }

    /**
     * Lognormal: exp of a normal variable.
     *
     * @param mu the mean of the logarithm of the seconds
     * @param sigma the standard deviation of the logarithm, not negative
     */
    record Lognormal(double mu, double sigma) implements Distribution {
        /** Checks the numbers. */
        public Lognormal {
            Require.that(Double.isFinite(mu), "mu", mu);
            Require.notNegative(sigma, "sigma");
        }

        /**
         * Returns the lognormal with a mean and a cv.
         *
         * @param meanSeconds the mean
         * @param cv standard deviation over mean
         * @return the distribution
         */
        public static Lognormal of(double meanSeconds, double cv) {
            Require.positive(meanSeconds, "meanSeconds");
            double variance = StrictMath.log1p(cv * cv);
            return new Lognormal(StrictMath.log(meanSeconds) - variance / 2, StrictMath.sqrt(variance));
        }

        @Override
        public double meanSeconds() {
            return StrictMath.exp(mu + sigma * sigma / 2);
        }

        @Override
        public Distribution scaled(double factor) {
            return new Lognormal(mu + StrictMath.log(factor), sigma);
        }
    }

    /**
     * Gamma; with a whole shape k this is Erlang-k.
     *
     * @param shape the shape, above 0
     * @param scaleSeconds the scale
     */
    record Gamma(double shape, double scaleSeconds) implements Distribution {
        /** Checks the signs. */
        public Gamma {
            Require.positive(shape, "shape");
            Require.positive(scaleSeconds, "scaleSeconds");
        }

        /**
         * Returns the gamma with a mean and a cv.
         *
         * @param meanSeconds the mean
         * @param cv standard deviation over mean, above 0
         * @return the distribution
         */
        public static Gamma of(double meanSeconds, double cv) {
            return new Gamma(1 / (cv * cv), meanSeconds * cv * cv);
        }

        /**
         * Returns Erlang-k: the sum of k exponentials.
         *
         * @param k how many
         * @param meanSeconds the mean of the sum
         * @return the distribution
         */
        public static Gamma erlang(int k, double meanSeconds) {
            return new Gamma(k, meanSeconds / k);
        }

        @Override
        public double meanSeconds() {
            return shape * scaleSeconds;
        }

        @Override
        public Distribution scaled(double factor) {
            return new Gamma(shape, scaleSeconds * factor);
        }
    }

    /**
     * Weibull.
     *
     * @param shape the shape, above 0
     * @param scaleSeconds the scale
     * @param meanSeconds the mean, which follows from the two
     */
    record Weibull(double shape, double scaleSeconds, double meanSeconds) implements Distribution {
        /** Checks the signs. */
        public Weibull {
            Require.positive(shape, "shape");
            Require.positive(scaleSeconds, "scaleSeconds");
        }

        /**
         * Returns the Weibull with a shape and a scale.
         *
         * @param shape the shape, above 0
         * @param scaleSeconds the scale
         * @return the distribution, its mean computed
         */
        public static Weibull ofShape(double shape, double scaleSeconds) {
            return new Weibull(shape, scaleSeconds, scaleSeconds * GammaFunction.of(1 + 1 / shape));
        }

        /**
         * Returns the Weibull with a mean and a cv.
         *
         * @param meanSeconds the mean
         * @param cv standard deviation over mean, from 0.02 to 15
         * @return the distribution, its shape found by bisection to the last digit
         */
        public static Weibull of(double meanSeconds, double cv) {
            double shape = GammaFunction.weibullShape(cv);
            return new Weibull(shape, meanSeconds / GammaFunction.of(1 + 1 / shape), meanSeconds);
        }

        @Override
        public Distribution scaled(double factor) {
            return new Weibull(shape, scaleSeconds * factor, meanSeconds * factor);
        }
    }

    /**
     * Uniform.
     *
     * @param fromSeconds the least value
     * @param toSeconds the greatest value
     */
    record Uniform(double fromSeconds, double toSeconds) implements Distribution {
        /** Checks the order. */
        public Uniform {
            Require.notNegative(fromSeconds, "fromSeconds");
            Require.that(fromSeconds <= toSeconds && Double.isFinite(toSeconds), "toSeconds", toSeconds);
        }

        @Override
        public double meanSeconds() {
            return (fromSeconds + toSeconds) / 2;
        }

        @Override
        public Distribution scaled(double factor) {
            return new Uniform(fromSeconds * factor, toSeconds * factor);
        }
    }

    /**
     * Triangular.
     *
     * @param fromSeconds the least value
     * @param modeSeconds the most likely value
     * @param toSeconds the greatest value
     */
    record Triangular(double fromSeconds, double modeSeconds, double toSeconds) implements Distribution {
        /** Checks the order. */
        public Triangular {
            Require.notNegative(fromSeconds, "fromSeconds");
            Require.that(fromSeconds <= modeSeconds && modeSeconds <= toSeconds, "modeSeconds", modeSeconds);
            Require.that(Double.isFinite(toSeconds), "toSeconds", toSeconds);
        }

        @Override
        public double meanSeconds() {
            return (fromSeconds + modeSeconds + toSeconds) / 3;
        }

        @Override
        public Distribution scaled(double factor) {
            return new Triangular(fromSeconds * factor, modeSeconds * factor, toSeconds * factor);
        }
    }

    /**
     * Hyperexponential: one of several exponentials, chosen at random.
     *
     * @param shares the chance of each branch, summing to 1
     * @param meansSeconds the mean of each branch
     */
    record Hyperexponential(List<Double> shares, List<Double> meansSeconds) implements Distribution {
        /** Checks lengths, signs and sum. */
        public Hyperexponential {
            shares = List.copyOf(shares);
            meansSeconds = List.copyOf(meansSeconds);
            Require.that(shares.size() == meansSeconds.size() && !shares.isEmpty(), "shares", shares);
            shares.forEach(p -> Require.share(p, "share"));
            meansSeconds.forEach(m -> Require.positive(m, "meanSeconds"));
            double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
            Require.that(sum > 1 - 1e-9 && sum < 1 + 1e-9, "sum of shares", sum);
        }

        /**
         * Returns the two-branch hyperexponential with balanced means.
         *
         * @param meanSeconds the mean
         * @param cv standard deviation over mean, at least 1
         * @return the distribution whose branches carry half of the mean each
         */
        public static Hyperexponential of(double meanSeconds, double cv) {
            Require.that(cv >= 1, "cv", cv);
            double p = (1 + StrictMath.sqrt((cv * cv - 1) / (cv * cv + 1))) / 2;
            return new Hyperexponential(List.of(p, 1 - p), List.of(meanSeconds / (2 * p), meanSeconds / (2 * (1 - p))));
        }

        @Override
        public double meanSeconds() {
            double sum = 0;
            for (int i = 0; i < shares.size(); i++) {
                sum += shares.get(i) * meansSeconds.get(i);
            }
            return sum;
        }

        @Override
        public Distribution scaled(double factor) {
            return new Hyperexponential(
                    shares, meansSeconds.stream().map(mean -> mean * factor).toList());
        }
    }

    /**
     * Beta, stretched over a range.
     *
     * @param alpha the first shape
     * @param beta the second shape
     * @param fromSeconds the least value
     * @param toSeconds the greatest value
     */
    record Beta(double alpha, double beta, double fromSeconds, double toSeconds) implements Distribution {
        /** Checks signs and order. */
        public Beta {
            Require.positive(alpha, "alpha");
            Require.positive(beta, "beta");
            Require.notNegative(fromSeconds, "fromSeconds");
            Require.that(fromSeconds <= toSeconds && Double.isFinite(toSeconds), "toSeconds", toSeconds);
        }

        @Override
        public double meanSeconds() {
            return fromSeconds + (toSeconds - fromSeconds) * alpha / (alpha + beta);
        }

        @Override
        public Distribution scaled(double factor) {
            return new Beta(alpha, beta, fromSeconds * factor, toSeconds * factor);
        }
    }

    /**
     * Given values, drawn with replacement.
     *
     * @param seconds the values
     */
    record Empirical(List<Double> seconds) implements Distribution {
        /** Checks the signs. */
        public Empirical {
            seconds = List.copyOf(seconds);
            Require.that(!seconds.isEmpty(), "seconds", seconds);
            seconds.forEach(s -> Require.notNegative(s, "seconds"));
        }

        @Override
        public double meanSeconds() {
            double sum = 0;
            for (double s : seconds) {
                sum += s;
            }
            return sum / seconds.size();
        }

        @Override
        public Distribution scaled(double factor) {
            return new Empirical(seconds.stream().map(value -> value * factor).toList());
        }
    }

    /**
     * Another distribution, its values clipped.
     *
     * @param of the other distribution
     * @param atLeastSeconds smaller values become this
     * @param atMostSeconds greater values become this; infinity: none do
     */
    record Clipped(Distribution of, double atLeastSeconds, double atMostSeconds) implements Distribution {
        /** Checks the order. */
        public Clipped {
            Require.notNegative(atLeastSeconds, "atLeastSeconds");
            Require.that(atLeastSeconds <= atMostSeconds, "atMostSeconds", atMostSeconds);
        }

        /** That of the other distribution, clipped like its values: what is clipped on both sides hardly moves it. */
        @Override
        public double meanSeconds() {
            return Math.max(atLeastSeconds, Math.min(of.meanSeconds(), atMostSeconds));
        }

        @Override
        public Distribution scaled(double factor) {
            return new Clipped(of.scaled(factor), atLeastSeconds * factor, atMostSeconds * factor);
        }
    }
}
