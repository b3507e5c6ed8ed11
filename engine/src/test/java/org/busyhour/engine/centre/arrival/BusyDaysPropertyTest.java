package org.busyhour.engine.centre.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Busyness;
import org.busyhour.engine.random.NormalScore;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/**
 * Counts of busy and quiet days are negative binomial: given a gamma factor W of mean 1 and shape r = 1 / cv², a count
 * is Poisson of mean W m, so P(k) = Γ(r + k) / (k! Γ(r)) (r / (r + m))^r (m / (r + m))^k, with the mean m and the
 * variance m + m² cv².
 */
class BusyDaysPropertyTest {
    private static final int REPLICATIONS = 20_000;
    private static final long DAY = 24 * Ticks.PER_HOUR;
    private static final double CV = 0.5;
    private static final double MEAN = 20;
    private static final double SHAPE = 1 / (CV * CV);

    /** A chance of 1e-5 on either side, for each check. */
    private static final double Z = 4.26;

    private static final double FALSE_ALARM = 1e-5;

    /** Two days, cut within a rate, from noon to noon. */
    private static final List<Long> DAYS = List.of(0L, DAY / 2);

    @Test
    void counts_areNegativeBinomial() {
        int most = 65;
        long[] seen = new long[most + 1];
        double sum = 0;
        double squares = 0;
        for (int number = 1; number <= REPLICATIONS; number++) {
            int count = counts("calls", CV, number)[0];
            seen[Math.min(count, most)]++;
            sum += count - MEAN;
            squares += (count - MEAN) * (count - MEAN);
        }
        double variance = MEAN + MEAN * MEAN * CV * CV;

        assertThat(sum / REPLICATIONS).isCloseTo(0, within(Z * Math.sqrt(variance / REPLICATIONS)));
        // The kurtosis of a negative binomial: 3 + 6 / r + 1 / variance.
        double kurtosis = 3 + 6 / SHAPE + 1 / variance;
        assertThat(squares / REPLICATIONS / variance)
                .isCloseTo(1, within(Z * Math.sqrt((kurtosis - 1) / REPLICATIONS)));
        assertThat(chiSquare(seen)).isLessThan(ChiSquaredDistribution.of(most).inverseSurvivalProbability(FALSE_ALARM));
    }

    private static double chiSquare(long[] seen) {
        double chance = Math.pow(SHAPE / (SHAPE + MEAN), SHAPE);
        double rest = 1;
        double sum = 0;
        for (int k = 0; k < seen.length; k++) {
            double expected = (k == seen.length - 1 ? rest : chance) * REPLICATIONS;
            assertThat(expected).isGreaterThan(4);
            sum += (seen[k] - expected) * (seen[k] - expected) / expected;
            rest -= chance;
            chance *= (SHAPE + k) / (k + 1) * (MEAN / (SHAPE + MEAN));
        }
        return sum;
    }

    /** Correlations of independent counts have a standard error of 1 / sqrt(n). */
    @Test
    void daysAndTypes_areIndependent() {
        double days = 0;
        double types = 0;
        double halves = 0;
        double variance = MEAN + MEAN * MEAN * CV * CV;
        for (int number = 1; number <= REPLICATIONS; number++) {
            int[] calls = counts("calls", CV, number);
            int[] mails = counts("mails", CV, number);
            days += (calls[0] - MEAN) * (calls[1] - MEAN) / variance;
            types += (calls[0] - MEAN) * (mails[0] - MEAN) / variance;
            halves += (calls[2] - MEAN / 2) * (calls[0] - calls[2] - MEAN / 2);
        }
        double error = Z / Math.sqrt(REPLICATIONS);
        assertThat(days / REPLICATIONS).isCloseTo(0, within(error));
        assertThat(types / REPLICATIONS).isCloseTo(0, within(error));
        // Both halves of a day have its factor: their covariance is (m / 2)² cv² = 25, known to 2 %.
        assertThat(halves / REPLICATIONS).isCloseTo(25, within(25 * Z * 0.02));
    }

