package org.busyhour.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.reports.KindOfType;
import org.busyhour.reports.RunReport;
import org.busyhour.reports.Runs;
import org.junit.jupiter.api.Test;

class KindTableTest {
    private static final Terminal PLAIN = Terminal.plain();

    /**
     * Offered are 40 + 5 r + 3 d - 10 mails in row r of day d, on average 45.5; all but one are answered after 3 h, two
     * of these an hour late: 42.5 / 44.5 = 95.5 % on time. The last row leaves 4.
     */
    @Test
    void table_ofDeferredWorkHasItsDeadlines() {
        String row = row(KindOfType.DEFERRED, Runs.callsAndMails(), "mails");

        assertThat(row).matches("mails +95\\.5 ± \\d\\.\\d +95\\.5 +3\\.0 ± 0\\.0 h +60\\.0 ± 0\\.0 min +4 ± 0");
        assertThat(table(KindOfType.DEFERRED, Runs.callsAndMails()).orElseThrow())
                .doesNotContain("balance");
    }

    /**
     * Journeys take 3 h, and wait for 1 h of the 2 h that they aren't away. In row r of day d 39 + 4 r + 3 d contacts
     * are answered, after 4 r s, and handled for 255 s; 10 fewer at the stage. That is 10.4 s of waiting in 265.4 s,
     * 3.9 %.
     */
    @Test
    void table_ofJourneysHasTheWayAndItsStages() {
        assertThat(row(KindOfType.JOURNEY, Runs.journeys(), "balance"))
                .matches("balance +3\\.0 ± 0\\.0 h +50 ± 0 +4\\.4 ± 0\\.0 min +3\\.9\\d? +50");
        assertThat(row(KindOfType.JOURNEY, Runs.journeys(), "approval"))
                .matches("approval +- +- +4\\.4 ± 0\\.0 min +3\\.9\\d? +50");
    }

    @Test
    void table_ofJourneysHasThoseThatBeginAtTheLimit() {
        assertThat(KindOfType.JOURNEY.scopes(Runs.escalated().model()))
                .extracting(Scope::name)
                .containsExactly("balance", "approval");
    }

    /** Four times 50 records, 45 of them finished, 80 dials, 20 reached, 1 dropped. */
    @Test
    void table_ofListsHasDialsAndWhatBecameOfThem() {
        assertThat(row(KindOfType.LIST, Runs.callsAndList(), "offers"))
                .matches("offers +200 +90 ± 0 +320 ± 0 +25 ± 0 +5 ± 0");
        assertThat(table(KindOfType.DEFERRED, Runs.callsAndList())).isEmpty();
    }

    @Test
    void table_isAbsentInAPlainCallCentre() {
        for (KindOfType kind : KindOfType.values()) {
            assertThat(table(kind, Runs.twoTypes())).isEmpty();
        }
        assertThat(TerminalReport.of(Runs.twoTypes(), PLAIN, List.of()))
                .doesNotContain("Deferred work", "Journeys", "Lists");
        assertThat(TerminalReport.of(Runs.callsAndMails(), PLAIN, List.of())).contains("\nDeferred work\n");
    }

    /**
     * Of the contact types: calls in seconds, mails in hours, and seconds alone in the heading where all are seconds.
     */
    @Test
    void table_ofTypesWritesWaitsOfDeferredWorkInHours() {
        String types = ScopeTable.types(Runs.callsAndMails().kpis(), PLAIN);

        assertThat(types).containsPattern("balance .*\\d s .*").containsPattern("mails .* 3\\.0 ± 0\\.0 h ");
        assertThat(types).doesNotContain("ASA s").contains("AHT s");
        assertThat(ScopeTable.types(Runs.oneType().kpis(), PLAIN)).contains("ASA s");
    }

    @Test
    void spans_giveEachRowItsUnit() {
        List<Optional<Estimate>> values = List.of(119.0, 120.0, 7199.0, 7200.0, 172_800.0).stream()
                .map(seconds -> Optional.of(Estimate.point(seconds)))
                .toList();

        Column column = new Columns(PLAIN)
                .spans(Head.of("time", Unit.SECONDS, 1), values, List.of(true, true, true, true, true), true);

        assertThat(column.cells())
                .extracting(String::strip)
                .containsExactly("119 s", "2.0 min", "120 min", "2.0 h", "2.0 d");
    }

    private static String row(KindOfType kind, RunReport run, String name) {
        return table(kind, run)
                .orElseThrow()
                .lines()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> table(KindOfType kind, RunReport run) {
        return KindTable.of(kind, run.kpis(), PLAIN);
    }
}
