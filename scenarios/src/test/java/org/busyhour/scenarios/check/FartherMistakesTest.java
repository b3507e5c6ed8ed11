package org.busyhour.scenarios.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.busyhour.scenarios.compile.Compiler;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.source.TextFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users get wrong with deferred work, journeys and other things that not everybody writes. */
class FartherMistakesTest {
    private static final String DESK = """
            busyhour: 1
            time: {start: 2026-03-02 07:00, length: 2h}
            contacts:
              calls: {arrivals: 120/h, talk: 3m}
              mails: {channel: email, arrivals: 6/h, handling: 4m, deadline: 2h}
            groups:
              core: {agents: 5, skills: [calls, mails]}
            """;

    private final TextFiles files = TextFiles.none()
            .with("desk.yaml", DESK)
            .with("days.csv", "monday,tuesday\n1,2\n3,4\n")
            .with("empty.csv", "time,talk\n")
            .with("calls.csv", "time,talk\n200,60\n100,30\n,20\n")
            .with("types.csv", "time,type,talk\n1,calls,30\n2,cals,30\n3,chats,30\n4,cals,30\n5,mails,30\n")
            .with("quote.csv", "time,talk\n1,\"2\n");

    private List<Problem> problems(String overrides) {
        return ScenarioReader.read(files, "desk.yaml", List.of(overrides.split(" ;; ")))
                .problems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "contacts.mails.deadline={within: 2h, clock: open} | --set contacts.mails.deadline contacts.mails.deadline.clock: the clock runs while the centre is open, but there are no opening hours; say them as time.open, or write the hours of the clock",
                "contacts.mails.deadline={within: 2h, clock: {monday: closed}} | --set contacts.mails.deadline contacts.mails.deadline.clock: a clock that never runs reaches no deadline; say when it runs, as 08:00-18:00",
                "contacts.mails.deadline={within: 2h, clock: 18:00} | --set contacts.mails.deadline contacts.mails.deadline.clock: hours like 07:00-15:30 are expected, was \"18:00\"",
                "contacts.mails.deadline={clock: 08:00-18:00} | --set contacts.mails.deadline contacts.mails.deadline.within: within is missing; for example within: 2h to 4h",
                "contacts.mails.deadline=4h to 2h | --set contacts.mails.deadline: the goal stands before the deadline and is shorter, was \"4h to 2h\"; write for example 2h to 4h",
                "contacts.mails.deadline=soon | --set contacts.mails.deadline: a duration like 4m30s is expected, was \"soon\"",
                "contacts.mails.deadline={within: 2h, if-late: {call: chats, share: 30 %}} | --set contacts.mails.deadline contacts.mails.deadline.if-late.call: there is no contact type \"chats\"; there are calls, mails",
                "contacts.mails.deadline={within: 2h, if-late: {call: mails, share: 30 %}} | --set contacts.mails.deadline contacts.mails.deadline.if-late.call: customers who got no answer call, but contacts of mails come by email; name a contact type of channel voice",
                "contacts.mails.deadline={within: 2h, if-late: {call: calls}} | --set contacts.mails.deadline contacts.mails.deadline.if-late.share: share is missing; for example share: 30 %",
                "contacts.mails.deadline={within: 2h, if-late: {call: calls, share: 0.3}} | --set contacts.mails.deadline contacts.mails.deadline.if-late.share: a share needs a %, was \"0.3\"; did you mean 30 %?",
                "contacts.mails.talk=3m | --set contacts.mails.talk: talk is of those on the line, and nobody waits there for a contact of channel email; write handling",
                "contacts.mails.hold=3m | --set contacts.mails.hold: hold is of those on the line, and nobody waits there for a contact of channel email; write handling",
                "contacts.mails.patience=3m | --set contacts.mails.patience: patience is of those on the line, and nobody waits there for a contact of channel email; remove it",
                "contacts.mails.service-level=80 % in 20s | --set contacts.mails.service-level: service-level is of those on the line, and nobody waits there for a contact of channel email; write deadline",
                "contacts.mails.queue-limit=4 | --set contacts.mails.queue-limit: queue-limit is of those on the line, and nobody waits there for a contact of channel email; remove it",
                "contacts.mails.front={time: 1m} | --set contacts.mails.front: front is of those on the line, and nobody waits there for a contact of channel email; remove it",
                "contacts.mails.chat={replies: 3, think: 5s} | --set contacts.mails.chat: chat is of those on the line, and nobody waits there for a contact of channel email; remove it",
                "contacts.mails.next={check: 10 %} ;; stages={check: {talk: 1m}} ;; groups.core.skills=[calls, mails, check] | --set contacts.mails.next contacts.mails.next.check: customers wait on the line at the stage \"check\", and nobody is on it behind mails; write a channel there, as channel: back-office, with handling in place of talk",
                "contacts.mails.callback={when: waited 2m, accepted: 40 %} | --set contacts.mails.callback: only calls are called back; remove callback",
                "contacts.calls.arrivals={records: 40, at: 07:00} | --set contacts.calls.arrivals: records are a list, and who is on a list doesn't call: the channel of calls is voice; write channel: outbound with dialling, or calls that come, as arrivals: 60/h",
                "incidents={crm: {at: 07:10, lasts: 9m, stops: mails}} | --set incidents incidents.crm.stops: all, or a list of contact types, is expected, was \"mails\"; write a list, as [mails]",
                "contacts.mails.channel=fax | --set contacts.mails.channel: one of voice, email, ticket, back-office, outbound is expected, was \"fax\"",
                "contacts.calls.handling=3m | --set contacts.calls.handling: handling is of contacts that can be done later; write talk, or say which channel, as channel: email",
                "contacts.calls.deadline=3h | --set contacts.calls.deadline: a deadline is of contacts that can be done later; write service-level, or say which channel, as channel: email",
                "stages={core: {talk: 1m}} ;; contacts.calls.next={core: 10 %} | desk.yaml:7:9 groups.core: \"core\" is also a stage; take another name",
                "contacts.calls.callback={when: waited 2m, accepted: 40 %} ;; groups.senior={agents: 1, skills: [calls]} ;; contacts.calls.allocation={limit: 9m, then: transfer to senior} | --set contacts.calls.callback: callbacks don't go with an allocation limit that transfers; let the limit do something else, or remove callback",
                "contacts.calls.callback={when: waited 2m, accepted: 40 %} ;; contacts.calls.chat={replies: 3, think: 5s} | --set contacts.calls.callback: only calls are called back; remove callback",
                "contacts.calls.allocation={limit: 9m, then: transfer} | --set contacts.calls.allocation contacts.calls.allocation.then: a transfer goes to a group, was only \"transfer\"; write its name, as transfer to senior",
                "run.warm-up=auto | --set run.warm-up: auto needs at least 20 intervals, but there are 4 of 30m; make time.length longer, or time.interval shorter",
                "contacts.calls.arrivals={rate: 60/h, busyness: {cv: 0.1, common: 40 %, parts: [12:00], alike: 50 %}} ;; contacts.mails.arrivals={rate: 6/h, busyness: {cv: 0.1, common: 40 %}} | --set contacts.mails.arrivals contacts.mails.arrivals.busyness: types that have busyness in common have the same parts of days, but those of calls are others; write the same parts",
                "contacts.calls.arrivals={appointments: 30s} | --set contacts.calls.arrivals contacts.calls.arrivals.appointments: a slot lasts 1m or more; let several be booked in one, as seats: 5",
                "contacts.calls.arrivals={rate: 6/h, seats: 2} | --set contacts.calls.arrivals contacts.calls.arrivals.seats: seats belongs to appointments; remove it, or say appointments: 20m",
                "contacts.calls.arrivals={week: days.csv, profile: [1, 2]} | --set contacts.calls.arrivals contacts.calls.arrivals.profile: the file has a course for each day; remove it",
                "contacts.calls.talk={empirical: {file: empty.csv, column: talk}} | --set contacts.calls.talk contacts.calls.talk.empirical.column: the column has no values",
                "contacts.calls.talk={empirical: {file: quote.csv, column: talk}} | quote.csv contacts.calls.talk.empirical.file: this isn't CSV: Unclosed quoted field at end of input (record starting at line 2); is a quote never closed?",
                "contacts.calls.arrivals={trace: calls.csv} | calls.csv:4 contacts.calls.arrivals.trace: column time: a time is missing",
                "time={closes: 08:00, holidays: {2026-03-02: closed}} | --set time time.holidays: holidays don't go with closes; say the hours as open: 08:00-20:00",
                "time.closes=late | --set time.closes: a time like 20:00, a date with a time, or never is expected, was \"late\"",
                "time.closes=25:00 | --set time.closes: there is no such time of day as \"25:00\"",
                "time.length=1.5 weeks | --set time.length: a calendar week can't be split, was \"1.5 weeks\"; say it in days",
                "time.length=1.5 days | --set time.length: a calendar day can't be split, was \"1.5 days\"; did you mean 36h?",
                "shifts={early: {hours: 07:00-09:00, breaks: [15m]}} | --set shifts shifts.early.breaks[1]: a break like 15m at 09:30 or 30m between 11:30 and 13:30 is expected, was \"15m\"",
                "shifts={early: {hours: 07:00-09:00, breaks: [25h at 07:00]}} | --set shifts shifts.early.breaks[1]: a break or meeting shorter than a day is expected, was \"25h\"",
                "shifts={split: {hours: [08:00-12:00, 11:00-15:00]}} ;; groups.core.agents=null ;; groups.core.shift={split: 2} | --set shifts shifts.split.hours: the part from 11:00 to 15:00 doesn't follow the one before it within a day; write the parts in the order in which they are worked",
                "shifts={split: {hours: [08:00-12:00, 13:00-09:00]}} ;; groups.core.agents=null ;; groups.core.shift={split: 2} | --set shifts shifts.split.hours: the part from 13:00 to 09:00 doesn't follow the one before it within a day; write the parts in the order in which they are worked",
                "shifts={split: {hours: [08:00-12:00, 16:00-20:00], breaks: [30m between 11:45 and 16:15]}} ;; groups.core.agents=null ;; groups.core.shift={split: 2} | --set shifts shifts.split.breaks[1]: it lies in no part of the shift; a break and its window lie inside one part",
                "shifts={split: {hours: []}} ;; groups.core.agents=null ;; groups.core.shift={split: 2} | --set shifts shifts.split.hours: hours like 07:00-15:30 are expected, was an empty list",
                "shifts={standby: {hours: 08:00-12:00, on-call: yes, breaks: [15m at 09:00]}} ;; groups.core.agents=null ;; groups.core.shift={standby: 2} | --set shifts shifts.standby.breaks[1]: nobody on call takes a break or goes to a meeting or training; remove it",
                "shifts={standby: {hours: 08:00-12:00, on-call: maybe}} | --set shifts shifts.standby.on-call: one of yes, no is expected, was \"maybe\"",
                "groups.core.from=2026-03-02 07:00 | --set groups.core.from: a date like 2026-03-02 is expected, was \"2026-03-02 07:00\"",
                "groups.core.from=2026-02-30 | --set groups.core.from: there is no such date and time as \"2026-02-30\"",
                "groups.core.from=2026-03-02 ;; groups.core.until=2026-03-01 | --set groups.core.until: the last day is before the first",
                "groups.core.cost={overtime: 150 %} | --set groups.core.cost groups.core.cost.hour: hour is missing; for example hour: 24/h",
                "groups.core.cost={hour: 24/h, night: {hours: 22:00-06:00}} | --set groups.core.cost groups.core.cost.night.pay: pay is missing; for example pay: 125 %",
                "groups.core.cost={hour: 24/h, overtime: 1.5} | --set groups.core.cost groups.core.cost.overtime: a share needs a %, was \"1.5\"; did you mean 150 %?",
                "shifts={early: {hours: 07:00-09:00, meetings: [30m at noon]}} | --set shifts shifts.early.meetings[1]: a meeting like 30m at 14:00 is expected, was \"30m at noon\"",
                "shifts={early: {hours: 07:00-09:00, meetings: [30m]}} | --set shifts shifts.early.meetings[1]: a meeting like 30m at 14:00 is expected, was \"30m\"",
            })
    void mistake_isReportedWithPlaceAndHint(String overrides, String expected) {
        assertThat(problems(overrides))
                .filteredOn(Problem::fatal)
                .extracting(Problem::toString)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "stages={check: {talk: 1m}} ;; groups.core.skills=[calls, mails, check] | --set stages stages.check: warning: no contact goes on to the stage check; name it under next of a contact type, as next: {check: 40 %}",
                "stages={check: {talk: 1m, handover: 20s}} ;; groups.core.skills=[calls, mails, check] ;; contacts.calls.next={check: 10 %} ;; contacts.hot={arrivals: 1/h, talk: 1m, interrupts: [check]} ;; groups.core.skills=[calls, mails, check, hot] | --set contacts.hot contacts.hot.interrupts[1]: warning: \"check\" isn't interrupted: its agents stay on the line while a contact is handed over; remove it, or let contacts go on alone",
                "contacts.list={channel: outbound, arrivals: {records: 40, at: 07:00}, talk: 2m, dialling: {mode: predictive, reached: 0 %, ring: 9s, limit: 3 %}} ;; groups.core.skills=[calls, mails, list] | --set contacts.list contacts.list.dialling.reached: warning: at 0 % no customer on the list ever picks up; say how many tries reach the customer, as 35 %",
                "contacts.list={channel: outbound, arrivals: {records: 40, at: 07:00}, talk: 2m, dialling: {mode: predictive, reached: 30 %, ring: 9s, limit: 0 %}} ;; groups.core.skills=[calls, mails, list] | --set contacts.list contacts.list.dialling.limit: warning: at 0 % the machine never dials ahead of the agents who are free; allow some to find no agent, as 3 %, or write mode: progressive",
                "contacts.calls.arrivals={rate: 60/h, holidays: 50 %} | --set contacts.calls.arrivals contacts.calls.arrivals.holidays: warning: there are no holidays; name them under time.holidays",
            })
    void doubt_isAWarning(String overrides, String expected) {
        assertThat(problems(overrides)).extracting(Problem::toString).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "run.variance-reduction=stratified | --set run.variance-reduction: warning: stratified is left out: no contact type has a busyness that could be spread evenly; give arrivals a busyness, or remove it",
                "contacts.calls.arrivals={trace: order.csv} | --set contacts.calls.arrivals: warning: 1 of 3 contacts come before the start or after the end or closing and are left out, the first in line 4; see time.start, time.length and time.closes, --set contacts.calls.arrivals: warning: the contacts aren't in order of time and were sorted",
                "shifts={early: {hours: 07:00-09:00, breaks: [30m between 07:30 and 08:00, 20m between 07:40 and 08:00]}} ;; groups.core.shift=early | --set shifts shifts.early.breaks[2]: warning: some have no room for it then and take it at another time",
            })
    void whatIsDoubtfulInNumbers_isAWarning(String overrides, String expected) {
        files.with("order.csv", "time,talk\n200,60\n100,30\n9000,20\n");
        Reading reading = ScenarioReader.read(files, "desk.yaml", List.of(overrides.split(" ;; ")));

        assertThat(reading.problems()).isEmpty();
        assertThat(Compiler.compile(reading.spec().orElseThrow()).warnings())
                .extracting(Problem::toString)
                .hasToString("[" + expected + "]");
    }

    @Test
    void fileThatIsNoYaml_isReported() {
        files.with("desk.yaml", "a: \"\\x\"\n");

        assertThat(ScenarioReader.read(files, "desk.yaml", List.of()).problems())
                .extracting(Problem::toString)
                .hasToString(
                        "[desk.yaml:1:7: this isn't YAML: expected escape sequence of 2 hexadecimal numbers, but found: \"\\n]");
    }

    /** What is wrong with one thing keeps nobody from hearing of others. */
    @Test
    void independentMistakes_areToldAtOnce() {
        assertThat(problems("groups.core.skills=[calls, mail] ;; targets=[service-level of call >= 80 %]"
                        + " ;; time.hours=3 ;; run.warm-up=3h"))
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "--set groups.core.skills groups.core.skills[2]: there is no contact type \"mail\"; did you mean"
                                + " mails?",
                        "--set targets targets[1]: there is no contact type, group or agent \"call\"; did you mean"
                                + " calls?",
                        "--set time.hours: unknown key \"hours\"; the keys here are start, zone, length, interval, closes,"
                                + " open, holidays, at-close",
                        "--set run.warm-up: the warm-up must end before the run, which lasts 2h");
    }

    /** A type that there isn't is told once, with all its rows, though two types read the file. */
    @Test
    void rowsOfTypesThatThereAreNot_areTold() {
        assertThat(problems("contacts.calls.arrivals={trace: types.csv} ;; contacts.mails.arrivals={trace: types.csv}"))
                .extracting(Problem::toString)
                .containsExactly(
                        "types.csv:3 contacts.calls.arrivals.trace: warning: there is no contact type \"cals\":"
                                + " 2 rows, this one first, are left out; did you mean calls?",
                        "types.csv:4 contacts.calls.arrivals.trace: warning: there is no contact type \"chats\":"
                                + " this row is left out; there are calls, mails");
    }

    /** Where the column holds something else altogether, not each value is told. */
    @Test
    void veryManyTypesThatThereAreNot_areNotAllTold() {
        files.with(
                "customers.csv",
                "time,type\n0,calls\n"
                        + IntStream.rangeClosed(1, 30)
                                .mapToObj(i -> i + ",customer" + i + "\n")
                                .collect(Collectors.joining()));

        assertThat(problems("contacts.calls.arrivals={trace: customers.csv}"))
                .extracting(Problem::toString)
                .hasSize(21)
                .endsWith("customers.csv:23 contacts.calls.arrivals.trace: warning: there is no contact type"
                        + " \"customer21\", and so on from here");
    }

    /** The mails of the scenario come at a rate: rows of them are left out as they should be. */
    @Test
    void rowsOfTypesThatThereAre_areNoDoubt() {
        files.with("both.csv", "time,type\n1,calls\n2,mails\n");

        assertThat(problems("contacts.calls.arrivals={trace: both.csv}")).isEmpty();
    }

    /** The error says already which types the file has. */
    @Test
    void rowsOfTypesThatThereAreNot_areNotToldTwice() {
        files.with("others.csv", "time,type\n1,chats\n2,faxes\n");

        assertThat(problems("contacts.calls.arrivals={trace: others.csv}"))
                .extracting(Problem::toString)
                .containsExactly("--set contacts.calls.arrivals contacts.calls.arrivals.trace:"
                        + " others.csv has no contacts of type \"calls\"; it has chats, faxes");
    }
}
