package org.busyhour.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The widths are those of Arial, whose units are 1/2048: a digit 1139, A 1366, i 455, a space 569. */
class FontTablesTest {
    private static final Lettering.Style UNIT = new Lettering.Style(1, false, Theme.INK);

    @Test
    void width_isThatOfTheFontsTables() {
        assertThat(Lettering.width("0", UNIT)).isEqualTo(1_139 / 2_048.0);
        assertThat(Lettering.width("Ai 9", UNIT)).isCloseTo((1_366 + 455 + 569 + 1_139) / 2_048.0, within(1e-12));
    }

    @Test
    void width_knowsTurkishLettersAndGuessesOthers() {
        assertThat(Lettering.width("ğ", UNIT)).isEqualTo(Lettering.width("g", UNIT));
        assertThat(Lettering.width("銀行", UNIT)).isEqualTo(2);
        assertThat(Lettering.width("\uD83D\uDCDE", UNIT)).isEqualTo(1);
    }

    @Test
    void fit_cutsBetweenCharactersAndSaysSo() {
        assertThat(Lettering.fit("balance", UNIT, 10)).isEqualTo("balance");
        assertThat(Lettering.fit("\uD83D\uDCDE\uD83D\uDCDE\uD83D\uDCDE", UNIT, 2.5))
                .isEqualTo("\uD83D\uDCDE…");
    }

    @Test
    void wrap_breaksBetweenWords() {
        assertThat(Lettering.wrap("aa aa aa", UNIT, 3)).containsExactly("aa aa", "aa");
    }
}
