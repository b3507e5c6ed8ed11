package org.busyhour.scenarios.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.Agent.Kind;
import org.busyhour.engine.model.Agent.Pause;
import org.busyhour.engine.model.Agent.Shift;
import org.busyhour.engine.time.Ticks;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.ShiftSpec;
import org.busyhour.scenarios.language.spec.TimeSpec;
import org.busyhour.scenarios.language.value.Unreadable;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final String MONDAY = "2026-03-02 00:00";

    private static List<Agent> people(Course course, int people, String factor, ShiftSpec shift) throws Unreadable {
        GroupSpec group = Specs.group("desk", Specs.crew(shift.name(), people), factor);
        return new Roster(Specs.scenario(course.time(), List.of(), List.of(group), shift), course)
                .people(group, Specs.crew(shift.name(), people).crews())
                .people();
    }

    private static Course course(String start, String zone, String length) throws Unreadable {
        return Specs.course(Specs.time(start, zone, length, "30m"));
    }

    /** An instant in hours and minutes, such as {@code 8:30} after the start of the run. */
    private static long at(String clock) {
        boolean before = clock.startsWith("-");
        String[] parts = clock.substring(before ? 1 : 0).split(":", -1);
        long ticks =
                RunCalendar.ticks(Duration.ofHours(Long.parseLong(parts[0])).plusMinutes(Long.parseLong(parts[1])));
        return before ? -ticks : ticks;
    }

    private static List<Long> starts(List<Agent> people) {
        return people.stream()
                .map(a -> a.shifts().get(0).pauses().get(0).start())
                .toList();
    }

    private static Pause pause(String start, String length, Kind kind, boolean paid) {
        return new Pause(at(start), at(length), kind, paid);
    }

    @Test
    void shift_isWorkedOnEachDay() throws Unreadable {
        var people = people(course(MONDAY, "UTC", "3 days"), 2, "100 %", Specs.shift("early", "07:00-15:30"));

        assertThat(people).extracting(Agent::name).containsExactly("desk-1", "desk-2");
        assertThat(people.get(1).shifts())
                .extracting(Shift::start)
                .containsExactly(at("7:00"), at("31:00"), at("55:00"));
        assertThat(people.get(1).shifts())
                .extracting(Shift::end)
                .containsExactly(at("15:30"), at("39:30"), at("63:30"));
    }

    @Test
    void nightShift_beganTheEveningBeforeAndGoesOnBehindTheRun() throws Unreadable {
        var people = people(course(MONDAY, "UTC", "1 day"), 1, "100 %", Specs.shift("night", "22:00-06:00"));

        assertThat(people.get(0).shifts()).extracting(Shift::start).containsExactly(at("-2:00"), at("22:00"));
        assertThat(people.get(0).shifts()).extracting(Shift::end).containsExactly(at("6:00"), at("30:00"));
    }

    @Test
    void nightShift_ofARunThatBeginsAtNoon() throws Unreadable {
        var noon = course("2026-03-02 12:00", "UTC", "1 day");
        var people = people(noon, 1, "100 %", Specs.shift("night", "22:00-06:00", "30m at 01:30"));

        assertThat(people.get(0).shifts())
                .containsExactly(new Shift(
                        at("10:00"),
                        at("18:00"),
                        List.of(pause("13:30", "0:30", Kind.BREAK, true)),
                        Agent.LateBreak.KEEP));
    }

    @Test
    void nightShift_isAnHourShorterOrLongerWhenTheClocksChange() throws Unreadable {
        ShiftSpec night = Specs.shift("night", "22:00-06:00", "30m at 04:00");
        var spring = people(course("2026-03-28 12:00", "Europe/Berlin", "1 day"), 1, "100 %", night);
        var autumn = people(course("2026-10-31 12:00", "America/New_York", "1 day"), 1, "100 %", night);

        Shift seven = spring.get(0).shifts().get(0);
        Shift nine = autumn.get(0).shifts().get(0);
        assertThat(seven.end() - seven.start()).isEqualTo(7 * Ticks.PER_HOUR);
        assertThat(nine.end() - nine.start()).isEqualTo(9 * Ticks.PER_HOUR);
        // From 22:00 to 04:00 five hours pass in spring, seven in autumn.
        assertThat(seven.pauses().get(0).start() - seven.start()).isEqualTo(5 * Ticks.PER_HOUR);
        assertThat(nine.pauses().get(0).start() - nine.start()).isEqualTo(7 * Ticks.PER_HOUR);
    }

    @Test
    void roundTheClockShift_neverOverlapsItself() throws Unreadable {
        // On 29 March 02:30 comes at 03:30, half an hour after the next shift began.
        var people = people(
                course("2026-03-28 00:00", "Europe/Berlin", "3 days"), 1, "100 %", Specs.shift("long", "03:00-02:30"));

        List<Shift> shifts = people.get(0).shifts();
        assertThat(shifts.get(1).start()).isEqualTo(at("3:00"));
        assertThat(shifts.get(1).end()).isEqualTo(shifts.get(2).start()).isEqualTo(at("26:00"));
    }

    @Test
    void skippedShift_isNotWorked() throws Unreadable {
        var people = people(
                course("2026-03-29 00:00", "Europe/Berlin", "1 day"), 1, "100 %", Specs.shift("odd", "02:00-03:00"));

        assertThat(people.get(0).shifts()).isEmpty();
    }

    @Test
    void splitShift_isWorkedTwiceADayWithItsBreaksInTheirParts() throws Unreadable {
        ShiftSpec split = Specs.split(
                Specs.shift("split", "08:00-12:00", "15m at 17:00", "30m between 09:00 and 11:00"), "16:00-20:00");
        var people = people(course(MONDAY, "UTC", "2 days"), 1, "100 %", split);

        assertThat(people.get(0).shifts())
                .startsWith(
                        new Shift(
                                at("8:00"),
                                at("12:00"),
                                List.of(pause("9:45", "0:30", Kind.BREAK, true)),
                                Agent.LateBreak.KEEP),
                        new Shift(
                                at("16:00"),
                                at("20:00"),
                                List.of(pause("17:00", "0:15", Kind.BREAK, true)),
                                Agent.LateBreak.KEEP,
                                Agent.Duty.MORE_WORK));
        assertThat(people.get(0).shifts()).hasSize(4);
    }

    @Test
    void splitShift_mayGoOnAfterMidnight() throws Unreadable {
        ShiftSpec split = Specs.split(Specs.shift("split", "22:00-02:00"), "04:00-08:00");
        var people = people(course(MONDAY, "UTC", "1 day"), 1, "100 %", split);

        // On Sunday it began at 22:00; its second part is on Monday, as the first part of Monday's shift.
        assertThat(people.get(0).shifts())
                .extracting(Shift::start)
                .containsExactly(at("-2:00"), at("4:00"), at("22:00"));
        assertThat(people.get(0).shifts())
                .extracting(Shift::duty)
                .containsExactly(Agent.Duty.WORK, Agent.Duty.MORE_WORK, Agent.Duty.WORK);
    }

    @Test
    void splitShift_whosePartsTheClocksPushTogetherNeverOverlapsItself() throws Unreadable {
        // On 29 March 02:30 comes at 03:30, half an hour after the second part has begun.
        ShiftSpec split = Specs.split(Specs.shift("split", "00:00-02:30"), "03:00-05:00");
        var people = people(course("2026-03-29 00:00", "Europe/Berlin", "1 day"), 1, "100 %", split);

        List<Shift> shifts = people.get(0).shifts();
        assertThat(shifts.get(0).end()).isEqualTo(shifts.get(1).start()).isEqualTo(at("2:00"));
    }

    @Test
    void shiftOnCall_isNoWork() throws Unreadable {
        var people =
                people(course(MONDAY, "UTC", "1 day"), 1, "100 %", Specs.onCall(Specs.shift("standby", "18:00-23:00")));

        assertThat(people.get(0).shifts())
                .containsExactly(
                        new Shift(at("18:00"), at("23:00"), List.of(), Agent.LateBreak.KEEP, Agent.Duty.ON_CALL));
    }

    @Test
    void shiftOutsideTheRun_isWarnedAbout() throws Unreadable {
        var course = course("2026-03-02 07:00", "UTC", "13h");
        var people = people(course, 1, "100 %", Specs.shift("night", "22:00-06:00"));

        assertThat(people.get(0).shifts()).isEmpty();
        assertThat(course.warnings().sorted())
                .singleElement()
                .asString()
                .contains("nobody works on shift night during the run");
    }

    @Test
    void window_spreadsBreaksEvenly() throws Unreadable {
        // A window of 2 h, a break of 30 m: starts have 90 m, so four people begin every 30 m.
        ShiftSpec shift = Specs.shift("early", "07:00-15:30", "30m between 11:30 and 13:30");

        assertThat(starts(people(course(MONDAY, "UTC", "1 day"), 4, "100 %", shift)))
                .containsExactly(at("11:30"), at("12:00"), at("12:30"), at("13:00"));
        assertThat(starts(people(course(MONDAY, "UTC", "1 day"), 2, "100 %", shift)))
                .containsExactly(at("11:30"), at("13:00"));
        assertThat(starts(people(course(MONDAY, "UTC", "1 day"), 1, "100 %", shift)))
                .containsExactly(at("12:15"));
        // 90 m over seven gaps: 771 s each, the fraction of 3/7 s cut.
        assertThat(starts(people(course(MONDAY, "UTC", "1 day"), 8, "100 %", shift))
                                .get(1)
                        - at("11:30"))
                .isEqualTo(771 * Ticks.PER_SECOND);
    }

    @Test
    void pauses_neverOverlap() throws Unreadable {
        ShiftSpec shift = Specs.shift(
                "early",
                "07:00-15:30",
                "30m between 11:00 and 13:00 unpaid",
                "15m between 11:00 and 13:00",
                "15m at 09:30",
                "meeting 60m at 11:30");
        var people = people(course(MONDAY, "UTC", "1 day"), 2, "100 %", shift);

        // The first would have both breaks at 11:00; the second moves behind the first, up to the meeting.
        assertThat(people.get(0).shifts().get(0).pauses())
                .containsExactly(
                        pause("9:30", "0:15", Kind.BREAK, true),
                        pause("11:00", "0:30", Kind.BREAK, false),
                        pause("11:30", "1:00", Kind.MEETING, true),
                        pause("12:30", "0:15", Kind.BREAK, true));
        // The second would have them at 12:30 and 12:45: the short one moves to the nearest free time, before the
        // meeting.
        assertThat(people.get(1).shifts().get(0).pauses())
                .containsExactly(
                        pause("9:30", "0:15", Kind.BREAK, true),
                        pause("11:15", "0:15", Kind.BREAK, true),
                        pause("11:30", "1:00", Kind.MEETING, true),
                        pause("12:30", "0:30", Kind.BREAK, false));
    }

    @Test
    void pauseWithoutRoom_movesWithinTheShift() throws Unreadable {
        var course = course(MONDAY, "UTC", "1 day");
        ShiftSpec shift = Specs.shift("early", "07:00-15:30", "15m between 11:30 and 12:00", "meeting 30m at 11:30");

        assertThat(starts(people(course, 1, "100 %", shift))).containsExactly(at("11:15"));
        assertThat(course.warnings().sorted()).singleElement().asString().contains("at another time");
    }

    @Test
    void pauseLongerThanWhatIsLeft_isLeftOut() throws Unreadable {
        var course = course(MONDAY, "UTC", "1 day");
        ShiftSpec shift = Specs.shift("short", "07:00-08:00", "45m at 07:15", "30m at 07:15");

        assertThat(people(course, 1, "100 %", shift).get(0).shifts().get(0).pauses())
                .containsExactly(pause("7:15", "0:45", Kind.BREAK, true));
        assertThat(course.warnings().sorted()).singleElement().asString().contains("go without");
    }

    @Test
    void pauseAcrossTheEdgesOfTheRun_isCut() throws Unreadable {
        ShiftSpec night = Specs.shift("night", "22:00-06:00", "1h at 23:30");
        var people = people(course(MONDAY, "UTC", "1 day"), 1, "100 %", night);

        assertThat(people.get(0).shifts().get(0).pauses()).containsExactly(pause("0:00", "0:30", Kind.BREAK, true));
        assertThat(people.get(0).shifts().get(1).pauses()).containsExactly(pause("23:30", "0:30", Kind.BREAK, true));
    }

    @Test
    void staffing_scalesCrewsHalfUp() throws Unreadable {
        ShiftSpec shift = Specs.shift("early", "07:00-15:30");

        // 75 % of 6 are 4.5.
        assertThat(people(course(MONDAY, "UTC", "1 day"), 6, "75 %", shift)).hasSize(5);
        assertThat(people(course(MONDAY, "UTC", "1 day"), 6, "0 %", shift)).isEmpty();
    }

    @Test
    void crews_areNumberedThroughTheGroup() throws Unreadable {
        TimeSpec time = Specs.time(MONDAY, "UTC", "1 day", "30m");
        var crews = List.of(
                Specs.crew("early", 2).crews().get(0),
                Specs.crew("late", 1).crews().get(0));
        GroupSpec group = Specs.group("desk", Specs.crew("early", 2), "100 %");
        var scenario = Specs.scenario(
                time,
                List.of(),
                List.of(group),
                Specs.shift("early", "07:00-15:00"),
                Specs.shift("late", "15:00-24:00"));

        List<Agent> people =
                new Roster(scenario, Specs.course(time)).people(group, crews).people();

        assertThat(people).extracting(Agent::name).containsExactly("desk-1", "desk-2", "desk-3");
        assertThat(people.get(2).shifts().get(0).end()).isEqualTo(at("24:00"));
    }
}
