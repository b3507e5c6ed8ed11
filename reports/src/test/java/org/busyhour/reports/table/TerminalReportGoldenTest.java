package org.busyhour.reports.table;

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

    @Test
    void report_onANarrowTerminalWithColoursAndAsciiLeavesOutColumns() throws IOException {
        Golden.check("narrow.txt", TerminalReport.of(Runs.twoTypes(), new Terminal(48, true, false), FILES));
    }
}
