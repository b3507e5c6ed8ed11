package org.busyhour.scenarios.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.source.TextFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users get wrong with rules. */
class RuleMistakesTest {
    private static final String DESK = """
            busyhour: 1
            time: {start: 2026-03-02 07:00, length: 2h}
            contacts:
              calls: {arrivals: 120/h, talk: 3m}
              mails: {channel: email, arrivals: 6/h, handling: 4m, deadline: 2h}
            groups:
              core: {agents: 5, on-call: 2, skills: [calls, mails]}
              chiefs: {agents: 1, skills: [mails]}
            rules:
              surge: {when: queue of calls > 12, do: alert}
            """;

    private static String problems(String overrides) {
        TextFiles files = TextFiles.none().with("desk.yaml", DESK);
        List<Problem> problems = ScenarioReader.read(files, "desk.yaml", List.of(overrides.split(" ;; ")))
                .problems();
        return problems.stream()
                .map(problem -> problem.path() + ": " + problem.message()
                        + (problem.hint().isEmpty() ? "" : "; " + problem.hint()))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "rules.surge.when=queue > 12 | rules.surge.when: a condition like queue of balance > 12 for 2m, or between 10:00 and 12:00, is expected, was \"queue > 12\"; say of what: of a contact type or a group, or of centre",
                "rules.surge.when=queues of calls > 12 | rules.surge.when: one of queue, backlog, longest wait, estimated wait, free agents, service-level, occupancy is expected, was \"queues\"; did you mean queue?",
                "rules.surge.when=queue of calls = 12 | rules.surge.when: a condition compares with >, >=, < or <=, was =",
                "rules.surge.when=longest wait of calls > 90 | rules.surge.when: a duration needs a unit, was \"90\"; did you mean 90s or 90m?",
                "rules.surge.when=service-level of calls < 70 % | rules.surge.when: it doesn't say over which time service-level is measured; add over 30m, for example",
                "rules.surge.when=occupancy of core > 0.9 over 30m | rules.surge.when: a share needs a %, was \"0.9\"; did you mean 90 %?",
                "rules.surge.when=queue of calls > 12 over 2m | rules.surge.when: only service-level and occupancy look back over a time, was over \"2m\"; write for 2m if it must have been so for that long",
                "rules.surge.when=occupancy of core > 90 % over 90s | rules.surge.when: whole minutes up to a day are expected, was over \"90s\"",
                "rules.surge.when=queue of cals > 12 | rules.surge.when: there is no contact type \"cals\"; did you mean calls?",
                "rules.surge.when=queue of core > 12 | rules.surge.when: queue is that of a contact type, but core is a group; name one of calls, mails",
                "rules.surge.when=occupancy of calls > 90 % over 30m | rules.surge.when: occupancy is that of a group, but calls is a contact type; name one of core, chiefs",
                "rules.surge.when=queue of mails > 12 | rules.surge.when: contacts of mails are deferred work, which is a backlog; write backlog of mails",
                "rules.surge.when=backlog of calls > 12 | rules.surge.when: contacts of calls wait on the line, which is a queue; write queue of calls",
                "rules.surge.when=service-level of mails < 70 % over 30m | rules.surge.when: contacts of mails are deferred work, which has no service level; write backlog of mails > 40, for example",
                "rules.surge.when=estimated wait of centre > 3m | rules.surge.when: estimated wait is that of a contact type, was of centre; name the type",
                "rules.surge.when=between 10:00 and 10:00 | rules.surge.when: a time of day ends at another time than it begins, was from 10:00",
                "rules.surge.cool-down=0s | rules.surge.cool-down: a duration of 1s or more is expected, was \"0s\"; leave it out, and it is 1m",
                "rules.surge.when=[] | rules.surge.when: a condition is expected, was an empty list; write queue of balance > 12, for example",
                "rules.surge.until={any: [[]]} | rules.surge.until: a condition is expected, was an empty list; write queue of balance > 12, for example",
                "rules.surge.do={} | rules.surge.do: it doesn't say what is done; say call-up: 4 of senior, for example, or do: alert",
                "rules.surge.do={call-up: 4 of core} | rules.surge.do.call-up: there are only 2 people on call in core; write on-call: 4 beside its agents",
                "rules.surge.do={call-up: 4 of chiefs} | rules.surge.do.call-up: there are no people on call in chiefs; write on-call: 4 beside its agents",
                "rules.surge.do={call-up: four of core} | rules.surge.do.call-up: a whole number is expected, was \"four\"",
                "rules.surge.do={overflow: calls to chiefs} | rules.surge.do.overflow: chiefs has no skill for \"calls\"; add it to the skills of chiefs, as calls: {when: by rule}",
                "rules.surge.do={stop: calls of chiefs} | rules.surge.do.stop: chiefs has no skill for \"calls\"; add it to the skills of chiefs, as calls: {when: by rule}",
                "rules.surge.do={offer: calls} | rules.surge.do.offer: nothing is offered to customers of calls by rule; give it a callback or a message with when: by rule",
                "rules.surge.do={bot: 60 % of calls} | rules.surge.do.bot: no bot stands before the queue of calls; give it a front",
                "rules.surge.do={stay: 1h, stop: mails} | rules.surge.do.stay: stay belongs to call-up; remove it",
                "rules.surge.do=call-up | rules.surge.do: alert, or a map with call-up, overflow, stop, offer, bot, hurry, move-breaks, shorten-breaks, cancel is expected, was \"call-up\"; write it like do: {call-up: 4 of senior, within: 20m, stay: 1h}",
                "rules.surge.do={move-breaks: 30} | rules.surge.do.move-breaks: a duration needs a unit, was \"30\"; did you mean 30s or 30m?",
                "rules.surge.do={shorten-breaks: 0m} | rules.surge.do.shorten-breaks: a duration above 0 is expected, was \"0m\"",
                "rules.surge.do={cancel: meeting} | rules.surge.do.cancel: meetings or training, or those of a group like meetings of core, are expected, was \"meeting\"",
                "rules.surge.do={move-breaks: 30m of cor} | rules.surge.do.move-breaks: there is no group \"cor\"; did you mean core?",
                "rules.surge.do={move-breaks: 30m of core} | rules.surge.do.move-breaks: nobody of core works on shifts, and a head count has no breaks; give core a shift, or remove it",
                "rules.surge.do={cancel: [training, meetings of core]} ;; groups.team={shift: {day: 2}, skills: [calls]} ;; shifts.day={hours: 07:00-09:00, training: [10m at 08:00]} | rules.surge.do.cancel[2]: nobody of core works on shifts, and a head count has no meetings; give core a shift, or remove it",
                "rules.surge.do={shorten-breaks: 5m} | rules.surge.do.shorten-breaks: nobody of the scenario works on shifts, and a head count has no breaks; give a group a shift, or remove it",
                "rules.surge.do={cancel: training} ;; groups.team={shift: {day: 2}, skills: [calls]} ;; shifts.day={hours: 07:00-09:00, meetings: [10m at 08:00]} | rules.surge.do.cancel: nobody of the scenario has training; add some to the shifts, or remove it",
                "rules.surge.budget=600/day | rules.surge.budget: the budget limits nothing: there are no call-ups; remove it",
                "rules.surge.budget=600/day ;; rules.surge.do={call-up: 1 of core, stay: 1h} | rules.surge.budget: the budget limits nothing: nobody can tell what calling up core costs at the least; give core a cost",
                "groups.chiefs.skills={mails: {}, calls: {when: by rule}} | groups.chiefs.skills.calls: chiefs never takes calls: no rule says so; add a rule with do: {overflow: calls to chiefs}",
                "contacts.calls.callback={when: by rule, accepted: 40 %} | contacts.calls: customers of calls are never offered anything: no rule says so; add a rule with do: {offer: calls}",
            })
    void mistakes_areNamedWithAWayOut(String overrides, String expected) {
        assertThat(problems(overrides)).isEqualTo(expected);
    }

    @Test
    void peopleOfARoster_haveBreaksAndMayBeCalledUp_andPaidTimeOfTheirOwn() {
        String rostered = DESK.replace("core: {agents: 5, on-call: 2,", "core: {agents: {roster: people.csv},");
        String roster = "agent,day,start,end,breaks\nAna,monday,07:00,09:00,15m at 08:00\nBela,monday,07:00,08:00,\n";
        TextFiles files = TextFiles.none().with("desk.yaml", rostered).with("people.csv", roster);
        List<String> overrides = List.of(
                "rules.surge.do={call-up: 1 of core, move-breaks: 30m of core}",
                "targets=[utilisation of Ana <= 80 %]");

        assertThat(ScenarioReader.read(files, "desk.yaml", overrides).problems())
                .isEmpty();
        assertThat(ScenarioReader.read(files, "desk.yaml", List.of("rules.surge.do={cancel: meetings of core}"))
                        .problems())
                .extracting(Problem::message)
                .containsExactly("nobody of core has meetings");
    }

    /** Its people can't be read, but they would be people, who may be called up. */
    @Test
    void brokenRoster_isTheOnlyMistake() {
        TextFiles files = TextFiles.none()
                .with(
                        "desk.yaml",
                        DESK.replace("core: {agents: 5, on-call: 2,", "core: {agents: {roster: people.csv},"))
                .with("people.csv", "agent,day,start,end\nAna,monday,7:0,09:00\n");

        assertThat(ScenarioReader.read(files, "desk.yaml", List.of("rules.surge.do={call-up: 1 of core}"))
                        .problems())
                .extracting(Problem::message)
                .containsExactly("column start: a time of day like 09:30 is expected, was \"7:0\"");
    }

    @Test
    void shippedRule_isRight() {
        assertThat(problems("name=desk")).isEmpty();
    }
}
