package org.busyhour.engine.analytic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Erlang C against solved cases, published examples, M/M/1 and its limits. */
class ErlangCAnalyticTest {
    private static final double TIGHT = 1e-10; // percent: 12 digits

    @ParameterizedTest
    @CsvSource({
        "erlc-cch-11,       200, 180, 11, 20",
        "erlc-cch-14,       200, 180, 14, 20",
        "erlc-garnett-50,  2880,  60, 50, 20",
        "erlc-mitan-55,     720, 240, 55, 15",
        "erlc-mm1-095,       57,  60,  1, 60"
    })
    void queue_isThatOfTheSolvedCase(String id, double perHour, double aht, int agents, double threshold) {
        KnownCase known = KnownCase.read(id);
        ErlangC queue = new ErlangC(agents, perHour * aht / 3600, aht);
        assertThat(queue.waitShare()).isCloseTo(known.value("prob_wait"), withinPercentage(TIGHT));
        assertThat(queue.waitWithin(threshold)).isCloseTo(known.value("SL_offered"), withinPercentage(TIGHT));
        assertThat(queue.meanWaitSeconds()).isCloseTo(known.value("asa_served"), withinPercentage(TIGHT));
        assertThat(queue.meanQueue()).isCloseTo(known.value("mean_queue"), withinPercentage(TIGHT));
        assertThat(queue.occupancy()).isCloseTo(known.value("occupancy"), withinPercentage(TIGHT));
    }

    @Test
    void queue_isThatOfThePrintedUnitTest() {
        KnownCase known = KnownCase.read("ah-erlangc-13");
        ErlangC queue = new ErlangC(13, 10.5, 180);
        assertThat(queue.meanWaitSeconds()).isCloseTo(known.value("wait_all"), withinPercentage(TIGHT));
        assertThat(queue.meanWaitSeconds()).isCloseTo(26.56, within(0.005)); // as printed there
        assertThat(queue.waitWithin(20)).isCloseTo(known.value("SL_offered"), withinPercentage(TIGHT));
        assertThat(queue.waitShare()).isCloseTo(known.value("prob_wait"), withinPercentage(TIGHT));
        assertThat(queue.occupancy()).isCloseTo(known.value("occupancy"), withinPercentage(TIGHT));
    }

    /** Call Centre Helper's worked example, as printed: 14 agents, 88.8 %, 17.4 % wait, 7.8 s, 71.4 %. */
    @Test
    void queue_isThatOfThePublishedExample() {
        ErlangC queue = new ErlangC(14, 10, 180);
        assertThat(queue.waitWithin(20)).isCloseTo(0.888, within(5e-4));
        assertThat(queue.waitShare()).isCloseTo(0.174, within(5e-4));
        assertThat(queue.meanWaitSeconds()).isCloseTo(7.8, within(0.05));
        assertThat(queue.occupancy()).isCloseTo(0.714, within(5e-4));
    }

    /** C from Erlang B's recursion over lines in 40 decimal digits. */
    @ParameterizedTest
    @CsvSource({"99800, 0.4122009967851954", "99990, 0.96096542829972441", "90000, 1.98003409635906e-235"})
    void waitShare_ofAHundredThousandAgentsKeepsItsDigits(double load, double share) {
        assertThat(new ErlangC(100_000, load, 300).waitShare()).isCloseTo(share, withinPercentage(1e-8));
    }

    /** M/M/1: the share that waits longer than t is ρ e^(-(1-ρ)t/h). */
    @Test
    void waitWithin_ofOneAgentIsExponential() {
        ErlangC queue = new ErlangC(1, 0.75, 40);
        assertThat(queue.waitWithin(100)).isCloseTo(1 - 0.75 * Math.exp(-0.25 * 100 / 40), within(1e-15));
        assertThat(queue.waitWithin(0)).isCloseTo(0.25, within(1e-15));
    }

    @Test
    void waitQuantile_undoesWaitWithin() {
        ErlangC queue = new ErlangC(30, 27.5, 200);
        for (double share : new double[] {0.6, 0.9, 0.999}) {
            assertThat(queue.waitWithin(queue.waitQuantileSeconds(share))).isCloseTo(share, within(1e-14));
        }
        assertThat(queue.waitQuantileSeconds(0.2)).isEqualTo(0);
    }

    @Test
    void overload_waitsForEver() {
        for (double load : new double[] {10, 11}) {
            ErlangC queue = new ErlangC(10, load, 180);
            assertThat(queue.stable()).isFalse();
            assertThat(queue.waitShare()).isEqualTo(1);
            assertThat(queue.occupancy()).isEqualTo(1);
            assertThat(queue.waitWithin(1e9)).isEqualTo(0);
            assertThat(queue.meanWaitSeconds()).isInfinite();
            assertThat(queue.meanQueue()).isInfinite();
            assertThat(queue.waitQuantileSeconds(0.5)).isInfinite();
        }
    }

    @Test
    void noLoad_waitsNever() {
        ErlangC queue = new ErlangC(5, 0, 180);
        assertThat(queue.waitShare()).isEqualTo(0);
        assertThat(queue.waitWithin(0)).isEqualTo(1);
        assertThat(queue.meanWaitSeconds()).isEqualTo(0);
        assertThat(queue.meanQueue()).isEqualTo(0);
    }

    @Test
    void wrongArguments_areNamed() {
        assertThatThrownBy(() -> new ErlangC(0, 5, 180)).hasMessage("agents was 0");
        assertThatThrownBy(() -> new ErlangC(1, -5, 180)).hasMessage("load was -5.0");
        assertThatThrownBy(() -> new ErlangC(1, 5, 0)).hasMessage("handlingSeconds was 0.0");
        assertThatThrownBy(() -> new ErlangC(1, 5, 180).waitWithin(-1)).hasMessage("seconds was -1.0");
        assertThatThrownBy(() -> new ErlangC(1, 5, 180).waitQuantileSeconds(1)).hasMessage("share was 1.0");
    }
}
