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
    private static final String FEWER_LATE =
            "Fewer late: against the same day if the rule had done nothing this one time.";

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
        boolean calls = shown.stream().anyMatch(firing -> firing.asked() > 0);
        boolean forgo = shown.stream().anyMatch(firing -> !firing.forgone().equals(Firing.Forgone.NOTHING));
        List<Column> columns = new ArrayList<>();
        columns.add(words("at", shown, firing -> clock.time(firing.from())));
        if (report.model().rules().size() > 1) {
            columns.add(words(
                    "rule",
                    shown,
                    firing -> report.model().rules().get(firing.rule()).name()));
        }
        columns.add(words("because", shown, firing -> RuleText.shortReason(report.model(), firing)));
        columns.add(words("for", shown, firing -> LocalClock.duration(firing.to() - firing.from())));
        if (calls) {
            columns.add(numbers(List.of("called"), shown, RuleText::called, 3));
            columns.add(numbers(List.of("cost"), shown, RuleText::cost, 2));
        }
        if (forgo) {
            columns.add(numbers(List.of("breaks", "moved"), shown, FiringTable::breaksMoved, 3));
            columns.add(numbers(List.of("given", "up"), shown, FiringTable::givenUp, 2));
        }
        Column gain = numbers(List.of("fewer", "late"), shown, RuleText::fewerLate, 1);
        columns.add(gain);
        TextTable table = new TextTable(terminal, columns);
        String text = table.write();
        if (table.has(gain)) {
            text += terminal.wrap(FEWER_LATE) + "\n";
        }
        int more = all.size() - shown.size();
        return more == 0 ? text : text + "And " + more + " more; firings.csv has all of them.\n";
    }

    private static String breaksMoved(Firing firing) {
        int moved = firing.forgone().breaksMoved();
        return moved == 0 ? Figures.UNDEFINED : String.valueOf(moved);
    }

    private static String givenUp(Firing firing) {
        Firing.Forgone forgone = firing.forgone();
        long ticks = forgone.breakTicks() + forgone.meetingTicks() + forgone.trainingTicks();
        return ticks == 0 ? Figures.UNDEFINED : LocalClock.duration(ticks);
    }

    private static Column words(String heading, List<Firing> firings, Function<Firing, String> text) {
        return Column.text(heading, firings.stream().map(text).toList());
    }

    private static Column numbers(
            List<String> heading, List<Firing> firings, Function<Firing, String> text, int importance) {
        return new Column(heading, firings.stream().map(text).toList(), false, importance);
    }
}
