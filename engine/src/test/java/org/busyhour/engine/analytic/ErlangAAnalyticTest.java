package org.busyhour.engine.analytic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import org.busyhour.engine.model.ServiceLevelFormula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Erlang A with lines and balking against solved cases, the solved chain, and the formulas that it turns into at its
 * edges.
 */
class ErlangAAnalyticTest {
    private static final double TIGHT = 1e-9; // percent: 11 digits

    /**
     * The last column is the tolerance in percent; the case with balking was integrated to 5 digits and is solved again
     * below.
     */
    @ParameterizedTest
    @CsvSource({
        "ah-erlanga-13,           210, 180, 300, 0.0, 13, -1, 1e-9",
        "ah-example-small-erlang,  78, 300, 900, 0.0,  8, -1, 1e-9",
        "erla-garnett-50,        2880,  60, 120, 0.0, 50, -1, 1e-9",
        "erla-overload-10,        360, 180, 120, 0.0, 10, -1, 1e-9",
        "erla-pyworkforce-14,     200, 180, 300, 0.0, 14, -1, 1e-9",
        "erla-trunks-14,          200, 180,  90, 0.0, 10, 14, 1e-9",
        "mmn-balking-mix,        2880,  60, 120, 0.2, 46, -1, 1e-3"
    })
    void queue_isThatOfTheSolvedCase(
            String id,
            double perHour,
            double aht,
            double patience,
            double balk,
            int agents,
            int lines,
            double percent) {
        Demand demand = new Demand(perHour, aht, patience, balk, lines < 0 ? Demand.UNLIMITED : lines);
        ErlangA queue = ErlangA.of(demand, agents);
        for (JsonNode each : KnownCase.read(id).expected()) {
            String measure = each.get("measure").asText();
            assertThat(measured(queue, measure))
                    .as(measure)
                    .isCloseTo(each.get("value").asDouble(), withinPercentage(percent));
        }
    }

    /** The cases' own words, where a share is of all that arrive; every threshold is 20 s. */
    private static double measured(ErlangA queue, String measure) {
        return switch (measure) {
            case "prob_wait" -> queue.waitShare() * (1 - queue.blocked());
            case "p_block" -> queue.blocked();
            case "p_abandon" -> queue.abandonment();
            case "SL_offered" -> queue.answeredWithin(20);
            case "SL_served" -> queue.serviceLevel(ServiceMeasure.of(20, ServiceLevelFormula.ANSWERED));
            case "SL_excl_short" -> queue.serviceLevel(ServiceMeasure.of(20, ServiceLevelFormula.ABANDONED_AFTER));
            case "SL_met" -> queue.serviceLevel(ServiceMeasure.of(20, ServiceLevelFormula.ALL));
            case "asa_served" -> queue.asaSeconds();
            case "wait_all" -> queue.meanWaitSeconds();
            case "mean_queue" -> queue.meanQueue();
            case "occupancy" -> queue.occupancy();
            default -> throw new IllegalArgumentException(measure);
        };
    }

