package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.reports.table.Terminal;
import org.busyhour.reports.table.TerminalReport;
import org.junit.jupiter.api.Test;

class DayScopeTest {
    @Test
    void words_nameWhatDoesNotCount() {
        assertThat(of(Runs.callsAndList()).without()).isEqualTo("; without lists");
        assertThat(of(Runs.callsAndMails()).without()).isEqualTo("; without deferred work");
        assertThat(of(Runs.callsMailsAndList()).without()).isEqualTo("; without lists and deferred work");
        assertThat(of(Runs.callsMailsAndList()).sentence()).isEqualTo(" Without lists and deferred work.");
        assertThat(of(Runs.callsMailsAndList()).note())
                .isEqualTo("Contacts are those on the line, without lists of customers to call and deferred work;"
                        + " occupancy counts all work.");
    }

    @Test
    void words_areNoneWhereEverythingCounts() {
        for (RunReport report : List.of(Runs.twoTypes(), Runs.onlyMails(), Runs.onlyList())) {
            assertThat(of(report).contacts()).isEqualTo(Scope.CENTRE);
            assertThat(of(report).without() + of(report).sentence() + of(report).note())
                    .isEmpty();
        }
    }

    @Test
    void types_areThoseOnTheLine() {
        assertThat(of(Runs.callsMailsAndList()).types()).extracting(Scope::name).containsExactly("balance");
        assertThat(of(Runs.onlyMails()).types()).extracting(Scope::name).containsExactly("mails");
        assertThat(of(Runs.callsMailsAndList()).countsLists()).isFalse();
        assertThat(of(Runs.onlyList()).countsLists()).isTrue();
    }

    /** In the first half hour of day d 45 + 3 d calls come, on average 48, beside 35 + 3 d mails and 50 records. */
    @Test
    void day_countsCalls() {
        String text = TerminalReport.of(Runs.callsMailsAndList(), Terminal.plain(), List.of());

        assertThat(text).containsPattern("(?m)^07:00 +48 ");
        assertThat(text).contains("without lists of customers to call and");
        assertThat(TerminalReport.of(Runs.onlyList(), Terminal.plain(), List.of()))
                .containsPattern("(?m)^07:00 +50 ")
                .doesNotContain("without lists");
    }

    /** A team for calls and another for mails: to calls the formula says what it says to them alone. */
    @Test
    void day_asksErlangForTheOnlyTypeOnTheLine() {
        String[] alone = firstRow(Runs.oneType());
        String[] apart = firstRow(Runs.callsAndMailsApart());

        // 07:00, offered, service level, ±, half width, Erlang
        assertThat(Arrays.copyOf(apart, 6)).isEqualTo(Arrays.copyOf(alone, 6));
        assertThat(alone[1]).isEqualTo("48");
        assertThat(of(Runs.callsAndMailsApart()).erlang().name()).isEqualTo("balance");
        assertThat(of(Runs.onlyMails()).erlang()).isEqualTo(Scope.CENTRE);
    }

    @Test
    void day_leavesOutWhatNoMailHas() {
        String mails = TerminalReport.of(Runs.onlyMails(), Terminal.plain(), List.of());
        String calls = TerminalReport.of(Runs.oneType(), Terminal.plain(), List.of());

        assertThat(headOfDay(mails)).contains("offered", "occupancy").doesNotContain("ASA", "level %");
        assertThat(headOfDay(calls)).contains("offered", "occupancy", "ASA", "level %");
    }

    private static String headOfDay(String report) {
        String day = report.substring(report.indexOf("The day"));
        return day.substring(0, day.indexOf("07:00"));
    }

    private static String[] firstRow(RunReport report) {
        String text = TerminalReport.of(report, Terminal.plain(), List.of());
        assertThat(text).contains("Erlang");
        return text.lines()
                .filter(line -> line.startsWith("07:00"))
                .findFirst()
                .orElseThrow()
                .split(" +");
    }

    private static DayScope of(RunReport report) {
        return new DayScope(report.model());
    }
}
