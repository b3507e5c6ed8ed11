package org.busyhour.scenarios.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.source.TextFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users get wrong with how contacts and agents find each other. */
class RoutingMistakesTest {
    private final TextFiles files = TextFiles.none().with("bank.yaml", Bank.TEXT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "routing: {contact-to-agent: cheapest} | groups.core: contacts take the cheapest agent, and this group has no cost; add cost: 24/h",
                "routing: {contact-to-agent: cheapest} | groups.senior: contacts take the cheapest agent, and this group has no cost; add cost: 24/h",
                "routing: {waits-for: last group} | groups.senior.skills.loans: contacts wait for one group, so that another one can't take them after a while; remove after, or waits-for of routing",
                "groups: {senior: {reserve: {balance: 1}}} | groups.senior.reserve.balance: the group senior doesn't take these contacts; add balance to its skills",
                "groups: {core: {reserve: {ballance: 1}}} | groups.core.reserve.ballance: there is no contact type \"ballance\"; did you mean balance?",
                "groups: {core: {reserve: {loans: 5}}} | groups.core.reserve.loans: warning: all agents of the group are kept for loans: others are never taken before closing; keep fewer, or remove the other skills",
                "contacts: {balance: {site: izmir}} | contacts.balance: warning: no group that takes these contacts has the site \"izmir\"; write site: izmir at the groups that work there",
                "groups: {senior: {site: izmir}}\\ncontacts: {balance: {site: izmir}} | contacts.balance: warning: no group that takes these contacts has the site \"izmir\"; write site: izmir at the groups that work there",
                "contacts: {balance: {priority: 1}} | contacts.balance.priority: warning: priority decides nothing: agents choose contacts by something else; write routing: {agent-to-contact: priority then longest wait}, or remove it",
                "contacts: {balance: {weight: 2}} | contacts.balance.weight: warning: weight decides nothing: agents choose contacts by something else; write routing: {agent-to-contact: weighted wait}, or remove it",
                "contacts: {balance: {queue-target: 2}} | contacts.balance.queue-target: warning: queue-target decides nothing: agents choose contacts by something else; write routing: {agent-to-contact: ratio to target}, or remove it",
                "routing: {contact-to-agent: local then longest idle} | routing: warning: local decides nothing: no group has a site; write site: izmir, for example, at groups and contacts, or remove local",
                "routing: {agent-to-contact: local then longest wait} | routing: warning: local decides nothing: no group has a site; write site: izmir, for example, at groups and contacts, or remove local",
                "routing: {contact-to-agent: local} | routing.contact-to-agent: local may leave several to choose from; say who of them, as local then longest idle",
                "routing: {contact-to-agent: fastest then cheapest} | routing.contact-to-agent: fastest already decides, so that nothing comes behind it; write it last, or remove what stands behind it",
                "routing: {agent-to-contact: local then local then longest wait} | routing.agent-to-contact: \"local\" stands here twice; remove one",
                "routing: {agent-to-contact: lokal then longest wait} | routing.agent-to-contact: before then one of preference, priority, local is expected, was \"lokal\"; did you mean local?",
                "routing: {agent-to-contact: policy best} | routing.agent-to-contact: there is no policy \"best\" on the class path; there are last",
                "routing: {waits-for: shortest wait} | routing.waits-for: one of any group, last group, shortest expected wait, first group within 45s is expected, was \"shortest wait\"",
                "routing: {waits-for: last grup} | routing.waits-for: one of any group, last group, shortest expected wait, first group within 45s is expected, was \"last grup\"; did you mean last group?",
                "routing: {waits-for: first group within 45} | routing.waits-for: a duration needs a unit, was \"45\"; did you mean 45s or 45m?",
                "routing: {waits-for: first group within 0s} | routing.waits-for: a duration above 0 is expected, was \"0s\"",
            })
    void mistake_isReported(String change, String expected) {
        assertThat(problems(change.replace("\\n", "\n"))).anyMatch(problem -> problem.endsWith(expected));
    }

    @Test
    void siteOfAGroupThatTakesThem_isRight() {
        assertThat(problems("groups: {core: {site: izmir}}\ncontacts: {balance: {site: izmir}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contacts: {balance: {priority: 1}}\nrouting: {agent-to-contact: priority then longest wait}",
                "contacts: {balance: {weight: 2}}\nrouting: {agent-to-contact: weighted wait}",
                "contacts: {balance: {queue-target: 2}}\nrouting: {agent-to-contact: ratio to target}",
                // As in a what-if that asks for something else.
                "contacts: {balance: {priority: 1, weight: 2, queue-target: 2}}\nrouting: {agent-to-contact: random}",
                "contacts: {balance: {priority: 1}, list: {channel: outbound, arrivals: {records: 50, at: 07:00}, talk: 2m, dialling: {mode: predictive, reached: 35 %, ring: 12s, in-vain: 25s, limit: 3 %}}}\ngroups: {core: {skills: [balance, loans, list]}}",
                // The same for all.
                "contacts: {balance: {priority: 1}, loans: {priority: 1}}",
            })
    void whatTypesSay_mayBeLookedAt(String change) {
        assertThat(problems(change)).isEmpty();
    }

    /** Where a rule opens a group, nobody waits for that. */
    @Test
    void groupByRule_mayBeTheOnlyOneToWaitFor() {
        assertThat(problems("""
                        routing: {waits-for: shortest expected wait}
                        groups: {senior: {skills: {loans: {when: by rule}}}}
                        rules: {help: {when: queue of loans > 3, do: {overflow: loans to senior}}}
                        """)).isEmpty();
    }

    private List<String> problems(String change) {
        files.with("changed.yaml", "extends: bank.yaml\n" + change + "\n");
        return ScenarioReader.read(files, "changed.yaml", List.of()).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
