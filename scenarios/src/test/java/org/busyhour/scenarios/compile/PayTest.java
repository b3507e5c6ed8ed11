package org.busyhour.scenarios.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.Pay;
import org.busyhour.engine.model.Staffing.HeadCount;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.time.Ticks;
import org.busyhour.scenarios.check.ScenarioReader;
import org.busyhour.scenarios.language.source.TextFiles;
import org.junit.jupiter.api.Test;

/** What people are paid, from the scenario to the KPIs. Nobody calls, so that nobody works longer than planned. */
class PayTest {
    private static final Offset<Double> ROUNDING = Offset.offset(1e-9);

    @Test
    void nights_areOfTheLocalClock() {
        // The night of 24 to 25 October 2026 has an hour more in Berlin: 22:00 to 06:00 are 9 h, of which 2 h lie
        // before midnight; then 2 h of the next night. Of 29 March the night has 7 h.
        assertThat(nights("2026-10-25 00:00", "Europe/Berlin")).containsExactly(-2.0, 7.0, 23.0, 31.0);
        assertThat(nights("2026-03-29 00:00", "Europe/Berlin")).containsExactly(-2.0, 5.0, 21.0, 29.0);
        assertThat(nights("2026-03-02 00:00", "UTC")).containsExactly(-2.0, 6.0, 22.0, 30.0);
    }

    @Test
    void pay_ofANightShiftWhenTheClocksGoBack() {
        // One person from 20:00 to 06:00 over the change: 11 h, of which 9 h by night; unpaid from 03:00 to 03:30.
        // 10.5 h at 20, and for 8.5 h by night a quarter more.
        Result result = run("2026-10-24 12:00", "Europe/Berlin", "1 day", """
                  core:
                    agents: 1
                    shift: night
                    skills: [calls]
                    cost: {hour: 20/h, night: {hours: 22:00-06:00, pay: 125 %}}
                shifts:
                  night: {hours: 20:00-06:00, breaks: [30m at 03:00 unpaid]}
                """);

        assertThat(kpi(result, People.COST_REGULAR)).isCloseTo(10.5 * 20, ROUNDING);
        assertThat(kpi(result, People.NIGHT_TIME)).isEqualTo(8.5 * 3600);
        assertThat(kpi(result, People.COST_NIGHT)).isCloseTo(8.5 * 20 * 0.25, ROUNDING);
        assertThat(kpi(result, People.COST)).isCloseTo(210 + 42.5, ROUNDING);
    }

    @Test
    void pay_ofTimeOnCall() {
        // 8 h at work and 5 h on call a day.
        Result result = run("2026-03-02 00:00", "UTC", "2 days", """
                  core: {shift: {day: 2}, skills: [calls], cost: 30/h}
                  pool: {shift: {standby: 3}, skills: [calls], cost: {hour: 30/h, on-call: 15 %}}
                shifts:
                  day: {hours: 09:00-17:00}
                  standby: {hours: 18:00-23:00, on-call: yes}
                """);

        assertThat(kpi(result, People.ON_CALL_TIME)).isEqualTo(3 * 2 * 5 * 3600);
        assertThat(kpi(result, People.COST_ON_CALL)).isCloseTo(3 * 2 * 5 * 30 * 0.15, ROUNDING);
        assertThat(kpi(result, People.COST_REGULAR)).isCloseTo(2 * 2 * 8 * 30, ROUNDING);
        assertThat(kpi(result, People.PAID_TIME)).isEqualTo(2 * 2 * 8 * 3600);
    }

    @Test
    void pay_isThatOfTheScenario() {
        Pay pay = group("2026-03-02 00:00", "UTC", """
                  core:
                    agents: 1
                    skills: [calls]
                    cost: {hour: 30/h, overtime: 150 %, call-up: 200 %, on-call: 15 %}
                """).pay();

        assertThat(pay).isEqualTo(new Pay(1.5, Optional.empty(), 2, 0.15));
    }

