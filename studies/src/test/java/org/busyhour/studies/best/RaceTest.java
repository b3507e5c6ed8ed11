package org.busyhour.studies.best;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RaceTest {
    private static final double[] FIRST = {1, -1, 1, -1, 0};
    private static final double[] NOTHING = {0, 0, 0, 0, 0};

    /**
     * k = 2, n0 = 5: eta = ((0.1)^(-1/2) - 1) / 2 = 1.0811, h^2 = 8 eta = 8.6491. S^2 = 4 / 4 = 1, d = 1: W(r) =
     * (8.6491 - r) / (2 r), so W(5) = 0.36491: a lead of 0.36 isn't enough, one of 0.37 is.
     */
    @Test
    void lead_dropsTheOtherOutWhereItIsMoreThanTheAllowance() {
        Race close = new Race(new double[][] {FIRST, NOTHING}, 1);
        close.look(new double[] {3, 3.36}, 5);
        assertThat(close.left()).isEqualTo(2);

        Race clear = new Race(new double[][] {FIRST, NOTHING}, 1);
        clear.look(new double[] {3, 3.37}, 5);
        assertThat(clear.isIn(0)).isFalse();
        assertThat(clear.isIn(1)).isTrue();
    }

    /** From 8.65 replications on any lead is enough. */
    @Test
    void race_endsWhenNoPairNeedsMoreReplications() {
        Race race = new Race(new double[][] {FIRST, NOTHING}, 1);
        race.look(new double[] {3, 3.001}, 8);
        assertThat(race.left()).isEqualTo(2);
        race.look(new double[] {3, 3.001}, 9);
        assertThat(race.left()).isEqualTo(1);
        assertThat(race.isIn(1)).isTrue();
    }

    /** Two that are the same in every replication differ by nothing: the first of them is as good as the other. */
    @Test
    void equals_areDecidedForTheFirst() {
        Race race = new Race(new double[][] {FIRST, FIRST}, 1);
        race.look(new double[] {3, 3}, 5);
        assertThat(race.isIn(0)).isTrue();
        assertThat(race.left()).isEqualTo(1);
    }
}
