package org.busyhour.reports.table;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.reports.DifferenceFigures;
import org.busyhour.reports.Figures;
import org.busyhour.reports.SweepReport;
import org.busyhour.reports.SweepText;
import org.busyhour.studies.sweep.Outcome;

/** The report of a sweep as text: a sentence, then a line a variant. */
public final class SweepTable {
    private static final int LONGEST_VALUE = 24;
    private static final String BASE = "base";
    private static final String AS_IN_BASE = "";

    private final SweepReport report;
    private final Terminal terminal;

    private SweepTable(SweepReport report, Terminal terminal) {
        this.report = report;
        this.terminal = terminal;
    }

    /**
     * Writes the report of a sweep.
     *
     * @param report the sweep
     * @param terminal what the terminal can show
     * @param files where the files of the report are; none if none were written
     * @return lines, each ended by {@code \n}
     */
    public static String of(SweepReport report, Terminal terminal, List<String> files) {
        return new SweepTable(report, terminal).write(files);
    }

    private String write(List<String> files) {
        StringBuilder out = new StringBuilder();
        line(out, SweepText.verdict(report));
        out.append('\n').append(table());
        if (hasFrontier()) {
            line(out, "* " + SweepText.FRONTIER);
        }
        if (report.design() == SweepReport.Design.ONE_AT_A_TIME) {
            line(out, SweepText.DIFFERENCES);
        }
        out.append('\n');
        line(out, SweepText.size(report) + ".");
        files.forEach(file -> out.append(terminal.safe(file)).append('\n'));
        out.append(terminal.safe(report.making().command())).append('\n');
        return out.toString();
    }

    private void line(StringBuilder out, String text) {
        out.append(terminal.wrap(terminal.safe(text))).append('\n');
    }

    private String table() {
        List<Column> columns = new ArrayList<>(varied());
        if (hasFrontier()) {
            columns.add(Column.text(
                    "", report.frontier().stream().map(on -> on ? "*" : "").toList()));
        }
        List<Kpi> kpis = report.kpis();
        for (int i = 0; i < kpis.size(); i++) {
            columns.add(column(kpis.get(i), i));
        }
        return new TextTable(terminal, columns).write();
    }

    /**
     * One column where only one thing is set in each line, or where variants have names: the report has their values.
     */
    private List<Column> varied() {
        if (report.design() == SweepReport.Design.ONE_AT_A_TIME || report.named()) {
            return List.of(Column.text(
                    "", report.outcomes().stream().map(this::settings).toList()));
        }
        return report.paths().stream().map(this::column).toList();
    }

    private Column column(String path) {
        List<String> cells =
                report.outcomes().stream().map(outcome -> value(outcome, path)).toList();
        return new Column(heading(terminal.safe(path)), cells, !numeric(cells), 0);
    }

    private String value(Outcome outcome, String path) {
        boolean base = outcome.variant().settings().isEmpty();
        return outcome.variant().value(path).map(this::shown).orElse(base ? BASE : AS_IN_BASE);
    }

    private String settings(Outcome outcome) {
        return shown(outcome.variant().toString(), 2 * LONGEST_VALUE);
    }

    private String shown(String value) {
        return shown(value, LONGEST_VALUE);
    }

    private String shown(String value, int longest) {
        return terminal.cut(terminal.safe(value), longest);
    }

    private static boolean numeric(List<String> cells) {
        return cells.stream().allMatch(cell -> cell.isEmpty() || Character.isDigit(cell.charAt(0)));
    }

    /** The path above its last key, which says most. */
    private List<String> heading(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? List.of(shown(path)) : List.of(shown(path.substring(0, dot)), shown(path.substring(dot + 1)));
    }

    private Column column(Kpi kpi, int place) {
        Head head = Head.of(heading(kpi), kpi.unit(), place);
        if (report.design() == SweepReport.Design.ONE_AT_A_TIME) {
            return new Column(
                    head.lines(),
                    report.outcomes().stream()
                            .map(outcome -> difference(outcome, kpi))
                            .toList(),
                    false,
                    place);
        }
        return new Columns(terminal)
                .withHalfWidths(
                        head,
                        report.outcomes().stream()
                                .map(outcome -> outcome.answer(kpi).value())
                                .toList());
    }

    private String difference(Outcome outcome, Kpi kpi) {
        return report.difference(outcome, kpi)
                .map(d -> new DifferenceFigures(kpi, d))
                .map(figures -> figures.withHalfWidth(terminal.plusMinus()).replace(figures.sign(), ""))
                .or(() -> outcome.answer(kpi).value().map(value -> base(value, kpi)))
                .orElse(Figures.UNDEFINED);
    }

    private String base(Estimate value, Kpi kpi) {
        double shown = Figures.shown(value.mean(), kpi.unit());
        int decimals = Figures.decimals(shown, kpi.unit());
        Double half = value.halfWidth();
        return Figures.fixed(shown, decimals)
                + (half == null
                        ? ""
                        : " " + terminal.plusMinus() + " " + Figures.fixed(Figures.shown(half, kpi.unit()), decimals));
    }

    /** In two lines, broken at the space nearest to the middle. */
    private static String heading(Kpi kpi) {
        String unit = Figures.sign(kpi.unit()).strip();
        String title = kpi.title() + (unit.isEmpty() ? "" : " " + unit);
        int best = -1;
        for (int space = title.indexOf(' '); space >= 0; space = title.indexOf(' ', space + 1)) {
            boolean nearer = best < 0 || Math.abs(2 * space - title.length()) < Math.abs(2 * best - title.length());
            best = nearer ? space : best;
        }
        return best < 0 ? title : title.substring(0, best) + "\n" + title.substring(best + 1);
    }

    private boolean hasFrontier() {
        return report.frontier().contains(true);
    }
}