    @Test
    void temporaryStaff_isThereBetweenItsDays() {
        // From Tuesday to Wednesday of a week that begins on Monday at noon.
        HeadCount heads = (HeadCount) group("2026-03-02 12:00", "UTC", """
                  temps: {agents: 4, skills: [calls], from: 2026-03-03, until: 2026-03-04}
                """).staffing();

        assertThat(heads.starts().stream().map(Ticks::toHours)).startsWith(0.0, 12.0, 36.0, 60.0);
        assertThat(heads.heads()).startsWith(0, 4, 4, 0).endsWith(0);
    }

    @Test
    void temporaryStaff_isCalledUpOnItsDaysOnly() {
        // Two on call, called on each day of three from 10:00 to 12:00, but there from Tuesday to Tuesday only.
        Result result = run("2026-03-02 00:00", "UTC", "3 days", """
                  core: {agents: 1, skills: [calls], cost: 10/h}
                  temps: {agents: 1, on-call: 2, skills: [calls], from: 2026-03-03, until: 2026-03-03, cost: 10/h}
                rules:
                  noon: {when: between 10:00 and 12:00, do: {call-up: 2 of temps}}
                """);

        assertThat(Kpis.of(result)
                        .estimate(People.COST_CALL_UP, null, new Scope(Scope.Kind.GROUP, 1, "temps"))
                        .orElseThrow()
                        .mean())
                .isEqualTo(2 * 2 * 10);
    }

    @Test
    void temporaryStaffOnShifts_worksOnItsDaysOnly() {
        Result result = run("2026-03-02 00:00", "UTC", "1 week", """
                  core: {agents: 1, skills: [calls], cost: 10/h}
                  temps: {shift: {day: 3}, skills: [calls], from: 2026-03-06, cost: 10/h}
                shifts:
                  day: {hours: 09:00-17:00}
                """);

        // Friday, Saturday and Sunday.
        assertThat(Kpis.of(result)
                        .estimate(People.PAID_TIME, null, new Scope(Scope.Kind.GROUP, 1, "temps"))
                        .orElseThrow()
                        .mean())
                .isEqualTo(3 * 3 * 8 * 3600);
    }

    @Test
    void countsPerInterval_areKeptBetweenTheDays() {
        HeadCount heads = (HeadCount) group("2026-03-02 22:00", "UTC", """
                  temps: {agents: {counts: [1, 2, 3, 4], interval: 42h}, skills: [calls], from: 2026-03-04}
                """).staffing();

        // The counts change at 42 h, 84 h and 126 h; Wednesday begins at 26 h.
        assertThat(heads.heads().subList(0, 5)).containsExactly(0, 0, 1, 2, 2);
    }

    private static List<Double> nights(String start, String zone) {
        Pay.Night night = group(start, zone, """
                  core: {agents: 1, skills: [calls], cost: {hour: 9/h, night: {hours: 22:00-06:00, pay: 125 %}}}
                """).pay().night().orElseThrow();
        return Stream.of(
                        night.starts().get(0),
                        night.ends().get(0),
                        night.starts().get(1),
                        night.ends().get(1))
                .map(Ticks::toHours)
                .toList();
    }

    private static AgentGroup group(String start, String zone, String groups) {
        return compiled(start, zone, "1 week", groups).model().groups().get(0);
    }

    private static Result run(String start, String zone, String length, String groups) {
        return Replications.run(
                compiled(start, zone, length, groups).model(), new Plan(1, 1, 1), Progress.NONE, (number, log) -> {});
    }

    private static CompiledScenario compiled(String start, String zone, String length, String groups) {
        String text = """
                busyhour: 1
                time: {start: %s, zone: %s, length: %s}
                contacts:
                  calls: {arrivals: 0/h, talk: 3m}
                groups:
                """.formatted(start, zone, length) + groups;
        return Compiler.compile(ScenarioReader.read(TextFiles.none().with("pay.yaml", text), "pay.yaml", List.of())
                .spec()
                .orElseThrow());
    }

    private static double kpi(Result result, Kpi kpi) {
        return Kpis.of(result).estimate(kpi, null, Scope.CENTRE).orElseThrow().mean();
    }
}
