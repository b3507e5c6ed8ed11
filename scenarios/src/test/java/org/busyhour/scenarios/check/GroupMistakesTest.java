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
