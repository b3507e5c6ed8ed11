package org.busyhour.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void counts_endAtARoundNumberAtOrAboveTheGreatest() {
        assertThat(texts(Scale.counts(137))).containsExactly("0", "50", "100", "150");
        assertThat(texts(Scale.counts(0.3))).containsExactly("0", "0.1", "0.2", "0.3");
        assertThat(texts(Scale.counts(1_000))).containsExactly("0", "200", "400", "600", "800", "1000");
        assertThat(texts(Scale.counts(0))).containsExactly("0", "1");
    }

    @Test
    void shares_endAtAHundredPercent() {
        assertThat(texts(Scale.shares())).containsExactly("0 %", "20 %", "40 %", "60 %", "80 %", "100 %");
    }

    @Test
    void seconds_areLabelledInTheUnitThatFits() {
        assertThat(texts(Scale.seconds(42))).containsExactly("0", "10 s", "20 s", "30 s", "40 s");
        assertThat(texts(Scale.seconds(300))).containsExactly("0", "1 min", "2 min", "3 min", "4 min", "5 min");
        assertThat(texts(Scale.seconds(20_000))).containsExactly("0", "1 h", "2 h", "3 h", "4 h", "5 h");
    }

    @Test
    void scale_refusesWhatHasNoLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(Scale.Unit.COUNT, 0, 1));
    }

    private static List<String> texts(Scale scale) {
        return scale.marks().stream().map(Scale.Mark::text).toList();
    }
}
