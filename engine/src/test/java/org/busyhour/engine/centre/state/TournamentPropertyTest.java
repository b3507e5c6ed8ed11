package org.busyhour.engine.centre.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.junit.jupiter.api.Test;

/** A tournament finds the contestant that a look at all of them finds. */
class TournamentPropertyTest {
    private static final int CHANGES = 3000;

    @Test
    void best_isTheFirstOfAllThatMayBeTaken() {
        for (int contestants = 1; contestants < 70; contestants += 7) {
            holds(contestants, 4);
            holds(contestants, 1_000_000);
        }
    }

    /** With few values, many are equally good; the last binary digit decides where the others are the same. */
    private static void holds(int contestants, int values) {
        UniformRandomProvider random = new SplitMix64(contestants);
        int[] value = new int[contestants];
        BitSet present = new BitSet();
        BitSet admitted = new BitSet();
        Tournament tournament =
                new Tournament(contestants, (one, other) -> Integer.compare(value[one] % 2, value[other] % 2));
        for (int i = 0; i < CHANGES; i++) {
            int changed = random.nextInt(contestants);
            value[changed] = random.nextInt(values);
            present.set(changed, random.nextInt(3) > 0);
            if (present.get(changed)) {
                tournament.changed(changed, value[changed] / 2);
            } else {
                tournament.gone(changed);
            }
            admitted.flip(random.nextInt(contestants));

            int expected = IntStream.range(0, contestants)
                    .filter(one -> present.get(one) && admitted.get(one))
                    .boxed()
                    .min(Comparator.<Integer>comparingInt(one -> value[one]).thenComparing(Comparator.reverseOrder()))
                    .orElse(-1);
            assertThat(tournament.best(entry(admitted))).as("change %s", i).isEqualTo(expected);
        }
    }

    /** Of two that are equally good, the later is preferred. */
    private static Tournament.Entry entry(BitSet admitted) {
        return new Tournament.Entry() {
            @Override
            public boolean admits(int contestant) {
                return admitted.get(contestant);
            }

            @Override
            public boolean prefers(int one, int other) {
                return one > other;
            }
        };
    }
}
