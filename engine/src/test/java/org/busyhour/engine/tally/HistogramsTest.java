package org.busyhour.engine.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.junit.jupiter.api.Test;

class HistogramsTest {
    private static final Model MODEL = Scene.lasting(100)
            .intervalsAt(0, 50)
            .with(Calls.at("A"))
            .with(Calls.at("B"))
            .with(Team.of("desk", 2).takes("A", "B"))
            .model();

    @Test
    void numbers_makeEqualHistograms() {
        Histograms histograms = filled();

        Histograms again = Histograms.of(MODEL, histograms.numbers());

        assertThat(again.numbers()).isEqualTo(histograms.numbers());
        assertThat(again.answered(1, 2).total()).isEqualTo(300);
        assertThat(again.answered(1, 2).quantile(0.9))
                .isEqualTo(histograms.answered(1, 2).quantile(0.9));
        assertThat(again.handling(0).count(0)).isEqualTo(3);
        assertThat(again.unanswered(0, 1).total()).isZero();
    }

    @Test
    void restoredOnes_areAddedLikeOthers() {
        Histograms twice = Histograms.of(MODEL, filled().numbers());
        twice.plus(filled());

        assertThat(twice.answered(1, 2).total()).isEqualTo(600);
    }

    /** A bucket counts in 31 bits and carries what is more: three times 2^31 is a carry and a half more than one. */
    @Test
    void greatCounts_areKept() {
        long many = 3L << 31 | 5;

        Histogram histogram = Histogram.of(new long[] {0, many});

        assertThat(histogram.count(1)).isEqualTo(many);
        assertThat(histogram.total()).isEqualTo(many);
        assertThat(histogram.filled()).containsExactly(0, many);
    }

    @Test
    void numbersOfAnotherCentre_areRefused() {
        long[] numbers = filled().numbers();
        long[] cut = Arrays.copyOf(numbers, numbers.length - 1);
        long[] longer = Arrays.copyOf(numbers, numbers.length + 1);
        long[] wild = numbers.clone();
        wild[0] = Long.MAX_VALUE;

        assertThatIllegalArgumentException().isThrownBy(() -> Histograms.of(MODEL, cut));
        assertThatIllegalArgumentException().isThrownBy(() -> Histograms.of(MODEL, longer));
        assertThatIllegalArgumentException().isThrownBy(() -> Histograms.of(MODEL, wild));
        assertThatIllegalArgumentException().isThrownBy(() -> Histograms.of(MODEL, new long[0]));
    }

    private static Histograms filled() {
        Histograms histograms = new Histograms(MODEL);
        for (int i = 0; i < 300; i++) {
            histograms.answered(1, 2).add(i * 1_000L);
        }
        histograms.handling(0).completeTo(3);
        return histograms;
    }
}
