package org.busyhour.studies.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HolmTest {
    @Test
    void correction_stepsDownToTheFirstThatIsTooGreat() {
        // Bounds 0.0125, 0.0167, 0.025, 0.05: 0.005 and 0.01 pass, 0.03 doesn't, and 0.04 isn't asked any more.
        assertThat(Holm.rejected(List.of(0.01, 0.04, 0.03, 0.005))).containsExactly(true, false, false, true);
    }

    @Test
    void bounds_areThemselvesSmallEnough() {
        assertThat(Holm.rejected(List.of(0.05, 0.025))).containsExactly(true, true);
    }

    @Test
    void smallestTooGreat_endsIt() {
        assertThat(Holm.rejected(List.of(0.026, 0.026))).containsExactly(false, false);
        assertThat(Holm.rejected(List.of())).isEmpty();
    }
}
