package org.busyhour.reports.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.busyhour.reports.Figures;
import org.busyhour.reports.LocalClock;
import org.busyhour.reports.RuleText;
import org.busyhour.reports.RunReport;
import org.busyhour.studies.rules.Firing;

/** When rules were in force in the first replication, and why. */
final class FiringTable {
    private static final int MOST = 10;

    private FiringTable() {}

    static Optional<String> of(RunReport report, Terminal terminal) {
        List<Firing> all = report.rules().stream()
                .flatMap(outcome -> outcome.firings().stream())
                .filter(firing -> firing.replication() == 1)
                .sorted(Comparator.comparingLong(Firing::from))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(table(report, all, terminal));
    }

    private static String table(RunReport report, List<Firing> all, Terminal terminal) {
        List<Firing> shown = all.subList(0, Math.min(MOST, all.size()));
        LocalClock clock =
                LocalClock.of(report.start(), report.model().timeline().end());
        boolean calls = all.stream().anyMatch(firing -> firing.asked() > 0);
        boolean forgo = all.stream().anyMatch(firing -> !firing.forgone().equals(Firing.Forgone.NOTHING));
        List<Column> columns = new ArrayList<>();
        columns.add(cells("at", shown, firing -> clock.time(firing.from()), 0));
        columns.add(cells(
                "rule",
                shown,
                firing -> report.model().rules().get(firing.rule()).name(),
                0));
        columns.add(cells("because", shown, firing -> RuleText.reason(report.model(), firing), 0));
        columns.add(cells("for", shown, firing -> LocalClock.duration(firing.to() - firing.from()), 1));
        if (calls || !forgo) {
            columns.add(cells("called", shown, FiringTable::called, 2));
        }
        if (forgo) {
            columns.add(cells("given up", shown, firing -> RuleText.givenUp(firing.forgone()), 2));
        }
        String table = new TextTable(terminal, columns).write();
        int more = all.size() - shown.size();
        return more == 0 ? table : table + "and " + more + " more; firings.csv has all of them\n";
    }

    private static String called(Firing firing) {
        return firing.asked() == 0
                ? Figures.UNDEFINED
                : firing.coming() == firing.asked()
                        ? String.valueOf(firing.coming())
                        : firing.coming() + " of " + firing.asked();
    }

    private static Column cells(String heading, List<Firing> firings, Function<Firing, String> text, int importance) {
        return new Column(List.of(heading), firings.stream().map(text).toList(), true, importance);
    }
}
