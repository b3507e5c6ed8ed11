package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.Pay;
import org.busyhour.reports.chart.RunCharts;
import org.busyhour.reports.html.HtmlReport;
import org.busyhour.reports.table.Terminal;
import org.busyhour.reports.table.TerminalReport;
import org.junit.jupiter.api.Test;

/** What the cost of agents is made of is told where some hours aren't paid like others. */
class CostPartsTest {
    private static final String HEADING = "\nCosts\n";

    @Test
    void parts_areATableInTheText() {
        String text = TerminalReport.of(report(new Pay(1.5, Optional.empty(), 1, 0)), Terminal.plain(), List.of());

        assertThat(text).contains(HEADING);
        String table = text.substring(text.indexOf(HEADING));
        assertThat(table.lines().filter(line -> line.startsWith("core") || line.startsWith("centre")))
                .hasSize(2);
        assertThat(table).contains("overtime").doesNotContain("on call");
    }

    @Test
    void parts_areInTheHtml() {
        RunReport report = report(new Pay(1, Optional.empty(), 1, 0.15));

        assertThat(HtmlReport.write(report, RunCharts.of(report)))
                .contains("Planned hours", "On call", "Night premium");
    }

    @Test
    void parts_areLeftOutWhereAllHoursArePaidAlike() {
        RunReport report = report(Pay.ALIKE);

        assertThat(TerminalReport.of(report, Terminal.plain(), List.of())).doesNotContain(HEADING);
        assertThat(HtmlReport.write(report, RunCharts.of(report))).doesNotContain("Planned hours");
    }

    private static RunReport report(Pay pay) {
        AgentGroup core = Runs.group("core", 8, 24, 0).draft().pay(pay).done();
        return Runs.report("Small bank", Runs.model(List.of(Runs.type("balance")), List.of(core)), 3, List.of());
    }
}
