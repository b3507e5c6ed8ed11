package org.busyhour.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.reports.ComparisonReport;
import org.busyhour.reports.ComparisonText;
import org.busyhour.reports.DifferenceFigures;
import org.busyhour.studies.compare.Compared;

/** The report of a comparison as text: for each what-if a sentence, then the differences, the centre's first. */
public final class ComparisonTable {
    private static final String INDENT = "  ";
    private static final int LONGEST_NAME = 40;

    private final Terminal terminal;

    private ComparisonTable(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Writes the report of a comparison.
     *
     * @param report the comparison
     * @param terminal what the terminal can show
     * @param files where the files of the report are; none if none were written
     * @return lines, each ended by {@code \n}
     */
    public static String of(ComparisonReport report, Terminal terminal, List<String> files) {
        return new ComparisonTable(terminal).write(report, files);
    }

    private String write(ComparisonReport report, List<String> files) {
        StringBuilder out = new StringBuilder();
        for (ComparisonReport.WhatIf whatIf : report.whatIfs()) {
            line(out, ComparisonText.verdict(report, whatIf));
            line(out, ComparisonText.noise(whatIf));
            ComparisonText.lacking(report, whatIf).forEach(sentence -> line(out, sentence));
            out.append('\n').append(table(whatIf.comparison().differences())).append('\n');
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

    /** A line of the table: a heading, or a KPI below it. */
    private record Line(String name, Optional<Compared> compared) {
        String cell(Function<Compared, String> text) {
            return compared.map(text).orElse("");
        }
    }

    private String table(List<Compared> differences) {
        List<Line> lines = lines(differences);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("", lines.stream().map(Line::name).toList()));
        columns.add(numbers(lines, "base", c -> DifferenceFigures.of(c).base(), 0));
        columns.add(numbers(lines, "what-if", c -> DifferenceFigures.of(c).whatIf(), 1));
        columns.add(numbers(lines, "difference", c -> DifferenceFigures.of(c).withHalfWidth(terminal.plusMinus()), 0));
        columns.add(words(lines, "noise", ComparisonTable::noise));
        if (differences.stream().anyMatch(c -> c.equivalence().isPresent())) {
            columns.add(words(lines, "equivalent", DifferenceFigures::equivalence));
        }
        return differences.isEmpty() ? "" : new TextTable(terminal, columns).write();
    }

    private List<Line> lines(List<Compared> differences) {
        List<Line> lines = new ArrayList<>();
        Scope above = null;
        for (Compared compared : differences) {
            if (!compared.scope().equals(above)) {
                above = compared.scope();
                String heading = terminal.safe(ComparisonText.heading(above));
                lines.add(new Line(terminal.cut(heading, LONGEST_NAME), Optional.empty()));
            }
            lines.add(new Line(INDENT + name(compared, differences), Optional.of(compared)));
        }
        return lines;
    }

    /** A formula is named where it isn't that of the first scope. */
    private static String name(Compared compared, List<Compared> all) {
        boolean usual = all.stream()
                .filter(c -> c.kpi() == compared.kpi())
                .findFirst()
                .filter(first -> first.formula().equals(compared.formula()))
                .isPresent();
        String title = compared.kpi().title();
        return usual ? title : title + " (" + compared.formula() + ")";
    }

    /** Under a heading that says the rest. */
    private static String noise(Compared compared) {
        return DifferenceFigures.noise(compared).replace(" noise", "").replace("the ", "");
    }

    private static Column numbers(List<Line> lines, String heading, Function<Compared, String> text, int importance) {
        return Column.numbers(
                heading, lines.stream().map(line -> line.cell(text)).toList(), importance);
    }

    private static Column words(List<Line> lines, String heading, Function<Compared, String> text) {
        return Column.text(heading, lines.stream().map(line -> line.cell(text)).toList());
    }
}
