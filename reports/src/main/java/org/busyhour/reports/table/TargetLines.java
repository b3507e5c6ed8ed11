package org.busyhour.reports.table;

import java.util.List;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.reports.FindingText;
import org.busyhour.reports.Judged;
import org.busyhour.reports.RunReport;

/** A line for each target: mark, target, value with its interval, verdict. */
final class TargetLines {
    private static final String GAP = "  ";
    private static final int MARK = 2;

    private final RunReport report;
    private final Terminal terminal;

    TargetLines(RunReport report, Terminal terminal) {
        this.report = report;
        this.terminal = terminal;
    }

    String write(List<Judged> targets) {
        Column texts = Column.text(
                "",
                targets.stream()
                        .map(judged -> terminal.safe(judged.target().text()))
                        .toList());
        Column values = Column.text(
                "", targets.stream().map(judged -> judged.actual(report)).toList());
        boolean oneLine = fitsOnOneLine(texts, values);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < targets.size(); i++) {
            Judged judged = targets.get(i);
            out.append(coloured(terminal.mark(judged.verdict()), judged))
                    .append(' ')
                    .append(
                            oneLine
                                    ? texts.padded(texts.cells().get(i))
                                    : texts.cells().get(i))
                    .append(oneLine ? GAP : "\n    ")
                    .append(values.padded(values.cells().get(i)))
                    .append(GAP)
                    .append(coloured(judged.verdict().key(), judged))
                    .append('\n')
                    .append(note(judged));
        }
        return out.toString();
    }

    private boolean fitsOnOneLine(Column texts, Column values) {
        int longestVerdict = Verdict.UNSURE.key().length();
        return MARK + texts.width() + values.width() + 2 * GAP.length() + longestVerdict <= terminal.columns();
    }

    private String coloured(String text, Judged judged) {
        return terminal.coloured(text, judged.verdict());
    }

    private static String byFormula(Judged judged) {
        if (judged.dependsOnFormula()) {
            return "  by the formula " + judged.formula() + "; another formula gives another verdict\n";
        }
        Target target = judged.target();
        boolean only = target.formula() == null
                && target.kpi().formulas().size() > 1
                && target.kpi().formulas(target.scope().kind()).size() == 1;
        return only ? "  by the formula " + judged.formula() + ", the only one of a group or an agent\n" : "";
    }

    private static String note(Judged judged) {
        String leftOut = FindingText.leftOut(judged.target(), judged.finding());
        return byFormula(judged) + (leftOut.isEmpty() ? "" : "  " + leftOut + "\n");
    }
}
