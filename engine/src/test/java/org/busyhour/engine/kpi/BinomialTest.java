package org.busyhour.engine.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class BinomialTest {
    @Test
    void tails_areThoseOfTheDistributionFarFromTheMeanToo() {
        for (int days : new int[] {1, 30, 500, 2_000}) {
            for (double chance : new double[] {0.05, 0.5, 0.9, 0.95, 0.999}) {
                BinomialDistribution law = BinomialDistribution.of(days, chance);
                for (int good = 0; good <= days; good += Math.max(1, days / 20)) {
                    assertThat(Binomial.atMost(days, chance, good))
                            .as("at most %d of %d at %s", good, days, chance)
                            .isCloseTo(law.cumulativeProbability(good), within(1e-10));
                    assertThat(Binomial.atLeast(days, chance, good))
                            .as("at least %d of %d at %s", good, days, chance)
                            .isCloseTo(law.survivalProbability(good - 1), within(1e-10));
                }
            }
        }
    }

    /** What few days show against, many days of the same share show more clearly. */
    @Test
    void atLeast_isSureOfWhatIsLessThanWhatWas() {
        assertThat(Binomial.atLeast(500, 0.95, 0)).isEqualTo(1);
        assertThat(Binomial.atLeast(500, 0.95, 100)).isCloseTo(1, within(1e-12));
    }

    @Test
    void share_liesBetweenItsEnds() {
        for (int good : new int[] {0, 1, 1_225, 1_249, 1_250}) {
            Estimate share = share(1_250, good);
            assertThat(share.mean()).isBetween(share.low(), share.high());
        }
        assertThat(share(1_250, 1_225).high()).isCloseTo(0.987, within(0.001));
    }

    private static Estimate share(int days, int good) {
        return new GoodShare(days, 1, days, good).estimate();
    }
}
