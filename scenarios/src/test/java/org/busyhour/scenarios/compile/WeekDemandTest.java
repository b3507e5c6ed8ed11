package org.busyhour.scenarios.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ArrivalProcess.Poisson;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.time.Ticks;
import org.busyhour.scenarios.check.Reading;
import org.busyhour.scenarios.check.ScenarioReader;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.source.TextFiles;
import org.junit.jupiter.api.Test;

/** Demand over a week, from the file to expected contacts by hour. The week of 2 March 2026 begins with a Monday. */
class WeekDemandTest {
    private static final Offset<Double> ROUNDING = within(1e-9);
    private static final int FRIDAY = 4;
    private static final int SATURDAY = 5;
    private static final int SUNDAY = 6;

    private static CompiledScenario compiled(TextFiles files, String time, String arrivals) {
        return compiled(files, "2026-03-02", time, arrivals);
    }

    private static CompiledScenario compiled(TextFiles files, String start, String time, String arrivals) {
        files.with("desk.yaml", """
                busyhour: 1
                time: {start: %s, length: 1 week, interval: 1h%s}
                contacts: {calls: {arrivals: %s, talk: 3m}}
                groups: {desk: {agents: 5, skills: [calls]}}
                """.formatted(start, time, arrivals));
        Reading reading = ScenarioReader.read(files, "desk.yaml", List.of());
        assertThat(reading.problems()).isEmpty();
        return Compiler.compile(reading.spec().orElseThrow());
    }

    private static CompiledScenario compiled(String time, String arrivals) {
        return compiled(TextFiles.none(), time, arrivals);
    }

    /** Returns what is expected from one hour of the week to another. */
    private static double expected(CompiledScenario scenario, double from, double to) {
        Poisson poisson = (Poisson) scenario.model().types().get(0).arrivals();
        double sum = 0;
        for (int i = 0; i < poisson.expected().size(); i++) {
            double begin = poisson.bounds().get(i) / (double) Ticks.PER_HOUR;
            double end = poisson.bounds().get(i + 1) / (double) Ticks.PER_HOUR;
            double common = Math.max(0, Math.min(end, to) - Math.max(begin, from));
            sum += poisson.expected().get(i) * common / (end - begin);
        }
        return sum;
    }

    private static double ofDay(CompiledScenario scenario, int day) {
        return expected(scenario, day * 24, day * 24 + 24);
    }

    @Test
    void totals_areSpreadByTheProfile() {
        var desk = compiled(
                "", "{week: {monday: 600, tuesday-friday: 500, saturday: 60}, profile: [1, 3, 2], from: 09:00}");

        assertThat(expected(desk, 9, 10)).isCloseTo(100, ROUNDING);
        assertThat(expected(desk, 10, 11)).isCloseTo(300, ROUNDING);
        assertThat(expected(desk, 11, 12)).isCloseTo(200, ROUNDING);
        assertThat(ofDay(desk, 0)).isCloseTo(600, ROUNDING);
        assertThat(ofDay(desk, FRIDAY)).isCloseTo(500, ROUNDING);
        assertThat(expected(desk, SATURDAY * 24 + 10, SATURDAY * 24 + 11)).isCloseTo(30, ROUNDING);
        assertThat(ofDay(desk, SUNDAY)).isZero();
    }

    @Test
    void aDayByItsName_goesBeforeSeveral() {
        var desk = compiled("", "{week: {friday: 90, monday-sunday: 50}}");

        assertThat(ofDay(desk, FRIDAY)).isCloseTo(90, ROUNDING);
        assertThat(ofDay(desk, SUNDAY)).isCloseTo(50, ROUNDING);
        assertThat(desk.warnings()).isEmpty();
    }

    /** Eight hours, of which the lunch hour is none: 700 contacts are 100 in each of the other seven. */
    @Test
    void withoutProfile_isEvenWhileOpen() {
        var desk = compiled(", open: 09:00-12:00 and 13:00-17:00", "{week: {monday: 700}}");

        assertThat(expected(desk, 8, 9)).isZero();
        assertThat(expected(desk, 11, 12)).isCloseTo(100, ROUNDING);
        assertThat(expected(desk, 12, 13)).isZero();
        assertThat(expected(desk, 16, 17)).isCloseTo(100, ROUNDING);
    }

