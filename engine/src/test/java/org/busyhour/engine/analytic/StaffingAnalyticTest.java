package org.busyhour.engine.analytic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.busyhour.engine.model.ServiceLevelFormula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The two questions of planning: what they answer, that the fewest agents are the fewest, and that more agents are
 * never worse.
 */
class StaffingAnalyticTest {
    private static final ServiceMeasure IN_20_S = ServiceMeasure.of(20, ServiceLevelFormula.OFFERED);
    private static final ServiceGoal EIGHTY_TWENTY = new ServiceGoal(0.8, IN_20_S);

    /**
     * Call Centre Helper's worked example: 100 contacts in half an hour, 3 minutes each, 80 % in 20 s need 14 agents.
     */
    @Test
    void agentsFor_isThatOfThePublishedExample() {
        assertThat(Staffing.agentsFor(Demand.patient(200, 180), EIGHTY_TWENTY, 1))
                .isEqualTo(14);
    }

    @Test
    void performance_isThatOfThePublishedExample() {
        Performance given = Staffing.performance(Demand.patient(200, 180), 14, IN_20_S);
        assertThat(given.serviceLevel()).isCloseTo(0.888, within(5e-4));
        assertThat(given.asaSeconds()).isCloseTo(7.8, within(0.05));
        assertThat(given.abandonment()).isEqualTo(0);
        assertThat(given.occupancy()).isCloseTo(10 / 14.0, within(1e-14));
        assertThat(given.waitShare()).isCloseTo(0.174, within(5e-4));
        assertThat(given.meanQueue()).isCloseTo(0.435, within(5e-4));
        assertThat(given.blocked()).isEqualTo(0);
    }

    static Stream<Demand> demands() {
        return Stream.of(
                Demand.patient(200, 180),
                Demand.impatient(200, 180, 300),
                Demand.impatient(3000, 60, 5),
                Demand.impatient(1800, 240, 90).withLines(100),
                new Demand(700, 600, 200, 0.3, Demand.UNLIMITED),
                Demand.patient(30, 900).withLines(9),
                Demand.impatient(2, 1200, 30));
    }

    @ParameterizedTest
    @MethodSource("demands")
    void moreAgents_areNeverWorse(Demand demand) {
        for (ServiceLevelFormula formula : ServiceLevelFormula.values()) {
            double level = 0;
            double occupancy = 1;
            for (int agents = 1; agents < 1.5 * demand.load() + 10; agents++) {
                Performance given = Staffing.performance(demand, agents, ServiceMeasure.of(20, formula));
                assertThat(given.serviceLevel()).isBetween(level - 1e-12, 1.0);
                assertThat(given.occupancy()).isBetween(0.0, occupancy + 1e-12);
                level = given.serviceLevel();
                occupancy = given.occupancy();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("demands")
    void agentsFor_isTheFewest(Demand demand) {
        for (ServiceLevelFormula formula : ServiceLevelFormula.values()) {
            for (double share : new double[] {0.05, 0.8, 0.999}) {
                for (double occupancy : new double[] {1, 0.85, 0.3}) {
                    ServiceGoal goal = new ServiceGoal(share, ServiceMeasure.of(20, formula));
                    int agents = Staffing.agentsFor(demand, goal, occupancy);
                    assertThat(agents).isGreaterThanOrEqualTo(1);
                    assertThat(reaches(demand, agents, goal, occupancy)).isTrue();
                    assertThat(agents > 1 && reaches(demand, agents - 1, goal, occupancy))
                            .isFalse();
                }
            }
        }
    }

    private static boolean reaches(Demand demand, int agents, ServiceGoal goal, double occupancy) {
        Performance given = Staffing.performance(demand, agents, goal.measure());
        return given.serviceLevel() >= goal.share() && given.occupancy() <= occupancy + 1e-12;
    }

    @ParameterizedTest
    @EnumSource(ServiceLevelFormula.class)
    void agentsFor_aHundredThousandIsTheFewest(ServiceLevelFormula formula) {
        for (Demand demand : List.of(Demand.patient(1_200_000, 300), Demand.impatient(1_200_000, 300, 180))) {
            ServiceGoal goal = new ServiceGoal(0.9, ServiceMeasure.of(30, formula));
            int agents = Staffing.agentsFor(demand, goal, 1);
            assertThat(agents).isBetween(80_000, 101_000);
            assertThat(reaches(demand, agents, goal, 1)).isTrue();
            assertThat(reaches(demand, agents - 1, goal, 1)).isFalse();
        }
    }

    @Test
    void agentsFor_halfTheOccupancyIsTwiceTheLoad() {
        assertThat(Staffing.agentsFor(Demand.patient(200, 180), EIGHTY_TWENTY, 0.5))
                .isEqualTo(20);
    }

    @Test
    void withoutDemand_nobodyIsNeeded() {
        Demand nothing = Demand.patient(0, 0);
        assertThat(Staffing.agentsFor(nothing, EIGHTY_TWENTY, 1)).isEqualTo(0);
        Performance given = Staffing.performance(nothing, 3, IN_20_S);
        assertThat(given.occupancy()).isEqualTo(0);
        assertThat(given.meanQueue()).isEqualTo(0);
        assertThat(given.serviceLevel()).isNaN();
        assertThat(given.asaSeconds()).isNaN();
        assertThat(given.abandonment()).isNaN();
        assertThat(given.waitShare()).isNaN();
        assertThat(given.blocked()).isNaN();
        assertThat(Staffing.performance(nothing, 0, IN_20_S).occupancy()).isNaN();
    }

    /** 14 / 0.7 = 20 exactly, 70 / 0.7 = 100 though it is 100.00000000000001 in binary, 71 / 0.7 = 101.4. */
    @ParameterizedTest
    @CsvSource({"14, 0.3, 20", "70, 0.3, 100", "71, 0.3, 102", "7, 0, 7", "0, 0.3, 0", "100000, 0.35, 153847"})
    void headcount_isRoundedUp(int agents, double shrinkage, int people) {
        assertThat(Staffing.headcount(agents, shrinkage)).isEqualTo(people);
    }

    @Test
    void wrongArguments_areNamed() {
        Demand demand = Demand.patient(200, 180);
        assertThatThrownBy(() -> new ServiceGoal(1, IN_20_S)).hasMessage("share was 1.0");
        assertThatThrownBy(() -> ServiceMeasure.of(-1, ServiceLevelFormula.ALL))
                .hasMessage("thresholdSeconds was -1.0");
        assertThatThrownBy(() -> Staffing.agentsFor(demand, EIGHTY_TWENTY, 0)).hasMessage("maximumOccupancy was 0.0");
        assertThatThrownBy(() -> Staffing.agentsFor(Demand.patient(1e9, 3600), EIGHTY_TWENTY, 1))
                .hasMessage("load was 1.0E9");
        assertThatThrownBy(() -> Staffing.headcount(5, 1)).hasMessage("shrinkage was 1.0");
        assertThatThrownBy(() -> Staffing.headcount(-5, 0)).hasMessage("agents was -5");
    }
}
