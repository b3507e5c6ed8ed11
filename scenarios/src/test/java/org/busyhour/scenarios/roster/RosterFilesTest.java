package org.busyhour.scenarios.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.busyhour.engine.kpi.Catalogue;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.time.Ticks;
import org.busyhour.scenarios.check.Reading;
import org.busyhour.scenarios.check.ScenarioReader;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.busyhour.scenarios.compile.Compiler;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.source.TextFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roster files and calendars: what is read, what is written, and what is wrong with them. */
class RosterFilesTest {
    private static final String HEAD = """
            busyhour: 1
            time: {start: %s, zone: %s, length: %s}
            contacts:
              calls: {arrivals: 20/h, talk: 4m}
            groups:
            """;
    private static final String WEEK = HEAD.formatted("2026-03-02 00:00", "Europe/Berlin", "1 week");
    /** A week and a half around the night in which the clocks go back. */
    private static final String AUTUMN = HEAD.formatted("2026-10-20 00:00", "Europe/Berlin", "10 days");

    private static final String ROSTERED = "  core: {agents: {roster: people.csv}, skills: [calls]}\n";
    private static final String CALENDAR = "  core: {agents: {calendar: people.ics}, skills: [calls]}\n";

    @Test
    void weekOfThreePeople_isThatOfTheSameShifts() {
        String shifts = WEEK + """
              core: {shift: {early: 1, split: 1, night: 1}, skills: [calls], quota: 60/day}
            shifts:
              early: {hours: 07:00-15:30, days: monday-friday, breaks: [30m between 11:00 and 13:00], meetings: [15m at 09:00]}
              split: {hours: [08:00-12:00, 16:00-20:00], breaks: [15m at 17:00 unpaid], late-breaks: cut}
              night: {hours: 22:00-06:00, days: [sunday-tuesday, friday]}
            """;
        String people = """
                agent,day,start,end,breaks,meetings,late-breaks
                core-1,monday-friday,07:00,15:30,30m between 11:00 and 13:00,15m at 09:00,
                core-2,monday-sunday,08:00,12:00,,,cut
                core-2,monday-sunday,16:00,20:00,15m at 17:00 unpaid,,cut
                core-3,sunday-tuesday,22:00,06:00,,,
                core-3,friday,22:00,06:00,,,
                """;
        String rostered = WEEK + "  core: {agents: {roster: people.csv}, skills: [calls], quota: 60/day}\n";

        CompiledScenario written = compiled(shifts, "");
        CompiledScenario read = compiled(rostered, people);

        assertThat(people(read.model())).isEqualTo(people(written.model()));
        assertThat(figures(read.model())).isEqualTo(figures(written.model())).hasSizeGreaterThan(100);
    }

    @Test
    void breaksWithAWindow_areSpreadOverThoseWithTheSameRow() {
        String people = """
                agent,day,start,end,breaks
                Ana,monday,08:00,16:00,30m between 11:00 and 13:00
                Bo,monday,08:00,16:00,30m between 11:00 and 13:00
                Cy,monday,08:00,15:00,30m between 11:00 and 13:00
                """;

        // Two with the same row begin at both ends of 90 minutes, the third alone in the middle.
        assertThat(people(compiled(WEEK + ROSTERED, people).model()))
                .extracting(agent -> agent.shifts().get(0).pauses().get(0).start())
                .containsExactly(minutes(11 * 60), minutes(12 * 60 + 30), minutes(11 * 60 + 45));
    }

    @Test
    void rowsOfADate_goBeforeThoseOfTheDayOfTheWeek() {
        String people = """
                agent,day,start,end,breaks
                Ana,monday-friday,08:00,16:00,
                Ana,2026-03-03,,,
                Ana,2026-03-04,10:00,14:00,
                Ana,2026-03-07,09:00,12:00,
                """;

        // At work on Monday, Wednesday for 4 h, Thursday, Friday and Saturday for 3 h.
        assertThat(people(compiled(WEEK + ROSTERED, people).model()).get(0).shifts())
                .extracting(shift -> (shift.end() - shift.start()) / Ticks.PER_HOUR)
                .containsExactly(8L, 4L, 8L, 8L, 3L);
    }

    @Test
    void names_mayHaveBlanks() {
        String people = "agent,day,start,end\nAyşe  Yılmaz,monday,08:00,16:00\n";

        assertThat(people(compiled(WEEK + ROSTERED, people).model()))
                .extracting(Agent::name)
                .containsExactly("Ayşe-Yılmaz");
    }

