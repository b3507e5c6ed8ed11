package org.busyhour.studies.steady;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MserTest {
    @Test
    void truncation_hasTheLeastMarginalStandardError() {
        // All: mean 24/7, squares 106 - 24^2/7 = 23.71, / 49 = 0.484. Without the 0: mean 4, squares 1 + 1 + 0 + 0 + 4
        // +
        // 4 = 10, / 36 = 0.278. Without 0 and 3: mean 4.2, squares 97 - 5 x 4.2^2 = 8.8, / 25 = 0.352.
        assertThat(Mser.truncation(new double[] {0, 3, 5, 4, 4, 6, 2})).hasValue(1);
    }

    @Test
    void lastFiveValues_areNeverAllThatIsLeftOutOf() {
        // The last three are alike, but fewer than five. Of the last five the squares are 2 x 6^2 x 3 / 5 = 43.2, / 25
        // =
        // 1.73; of all ten 2 (6^2) 8 / 10 = 57.6, / 100.
        assertThat(Mser.truncation(new double[] {2, 2, 2, 2, 2, 8, 8, 2, 2, 2})).hasValue(0);
    }

    @Test
    void minimumInTheSecondHalf_isNone() {
        assertThat(Mser.truncation(new double[] {0, 0, 0, 0, 0, 0, 0, 9, 9, 9, 9, 9}))
                .isEmpty();
        assertThat(Mser.truncation(new double[] {0, 0, 0, 0, 0, 0, 9, 9, 9, 9, 9, 9}))
                .as("exactly half may be left out")
                .hasValue(6);
    }

    @Test
    void valuesThatAreAlike_areAllKept() {
        assertThat(Mser.truncation(new double[] {3, 3, 3, 3, 3, 3, 3})).hasValue(0);
    }
}
