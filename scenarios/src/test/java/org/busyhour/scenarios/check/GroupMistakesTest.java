package org.busyhour.scenarios.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.source.TextFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users get wrong with how agents work, what else they do, and limits that are extended. */
class GroupMistakesTest {
    private final TextFiles files = TextFiles.none().with("bank.yaml", Bank.TEXT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spread: 60 % | groups.core.spread: a spread of at most 50 % is expected, was \"60 %\"",
                "new-hires: {share: 20 %, speed: 5 %} | groups.core.new-hires.speed: a factor from 10 % to 1000 % is expected, was \"5 %\"",
                "new-hires: {speed: 60 %} | groups.core.new-hires.share: share is missing; for example share: 25 %",
                "new-hires: {share: 20 %, hired: 2026-03-03} | groups.core.new-hires.hired: new hires are there when the run begins, and can't be hired later; write a date before it, or remove hired",
                "motivation: {speed: 105 %, cost: 1/h} | groups.core.motivation.cost: this is added to the cost of an hour, which the group doesn't say; write it in the group, as cost: 24/h, or remove this cost",
                "stops-before: {end: 10m} | groups.core.stops-before: only people on shifts know when their break and their end come; write shift, or remove stops-before",
                "duties: {letters: {at: 14:00, for: 45m}} | groups.core.duties.letters: only people on shifts have duties at set times; write shift, or remove duties",
                "duties: {letters: {for: 45m}} | groups.core.duties.letters.at: at is missing; for example at: 14:00",
                "duties: {letters: {at: 14:00, for: 1 day}} | groups.core.duties.letters.for: a duty is shorter than a day",
                "trained: {speed: 5 %} | groups.core.trained.speed: a factor from 10 % to 1000 % is expected, was \"5 %\"",
                "quota: {use: evenly} | groups.core.quota.most: most is missing; for example most: 60/day",
            })
    void mistakeInAGroup_isReported(String keys, String expected) {
        files.with("core.yaml", "extends: bank.yaml\ngroups: {core: {" + keys + "}}\n");

        assertThat(problems("core.yaml")).anyMatch(problem -> problem.endsWith(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{at: 08:05, for: 30m} | groups.senior.duties.letters: it overlaps with what is planned at 08:00 (bank.yaml:10:40); change at or for",
                "{at: 07:50, for: 11m} | groups.senior.duties.letters: it overlaps with what is planned at 08:00 (bank.yaml:10:40); change at or for",
                "{at: 09:00, for: 45m}, mail: {at: 08:30, for: 31m} | groups.senior.duties.mail: it overlaps with the duty letters; change at or for",
            })
    void mistakeInADuty_isReported(String keys, String expected) {
        files.with("duty.yaml", "extends: bank.yaml\ngroups: {senior: {duties: {letters: " + keys + "}}}\n");

        assertThat(problems("duty.yaml")).anyMatch(problem -> problem.endsWith(expected));
    }

    @Test
    void dutyAndTrainingThatNobodyHas_areWarnedOf() {
        files.with("none.yaml", """
                extends: bank.yaml
                groups:
                  core: {trained: {speed: 110 %}}
                  senior: {duties: {letters: {at: 15:00, for: 45m}}}
                """);

        assertThat(ScenarioReader.read(files, "none.yaml", List.of()).problems())
                .extracting(Problem::toString)
                .contains(
                        "none.yaml:3:19 groups.core.trained: warning: nobody of the group core has training; write it in a shift, as training: [1h at 08:00], or remove trained",
                        "none.yaml:4:30 groups.senior.duties.letters: warning: nobody does it: it lies wholly in no shift of the group; change at or for, or the hours of a shift");
    }

    @Test
    void supervisorsGroup_isDeclared() {
        assertThat(approval("leads", ""))
                .anyMatch(
                        problem -> problem.endsWith(
                                "contacts.loans.allocation.extend.approval.from: there is no group \"leads\"; there are core, senior"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "allocation: {counts: handling} | a supervisor is asked while the customer is on hold, and with counts: handling the limit may be reached in the wrap; write counts: talk and hold, or remove approval",
                "channel: email, talk: null, handling: 5m | nobody is on hold whose contact can be done later; let it go on to a stage for approval, or remove approval",
                "together: 2 | a supervisor is asked by one agent, not by several together; remove approval or together",
            })
    void approval_needsACustomerOnHold(String keys, String expected) {
        assertThat(approval("senior", keys))
                .anyMatch(problem -> problem.endsWith("contacts.loans.allocation.extend.approval: " + expected));
    }

    @Test
    void stageWithTwoAgentsOnTheLine_asksNobody() {
        files.with("stage.yaml", """
                extends: bank.yaml
                contacts: {loans: {next: {experts: 20 %}}}
                stages:
                  experts:
                    talk: 5m
                    handover: 30s
                    allocation: {limit: 9m, then: extend, extend: {by: 5m, approval: {from: senior, takes: 1m, gives-up: 2m}}}
                groups: {core: {skills: [balance, loans, experts]}}
                """);

        assertThat(problems("stage.yaml"))
                .anyMatch(
                        problem -> problem.endsWith(
                                "stages.experts.allocation.extend.approval: another agent is on the line at this stage, who would have to wait, too; remove approval, or handover and sender"));
    }

    @Test
    void groupThatOnlyDecides_needsNoSkills() {
        files.with("idle.yaml", "extends: bank.yaml\ngroups: {senior: {skills: []}}\n");
        assertThat(problems("idle.yaml")).anyMatch(problem -> problem.contains("the group takes no contacts"));
        assertThat(approval("senior", "", "groups: {senior: {skills: []}}")).isEmpty();
    }

    private List<String> approval(String from, String keys, String... more) {
        String approval = "{from: " + from + ", takes: 1m, gives-up: 2m}";
        String limit = "limit: 9m, then: extend, extend: {by: 5m, approval: " + approval + "}";
        boolean own = keys.startsWith("allocation: {");
        String written = own
                ? keys.replace("allocation: {", "allocation: {" + limit + ", ")
                : "allocation: {" + limit + "}" + (keys.isEmpty() ? "" : ", " + keys);
        files.with(
                "ask.yaml",
                "extends: bank.yaml\ncontacts: {loans: {" + written + "}}\n" + String.join("", more) + "\n");
        return problems("ask.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "then: extend | extend: extend is missing; for example extend: {by: 10m, share: 60 %, then: end}",
                "then: end, extend: {by: 5m} | extend: extend belongs to then: extend; write then: extend, or remove extend",
                "then: extend, extend: {by: 5m, then: finish} | extend.then: whoever finishes all the same needs no further time, was finish; write then: finish, or end here",
                "then: extend, extend: {by: 5m, then: call-back}, again: {share: 40 %, after: 1h} | again: again belongs to then: end; only what is ended unsolved comes again",
                "then: extend, extend: {by: 5m, then: transfer to nobody} | extend.then: there is no group \"nobody\"; there are core, senior",
            })
    void mistakeInAnExtension_isReported(String keys, String expected) {
        files.with("limit.yaml", "extends: bank.yaml\ncontacts: {loans: {allocation: {limit: 9m, " + keys + "}}}\n");

        assertThat(problems("limit.yaml"))
                .anyMatch(problem -> problem.endsWith("contacts.loans.allocation." + expected));
    }

    @Test
    void machineThatDialsAhead_needsAgentsWhoAreFree() {
        files.with("list.yaml", """
                extends: bank.yaml
                contacts:
                  loans:
                    channel: outbound
                    arrivals: {records: 100, at: 08:00}
                    dialling: {mode: predictive, reached: 35 %, ring: 12s, limit: 3 %}
                groups:
                  core: {when-idle: {filing: 30s}}
                """);

        assertThat(problems("list.yaml"))
                .anyMatch(problem -> problem.contains("groups.core.when-idle: a machine dials for agents"));
    }

    @Test
    void solvedOfAGroup_isEnoughToAskForIt() {
        files.with("target.yaml", """
                extends: bank.yaml
                groups: {core: {skills: {balance: {solved: 80 %}, loans: {}}}}
                targets: [solved of core >= 70 %, solved of balance >= 70 %]
                """);

        assertThat(problems("target.yaml")).isEmpty();
    }

    private List<String> problems(String file) {
        return ScenarioReader.read(files, file, List.of()).problems().stream()
                .filter(Problem::fatal)
                .map(Problem::toString)
                .toList();
    }
}
