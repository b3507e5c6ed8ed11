package org.busyhour.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.busyhour.reports.Checks;
import org.busyhour.reports.Golden;
import org.junit.jupiter.api.Test;

class CheckTableGoldenTest {
    @Test
    void table_looksAsApprovedIn80Columns() throws IOException {
        String text = CheckTable.of(Checks.all(), Terminal.plain(), List.of("Report: out/report.html"));

        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        Golden.check("check.txt", text);
    }

    @Test
    void intervalsAndDays_areNamedAndWhatWasLeftOutIsTold() throws IOException {
        Golden.check("check-parts.txt", CheckTable.of(Checks.ofParts(), Terminal.plain(), List.of()));
    }

    @Test
    void narrowTerminal_putsValuesBelowTargets() throws IOException {
        Golden.check("check-narrow.txt", CheckTable.of(Checks.all(), new Terminal(50, false, false), List.of()));
    }

    @Test
    void timeLimit_isTold() {
        assertThat(CheckTable.of(Checks.outOfTime(), Terminal.plain(), List.of()))
                .startsWith("""
                        bank: the target is inconclusive.
                        0 replications of at most 500, seed 7, error rate 1 %. The time limit of 1m
                        ended it before the next look.
                        """);
    }
}
