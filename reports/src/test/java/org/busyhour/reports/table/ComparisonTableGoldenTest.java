package org.busyhour.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.busyhour.reports.Comparisons;
import org.busyhour.reports.Golden;
import org.junit.jupiter.api.Test;

class ComparisonTableGoldenTest {
    @Test
    void table_looksAsApprovedIn80Columns() throws IOException {
        String text = ComparisonTable.of(Comparisons.all(), Terminal.plain(), List.of("Report: out/report.html"));

        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        Golden.check("comparison.txt", text);
    }

    @Test
    void ascii_isEnough() {
        assertThat(ComparisonTable.of(Comparisons.all(), new Terminal(80, false, false), List.of()))
                .matches("\\A\\p{ASCII}*\\z")
                .contains("+3.1 +- 0.6 pp");
    }
}
