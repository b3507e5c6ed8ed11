package org.busyhour.scenarios.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.source.TextFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users get wrong with stages, interruptions and chats. */
class JourneyMistakesTest {
    private final TextFiles files = TextFiles.none().with("bank.yaml", Bank.TEXT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "handover: 30s, sender: stays | stages.check.handover: an agent who stays to the end hands nothing over; remove handover or sender",
                "handover: 30s, after: 1h | stages.check.after: nobody stays on the line while a contact is away; remove after, or let it come alone",
                "next: {check: 100 %} | stages.check.next: contacts that come to \"check\" are never done; let a share of them go on to nowhere: shares that sum to less than 100 %",
                "next: {check: 60 %, again: 60 %} | stages.check.next: more contacts go on than there are: the shares sum to 120 %",
                "channel: back-office | stages.check.talk: talk is of those on the line, and nobody waits there for a contact of channel back-office; write handling",
                "channel: back-office, handover: 30s | stages.check.handover: handover is of those on the line, and nobody waits there for a contact of channel back-office; remove it",
                "channel: back-office, sender: stays | stages.check.sender: sender is of those on the line, and nobody waits there for a contact of channel back-office; remove it",
                "deadline: 4h | stages.check.deadline: a deadline is of contacts that can be done later; write service-level, or say which channel, as channel: email",
            })
    void mistakeInAStage_isReported(String keys, String expected) {
        files.with(
                "stage.yaml",
                "extends: bank.yaml\ncontacts: {loans: {next: {check: 40 %}}}\nstages: {check: {talk: 1m, " + keys
                        + "}, again: {talk: 1m}}\ngroups: {core: {skills: [balance, loans, check, again]}}\n");

        assertThat(problems("stage.yaml")).anyMatch(problem -> problem.endsWith(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "talk: 1m, handover: 30s | go on to check | agents hand contacts over at the stage \"check\", for which there is no time at the limit; let contacts go on to a stage without handover or sender, or transfer to a group",
                "talk: 1m, sender: stays | go on to check | agents hand contacts over at the stage \"check\", for which there is no time at the limit; let contacts go on to a stage without handover or sender, or transfer to a group",
                "talk: 1m | go on to chek | there is no stage \"chek\"; did you mean check?",
                "talk: 1m | go on | a contact goes on to a stage, was only \"go on\"; write its name, as go on to experts",
            })
    void mistakeInAWayOnAtTheLimit_isReported(String stage, String then, String expected) {
        files.with(
                "limit.yaml",
                "extends: bank.yaml\ncontacts: {loans: {allocation: {limit: 9m, then: " + then
                        + "}}}\nstages: {check: {" + stage + "}}\ngroups: {core: {skills: [balance, loans, check]}}\n");

        assertThat(problems("limit.yaml"))
                .anyMatch(problem -> problem.endsWith("contacts.loans.allocation.then: " + expected));
    }

    @Test
    void stageToWhichOnlyALimitLeads_isNoMistake() {
        files.with("limit.yaml", """
                extends: bank.yaml
                contacts: {loans: {allocation: {limit: 9m, then: go on to check}}}
                stages: {check: {talk: 1m}}
                groups: {core: {skills: [balance, loans, check]}}
                targets: [journey.time of loans <= 9m]
                """);

        assertThat(problems("limit.yaml")).isEmpty();
    }

    @Test
    void deferredWorkThatGoesOnToAStageOnTheLine_isReported() {
        files.with("mails.yaml", """
                extends: bank.yaml
                contacts: {mails: {channel: email, arrivals: 9/h, handling: 1m, next: {check: 40 %}}}
                stages: {check: {talk: 1m}}
                groups: {core: {skills: [balance, loans, mails, check]}}
                """);

        assertThat(problems("mails.yaml"))
                .anyMatch(
                        problem -> problem.endsWith(
                                "next.check: customers wait on the line at the stage \"check\", and nobody is on it behind "
                                        + "mails; write a channel there, as channel: back-office, with handling in place of talk"));
    }

    @Test
    void whoCallsBecauseNothingCame_comesAsNoStage() {
        files.with("mails.yaml", """
                extends: bank.yaml
                contacts:
                  mails:
                    channel: email
                    arrivals: 9/h
                    handling: 1m
                    deadline: {within: 4h, if-late: {call: check, share: 9 %}}
                    next: {check: 40 %}
                stages: {check: {channel: ticket, handling: 1m}}
                groups: {core: {skills: [balance, loans, mails, check]}}
                """);

        assertThat(problems("mails.yaml"))
                .singleElement()
                .asString()
                .contains("contacts.mails.deadline.if-late.call: ", "\"check\"");
    }

    @Test
    void chatWithAKeyOfACall_isRefused() {
        assertThat(problems("bank.yaml", "contacts.loans.chat={replies: 2, think: 5s}", "contacts.loans.hold=5s"))
                .containsExactly("--set contacts.loans.hold: a chat has no hold; remove it, or remove chat");
    }

    @Test
    void typesThatInterruptEachOther_areRefused() {
        assertThat(problems("bank.yaml", "contacts.loans.interrupts=[balance]", "contacts.balance.interrupts=[loans]"))
                .contains("--set contacts.loans.interrupts contacts.loans.interrupts[1]: \"balance\" interrupts loans"
                        + " in its turn, so that neither would end; let only the more urgent one interrupt the other");
    }

    @Test
    void whatIsOfOneAgent_isRefusedWhereSeveralAreNeeded() {
        assertThat(problems(
                        "bank.yaml", "contacts.balance.together=2", "contacts.balance.chat={replies: 2, think: 20s}"))
                .containsExactly("--set contacts.balance.chat: chat is of one agent, and these contacts need several;"
                        + " remove it, or together");
        assertThat(problems(
                        "bank.yaml",
                        "contacts.balance.together=2",
                        "contacts.balance.allocation={limit: 9m, then: transfer to core}"))
                .containsExactly("--set contacts.balance.together: nobody alone goes on with what several agents do, as"
                        + " the allocation limit would have it; let the limit end the contact or finish it, or remove"
                        + " together");
    }

    @Test
    void chatThatInterruptsChats_isRefused() {
        files.with("chats.yaml", """
                extends: bank.yaml
                contacts:
                  chats: {arrivals: 9/h, talk: 1m, chat: {replies: 2, think: 9s}}
                  loans: {interrupts: [chats]}
                  more: {arrivals: 9/h, talk: 1m, chat: {replies: 2, think: 9s}, interrupts: [chats, loans]}
                groups: {core: {skills: [balance, loans, chats, more]}}
                """);

        assertThat(problems("chats.yaml"))
                .anyMatch(problem -> problem.endsWith(
                        "a chat doesn't interrupt chats; remove it; an agent may hold several, by chats of the group"))
                .anyMatch(problem -> problem.contains("a chat doesn't interrupt chats, as of chats by way of loans;"));
    }

    private List<String> problems(String file, String... overrides) {
        return ScenarioReader.read(files, file, List.of(overrides)).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