    @Test
    void peopleOfAFile_belongToTheGroupWithTheirSkills() {
        String text = """
                busyhour: 1
                time: {start: 2026-03-02 00:00, length: 1 day}
                contacts:
                  calls: {arrivals: 20/h, talk: 4m}
                  loans: {arrivals: 20/h, talk: 4m}
                groups:
                  both: {agents: {roster: people.csv}, skills: [loans, calls]}
                  few: {agents: {roster: people.csv}, skills: [calls]}
                """;
        String people = """
                agent,day,start,end,skills
                Ana,monday,08:00,16:00,calls; loans
                Bo,monday,08:00,16:00,calls
                """;
        Model model = compiled(text, people).model();

        assertThat(((Staffing.People) model.groups().get(0).staffing()).people())
                .extracting(Agent::name)
                .containsExactly("Ana");
        assertThat(((Staffing.People) model.groups().get(1).staffing()).people())
                .extracting(Agent::name)
                .containsExactly("Bo");
    }

    @Test
    void table_readsAsItWasWritten() {
        String shifts = WEEK + """
              core: {shift: {early: 3, split: 2, standby: 1}, skills: [calls]}
            shifts:
              early: {hours: 07:00-15:30, breaks: [20m between 11:00 and 12:01], meetings: [15m at 09:00]}
              split: {hours: [08:00-12:00, 16:00-20:00], breaks: [15m at 17:00 unpaid], late-breaks: cut}
              standby: {hours: 22:00-00:00, on-call: yes}
            """;
        CompiledScenario written = compiled(shifts, "");
        String table = RosterCsv.of(Timetable.of(written.model(), written.start(), Optional.empty()));

        CompiledScenario read = compiled(WEEK + ROSTERED, table);

        assertThat(table).startsWith("""
                agent,day,start,end,breaks,meetings,late-breaks,on-call,skills
                core-1,2026-03-02,07:00,15:30,20m at 11:00,15m at 09:00,,,calls
                """).contains("20m at 11:20:30");
        assertThat(people(read.model())).isEqualTo(people(written.model()));
        assertThat(RosterCsv.of(Timetable.of(read.model(), read.start(), Optional.empty())))
                .isEqualTo(table);
    }

    @Test
    void trainingAndDuties_areReadAsTheyAreWritten_andAreThoseOfShiftsAndGroups() {
        // Two of four people have the duty, the second and the fourth.
        String shifts = WEEK + """
              core: {shift: {early: 4}, skills: [calls], duties: {letters: {at: 13:00, for: 45m, share: 50 %}}}
            shifts:
              early: {hours: 07:00-15:30, breaks: [20m between 12:50 and 14:10], training: [1h at 08:00]}
            """;
        CompiledScenario written = compiled(shifts, "");
        Timetable timetable = Timetable.of(written.model(), written.start(), Optional.empty());
        String table = RosterCsv.of(timetable);
        String calendar = RosterIcs.of(timetable, written.start());

        assertThat(table).startsWith("""
                agent,day,start,end,breaks,training,duties,skills
                core-1,2026-03-02,07:00,15:30,20m at 13:45,1h at 08:00,45m at 13:00,calls
                """);
        assertThat(people(compiled(WEEK + ROSTERED, table).model())).isEqualTo(people(written.model()));
        assertThat(people(compiled(WEEK + CALENDAR, calendar).model())).isEqualTo(people(written.model()));
        assertThat(people(written.model()))
                .filteredOn(agent ->
                        agent.shifts().get(0).pauses().stream().anyMatch(pause -> pause.kind() == Agent.Kind.DUTY))
                .hasSize(2);
    }

    @Test
    void breakBeforeAShiftThatTheClocksMove_findsAnotherTime() {
        // 02:30 is 03:30 on that night, after the break at 03:00: it begins as soon as the shift.
        String spring = HEAD.formatted("2026-03-29 01:00", "Europe/Berlin", "6h");
        String people = "agent,day,start,end,breaks\nAna,sunday,02:30,05:00,15m at 03:00\n";

        assertThat(people(compiled(spring + ROSTERED, people).model())
                        .get(0)
                        .shifts()
                        .get(0)
                        .pauses())
                .extracting(Agent.Pause::start)
                .containsExactly(minutes(90));
    }

