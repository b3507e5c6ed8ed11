package org.busyhour.engine.analytic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Erlang B against solved cases, published figures, its own recursion and a series for large numbers. */
class ErlangBAnalyticTest {
    private static final double TIGHT = 1e-10; // percent: 12 digits

    @Test
    void blocking_isThatOfTheSolvedCase() {
        KnownCase known = KnownCase.read("erlb-17x10");
        double blocking = ErlangB.blocking(17, 10);
        assertThat(blocking).isCloseTo(known.value("p_block"), withinPercentage(TIGHT));
        assertThat(10 * (1 - blocking) / 17).isCloseTo(known.value("occupancy"), withinPercentage(TIGHT));
    }

    @Test
    void carriedBy_isThatOfTheOrderedHunt() {
        KnownCase known = KnownCase.read("erlb-ordered-hunt");
        for (int agent = 1; agent <= 8; agent++) {
            assertThat(ErlangB.carriedBy(agent, 5))
                    .isCloseTo(known.value("occupancy", "agent " + agent), withinPercentage(TIGHT));
        }
        assertThat(ErlangB.blocking(8, 5)).isCloseTo(known.value("p_block"), withinPercentage(TIGHT));
    }

    /** Table printed at codingace.net/maths/blocking_probability.html, 6 decimals. */
    @ParameterizedTest
    @CsvSource({"8, 10, 0.121661", "12, 10, 0.301925", "12, 14, 0.117210", "20, 18, 0.221260"})
    void blocking_isThatOfAPublishedTable(double load, int lines, double blocking) {
        assertThat(ErlangB.blocking(lines, load)).isCloseTo(blocking, within(5.1e-7));
    }

    /** Manual of the calculator at erlang.com: 15 lines with 1 % blocking take 8.108 erlangs. */
    @Test
    void loadFor_isThatOfAPublishedExample() {
        assertThat(ErlangB.loadFor(15, 0.01)).isCloseTo(8.108, within(5e-4));
        assertThat(ErlangB.linesFor(8.108, 0.01)).isEqualTo(15);
    }

    @Test
    void blocking_followsTheRecursionOverLines() {
        for (double load : new double[] {0.01, 0.9, 7, 63.5, 900}) {
            double recursive = 1;
            for (int lines = 0; lines < 1200; lines++) {
                if (recursive > 1e-290) {
                    assertThat(ErlangB.blocking(lines, load)).isCloseTo(recursive, withinPercentage(TIGHT));
                }
                recursive = load * recursive / (lines + 1 + load * recursive);
            }
        }
    }

    /**
     * With as many lines as erlangs 1/B - 1 is Ramanujan's Q, which is √(πn/2) - 1/3 + √(π/2n)/12 - 4/(135n) +
     * √(π/2n³)/288 + ...: D. E. Knuth, "The Art of Computer Programming", volume 1, section 1.2.11.3.
     */
    @ParameterizedTest
    @CsvSource({"1000", "10000", "100000", "1000000"})
    void blocking_ofAHundredThousandLinesFollowsRamanujan(int n) {
        double inverse = Math.sqrt(Math.PI * n / 2) + 2 / 3.0 + Math.sqrt(Math.PI / (2 * n)) / 12 - 4 / (135.0 * n);
        double rest = Math.sqrt(Math.PI / 2 / n) / 288 / n;
        assertThat(1 / ErlangB.blocking(n, n)).isCloseTo(inverse + rest, within(1e-13 * inverse + 0.1 * rest));
    }

    /** By the recursion over lines in 40 decimal digits. */
    @ParameterizedTest
    @CsvSource({"99800, 0.0014005593156435043", "100500, 0.006315849711506666", "90000, 1.98003409635906e-236"})
    void blocking_ofAHundredThousandLinesKeepsItsDigits(double load, double blocking) {
        assertThat(ErlangB.blocking(100_000, load)).isCloseTo(blocking, withinPercentage(1e-8));
    }

    @Test
    void blocking_atTheEdges() {
        assertThat(ErlangB.blocking(0, 5)).isEqualTo(1);
        assertThat(ErlangB.blocking(0, 0)).isEqualTo(1);
        assertThat(ErlangB.blocking(3, 0)).isEqualTo(0);
        assertThat(ErlangB.blocking(100_000, 1)).isEqualTo(0);
        assertThat(ErlangB.blocking(1, 1e300)).isEqualTo(1);
        assertThat(ErlangB.blocking(1, 3)).isCloseTo(0.75, within(1e-15)); // 3 / (1 + 3)
    }

    @Test
    void linesFor_isTheFewest() {
        for (double load : new double[] {0.3, 5, 120.5, 4000, 100_000}) {
            for (double blocking : new double[] {0.5, 0.02, 1e-4, 1e-12}) {
                int lines = ErlangB.linesFor(load, blocking);
                assertThat(ErlangB.blocking(lines, load)).isLessThanOrEqualTo(blocking);
                assertThat(ErlangB.blocking(lines - 1, load)).isGreaterThan(blocking);
            }
        }
        assertThat(ErlangB.linesFor(7, 1)).isEqualTo(0);
        assertThat(ErlangB.linesFor(0, 0.01)).isEqualTo(1);
    }

    @Test
    void loadFor_undoesBlocking() {
        for (int lines : new int[] {1, 12, 700, 100_000}) {
            for (double blocking : new double[] {0.001, 0.02, 0.4}) {
                double load = ErlangB.loadFor(lines, blocking);
                assertThat(ErlangB.blocking(lines, load)).isCloseTo(blocking, withinPercentage(1e-7));
            }
        }
    }

    @Test
    void wrongArguments_areNamed() {
        assertThatThrownBy(() -> ErlangB.blocking(-1, 5)).hasMessage("lines was -1");
        assertThatThrownBy(() -> ErlangB.blocking(1, Double.NaN)).hasMessage("load was NaN");
        assertThatThrownBy(() -> ErlangB.linesFor(5, 0)).hasMessage("blocking was 0.0");
        assertThatThrownBy(() -> ErlangB.loadFor(5, 1)).hasMessage("blocking was 1.0");
        assertThatThrownBy(() -> ErlangB.carriedBy(0, 1)).hasMessage("line was 0");
    }
}
