package org.busyhour.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.busyhour.reports.Explanations;
import org.busyhour.reports.Golden;
import org.junit.jupiter.api.Test;

class ExplanationTableGoldenTest {
    @Test
    void table_looksAsApprovedIn80Columns() throws IOException {
        String text = ExplanationTable.of(Explanations.all(), Terminal.plain(), List.of("Report: out/report.html"));

        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        Golden.check("explanation.txt", text);
    }

    @Test
    void ascii_isEnoughAndBarsGiveWay() {
        assertThat(ExplanationTable.of(Explanations.all(), new Terminal(80, false, false), List.of()))
                .matches("\\A\\p{ASCII}*\\z")
                .contains("-8.1 +- 0.4 pp  ##########|");
        assertThat(ExplanationTable.of(Explanations.all(), new Terminal(50, false, true), List.of()))
                .contains("-8.1 ± 0.4 pp\n")
                .doesNotContain("│");
    }
}