    @Test
    void breaksOfTheQueue_areWrittenWithTheirWindows() {
        String shifts = WEEK + """
              core: {agents: 3, shift: day, skills: [calls]}
            shifts:
              day: {hours: 08:00-16:30, breaks: [15m at 10:00, 20m when queue allows between 14:00 and 15:30 unpaid], training: [1h at 15:30], late-breaks: cut}
            """;
        CompiledScenario written = compiled(shifts, "");
        Timetable timetable = Timetable.of(written.model(), written.start(), Optional.empty());
        CompiledScenario read = compiled(WEEK + ROSTERED, RosterCsv.of(timetable));

        assertThat(people(read.model())).isEqualTo(people(written.model()));
        assertThat(RosterIcs.unclear(timetable))
                .hasValue("core-1 has breaks when the queue allows, which a calendar can't say; a .csv file can");
        CompiledScenario cut =
                compiled(shifts.replace(", 20m when queue allows between 14:00 and 15:30 unpaid", ""), "");
        assertThat(RosterIcs.unclear(Timetable.of(cut.model(), cut.start(), Optional.empty())))
                .hasValue("core-1 has late-breaks: cut, which a calendar can't say; a .csv file can");
    }

    @Test
    void dutyOfTheNight_isDoneOnTheShiftThatHasRoomForIt() {
        String shifts = WEEK + """
              core: {shift: {night: 1, late: 1}, skills: [calls], duties: {letters: {at: 02:00, for: 45m}}}
            shifts:
              night: {hours: 22:00-06:00, days: monday}
              late: {hours: 18:00-02:30, days: monday}
            """;

        assertThat(people(compiled(shifts, "").model()))
                .extracting(agent -> agent.shifts().get(0).pauses().stream()
                        .map(Agent.Pause::start)
                        .toList())
                .containsExactly(List.of(minutes(26 * 60)), List.of());
    }

    @Test
    void calendar_readsAsItWasWrittenWhenTheClocksGoBack() {
        // Of six night shifts over the change some have their break before the clocks go back, some after.
        String shifts = AUTUMN + """
              core: {shift: {night: 6, standby: 1}, skills: [calls]}
            shifts:
              night: {hours: 22:00-06:00, breaks: [30m between 01:00 and 04:00, 10m at 05:00 unpaid], meetings: [15m at 23:00]}
              standby: {hours: 18:00-23:00, on-call: yes}
            """;
        CompiledScenario written = compiled(shifts, "");
        Timetable timetable = Timetable.of(written.model(), written.start(), Optional.empty());
        String calendar = RosterIcs.of(timetable, written.start());

        CompiledScenario read = compiled(AUTUMN + CALENDAR, calendar);

        assertThat(people(read.model())).isEqualTo(people(written.model()));
        assertThat(RosterIcs.of(Timetable.of(read.model(), read.start(), Optional.empty()), read.start()))
                .isEqualTo(calendar);
        assertThat(RosterCsv.unclear(timetable).orElseThrow())
                .matches("core-[1-6] has something at 2026-10-25 02:\\d\\d, which comes twice; .*");
        assertThat(calendar.lines().mapToInt(String::length).max().orElseThrow())
                .isLessThanOrEqualTo(75);
    }

    @Test
    void calendar_hasEventsThatRecurInOtherZones() {
        // Ana: from Monday on every weekday 09:00 to 17:00 in Istanbul, which is 07:00 to 15:00 in Berlin in winter,
        // but
        // not on Wednesday; the break of each day lies at noon there. Bo: three times, each Saturday and Sunday.
        String calendar = ics("""
                BEGIN:VEVENT
                SUMMARY:Dienst
                ATTENDEE;ROLE=REQ-PARTICIPANT;CN="Ana":mailto:ana@example.org
                DTSTART;TZID=Europe/Istanbul:20260302T090000
                DTEND;TZID=Europe/Istanbul:20260302T170000
                RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20260306T060000Z
                EXDATE;TZID=Europe/Istanbul:20260304T090000
                END:VEVENT
                BEGIN:VEVENT
                SUMMARY:Pause
                CATEGORIES:Unpaid break
                ATTENDEE;CN=Ana:mailto:ana@example.org
                DTSTART;TZID=Europe/Istanbul:20260302T120000
                DURATION:PT30M
                RRULE:FREQ=DAILY;COUNT=5
                EXDATE:20260304T090000Z
                END:VEVENT
                BEGIN:VEVENT
                SUMMARY:Bo
                DTSTART:20260228T100000
                DTEND:20260228T140000
                RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=SA,SU
                END:VEVENT
                BEGIN:VEVENT
                SUMMARY:Cy
                STATUS:CANCELLED
                DTSTART:20260303T100000
                DTEND:20260303T140000
                END:VEVENT
                """);
        List<Agent> people = people(compiled(WEEK + CALENDAR, calendar).model());

        assertThat(people).extracting(Agent::name).containsExactly("Ana", "Bo");
        assertThat(people.get(0).shifts())
                .extracting(shift -> shift.start() / Ticks.PER_HOUR)
                .containsExactly(7L, 31L, 79L, 103L);
        assertThat(people.get(0).shifts())
                .allSatisfy(shift -> assertThat(shift.pauses()).singleElement().satisfies(pause -> {
                    assertThat(pause.start() - shift.start()).isEqualTo(minutes(180));
                    assertThat(pause.paid()).isFalse();
                }));
        // The third of Bo's times is Saturday 7 March.
        assertThat(people.get(1).shifts())
                .extracting(shift -> shift.start() / Ticks.PER_HOUR)
                .containsExactly(5 * 24 + 10L);
    }

