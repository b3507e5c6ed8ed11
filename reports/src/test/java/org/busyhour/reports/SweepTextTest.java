package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SweepTextTest {
    @Test
    void verdict_goesFromTheLeastToTheGreatest() {
        assertThat(SweepText.verdict(Sweeps.curve()))
                .matches("Service level goes from [0-9.]+ % \\(.*\\) with groups.desk.agents=2 to [0-9.]+ % \\(.*\\)"
                        + " with groups.desk.agents=4\\.");
        assertThat(SweepText.size(Sweeps.curve())).isEqualTo("3 variants, 4 replications each, seed 1");
    }

    /** The dearer half is beaten by the cheaper one, agent by agent. */
    @Test
    void frontier_countsThoseThatNothingBeats() {
        assertThat(Sweeps.grid().frontier()).containsExactly(true, false, true, false, true, false);
        assertThat(SweepText.frontier(Sweeps.grid()).orElseThrow())
                .startsWith("3 of 6 variants are worth their cost: ");
        assertThat(SweepText.frontier(Sweeps.oneAtATime())).isEmpty();
    }
}