    @Test
    void file_hasAColumnForEachDay() {
        TextFiles files = TextFiles.none().with("week.csv", "time,Monday,friday\n09:00,10,4\n09:30,20,5\n10:00,30,6\n");
        var desk = compiled(files, "", "{week: week.csv, from: 09:00, interval: 30m}");

        assertThat(expected(desk, 9, 10)).isCloseTo(30, ROUNDING);
        assertThat(expected(desk, 10, 10.5)).isCloseTo(30, ROUNDING);
        assertThat(ofDay(desk, FRIDAY)).isCloseTo(15, ROUNDING);
        assertThat(ofDay(desk, SATURDAY)).isZero();
    }

    @Test
    void promotionsAndSpikes_multiplyTheirTime() {
        var desk = compiled(
                "",
                "{rate: 10/h, promotions: [150 % from 2026-03-03 to 2026-03-04],"
                        + " spikes: [300 % on 2026-03-04 10:00-11:00, 50 % from 2026-03-05 08:00 to 2026-03-05 09:30]}");

        assertThat(ofDay(desk, 0)).isCloseTo(240, ROUNDING);
        assertThat(ofDay(desk, 1)).isCloseTo(360, ROUNDING);
        assertThat(ofDay(desk, 2)).isCloseTo(360 + 30, ROUNDING);
        assertThat(expected(desk, 58, 59)).isCloseTo(45, ROUNDING);
        assertThat(ofDay(desk, 3)).isCloseTo(240 - 7.5, ROUNDING);
    }

    /** The forecast has holidays and promotions in it, but neither spikes nor busyness nor a what-if's volume. */
    @Test
    void forecast_isWhatThePlannerKnows() {
        var desk = compiled(
                ", holidays: {2026-03-02: usual}",
                "{rate: 10/h, holidays: 50 %, busyness: {cv: 0.1}, promotions: [150 % on 2026-03-03], spikes: [300 % on 2026-03-04]}, volume: 120 %");
        Poisson poisson = (Poisson) desk.model().types().get(0).arrivals();

        assertThat(ofDay(desk, 0)).isCloseTo(144, ROUNDING);
        assertThat(ofDay(desk, 1)).isCloseTo(432, ROUNDING);
        assertThat(ofDay(desk, 2)).isCloseTo(864, ROUNDING);
        assertThat(poisson.forecast()).hasSize(4);
        assertThat(poisson.forecast().get(0)).isCloseTo(120, ROUNDING);
        assertThat(poisson.forecast().get(1)).isCloseTo(360, ROUNDING);
        assertThat(poisson.forecast().get(2)).isCloseTo(240, ROUNDING);
    }

    @Test
    void holidays_haveHoursAndAFactor() {
        var desk = compiled(
                ", open: {monday-friday: 08:00-18:00}, holidays: {2026-03-03: closed, 2026-03-04: 10:00-12:00, 2026-03-05: usual}",
                "{rate: 10/h, holidays: 60 %}");

        assertThat(ofDay(desk, 0)).isCloseTo(100, ROUNDING);
        assertThat(ofDay(desk, 1)).isZero();
        assertThat(ofDay(desk, 2)).isCloseTo(12, ROUNDING);
        assertThat(ofDay(desk, 3)).isCloseTo(60, ROUNDING);
        assertThat(ofDay(desk, SATURDAY)).isZero();
    }

    /** 100 on Monday are 100 whatever the hours; counts of a file are left out where it is closed, with a warning. */
    @Test
    void whatComesWhileClosed_isLeftOut() {
        String week = "{week: {monday-friday: 100}, profile: [1, 1, 1, 1], from: 16:00}";
        TextFiles files = TextFiles.none().with("week.csv", "monday,tuesday\n25,25\n25,25\n25,25\n25,25\n");
        var totals = compiled(", open: 08:00-19:30, holidays: {2026-03-03: closed, 2026-03-04: 08:00-18:00}", week);
        var counts = compiled(
                files,
                ", open: 08:00-19:30, holidays: {2026-03-03: closed}",
                "{week: week.csv, from: 16:00, interval: 1h}");
        var never = compiled(", open: {tuesday-sunday: 08:00-20:00}", week);

        assertThat(totals.warnings()).isEmpty();
        assertThat(ofDay(totals, 0)).isCloseTo(100, ROUNDING);
        assertThat(expected(totals, 16, 17)).isCloseTo(100 / 3.5, ROUNDING);
        assertThat(ofDay(totals, 1)).isZero();
        assertThat(ofDay(totals, 2)).isCloseTo(200 / 3.5, ROUNDING);
        assertThat(counts.warnings())
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo("12.5 expected contacts would come while the centre is closed and are left out");
        assertThat(never.warnings())
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo("100 expected contacts would come while the centre is closed and are left out");
    }

