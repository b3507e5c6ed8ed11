package org.busyhour.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static final Column NAMES = Column.text("type", List.of("\u5bfe\u5fdc", "loans"));
    private static final Column OFFERED = new Column(List.of("offered"), List.of("7", "1200"), false, 1);
    private static final Column WAIT = new Column(List.of("wait", "P90 s"), List.of("12.5", "-"), false, 2);

    @Test
    void table_alignsNumbersToTheRightAndCountsWideLettersTwice() {
        assertThat(new TextTable(Terminal.plain(), List.of(NAMES, OFFERED, WAIT)).write())
                .isEqualTo("""
                                 wait
                type   offered  P90 s
                \u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500
                \u5bfe\u5fdc         7   12.5
                loans     1200      -
                """);
    }

    @Test
    void table_dropsTheLeastImportantColumnsAndSaysSo() {
        assertThat(new TextTable(new Terminal(20, false, false), List.of(NAMES, OFFERED, WAIT)).write())
                .isEqualTo("""
                type   offered
                --------------
                \u5bfe\u5fdc         7
                loans     1200
                Left out for want of
                room: wait P90 s.
                """);
    }

    @Test
    void columnThatIsDropped_hasItsWordsWhole() {
        Column unreached = new Column(List.of("un-", "reached"), List.of("7", "1200"), false, 3);
        Column limit = new Column(List.of("over -", "under"), List.of("7", "1200"), false, 4);

        assertThat(new TextTable(new Terminal(20, false, false), List.of(NAMES, OFFERED, unreached, limit))
                        .write()
                        .replaceAll("\\s+", " "))
                .contains("room: unreached, over - under.")
                .doesNotContain("un-");
    }
}
