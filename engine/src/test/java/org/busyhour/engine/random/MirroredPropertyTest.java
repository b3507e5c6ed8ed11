package org.busyhour.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MirroredPropertyTest {
    private static final int DRAWS = 100_000;

    private final Stream plain = new Streams(5, 3).stream(Purpose.TALK, "calls");
    private final Stream mirrored = Streams.mirroring(5, 3).stream(Purpose.TALK, "calls");

    /** 1 - exp(-x) is the probability of less than x; of the two, one's is that of more than the other. */
    @Test
    void exponentials_areEachOthersOpposite() {
        for (int i = 0; i < DRAWS; i++) {
            double less = -Math.expm1(-plain.exponential());
            assertThat(Math.exp(-mirrored.exponential())).isCloseTo(less, within(1e-15 + 1e-12 * less));
        }
    }

    @Test
    void normalsAndUniforms_areEachOthersOpposite() {
        for (int i = 0; i < DRAWS; i++) {
            assertThat(mirrored.normal()).isEqualTo(-plain.normal());
            double uniform = mirrored.uniform();
            assertThat(uniform).isBetween(0.0, Math.nextDown(1.0)).isEqualTo(1 - 0x1p-53 - plain.uniform());
            assertThat(mirrored.open()).isEqualTo(1 - plain.open());
        }
    }

    /** A normal takes now more, now fewer bits; what comes behind it must still fit. */
    @Test
    void mirror_staysInStepWhateverADrawTakes() {
        for (int i = 0; i < DRAWS; i++) {
            plain.normal();
            mirrored.normal();
            plain.exponential();
            mirrored.exponential();
        }
        assertThat(mirrored.uniform()).isEqualTo(1 - 0x1p-53 - plain.uniform());
    }

    /** Raw bits are independent: of 64 bits 32 agree on average, with a variance of 16. */
    @Test
    void rawBits_areThoseOfAnotherStream() {
        long agree = 0;
        for (int i = 0; i < DRAWS; i++) {
            agree += Long.bitCount(~(plain.next() ^ mirrored.next()));
        }
        // Five standard errors of the sum: 5 x 4 x sqrt(100,000).
        assertThat(agree - 32.0 * DRAWS).isBetween(-20 * Math.sqrt(DRAWS), 20 * Math.sqrt(DRAWS));
    }
}
