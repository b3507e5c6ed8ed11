package org.busyhour.engine.centre.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Busyness;
import org.busyhour.engine.random.NormalScore;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/**
 * The factors of the parts of days: each gamma of the same cv, their normal scores a chain in which neighbours are
 * correlated by {@code alike} and the next but one by its square; days are independent.
 *
 * <p>The mean product of two standard normal variables of correlation r has the variance (1 + r²) / n.
 */
class DayPartsPropertyTest {
    private static final int REPLICATIONS = 20_000;
    private static final long DAY = 24 * Ticks.PER_HOUR;
    private static final double CV = 0.5;
    private static final double SHAPE = 1 / (CV * CV);
    private static final double ALIKE = 0.8;

    /** Two sides of a chance of 1e-5. */
    private static final double Z = 4.42;

    /** Two days of three parts each. */
    private static final List<Long> DAYS = List.of(0L, DAY);

    private static final List<Long> PARTS = List.of(DAY / 3, 2 * DAY / 3, DAY + DAY / 3, DAY + 2 * DAY / 3);

    @Test
    void parts_areAChainWithinTheirDay() {
        double[][] products = new double[6][6];
        for (int number = 1; number <= REPLICATIONS; number++) {
            double[] scores = scores("calls", 0, number);
            for (int i = 0; i < scores.length; i++) {
                for (int j = 0; j < scores.length; j++) {
                    products[i][j] += scores[i] * scores[j];
                }
            }
        }
        for (int i = 0; i < products.length; i++) {
            for (int j = 0; j < products.length; j++) {
                double expected = i / 3 == j / 3 ? Math.pow(ALIKE, Math.abs(i - j)) : 0;
                assertThat(products[i][j] / REPLICATIONS)
                        .as("parts %s and %s", i, j)
                        .isCloseTo(expected, within(Z * Math.sqrt((1 + expected * expected) / REPLICATIONS)));
            }
        }
    }

    /** Of 64 % and 36 % in common 0.8 x 0.6 = 0.48 are left in the same part, and 0.8 of that in the next. */
    @Test
    void types_haveTheirShareInCommonInEachPart() {
        double same = 0;
        double next = 0;
        for (int number = 1; number <= REPLICATIONS; number++) {
            double[] calls = scores("calls", 0.64, number);
            double[] mails = scores("mails", 0.36, number);
            same += calls[1] * mails[1];
            next += calls[1] * mails[2];
        }
        assertThat(same / REPLICATIONS).isCloseTo(0.48, within(Z * Math.sqrt((1 + 0.48 * 0.48) / REPLICATIONS)));
        assertThat(next / REPLICATIONS).isCloseTo(0.384, within(Z * Math.sqrt((1 + 0.384 * 0.384) / REPLICATIONS)));
    }

    /** All alike is one factor a day, none alike one of its own for each part. */
    @Test
    void partsThatAreAllAlike_areOneDay() {
        Demand demand = Demand.of(process(new Busyness(CV, 0, DAYS, PARTS, 1)), new Streams(5, 1), "calls");

        assertThat(demand.bounds())
                .containsExactly(0, DAY / 3, 2 * DAY / 3, DAY, DAY + DAY / 3, DAY + 2 * DAY / 3, 2 * DAY);
        assertThat(demand.expected()[1]).isEqualTo(demand.expected()[0]);
        assertThat(demand.expected()[2]).isEqualTo(demand.expected()[0]);
        assertThat(demand.expected()[3]).isNotEqualTo(demand.expected()[0]);
    }

    private static double[] scores(String name, double common, int number) {
        Demand demand = Demand.of(process(new Busyness(CV, common, DAYS, PARTS, ALIKE)), new Streams(7, number), name);
        GammaDistribution factor = GammaDistribution.of(SHAPE, 1 / SHAPE);
        return Arrays.stream(demand.expected())
                .map(expected -> NormalScore.of(factor.cumulativeProbability(expected / 10)))
                .toArray();
    }

    /** Ten contacts are expected in each part. */
    private static ArrivalProcess.Poisson process(Busyness busyness) {
        return new ArrivalProcess.Poisson(List.of(0L, 2 * DAY), List.of(60.0), Optional.of(busyness));
    }
}