    @Test
    void aPromotionOutsideTheRun_isDoubted() {
        assertThat(compiled("", "{rate: 10/h, promotions: [150 % on 2025-03-03]}")
                        .warnings())
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo("this isn't during the run");
    }

    /** Berlin's Sunday 29 March has no 02:00: what is expected of that hour doesn't come. */
    @Test
    void hoursThatTheClocksSkip_haveNoContacts() {
        var desk = compiled(
                TextFiles.none(),
                "2026-03-23",
                ", zone: Europe/Berlin",
                "{week: {saturday-sunday: 240}, profile: [" + "1, ".repeat(23) + "1]}");

        assertThat(ofDay(desk, SATURDAY)).isCloseTo(240, ROUNDING);
        assertThat(expected(desk, SUNDAY * 24, SUNDAY * 24 + 23)).isCloseTo(230, ROUNDING);
    }

    /** Open around the clock on weekdays: no closing at midnight. Sunday night ends with the run. */
    @Test
    void hoursThatMeet_areOneOpening() {
        var desk = compiled(", open: {monday-friday: 00:00-24:00, sunday: 22:00-02:00}", "6/h");

        assertThat(ofDay(desk, 3)).isCloseTo(144, ROUNDING);
        assertThat(ofDay(desk, SATURDAY)).isZero();
        assertThat(expected(desk, SUNDAY * 24 + 22, 168)).isCloseTo(12, ROUNDING);
        assertThat(desk.model().timeline().openings())
                .isEqualTo(new Openings(
                        List.of(0L, (SUNDAY * 24 + 22) * Ticks.PER_HOUR),
                        List.of(SATURDAY * 24 * Ticks.PER_HOUR, 168 * Ticks.PER_HOUR)));
    }

    @Test
    void aNumberOfAgents_isThatOfOpeningHours() {
        var desk = compiled(", open: {monday: 08:00-18:00, tuesday: 09:00-12:00}", "6/h");

        assertThat(desk.model().groups().get(0).staffing())
                .isEqualTo(new Staffing.HeadCount(
                        Stream.of(0, 8, 18, 33, 36).map(h -> h * Ticks.PER_HOUR).toList(), List.of(0, 5, 0, 5, 0)));
    }

    @Test
    void recordedCalls_whileClosedAreLeftOutWithAWarning() {
        TextFiles files = TextFiles.none()
                .with("calls.csv", "time\n2026-03-02 07:59\n2026-03-02 08:00\n2026-03-02 18:00\n2026-03-03 09:00\n");
        var desk = compiled(files, ", open: {monday: 08:00-18:00, tuesday: 09:00-12:00}", "{trace: calls.csv}");

        assertThat(((ArrivalProcess.Trace) desk.model().types().get(0).arrivals())
                        .contacts()
                        .rows())
                .isEqualTo(2);
        assertThat(desk.warnings()).singleElement().asString().contains("2 of 4 contacts");
    }

    /** Closed on Sundays and on Tuesday the 3rd: without days a shift is worked when it opens, with days on those. */
    @Test
    void shifts_areWorkedOnTheirDays() {
        TextFiles files = TextFiles.none().with("desk.yaml", """
                busyhour: 1
                time: {start: 2026-03-02, length: 1 week, open: {monday-saturday: 08:00-18:00}, holidays: {2026-03-03: closed}}
                contacts: {calls: {arrivals: 6/h, talk: 3m}}
                groups: {desk: {shift: {usual: 1, some: 1}, skills: [calls]}}
                shifts:
                  usual: {hours: 08:00-16:00}
                  some: {hours: 10:00-18:00, days: [monday-tuesday, sunday]}
                """);
        Reading reading = ScenarioReader.read(files, "desk.yaml", List.of());
        assertThat(reading.problems()).isEmpty();

        CompiledScenario desk = Compiler.compile(reading.spec().orElseThrow());
        assertThat(starts(desk, 0)).containsExactly(8L, 2 * 24 + 8L, 3 * 24 + 8L, 4 * 24 + 8L, 5 * 24 + 8L);
        assertThat(starts(desk, 1)).containsExactly(10L, SUNDAY * 24 + 10L);
    }

    private static List<Long> starts(CompiledScenario scenario, int agent) {
        Staffing.People people =
                (Staffing.People) scenario.model().groups().get(0).staffing();
        return people.people().get(agent).shifts().stream()
                .map(shift -> shift.start() / Ticks.PER_HOUR)
                .toList();
    }
}
