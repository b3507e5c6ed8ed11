package org.busyhour.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** A million draws each; every check has a false alarm rate of 1e-4. */
class ZigguratAnalyticTest {
    private static final int SIZE = 1_000_000;
    private static final double Z = 3.89;

    @Test
    void normal_followsTheNormalDistribution() {
        Stream random = new Streams(1, 1).stream(Purpose.TALK, "normal");
        Sample sample = Sample.of(SIZE, () -> Ziggurat.normal(random));

        assertFollows(sample, NormalDistribution.of(0, 1));
        assertThat(sample.mean()).isCloseTo(0, within(Z / Math.sqrt(SIZE)));
        // The variance of squares of normal numbers is 2, of their fourth powers 96, of their cubes 15.
        assertThat(sample.centralMoment(2)).isCloseTo(1, within(Z * Math.sqrt(2.0 / SIZE)));
        assertThat(sample.centralMoment(3)).isCloseTo(0, within(Z * Math.sqrt(15.0 / SIZE)));
        assertThat(sample.centralMoment(4)).isCloseTo(3, within(Z * Math.sqrt(96.0 / SIZE)));
    }

    @Test
    void exponential_followsTheExponentialDistribution() {
        Stream random = new Streams(1, 1).stream(Purpose.TALK, "exponential");
        Sample sample = Sample.of(SIZE, () -> Ziggurat.exponential(random));

        assertFollows(sample, ExponentialDistribution.of(1));
        assertThat(sample.mean()).isCloseTo(1, within(Z / Math.sqrt(SIZE)));
        // The fourth central moment is 9: the variance of the variance is (9 - 1) / n.
        assertThat(sample.centralMoment(2)).isCloseTo(1, within(Z * Math.sqrt(8.0 / SIZE)));
    }

    @Test
    void normal_hasTheTailsBeyondTheLastLayer() {
        Stream random = new Streams(1, 2).stream(Purpose.TALK, "normal");
        Sample sample = Sample.of(SIZE, () -> Ziggurat.normal(random));

        for (double x : new double[] {2.5, 3, 3.5, 3.6541528853610088, 4}) {
            double chance = NormalDistribution.of(0, 1).survivalProbability(x);
            assertCount(SIZE - sample.countTo(x), chance);
            assertCount(sample.countTo(-x), chance);
        }
    }

    @Test
    void exponential_hasTheTailBeyondTheLastLayer() {
        Stream random = new Streams(1, 2).stream(Purpose.TALK, "exponential");
        Sample sample = Sample.of(SIZE, () -> Ziggurat.exponential(random));

        for (double x : new double[] {5, 7, 7.69711747013104972, 8, 9, 10}) {
            assertCount(SIZE - sample.countTo(x), Math.exp(-x));
        }
    }

    @Test
    void draws_areNotCorrelatedWithTheNext() {
        Stream random = new Streams(1, 3).stream(Purpose.TALK, "normal");
        double before = Ziggurat.normal(random);
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            double next = Ziggurat.normal(random);
            sum += before * next;
            before = next;
        }

        assertThat(sum / SIZE).isCloseTo(0, within(Z / Math.sqrt(SIZE)));
    }

    private static void assertFollows(Sample sample, ContinuousDistribution known) {
        assertThat(sample.distance(known::cumulativeProbability, known::cumulativeProbability))
                .isLessThan(Sample.critical(1e-4));
    }

    private static void assertCount(int count, double chance) {
        double expected = chance * SIZE;
        assertThat((double) count).isCloseTo(expected, within(Z * Math.sqrt(expected) + 2));
    }
}
