package org.busyhour.engine.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Condition;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Pay;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** An hour costs 3600, so that a second costs 1. */
class PayTest {
    private static final double RATE = 3600;
    private static final Offset<Double> ROUNDING = Offset.offset(1e-9);
    private static final Pay PAY = new Pay(1.5, nights(1.25, -50, 40, 200, 280), 2, 0.15);

    @Test
    void parts_areToldApartAndSumToTheCost() {
        // Ann is at work from 0 to 250 and, with the contact of 240, until 270; on call from 400 to 500.
        // Paid 250, overtime 20 (250 to 270), night 40 + (200 to 270) 70 = 110, on call 100.
        Day day = day(
                Team.people("desk")
                        .person("Ann", Shift.from(0, 250), Shift.from(400, 500).onCall()),
                Call.at(240).talk(30));

        assertThat(day.seconds("Ann", StaffFact.NIGHT)).isEqualTo(110);
        assertThat(day.kpi(People.NIGHT_TIME)).isEqualTo(110);
        assertThat(day.kpi(People.ON_CALL_TIME)).isEqualTo(100);
        assertThat(day.kpi(People.COST_REGULAR)).isCloseTo(250, ROUNDING);
        assertThat(day.kpi(People.COST_OVERTIME)).isCloseTo(20 * 1.5, ROUNDING);
        assertThat(day.kpi(People.COST_NIGHT)).isCloseTo(110 * 0.25, ROUNDING);
        assertThat(day.kpi(People.COST_ON_CALL)).isCloseTo(100 * 0.15, ROUNDING);
        assertThat(day.kpi(People.COST_CALL_UP)).isEqualTo(0);
        assertThat(day.kpi(People.COST)).isCloseTo(250 + 30 + 27.5 + 15, ROUNDING);
        assertThat(day.kpi(People.COST_PER_CONTACT)).isCloseTo(322.5, ROUNDING);
        assertThat(day.kpi(People.COST, "", new Scope(Scope.Kind.AGENT, 0, "Ann")))
                .isCloseTo(322.5, ROUNDING);
    }

    @Test
    void unpaidBreaksByNight_areNotPaid() {
        // From 190 to 230 unpaid, of which 30 s by night.
        Day day = day(Team.people("desk").person("Ann", Shift.from(0, 300).unpaidRest(190, 40)));

        assertThat(day.seconds("Ann", StaffFact.NIGHT)).isEqualTo(40 + 80 - 30);
        assertThat(day.kpi(People.COST_REGULAR)).isCloseTo(260, ROUNDING);
    }

    @Test
    void nightsOfHeads_belongToTheirIntervals() {
        Day day = Scene.lasting(500)
                .intervalsAt(0, 30, 250)
                .with(Calls.at("A"))
                .with(Team.planned("desk")
                        .from(0, 2)
                        .from(220, 3)
                        .costs(RATE, PAY)
                        .takes("A"))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.NIGHT)).isEqualTo(2 * 30);
        assertThat(day.seconds(0, 2, StaffFact.NIGHT)).isEqualTo(2 * 10 + 2 * 20 + 3 * 30);
        assertThat(day.seconds(0, 3, StaffFact.NIGHT)).isEqualTo(3 * 30);
    }

    @Test
    void overtimeOfHeads_isPaidByNight() {
        // One too many from 220 to 230, the contact's end.
        Day day = day(Team.planned("desk").from(0, 1).from(220, 0), Call.at(210).talk(20));

        assertThat(day.kpi(People.COST_OVERTIME)).isCloseTo(15, ROUNDING);
        assertThat(day.kpi(People.NIGHT_TIME)).isEqualTo(40 + 20 + 10);
    }

    @Test
    void callingUp_isPaidInsteadOfOvertimeAndTimeOnCall() {
        // On call from 50 to 400, called at 100 until 200, there after 20 s: 80 s at work, of them none by night, and
        // 70 + 200 s on call. Rest of the night: none.
        Rule rule = new Rule(
                "help",
                new Condition.During(List.of(Ticks.ofSeconds(100)), List.of(Ticks.ofSeconds(200))),
                Optional.empty(),
                List.of(new Action.CallUp(0, 1, new Distribution.Constant(20), 1, Ticks.ofSeconds(60))),
                Rule.Restraint.NONE);
        Day day = Scene.lasting(500)
                .with(Calls.at("A"))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(450, 500))
                        .person("Bob", Shift.from(50, 400).onCall())
                        .costs(RATE, PAY)
                        .takes("A"))
                .with(rule)
                .day();

        assertThat(day.seconds("Bob", StaffFact.CALLED_UP)).isEqualTo(80);
        assertThat(day.seconds("Bob", StaffFact.OVERTIME)).isEqualTo(80);
        assertThat(day.seconds("Bob", StaffFact.ON_CALL)).isEqualTo(70 + 200);
        assertThat(day.kpi(People.COST_CALL_UP)).isCloseTo(80 * 2, ROUNDING);
        assertThat(day.kpi(People.COST_OVERTIME)).isEqualTo(0);
        assertThat(day.kpi(People.COST_ON_CALL)).isCloseTo(270 * 0.15, ROUNDING);
        assertThat(day.kpi(People.COST)).isCloseTo(50 + 160 + 40.5, ROUNDING);
    }

    @Test
    void hoursPaidAlike_costWhatTheyDidBefore() {
        Day day = Scene.lasting(500)
                .with(Calls.given("A", Call.at(90).talk(30)))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 100), Shift.from(200, 300).onCall())
                        .costs(RATE, Pay.ALIKE)
                        .takes("A"))
                .day();

        assertThat(day.kpi(People.COST)).isEqualTo(Ticks.toHours(Ticks.ofSeconds(120)) * RATE);
        assertThat(day.kpi(People.COST_NIGHT)).isEqualTo(0);
        assertThat(day.kpi(People.NIGHT_TIME)).isEqualTo(0);
        assertThat(day.kpi(People.COST_ON_CALL)).isEqualTo(0);
    }

    @Test
    void parts_areUndefinedWithoutACost() {
        Day day = Scene.lasting(500)
                .with(Calls.at("A"))
                .with(Team.people("desk").person("Ann", Shift.from(0, 100)).takes("A"))
                .day();

        assertThat(Kpis.of(day.result()).estimate(People.COST_ON_CALL, null, Scope.CENTRE))
                .isEmpty();
    }

    @Test
    void nights_areInOrder() {
        assertThatThrownBy(() -> nights(1, 0, 50, 40, 80)).hasMessageContaining("starts");
        assertThatThrownBy(() -> nights(1, 50, 50)).hasMessageContaining("ends");
        assertThatThrownBy(() -> nights(-0.1)).hasMessageContaining("factor");
    }

    private static Optional<Pay.Night> nights(double factor, double... bounds) {
        List<Long> ticks = Arrays.stream(bounds).mapToObj(Ticks::ofSeconds).toList();
        List<Long> starts = IntStream.range(0, ticks.size() / 2)
                .mapToObj(i -> ticks.get(2 * i))
                .toList();
        List<Long> ends = IntStream.range(0, ticks.size() / 2)
                .mapToObj(i -> ticks.get(2 * i + 1))
                .toList();
        return Optional.of(new Pay.Night(starts, ends, factor));
    }

    private static Day day(Team team, Call... calls) {
        return Scene.lasting(500)
                .with(Calls.given("A", calls))
                .with(team.costs(RATE, PAY).takes("A"))
                .day();
    }
}