    /**
     * Rates of all kinds: light, critical and overloaded, patience far shorter and far longer than handling, few lines
     * and many.
     */
    @ParameterizedTest
    @CsvSource({
        "  60,  60,       90, 0.0,   1, -1,  15",
        " 100, 300,        3, 0.0,   6, -1,   2",
        " 100, 300,        3, 0.3,   6,  9,   2",
        "1000, 120,      600, 0.1,  33, -1,  20",
        "1000, 120,     5000, 0.0,  30, 60,  45",
        "5000, 120,    60000, 0.0,  30, 50,  90",
        "9000, 120,       20, 0.5, 200, -1,   5",
        "7000, 120, Infinity, 0.0, 200, 300, 30",
        "6000, 120, Infinity, 0.2, 200, -1,   4",
        "  30,  60, Infinity, 0.0,   2,  3,  60",
        "7200, 100,       50, 0.0, 200, 201,  1",
        "2880,  60,      120, 0.2,  46, -1,  20"
    })
    void queue_isThatOfTheSolvedChain(
            double perHour, double aht, double patience, double balk, int agents, int lines, double seconds) {
        Demand demand = new Demand(perHour, aht, patience, balk, lines < 0 ? Demand.UNLIMITED : lines);
        ErlangA queue = ErlangA.of(demand, agents);
        SolvedChain chain = new SolvedChain(demand, agents, 400);
        assertThat(queue.blocked()).isCloseTo(chain.blocked(), within(1e-13));
        assertThat(queue.occupancy()).isCloseTo(chain.meanBusy() / agents, within(1e-12));
        assertThat(queue.meanQueue()).isCloseTo(chain.meanQueue(), withinPercentage(TIGHT));
        assertThat(queue.abandonment()).isCloseTo(chain.abandonment(), within(1e-12));
        assertThat(queue.waitShare() * (1 - queue.blocked()))
                .isCloseTo((1 - balk) * chain.allBusyWithRoom(), within(1e-12));
        double[] fate = chain.within(seconds);
        assertThat(queue.answeredWithin(seconds)).isCloseTo(fate[0], within(1e-12));
        assertThat(queue.abandonedWithin(seconds)).isCloseTo(fate[1], within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        " 99000,     120, 0.0, -1",
        "100000,     120, 0.0, -1",
        "100000,       1, 0.1, -1",
        "100400,    5000, 0.0, 100900",
        "101000,    5000, 0.0, -1",
        "130000,      60, 0.0, -1",
        "130000, 1000000, 0.0, 100300"
    })
    void queue_ofAHundredThousandAgentsIsThatOfTheSolvedChain(double load, double patience, double balk, int lines) {
        Demand demand = new Demand(load * 12, 300, patience, balk, lines < 0 ? Demand.UNLIMITED : lines);
        ErlangA queue = ErlangA.of(demand, 100_000);
        // The longest queue: the mean one of a fluid, plus 12 standard deviations of the number waiting.
        SolvedChain chain = new SolvedChain(demand, 100_000, 60_000);
        assertThat(queue.meanQueue()).isCloseTo(chain.meanQueue(), withinPercentage(1e-6));
        assertThat(queue.occupancy()).isCloseTo(chain.meanBusy() / 100_000, within(1e-9));
        assertThat(queue.abandonment()).isCloseTo(chain.abandonment(), within(1e-9));
        assertThat(queue.blocked()).isCloseTo(chain.blocked(), within(1e-9));
        assertThat(queue.answered() + queue.abandonment() + queue.blocked()).isCloseTo(1, within(1e-12));
    }

    @Test
    void endlessPatience_isErlangC() {
        for (int agents : new int[] {1, 14, 300, 100_000}) {
            double load = agents - 0.6 * Math.sqrt(agents);
            ErlangC patient = new ErlangC(agents, load, 180);
            ErlangA queue = ErlangA.of(Demand.patient(load * 20, 180), agents);
            ErlangA nearly = ErlangA.of(Demand.impatient(load * 20, 180, 1e15), agents);
            assertThat(queue.waitShare()).isCloseTo(patient.waitShare(), withinPercentage(TIGHT));
            assertThat(queue.asaSeconds()).isCloseTo(patient.meanWaitSeconds(), withinPercentage(TIGHT));
            assertThat(queue.meanQueue()).isCloseTo(patient.meanQueue(), withinPercentage(TIGHT));
            assertThat(queue.waitWithin(20)).isCloseTo(patient.waitWithin(20), withinPercentage(TIGHT));
            assertThat(queue.abandonment()).isEqualTo(0);
            assertThat(nearly.asaSeconds()).isCloseTo(patient.meanWaitSeconds(), withinPercentage(1e-4));
            assertThat(nearly.answeredWithin(20)).isCloseTo(patient.waitWithin(20), within(1e-6));
        }
    }

    @Test
    void asManyLinesAsAgents_isErlangB() {
        for (int agents : new int[] {1, 17, 400, 100_000}) {
            double load = agents * 0.98;
            ErlangA queue = ErlangA.of(Demand.impatient(load * 20, 180, 60).withLines(agents), agents);
            assertThat(queue.blocked()).isCloseTo(ErlangB.blocking(agents, load), withinPercentage(TIGHT));
            assertThat(queue.answered()).isCloseTo(1 - queue.blocked(), within(1e-14));
            assertThat(queue.asaSeconds()).isEqualTo(0);
            assertThat(queue.meanWaitSeconds()).isEqualTo(0);
            assertThat(queue.waitShare()).isEqualTo(0);
            assertThat(queue.meanQueue()).isEqualTo(0);
            assertThat(queue.serviceLevel(ServiceMeasure.of(0, ServiceLevelFormula.OFFERED)))
                    .isEqualTo(1);
        }
    }

    @Test
    void fewerLinesThanAgents_leavesAgentsIdle() {
        ErlangA queue = ErlangA.of(Demand.impatient(360, 100, 60).withLines(8), 20);
        assertThat(queue.blocked()).isCloseTo(ErlangB.blocking(8, 10), withinPercentage(TIGHT));
        assertThat(queue.occupancy()).isCloseTo(10 * (1 - queue.blocked()) / 20, within(1e-14));
    }

