package org.busyhour.reports.table;

import java.util.List;
import org.busyhour.reports.BestReport;
import org.busyhour.reports.BestText;
import org.busyhour.studies.best.Contender;

/** The report of a choice as text: who is best, then a row a scenario. */
public final class BestTable {
    private static final int LONGEST_NAME = 30;

    private BestTable() {}

    /**
     * Writes the report of a choice.
     *
     * @param report the choice
     * @param terminal what the terminal can show
     * @param files where the files of the report are; none if none were written
     * @return lines, each ended by {@code \n}
     */
    public static String of(BestReport report, Terminal terminal, List<String> files) {
        StringBuilder out = new StringBuilder();
        line(out, terminal, BestText.verdict(report));
        line(out, terminal, BestText.meaning(report));
        out.append('\n').append(table(report, terminal)).append('\n');
        line(out, terminal, report.selection().replications() + " replications in all, seed " + report.seed() + ".");
        files.forEach(file -> out.append(terminal.safe(file)).append('\n'));
        out.append(terminal.safe(report.variants().get(0).making().command())).append('\n');
        return out.toString();
    }

    private static void line(StringBuilder out, Terminal terminal, String text) {
        out.append(terminal.wrap(terminal.safe(text))).append('\n');
    }

    private static String table(BestReport report, Terminal terminal) {
        List<Contender> all = report.selection().contenders();
        List<String> names = all.stream()
                .map(each -> terminal.cut(terminal.safe(report.name(each)), LONGEST_NAME))
                .toList();
        List<Column> columns = List.of(
                Column.text("", names),
                Column.numbers(
                        BestText.what(report),
                        all.stream().map(each -> BestText.value(report, each)).toList(),
                        0),
                Column.numbers(
                        "replications",
                        all.stream()
                                .map(each -> String.valueOf(each.replications()))
                                .toList(),
                        1),
                Column.text(
                        "",
                        all.stream().map(each -> BestText.fate(report, each)).toList()));
        return new TextTable(terminal, columns).write();
    }
}