    /** Two kinds of days, of whole and of cut intervals, keep their expectations when all factors are nearly 1. */
    @Test
    void intervals_areCutAtTheBeginningsOfDays() {
        ArrivalProcess.Poisson process = new ArrivalProcess.Poisson(
                List.of(0L, DAY / 4, 3 * DAY / 4, DAY),
                List.of(10.0, 20.0, 30.0),
                Optional.of(new Busyness(Busyness.LEAST_CV, DAYS)));
        Demand demand = Demand.of(process, new Streams(1, 1), "calls");

        assertThat(demand.bounds()).containsExactly(0, DAY / 4, DAY / 2, 3 * DAY / 4, DAY);
        double[] factors = {demand.expected()[0] / 10, demand.expected()[3] / 30};
        assertThat(demand.expected())
                .containsExactly(10 * factors[0], 10 * factors[0], 10 * factors[1], 30 * factors[1]);
        assertThat(factors[0]).isNotEqualTo(1).isCloseTo(1, within(0.01)).isNotEqualTo(factors[1]);
    }

    /** A busier type's day has the same place among its days, and another type or day has nothing to do with it. */
    @Test
    void factor_dependsOnTypeAndDayAlone() {
        double lower = new Streams(3, 8).busyness("calls").next();
        Demand usual = Demand.of(process(MEAN, CV), new Streams(3, 8), "calls");
        Demand more = Demand.of(process(2 * MEAN, CV), new Streams(3, 8), "calls");

        assertThat(usual.expected()[0] / MEAN)
                .isCloseTo(GammaDistribution.of(SHAPE, 1 / SHAPE).inverseCumulativeProbability(lower), within(1e-9));
        assertThat(more.expected()[0]).isCloseTo(2 * usual.expected()[0], within(1e-12 * MEAN));
    }

    /**
     * Of two types that have 64 % and 36 % in common, the normal scores are correlated by 0.8 x 0.6 = 0.48, known to
     * sqrt((1 + 0.48²) / n); each by itself is as before, and days have nothing to do with each other.
     */
    @Test
    void commonBusyness_isThatOfTheSharesAndChangesNoTypeByItself() {
        double product = 0;
        double days = 0;
        double sum = 0;
        double squares = 0;
        for (int number = 1; number <= REPLICATIONS; number++) {
            double[] calls = scores("calls", 0.64, number);
            double[] mails = scores("mails", 0.36, number);
            product += calls[0] * mails[0];
            days += calls[0] * mails[1];
            sum += calls[0];
            squares += calls[0] * calls[0];
        }
        double error = Z / Math.sqrt(REPLICATIONS);
        assertThat(product / REPLICATIONS).isCloseTo(0.48, within(error * Math.sqrt(1 + 0.48 * 0.48)));
        assertThat(days / REPLICATIONS).isCloseTo(0, within(error));
        assertThat(sum / REPLICATIONS).isCloseTo(0, within(error));
        assertThat(squares / REPLICATIONS).isCloseTo(1, within(error * Math.sqrt(2)));
    }

    @Test
    void busynessThatIsAllCommon_isTheSameForAll() {
        for (int number = 1; number <= 100; number++) {
            assertThat(scores("calls", 1, number)).isEqualTo(scores("mails", 1, number));
        }
    }

    /** Returns the normal scores of the factors of both days. */
    private static double[] scores(String name, double common, int number) {
        Busyness busyness = new Busyness(CV, common, DAYS);
        Demand demand = Demand.of(process(MEAN, CV).with(Optional.of(busyness)), new Streams(7, number), name);
        GammaDistribution factor = GammaDistribution.of(SHAPE, 1 / SHAPE);
        return Arrays.stream(demand.expected())
                .map(expected -> NormalScore.of(factor.cumulativeProbability(expected / MEAN)))
                .toArray();
    }

    @Test
    void processWithoutBusyness_isExpectedAsItIs() {
        Demand demand = Demand.of(process(MEAN, CV).with(Optional.empty()), new Streams(1, 1), "calls");

        assertThat(demand.bounds()).containsExactly(0, DAY);
        assertThat(demand.expected()).containsExactly(2 * MEAN);
    }

    /** One rate over two days; each has so many contacts on average. */
    private static ArrivalProcess.Poisson process(double mean, double cv) {
        return new ArrivalProcess.Poisson(List.of(0L, DAY), List.of(2 * mean), Optional.of(new Busyness(cv, DAYS)));
    }

    /** Returns the counts of the first day, of the second, and of the first half of the first. */
    private static int[] counts(String name, double cv, int number) {
        Arrivals arrivals = Arrivals.of(process(MEAN, cv), new Streams(7, number), name);
        int[] counts = new int[3];
        for (long at = arrivals.next(); at != Ticks.NEVER; at = arrivals.next()) {
            counts[at < DAY / 2 ? 0 : 1]++;
            counts[2] += at < DAY / 4 ? 1 : 0;
        }
        return counts;
    }
}
