package org.busyhour.reports.table;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.reports.ComparisonText;
import org.busyhour.reports.ExplanationReport;
import org.busyhour.reports.ExplanationText;
import org.busyhour.reports.PartFigures;
import org.busyhour.studies.explain.Explained;
import org.busyhour.studies.explain.Part;

/**
 * The report of an explanation as text: a sentence, then for each KPI of the centre, or of whatever was asked for, its
 * parts with bars. Types and groups are left to the files.
 */
public final class ExplanationTable {
    private static final String INDENT = "  ";

    private final Terminal terminal;
    private final Bars bars;

    private ExplanationTable(Terminal terminal) {
        this.terminal = terminal;
        bars = new Bars(terminal);
    }

    /**
     * Writes the report of an explanation.
     *
     * @param report the explanation
     * @param terminal what the terminal can show
     * @param files where the files of the report are; none if none were written
     * @return lines, each ended by {@code \n}
     */
    public static String of(ExplanationReport report, Terminal terminal, List<String> files) {
        return new ExplanationTable(terminal).write(report, files);
    }

    private String write(ExplanationReport report, List<String> files) {
        StringBuilder out = new StringBuilder();
        line(out, ExplanationText.verdict(report));
        line(out, ExplanationText.method(report).replace("±", terminal.plusMinus()));
        ExplanationText.notes(report).forEach(note -> line(out, note));
        out.append('\n');
        List<Scope> scopes = report.scopes();
        if (!scopes.isEmpty()) {
            scope(out, report, scopes.get(0));
        }
        if (scopes.size() > 1) {
            line(out, "The same of types and groups: in the report, or with --of NAME.");
        }
        int n = report.replications();
        line(out, n + (n == 1 ? " replication" : " replications") + " each, seed " + report.seed() + ".");
        files.forEach(file -> out.append(terminal.safe(file)).append('\n'));
        out.append(terminal.safe(report.base().making().command())).append('\n');
        return out.toString();
    }

    private void line(StringBuilder out, String text) {
        out.append(terminal.wrap(terminal.safe(text))).append('\n');
    }

    private void scope(StringBuilder out, ExplanationReport report, Scope scope) {
        List<Explained> moved =
                report.of(scope).stream().filter(PartFigures::moves).toList();
        if (!moved.isEmpty()) {
            out.append(table(scope, moved)).append('\n');
        }
        ExplanationText.unmoved(report.of(scope)).ifPresent(sentence -> line(out, sentence));
    }

    /** A line of the table. */
    private record Line(String name, String figures, String bar) {}

    private String table(Scope scope, List<Explained> moved) {
        List<Line> lines = new ArrayList<>();
        moved.forEach(explained -> add(lines, explained));
        String heading = terminal.cut(terminal.safe(ComparisonText.heading(scope)), terminal.columns() / 2);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(heading, lines.stream().map(Line::name).toList()));
        columns.add(Column.numbers("", lines.stream().map(Line::figures).toList(), 0));
        Column drawn = Column.text(bars.heading(), lines.stream().map(Line::bar).toList());
        int used = columns.stream().mapToInt(Column::width).sum();
        if (used + drawn.width() + 2 * TextTable.GAP.length() <= terminal.columns()) {
            columns.add(drawn);
        }
        return new TextTable(terminal, columns).write();
    }

    private void add(List<Line> lines, Explained explained) {
        PartFigures figures = PartFigures.of(explained);
        lines.add(new Line(explained.kpi().title(), figures.base() + " to " + figures.whatIf(), ""));
        double greatest = explained.parts().stream()
                .mapToDouble(part -> Math.abs(part.value()))
                .max()
                .orElse(0);
        for (int i = 0; i < explained.parts().size(); i++) {
            Part part = explained.parts().get(i);
            if (part.weighted().signum() != 0) {
                lines.add(new Line(
                        INDENT + part.cause().title(),
                        figures.part(i, terminal.plusMinus()),
                        bars.bar(part.value() / greatest)));
            }
        }
        if (explained.parts().size() > 1) {
            lines.add(new Line(INDENT + "in all", figures.change(terminal.plusMinus()), ""));
        }
    }
}
