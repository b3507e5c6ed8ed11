package org.busyhour.reports.ci;

import java.io.IOException;
import java.io.Writer;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.reports.CheckLine;
import org.busyhour.reports.CheckReport;
import org.busyhour.reports.CheckText;

/** A check as Markdown, for a pull request or the summary of a job: the verdict, and a table of the targets. */
public final class CheckMarkdown {
    private CheckMarkdown() {}

    /**
     * Writes a check.
     *
     * @param report the check
     * @param out where to; it is not closed
     * @throws IOException if it can't be written
     */
    public static void write(CheckReport report, Writer out) throws IOException {
        out.write("### " + mark(report.verdict()) + " " + plain(CheckText.verdict(report)) + "\n\n");
        out.write("| | target | wanted | found (95 %) | |\n|---|---|---|---|---|\n");
        for (CheckLine line : CheckLine.worstFirst(report)) {
            out.write("| " + mark(line.verdict()) + " | " + plain(line.target()) + " | " + plain(line.expected())
                    + " | " + plain(line.actual()) + " | " + plain(said(line)) + " |\n");
        }
        out.write("\n" + plain(CheckText.effort(report)) + "\n\n"
                + code(report.making().command()) + "\n");
    }

    private static String said(CheckLine line) {
        return line.note().isEmpty()
                ? line.word() + " after " + line.replications() + " replications"
                : line.word() + ": " + line.note();
    }

    private static String mark(Verdict verdict) {
        return switch (verdict) {
            case MET -> "\u2705";
            case MISSED -> "\u274c";
            case UNSURE -> "\u2754";
        };
    }

    /** A text in which nothing means anything to Markdown or HTML. */
    private static String plain(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c)) {
                out.append(' ');
            } else if (c == '<') {
                out.append("&lt;");
            } else if (c == '&') {
                out.append("&amp;");
            } else {
                out.append("\\`*_[]|~#@!".indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** A text between more backticks than it has in a row. */
    private static String code(String text) {
        String ticks = "`";
        while (text.contains(ticks)) {
            ticks += "`";
        }
        String edge = ticks.length() > 1 ? " " : "";
        return ticks + edge + text.replace('\n', ' ') + edge + ticks;
    }
}
