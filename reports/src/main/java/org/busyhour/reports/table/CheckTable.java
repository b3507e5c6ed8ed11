package org.busyhour.reports.table;

import java.util.List;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.reports.CheckLine;
import org.busyhour.reports.CheckReport;
import org.busyhour.reports.CheckText;

/** The report of a check as text: the verdict, then a line for each target, missed ones first. */
public final class CheckTable {
    private static final String GAP = "  ";
    private static final String INDENT = "    ";
    private static final int MARK = 2;

    private final Terminal terminal;

    private CheckTable(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Writes the report of a check.
     *
     * @param report the check
     * @param terminal what the terminal can show
     * @param files where the files of the report are; none if none were written
     * @return lines, each ended by {@code \n}
     */
    public static String of(CheckReport report, Terminal terminal, List<String> files) {
        return new CheckTable(terminal).write(report, files);
    }

    private String write(CheckReport report, List<String> files) {
        StringBuilder out = new StringBuilder();
        line(out, CheckText.verdict(report));
        line(out, CheckText.effort(report));
        out.append('\n').append(targets(CheckLine.worstFirst(report))).append('\n');
        files.forEach(file -> out.append(terminal.safe(file)).append('\n'));
        out.append(terminal.safe(report.making().command())).append('\n');
        return out.toString();
    }

    private void line(StringBuilder out, String text) {
        out.append(terminal.wrap(terminal.safe(text))).append('\n');
    }

    private String targets(List<CheckLine> lines) {
        Column targets = Column.text(
                "", lines.stream().map(l -> terminal.safe(l.target())).toList());
        Column actual = Column.text("", lines.stream().map(CheckLine::actual).toList());
        Column words = Column.text("", lines.stream().map(CheckTable::verdict).toList());
        boolean oneLine =
                MARK + targets.width() + actual.width() + words.width() + 2 * GAP.length() <= terminal.columns();
        StringBuilder out = new StringBuilder();
        for (CheckLine line : lines) {
            String target = terminal.safe(line.target());
            out.append(terminal.coloured(terminal.mark(line.verdict()), line.verdict()))
                    .append(' ')
                    .append(oneLine ? targets.padded(target) + GAP : target + "\n" + INDENT)
                    .append(actual.padded(line.actual()))
                    .append(GAP)
                    .append(terminal.coloured(verdict(line), line.verdict()))
                    .append('\n')
                    .append(note(line));
        }
        return out.toString();
    }

    private static String verdict(CheckLine line) {
        return line.verdict() == Verdict.UNSURE ? line.word() : line.word() + " after " + line.replications();
    }

    private String note(CheckLine line) {
        if (line.note().isEmpty()) {
            return "";
        }
        Terminal beside = new Terminal(terminal.columns() - INDENT.length(), false, terminal.unicode());
        return beside.wrap(terminal.safe(line.note()))
                .lines()
                .map(text -> INDENT + text + "\n")
                .reduce("", String::concat);
    }
}
