package org.busyhour.engine.random;

import java.util.List;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.time.Ticks;

/**
 * Draws durations of one distribution from one stream.
 *
 * <p>The three distributions that most scenarios use stand in a switch, because a virtual call for each draw was
 * measured to cost more than the draw; the others are behind one.
 */
public final class Sampler {
    private static final int CONSTANT = 0;
    private static final int EXPONENTIAL = 1;
    private static final int LOGNORMAL = 2;
    private static final int OTHER = 3;

    private final Stream random;
    private final int form;
    private final double first;
    private final double second;
    private final long atLeast;
    private final long atMost;
    private final long constant;
    private final Draw other;

    /** A draw in seconds. */
    private interface Draw {
        double next(Stream random);
    }

    /**
     * Starts a sampler.
     *
     * @param distribution what is drawn
     * @param random the stream it is drawn from; no one else may draw from it
     */
    public Sampler(Distribution distribution, Stream random) {
        this.random = random;
        Distribution plain = distribution;
        long least = 0;
        long most = Ticks.LONGEST;
        while (plain instanceof Distribution.Clipped clipped) {
            least = clamp(Ticks.ofSeconds(clipped.atLeastSeconds()), least, most);
            most = clamp(Ticks.ofSeconds(clipped.atMostSeconds()), least, most);
            plain = clipped.of();
        }
        atLeast = least;
        atMost = most;
        double per = Ticks.PER_SECOND;
        if (plain instanceof Distribution.Constant constant) {
            form = CONSTANT;
            first = Ticks.ofSeconds(constant.seconds());
            second = 0;
        } else if (plain instanceof Distribution.Exponential exponential) {
            form = EXPONENTIAL;
            first = exponential.meanSeconds() * per;
            second = 0;
        } else if (plain instanceof Distribution.Lognormal lognormal) {
            form = LOGNORMAL;
            first = lognormal.mu() + StrictMath.log(per);
            second = lognormal.sigma();
        } else {
            form = OTHER;
            first = per;
            second = 0;
        }
        constant = clamp((long) first, least, most);
        other = form == OTHER ? draw(plain) : r -> 0;
    }

    /**
     * Draws a duration.
     *
     * @return the next duration in ticks, rounded half up, not negative and at most {@link Ticks#LONGEST}
     */
    public long next() {
        if (form == CONSTANT) {
            return constant;
        }
        double ticks = switch (form) {
            case EXPONENTIAL -> first * random.exponential();
            case LOGNORMAL -> Exp.of(first + second * random.normal());
            default -> first * other.next(random);
        };
        return clamp((long) (ticks + 0.5), atLeast, atMost);
    }

    private static Draw draw(Distribution plain) {
        if (plain instanceof Distribution.Gamma gamma) {
            return r -> gamma.scaleSeconds() * Gammas.standard(r, gamma.shape());
        }
        if (plain instanceof Distribution.Weibull weibull) {
            double power = 1 / weibull.shape();
            return r -> weibull.scaleSeconds() * StrictMath.pow(r.exponential(), power);
        }
        if (plain instanceof Distribution.Uniform uniform) {
            double width = uniform.toSeconds() - uniform.fromSeconds();
            return r -> uniform.fromSeconds() + width * r.open();
        }
        if (plain instanceof Distribution.Triangular triangular) {
            return r -> triangular(triangular, r.open());
        }
        if (plain instanceof Distribution.Hyperexponential mixture) {
            double[] ends = ends(mixture.shares());
            double[] means = array(mixture.meansSeconds());
            return r -> means[branch(ends, r.open())] * r.exponential();
        }
        if (plain instanceof Distribution.Beta beta) {
            double width = beta.toSeconds() - beta.fromSeconds();
            return r -> beta.fromSeconds() + width * Gammas.beta(r, beta.alpha(), beta.beta());
        }
        if (plain instanceof Distribution.Empirical empirical) {
            double[] values = array(empirical.seconds());
            return r -> values[(int) (r.uniform() * values.length)];
        }
        throw new IllegalArgumentException("distribution was " + plain);
    }

    /** Inverts the distribution function: a rising and a falling parabola that meet at the mode. */
    private static double triangular(Distribution.Triangular t, double u) {
        double width = t.toSeconds() - t.fromSeconds();
        double rising = t.modeSeconds() - t.fromSeconds();
        if (u * width < rising) {
            return t.fromSeconds() + Math.sqrt(u * width * rising);
        }
        return t.toSeconds() - Math.sqrt((1 - u) * width * (width - rising));
    }

    private static int branch(double[] ends, double u) {
        int i = 0;
        while (i < ends.length - 1 && u >= ends[i]) {
            i++;
        }
        return i;
    }

    private static double[] ends(List<Double> shares) {
        double[] ends = array(shares);
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        return ends;
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static long clamp(long value, long least, long most) {
        return Math.max(least, Math.min(most, value));
    }
}
