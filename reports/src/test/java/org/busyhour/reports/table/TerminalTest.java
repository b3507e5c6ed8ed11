package org.busyhour.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.busyhour.engine.kpi.Verdict;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private static final Terminal PLAIN = Terminal.plain();
    private static final Terminal ASCII = new Terminal(20, false, false);

    @Test
    void safe_showsWhatCantBeSeenByItsNumber() {
        assertThat(PLAIN.safe("a\u001b[31mb\u202ec\u00e7")).isEqualTo("a\\u{1b}[31mb\\u{202e}c\u00e7");
        assertThat(ASCII.safe("\u00e7a")).isEqualTo("\\u{e7}a");
    }

    @Test
    void wrap_breaksBetweenWordsAndCountsWideLettersTwice() {
        assertThat(ASCII.wrap("service level of \u5bfe\u5fdc is low"))
                .isEqualTo("service level of\n\u5bfe\u5fdc is low");
        assertThat(ASCII.wrap("averyveryverylongwordindeed so")).isEqualTo("averyveryverylongwordindeed\nso");
    }

    @Test
    void wrap_keepsNumberAndUnitTogether() {
        assertThat(ASCII.wrap("it rose to nearly 97.8 % so far")).isEqualTo("it rose to nearly\n97.8 % so far");
        assertThat(ASCII.wrap("it took as much as 40 seconds")).isEqualTo("it took as much as\n40 seconds");
        assertThat(ASCII.wrap("it fell by as many 3 pp")).isEqualTo("it fell by as many\n3 pp");
        assertThat(ASCII.wrap("it is less than 20 he said")).isEqualTo("it is less than 20\nhe said");
    }

    @Test
    void cut_leavesRoomForTheEllipsis() {
        assertThat(PLAIN.cut("balance", 7)).isEqualTo("balance");
        assertThat(PLAIN.cut("balance", 5)).isEqualTo("bala\u2026");
        assertThat(PLAIN.cut("\u5bfe\u5fdc\u7a93\u53e3", 5)).isEqualTo("\u5bfe\u5fdc\u2026");
        assertThat(ASCII.cut("balance", 5)).isEqualTo("ba...");
    }

    @Test
    void verdicts_areNeverToldByColourAlone() {
        assertThat(ASCII.mark(Verdict.MISSED)).isEqualTo("x");
        assertThat(PLAIN.coloured("missed", Verdict.MISSED)).isEqualTo("missed");
        assertThat(new Terminal(80, true, true).coloured("missed", Verdict.MISSED))
                .isEqualTo("\u001b[31mmissed\u001b[0m");
    }
}
