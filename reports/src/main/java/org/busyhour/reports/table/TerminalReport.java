package org.busyhour.reports.table;

import java.util.List;
import java.util.Locale;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.reports.BottleneckText;
import org.busyhour.reports.Headline;
import org.busyhour.reports.Judged;
import org.busyhour.reports.KindOfType;
import org.busyhour.reports.PrecisionText;
import org.busyhour.reports.RunReport;
import org.busyhour.reports.RunText;
import org.busyhour.reports.VarianceText;

/** The report of a run as text: the verdict first, the shape of the day second, where the detail is last. */
public final class TerminalReport {
    private final RunReport report;
    private final Terminal terminal;

    private TerminalReport(RunReport report, Terminal terminal) {
        this.report = report;
        this.terminal = terminal;
    }

    /**
     * Writes the report of a run.
     *
     * @param report the run
     * @param terminal what the terminal can show
     * @param files where the files of the report are; none if none were written
     * @return lines, each ended by {@code \n}
     */
    public static String of(RunReport report, Terminal terminal, List<String> files) {
        return new TerminalReport(report, terminal).write(files);
    }

    private String write(List<String> files) {
        StringBuilder out = new StringBuilder();
        Headline headline = Headline.of(report);
        out.append(terminal.wrap(terminal.safe(headline.text()))).append('\n');
        out.append(terminal.wrap(terminal.safe(run()))).append('\n');
        PrecisionText.of(report)
                .ifPresent(text ->
                        out.append(terminal.wrap(terminal.safe(sentence(text)))).append('\n'));
        BottleneckText.of(report)
                .ifPresent(text ->
                        out.append(terminal.wrap(terminal.safe(sentence(text)))).append('\n'));
        RunText.doubt(report)
                .ifPresent(text ->
                        out.append(terminal.wrap(terminal.safe(sentence(text)))).append('\n'));
        VarianceText.of(report)
                .ifPresent(text ->
                        out.append(terminal.wrap(terminal.safe(sentence(text)))).append('\n'));
        if (!report.targets().isEmpty()) {
            section(out, "Targets", new TargetLines(report, terminal).write(Judged.worstFirst(report)));
        }
        section(out, "Contact types", ScopeTable.types(report.kpis(), terminal));
        for (KindOfType kind : KindOfType.values()) {
            KindTable.of(kind, report.kpis(), terminal).ifPresent(table -> section(out, kind.title(), table));
        }
        section(out, "Groups", ScopeTable.groups(report.kpis(), terminal));
        ScopeTable.costs(report.kpis(), terminal).ifPresent(table -> section(out, "Costs", table));
        if (report.model().groups().stream().anyMatch(AgentGroup::mayBeAway)) {
            section(out, "Shrinkage, of the paid time", ShrinkageTable.of(report.kpis(), terminal));
        }
        BesideTable.of(report.kpis(), terminal)
                .ifPresent(table -> section(out, "Beside contacts, of the paid time", table));
        if (report.kpis().splits()) {
            section(out, "Day by day", DaysTable.of(report, terminal));
            section(out, "The intervals", DayTable.of(report, terminal));
        } else {
            section(out, "The day", DayTable.of(report, terminal));
        }
        if (!report.incidents().isEmpty()) {
            section(
                    out,
                    "Incidents, against the same days without them",
                    IncidentTable.of(report.incidents(), terminal));
        }
        if (!report.rules().isEmpty()) {
            section(out, "Rules, against the same customers without them", RuleTable.of(report.rules(), terminal));
            FiringTable.of(report, terminal)
                    .ifPresent(table -> section(out, "What they did in the first replication", table));
        }
        out.append('\n');
        files.forEach(file -> out.append(terminal.safe(file)).append('\n'));
        out.append(terminal.safe(report.making().command())).append('\n');
        return out.toString();
    }

    private String run() {
        return report.name() + ": " + RunText.often(report) + ".";
    }

    private String sentence(String clause) {
        String plain = terminal.unicode() ? clause : clause.replace("\u00B1", "+-");
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1) + ".";
    }

    private void section(StringBuilder out, String title, String text) {
        out.append('\n').append(terminal.bold(title)).append("\n\n").append(text);
    }
}