    @Test
    void everyoneBalking_isErlangB() {
        ErlangA queue = ErlangA.of(Demand.impatient(360, 100, 60).withBalking(1), 12);
        assertThat(queue.abandonment()).isCloseTo(ErlangB.blocking(12, 10), withinPercentage(TIGHT));
        assertThat(queue.abandonedWithin(0)).isCloseTo(queue.abandonment(), within(1e-14));
        assertThat(queue.meanQueue()).isEqualTo(0);
        assertThat(queue.asaSeconds()).isEqualTo(0);
    }

    @Test
    void noPatience_isErlangB() {
        ErlangA queue = ErlangA.of(Demand.impatient(360, 100, 1e-9), 12);
        assertThat(queue.abandonment()).isCloseTo(ErlangB.blocking(12, 10), withinPercentage(1e-6));
    }

    /** The fluid limit: of 2 n erlangs half give up, and those answered wait until half of the patience has run out. */
    @Test
    void heavyOverload_isAFluid() {
        ErlangA queue = ErlangA.of(Demand.impatient(2_400_000, 300, 120), 100_000);
        assertThat(queue.abandonment()).isCloseTo(0.5, within(1e-12));
        assertThat(queue.occupancy()).isCloseTo(1, within(1e-12));
        assertThat(queue.meanQueue()).isCloseTo(2_400_000 / 3600.0 * 0.5 * 120, withinPercentage(1e-8));
        assertThat(queue.asaSeconds()).isCloseTo(120 * Math.log(2), within(0.01));
    }

    /** Patience and time to an agent are both exponential when everybody with a place waits for one agent. */
    @Test
    void oneAgentAndOnePlace_isWorkedByHand() {
        // λ = μ = θ = 1/60: weights 1, 1, 1/2, so 0.4 free, 0.4 busy, 0.2 full; half of those who wait are answered,
        // after 30 s.
        ErlangA queue = ErlangA.of(Demand.impatient(60, 60, 60).withLines(2), 1);
        assertThat(queue.blocked()).isCloseTo(0.2, within(1e-15));
        assertThat(queue.waitShare()).isCloseTo(0.5, within(1e-15));
        assertThat(queue.answered()).isCloseTo(0.6, within(1e-15));
        assertThat(queue.abandonment()).isCloseTo(0.2, within(1e-15));
        assertThat(queue.asaSeconds()).isCloseTo(0.2 * 30 / 0.6, within(1e-13));
        assertThat(queue.meanWaitSeconds()).isCloseTo(0.4 * 30 / 0.8, within(1e-13));
        assertThat(queue.meanQueue()).isCloseTo(0.2, within(1e-15));
        assertThat(queue.occupancy()).isCloseTo(0.6, within(1e-15));
        double gone = 1 - Math.exp(-1); // within 30 s at the rate of 2 a minute
        assertThat(queue.answeredWithin(30)).isCloseTo(0.4 + 0.2 * gone, within(1e-15));
        assertThat(queue.abandonedWithin(30)).isCloseTo(0.2 * gone, within(1e-15));
    }

    @Test
    void serviceLevel_countsByFiveFormulas() {
        ErlangA queue = ErlangA.of(new Demand(2880, 60, 120, 0.1, 60), 46);
        double in = queue.answeredWithin(20);
        double left = queue.abandonedWithin(20);
        double answered = queue.answered();
        double abandoned = queue.abandonment();
        assertThat(level(queue, ServiceLevelFormula.ALL))
                .isCloseTo((in + left) / (answered + abandoned), within(1e-14));
        assertThat(level(queue, ServiceLevelFormula.ANSWERED)).isCloseTo(in / answered, within(1e-14));
        assertThat(level(queue, ServiceLevelFormula.OFFERED)).isCloseTo(in / (answered + abandoned), within(1e-14));
        assertThat(level(queue, ServiceLevelFormula.ABANDONED_AFTER))
                .isCloseTo(in / (answered + abandoned - left), within(1e-14));
        assertThat(level(queue, ServiceLevelFormula.SHORT_EXCLUDED))
                .isCloseTo(in / (answered + abandoned - queue.abandonedWithin(5)), within(1e-14));
        assertThat(queue.serviceLevel(new ServiceMeasure(20, ServiceLevelFormula.SHORT_EXCLUDED, 0)))
                .isCloseTo(level(queue, ServiceLevelFormula.OFFERED), within(1e-14));
    }