    @Test
    void shiftOfACalendar_endsByTheClockWhenItChanges() {
        String calendar = ics("""
                BEGIN:VEVENT
                SUMMARY:Ana
                DTSTART:20261020T220000
                DTEND:20261021T060000
                RRULE:FREQ=DAILY
                END:VEVENT
                """);

        assertThat(people(compiled(AUTUMN + CALENDAR, calendar).model()).get(0).shifts())
                .extracting(shift -> (shift.end() - shift.start()) / Ticks.PER_HOUR)
                .startsWith(8L, 8L, 8L, 8L, 9L, 8L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "agent,day,begin,end/Ana,monday,8:00,16:00 | x.yaml:6:27 groups.core.agents.roster: people.csv has no column \"start\"; it has agent, day, begin, end",
                "agent,day,start,end/Ana,mondy,08:00,16:00 | people.csv:2 groups.core.agents.roster: column day: days like saturday or monday-friday are expected, was \"mondy\"; did you mean monday?",
                "agent,day,start,end/Ana,2026-02-30,08:00,16:00 | people.csv:2 groups.core.agents.roster: column day: there is no such date and time as \"2026-02-30\"",
                "agent,day,start,end/Ana,,08:00,16:00 | people.csv:2 groups.core.agents.roster: column day: a date like 2026-03-02 or days like monday-friday are expected",
                "agent,day,start,end/Ana,monday,8,16:00 | people.csv:2 groups.core.agents.roster: column start: a time of day like 09:30 is expected, was \"8\"",
                "agent,day,start,end/Ana,monday,08:00, | people.csv:2 groups.core.agents.roster: column end: a time of day like 09:30 is expected, was \"\"",
                "agent,day,start,end/,monday,08:00,16:00 | people.csv:2 groups.core.agents.roster: column agent: the name of an agent is missing",
                "agent,day,start,end/O'Brien,monday,08:00,16:00 | people.csv:2 groups.core.agents.roster: column agent: a name is a letter, then letters, digits, - and _, was \"O'Brien\"",
                "agent,day,start,end,breaks/Ana,monday,08:00,16:00,15m at 10:00; 15m | people.csv:2 groups.core.agents.roster: column breaks: a break like 15m at 09:30 or 30m between 11:30 and 13:30 is expected, was \"15m\"",
                "agent,day,start,end,breaks/Ana,monday,08:00,16:00,15m at 17:00 | people.csv:2 groups.core.agents.roster: it lies outside the shift from 08:00 to 16:00",
                "agent,day,start,end,on-call/Ana,monday,08:00,16:00,ja | people.csv:2 groups.core.agents.roster: column on-call: yes or no is expected, was \"ja\"",
                "agent,day,start,end,late-breaks/Ana,monday,08:00,16:00,yes | people.csv:2 groups.core.agents.roster: column late-breaks: keep or cut is expected, was \"yes\"",
                "agent,day,start,end,meetings/Ana,monday,08:00,16:00,15m at 10:00 unpaid | people.csv:2 groups.core.agents.roster: column meetings: a meeting like 30m at 14:00 is expected, was \"15m at 10:00 unpaid\"",
                "agent,day,start,end/Ana,monday,08:00,16:00/Ana,monday,15:00,18:00 | people.csv:3 groups.core.agents.roster: Ana has two shifts at once on 2026-03-02 15:00; let one end before the other begins",
                "agent,day,start,end/Ana,sunday,22:00,06:00/Ana,monday,05:00,09:00 | people.csv:3 groups.core.agents.roster: Ana has two shifts at once on 2026-03-02 05:00; let one end before the other begins",
                "agent,day,start,end,skills/Ana,monday,08:00,16:00,loans | people.csv:2 groups.core.agents.roster: Ana is in no group: none that reads this file has just the skills loans; give them a group of their own, with these skills and the same file",
                "agent,day,start,end,skills/Ana,monday,08:00,16:00,calls/Ana,tuesday,08:00,16:00,loans | people.csv:3 groups.core.agents.roster: column skills: Ana has other skills in line 2; people have the same skills all day",
                "agent,day,start,end/calls,monday,08:00,16:00 | people.csv:2 groups.core.agents.roster: \"calls\" is in the group core and also a contact type; a name stands for one",
            })
    void mistakesInATable_nameTheLine(String table, String expected) {
        assertThat(problems(WEEK + ROSTERED, table.replace('/', '\n') + '\n')).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DTSTART:20260302/DTEND:20260303 | people.ics:5:9 groups.core.agents.calendar: a time like 20260302T070000 is expected, was \"20260302\"; an event of whole days is no shift",
                "DTSTART;TZID=Europe/Berln:20260302T080000/DTEND:20260302T160000 | people.ics:5:27 groups.core.agents.calendar: a time zone like Europe/Istanbul is expected, was \"Europe/Berln\"; did you mean Europe/Berlin?",
                "DTSTART:20260302T080000 | people.ics:3:1 groups.core.agents.calendar: the event has neither DTEND nor DURATION",
                "DTEND:20260302T080000 | people.ics:3:1 groups.core.agents.calendar: the event has no DTSTART",
                "DTSTART:20260302T080000/DTEND:20260302T070000 | people.ics:3:1 groups.core.agents.calendar: the event ends before it begins",
                "DTSTART:20260302T080000/DURATION:8 h | people.ics:6:10 groups.core.agents.calendar: a duration like PT8H30M is expected, was \"8 h\"",
                "DTSTART:20260302T080000/DTEND:20260302T160000/RRULE:FREQ=MONTHLY | people.ics:7:7 groups.core.agents.calendar: a rule with FREQ=DAILY or FREQ=WEEKLY is expected, was \"FREQ=MONTHLY\"; write events that happen otherwise one by one",
                "DTSTART:20260302T080000/DTEND:20260302T160000/RRULE:FREQ=DAILY;BYMONTH=3 | people.ics:7:7 groups.core.agents.calendar: a rule of FREQ, INTERVAL, COUNT, UNTIL and BYDAY is expected, was \"BYMONTH=3\"; write events that happen otherwise one by one",
                "DTSTART:20260302T080000/DTEND:20260302T160000/RRULE:FREQ=DAILY;COUNT=0 | people.ics:7:7 groups.core.agents.calendar: COUNT is a whole number of at least 1, was \"0\"",
                "DTSTART:20260302T080000/DTEND:20260302T160000/RRULE:FREQ=WEEKLY;BYDAY=1MO | people.ics:7:7 groups.core.agents.calendar: a day of the week is one of MO, TU, WE, TH, FR, SA, SU, was \"1MO\"",
                "DTSTART:20260302T080000/DTEND:20260302T160000/RRULE:FREQ=WEEKLY;UNTIL=soon | people.ics:7:7 groups.core.agents.calendar: UNTIL is a time like 20260331T220000Z, was \"SOON\"",
                "DTSTART:20260302T080000/DTEND:20260302T160000/RDATE:20260303T080000 | people.ics:7:7 groups.core.agents.calendar: RDATE isn't read; write an event of its own for that time",
                "DTSTART:20260302T080000/DTEND:20260302T160000/CATEGORIES:Urlaub | people.ics:7:12 groups.core.agents.calendar: one of SHIFT, ON-CALL, BREAK, UNPAID BREAK, MEETING, TRAINING, DUTY is expected, was \"Urlaub\"; or no CATEGORIES, for a shift",
                "DTSTART:20260302T080000/DTEND:20260302T160000/CATEGORIES:BREAK | people.ics:3:1 groups.core.agents.calendar: this lies in no shift of Ana; a break is part of a shift",
                "DTSTART:20260302T080000/DTEND 20260302T160000 | people.ics:6:1 groups.core.agents.calendar: a line like SUMMARY:Ana is expected; is a colon missing?",
            })
    void mistakesInACalendar_nameLineAndColumn(String event, String expected) {
        String calendar = ics(
                "BEGIN:VEVENT\nSUMMARY:Ana\n" + event.replace('/', '\n').replace("\nBerl", "/Berl") + "\nEND:VEVENT\n");

        assertThat(problems(WEEK + CALENDAR, calendar)).contains(expected);
    }

    @Test
    void filesThatAreNoCalendar_areRefused() {
        assertThat(problems(WEEK + CALENDAR, "agent,day\n"))
                .containsExactly(
                        "people.ics:1:1 groups.core.agents.calendar: a calendar is expected, which begins with BEGIN:VCALENDAR");
        assertThat(problems(WEEK + CALENDAR, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Ana\n"))
                .containsExactly("people.ics groups.core.agents.calendar: the file ends within VEVENT; is it cut off?");
        assertThat(problems(WEEK + CALENDAR, "BEGIN:VCALENDAR\nEND:VEVENT\n"))
                .containsExactly(
                        "people.ics:2:1 groups.core.agents.calendar: this ends what hasn't begun last; is a line missing?");
        assertThat(problems(
                        WEEK + CALENDAR,
                        ics("BEGIN:VEVENT\nDTSTART:20260302T080000\nDTEND:20260302T160000\nEND:VEVENT\n")))
                .containsExactly(
                        "people.ics:3:1 groups.core.agents.calendar: whose event this is isn't said; give it an ATTENDEE with CN=, or a SUMMARY");
    }

    @Test
    void rosters_dontGoWithShiftsAndFactors() {
        String people = "agent,day,start,end\nAna,monday,08:00,16:00\n";

        assertThat(problems(WEEK + "  core: {agents: {roster: people.csv}, staffing: 80 %, skills: [calls]}\n", people))
                .containsExactly(
                        "x.yaml:6:50 groups.core.staffing: a factor on heads doesn't go with people of a file; remove it");
        assertThat(problems(
                        WEEK
                                + "  core: {agents: {roster: people.csv}, shift: early, skills: [calls]}\nshifts: {early: {hours: 08:00-12:00}}\n",
                        people))
                .contains(
                        "x.yaml:6:18 groups.core.agents: people of a file and a shift exclude each other; remove one of the two");
        assertThat(problems(WEEK + ROSTERED + "  more: {agents: {roster: people.csv}, skills: [calls]}\n", people))
                .containsExactly(
                        "people.csv:2 groups.more.agents.roster: \"Ana\" is in the group more and also in the group core; a name stands for one");
    }

    private static String ics(String events) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\n" + events + "END:VCALENDAR\n";
    }

    private static long minutes(long number) {
        return number * 60 * Ticks.PER_SECOND;
    }

    private static List<String> problems(String text, String file) {
        return read(text, file).problems().stream()
                .filter(Problem::fatal)
                .map(Problem::toString)
                .toList();
    }

    private static CompiledScenario compiled(String text, String file) {
        Reading reading = read(text, file);
        assertThat(reading.problems()).filteredOn(Problem::fatal).isEmpty();
        return Compiler.compile(reading.spec().orElseThrow());
    }

    private static Reading read(String text, String file) {
        TextFiles files =
                TextFiles.none().with("x.yaml", text).with("people.csv", file).with("people.ics", file);
        return ScenarioReader.read(files, "x.yaml", List.of());
    }

    private static List<Agent> people(Model model) {
        return ((Staffing.People) model.groups().get(0).staffing()).people();
    }

    /** Every KPI of the centre, its types, groups and agents. */
    private static List<Optional<Double>> figures(Model model) {
        Kpis kpis = Kpis.of(Replications.run(model, new Plan(7, 2, 1), Progress.NONE, (number, log) -> {}));
        return Stream.of(Scope.Kind.values())
                .flatMap(kind -> Scope.all(model, kind).stream())
                .flatMap(scope -> Catalogue.all().stream()
                        .flatMap(kpi -> kpi.formulas(scope.kind()).stream()
                                .map(formula ->
                                        kpis.estimate(kpi, formula.key(), scope).map(Estimate::mean))))
                .toList();
    }
}
