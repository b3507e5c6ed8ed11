package org.busyhour.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.busyhour.reports.Golden;
import org.busyhour.reports.Runs;
import org.junit.jupiter.api.Test;

class TerminalReportGoldenTest {
    private static final List<String> FILES = List.of("busyhour-out/bank/report.html");

    @Test
    void report_ofOneTypeHasErlangBesideIt() throws IOException {
        Golden.check("one-type.txt", TerminalReport.of(Runs.oneType(), Terminal.plain(), FILES));
    }

    @Test
    void report_ofTwoTypesShowsMissedTargetsFirst() throws IOException {
        Golden.check("two-types.txt", TerminalReport.of(Runs.twoTypes(), Terminal.plain(), FILES));
    }

    /** Each day by itself, and which of them are cut. */
    @Test
    void report_ofSeveralDaysTellsThemApart() throws IOException {
        Golden.check("several-days.txt", TerminalReport.of(Runs.severalDays(), Terminal.plain(), FILES));
    }

    @Test
    void report_saysWhichIntervalsAreWarmUp() {
        assertThat(TerminalReport.of(Runs.warmingUp(), Terminal.plain(), FILES).lines())
                .anyMatch(line -> line.matches("07:00 warm-up +- +- +- +- +- +- +-"))
                .anyMatch(line -> line.matches("07:30 +53 .*"));
    }

    @Test
    void report_onANarrowTerminalWithColoursAndAsciiLeavesOutColumns() throws IOException {
        Golden.check("narrow.txt", TerminalReport.of(Runs.twoTypes(), new Terminal(48, true, false), FILES));
    }
}