    private static double level(ErlangA queue, ServiceLevelFormula formula) {
        return queue.serviceLevel(new ServiceMeasure(20, formula, 5));
    }

    @Test
    void overloadOfThePatient_waitsForEver() {
        ErlangA queue = ErlangA.of(Demand.patient(500, 100).withBalking(0.1), 10);
        assertThat(queue.waitShare()).isEqualTo(0.9);
        assertThat(queue.abandonment()).isEqualTo(0.1);
        assertThat(queue.asaSeconds()).isInfinite();
        assertThat(queue.meanWaitSeconds()).isInfinite();
        assertThat(queue.meanQueue()).isInfinite();
        assertThat(queue.occupancy()).isEqualTo(1);
        assertThat(queue.answeredWithin(1e6)).isEqualTo(0);
        assertThat(queue.abandonedWithin(20)).isEqualTo(0.1);
    }

    @Test
    void withoutAgents_everyoneGivesUp() {
        ErlangA queue = ErlangA.of(Demand.impatient(360, 100, 60).withBalking(0.25), 0);
        assertThat(queue.answered()).isEqualTo(0);
        assertThat(queue.abandonment()).isCloseTo(1, within(1e-15));
        assertThat(queue.abandonedWithin(30)).isCloseTo(0.25 + 0.75 * (1 - Math.exp(-0.5)), within(1e-15));
        assertThat(queue.meanQueue()).isCloseTo(0.1 * 0.75 * 60, within(1e-14));
        assertThat(queue.asaSeconds()).isNaN();
        assertThat(queue.occupancy()).isNaN();
        assertThat(level(queue, ServiceLevelFormula.OFFERED)).isEqualTo(0);
        assertThat(level(queue, ServiceLevelFormula.ANSWERED)).isNaN();
    }

    @Test
    void withoutAgents_linesFillUp() {
        // 0.1 contacts a second stay 60 s each: a load of 6 on 4 lines.
        ErlangA queue = ErlangA.of(Demand.impatient(360, 100, 60).withLines(4), 0);
        assertThat(queue.blocked()).isCloseTo(ErlangB.blocking(4, 6), within(1e-15));
        assertThat(queue.meanQueue()).isCloseTo(6 * (1 - queue.blocked()), within(1e-14));
        ErlangA stuck = ErlangA.of(Demand.patient(360, 100).withLines(4), 0);
        assertThat(stuck.blocked()).isEqualTo(1);
        assertThat(stuck.meanQueue()).isEqualTo(4);
        assertThat(stuck.waitShare()).isNaN();
        assertThat(stuck.meanWaitSeconds()).isNaN();
    }

    @Test
    void withoutLines_everyoneIsBlocked() {
        ErlangA queue = ErlangA.of(Demand.impatient(360, 100, 60).withLines(0), 5);
        assertThat(queue.blocked()).isEqualTo(1);
        assertThat(queue.occupancy()).isEqualTo(0);
        assertThat(queue.meanQueue()).isEqualTo(0);
        assertThat(level(queue, ServiceLevelFormula.ALL)).isNaN();
    }

    @Test
    void hardlyAnyLoad_isAnsweredAtOnce() {
        ErlangA queue = ErlangA.of(Demand.impatient(1, 1, 60), 100_000);
        assertThat(queue.answeredWithin(0)).isEqualTo(1);
        assertThat(queue.abandonment()).isEqualTo(0);
        assertThat(queue.asaSeconds()).isEqualTo(0);
    }

    @Test
    void wrongArguments_areNamed() {
        Demand demand = Demand.patient(10, 100);
        assertThatThrownBy(() -> ErlangA.of(demand, -1)).hasMessage("agents was -1");
        assertThatThrownBy(() -> ErlangA.of(Demand.patient(0, 0), 1)).hasMessage("contactsPerHour was 0.0");
        assertThatThrownBy(() -> ErlangA.of(demand, 1).answeredWithin(-1)).hasMessage("seconds was -1.0");
        assertThatThrownBy(() -> Demand.patient(-1, 100)).hasMessage("contactsPerHour was -1.0");
        assertThatThrownBy(() -> Demand.patient(1, 0)).hasMessage("ahtSeconds was 0.0");
        assertThatThrownBy(() -> Demand.impatient(1, 1, 0)).hasMessage("patienceSeconds was 0.0");
        assertThatThrownBy(() -> demand.withBalking(1.5)).hasMessage("balkShare was 1.5");
        assertThatThrownBy(() -> demand.withLines(-2)).hasMessage("lines was -2");
    }
}
