package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.busyhour.reports.table.Terminal;
import org.busyhour.reports.table.TerminalReport;
import org.junit.jupiter.api.Test;

class PrecisionTextTest {
    @Test
    void whatWasReached_isTold() {
        assertThat(PrecisionText.of(Runs.withPrecision(Runs.twoTypes(), 0.05, 0.5)))
                .contains("stopped after 3 replications: service level of balance \u00B13.3 pp (wanted 5 pp), offered"
                        + " \u00B115 % (wanted 50 %)");
    }

    @Test
    void whatWasNotReached_isToldWithoutBeautyByRounding() {
        // The half width is a little more than 3.2 points.
        assertThat(PrecisionText.of(Runs.withPrecision(Runs.twoTypes(), 0.032, 0.5))
                        .orElse(""))
                .startsWith(
                        "not reached after 3 replications: service level of balance \u00B13.3 pp (wanted 3.2 pp), ");
    }

    @Test
    void nothingDemanded_isNotSpokenOf() {
        assertThat(PrecisionText.of(Runs.twoTypes())).isEqualTo(Optional.empty());
    }

    @Test
    void terminal_showsItBehindTheNumberOfReplications() {
        RunReport report = Runs.withPrecision(Runs.twoTypes(), 0.05, 0.5);

        assertThat(TerminalReport.of(report, Terminal.plain(), List.of()))
                .contains("seed 20260302.\nStopped after 3 replications: service level of balance \u00B13.3 pp");
        assertThat(TerminalReport.of(report, new Terminal(80, false, false), List.of()))
                .contains("Stopped after 3 replications: service level of balance +-3.3 pp");
    }
}
