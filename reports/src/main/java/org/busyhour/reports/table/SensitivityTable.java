package org.busyhour.reports.table;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.reports.ComparisonText;
import org.busyhour.reports.EffectFigures;
import org.busyhour.reports.SensitivityReport;
import org.busyhour.reports.SensitivityText;
import org.busyhour.studies.sensitivity.Lever;
import org.busyhour.studies.sensitivity.Sensitivity.Gain;
import org.busyhour.studies.sensitivity.Sensitivity.Sensed;

/**
 * The report of a sensitivity study as text: a sentence, what moves each KPI of the centre, or of whatever was asked
 * for, and for each group what one more agent is worth in each interval.
 */
public final class SensitivityTable {
    private static final String INDENT = "  ";

    private final Terminal terminal;

    private SensitivityTable(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Writes the report of a sensitivity study.
     *
     * @param report the study
     * @param terminal what the terminal can show
     * @param files where the files of the report are; none if none were written
     * @return lines, each ended by {@code \n}
     */
    public static String of(SensitivityReport report, Terminal terminal, List<String> files) {
        return new SensitivityTable(terminal).write(report, files);
    }

    private String write(SensitivityReport report, List<String> files) {
        StringBuilder out = new StringBuilder();
        line(out, SensitivityText.verdict(report));
        SensitivityText.best(report).ifPresent(sentence -> line(out, sentence));
        line(out, SensitivityText.method(report).replace("±", terminal.plusMinus()));
        List<Scope> scopes = report.scopes();
        if (!scopes.isEmpty()) {
            out.append('\n').append(scope(report, scopes.get(0)));
        }
        for (Scope group : report.groups()) {
            out.append('\n');
            line(out, "One more in " + group.name() + ", for one interval at a time:");
            out.append(day(report, group));
        }
        out.append('\n');
        if (scopes.size() > 1) {
            line(out, "The same of contact types: in the report, or with --of NAME.");
        }
        int n = report.replications();
        line(out, n + (n == 1 ? " replication" : " replications") + " each, seed " + report.seed() + ".");
        files.forEach(file -> out.append(terminal.safe(file)).append('\n'));
        out.append(terminal.safe(report.scenario().making().command())).append('\n');
        return out.toString();
    }

    private void line(StringBuilder out, String text) {
        out.append(terminal.wrap(terminal.safe(text))).append('\n');
    }

    private String scope(SensitivityReport report, Scope scope) {
        List<String> names = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        List<Lever> levers = report.sensitivity().levers();
        for (Sensed sensed : report.of(scope)) {
            names.add(sensed.kpi().title());
            figures.add(SensitivityText.value(sensed));
            for (int i = 0; i < levers.size(); i++) {
                names.add(INDENT + name(levers.get(i).title()));
                figures.add(EffectFigures.text(
                        sensed.kpi(), sensed.value(), sensed.effects().get(i), terminal.plusMinus()));
            }
        }
        return new TextTable(
                        terminal,
                        List.of(
                                Column.text(name(ComparisonText.heading(scope)), names),
                                Column.numbers("moves by", figures, 0)))
                .write();
    }

    private String day(SensitivityReport report, Scope group) {
        List<Gain> gains = report.gains(group);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(
                "from",
                gains.stream().map(gain -> terminal.safe(report.label(gain))).toList()));
        List<Kpi> kpis = report.sensitivity().gained();
        for (int i = 0; i < kpis.size(); i++) {
            int at = i;
            Kpi kpi = kpis.get(i);
            List<String> cells = gains.stream()
                    .map(gain -> EffectFigures.text(kpi, 0, gain.effects().get(at), terminal.plusMinus()))
                    .toList();
            columns.add(new Column(List.of(kpi.title().split(" (?=of)")), cells, false, at));
        }
        return new TextTable(terminal, columns).write();
    }

    private String name(String text) {
        return terminal.cut(terminal.safe(text), terminal.columns() / 2);
    }
}
