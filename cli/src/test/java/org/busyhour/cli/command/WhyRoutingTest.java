package org.busyhour.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.busyhour.cli.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why this agent, why that contact: the words for each way to route. */
class WhyRoutingTest {
    /**
     * Contact 1 keeps old and contact 2 new to 09:01:40; contact 3 (a), contact 4 (b) and contact 5 (b) wait for old.
     * At 09:05 contact 6 (a) finds both idle.
     */
    private static final String DESK = """
            busyhour: 1
            time: {start: 2026-03-02 09:00, zone: Europe/Istanbul, length: 10m}
            contacts:
              a: {arrivals: {trace: calls.csv}, talk: 10s, service-level: 80 % in 60s, site: izmir, weight: 1}
              b: {arrivals: {trace: calls.csv}, talk: 10s, service-level: 80 % in 90s, site: ankara, weight: 9}
            groups:
              old: {agents: 1, skills: {a: {speed: 1.2}, b: {}}, cost: 24/h, site: ankara}
              new: {agents: 1, skills: {a: {}}, cost: 22/h, site: izmir}
            routing: {agent-to-contact: longest wait}
            run: {replications: 1}
            """;

    private static final String CALLS = """
            time,type,talk
            0,a,120
            1,a,99
            30,a,
            40,b,
            41,b,
            300,a,
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeScenario() throws IOException {
        Files.writeString(folder.resolve("desk.yaml"), DESK);
        Files.writeString(folder.resolve("calls.csv"), CALLS);
    }

    /** Old has answered contacts 1, 4 and 5, new contacts 2 and 3 and is idle longer. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "longest idle | new-1 | the longest of 2",
                "least occupied | new-1 | the least occupied of 2",
                "fewest contacts | new-1 | the one with the fewest contacts today of 2",
                "most skilled | old-1 | the one with the most skills of 2",
                "least skilled | new-1 | the one with the fewest skills of 2",
                "cheapest | old-1 | the cheapest of 2",
                "fastest | old-1 | the fastest of 2",
                "round robin | old-1 | the next in turn of 2",
                "random | -1 | drawn by chance of 2",
                "preference then fastest | old-1 | in the preferred group the fastest of 2",
                "local then fastest | new-1 | at the site the fastest of 2",
                "same agent then fastest | old-1 | who knows the case, or the fastest of 2",
            })
    void agent_isTakenForAReason(String order, String agent, String words) {
        assertThat(told("6", "routing.contact-to-agent=" + order))
                .contains(agent + " is free, idle since", words + "; also idle: ");
    }

    /** At 09:01:40 old is free again; new takes no more, so that contacts 3, 4 and 5 wait, and contact 3 is late. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "earliest deadline | 4 | 3 (a) instead: it was due first",
                "weighted wait | 3 | 4 (b) instead: its weighted wait was greater",
                "smallest slack | 3 | 4 (b) instead: it had less time left to be in time",
                "ratio to target | 3 | 4 (b) instead: its queue was further over its target",
                "longest queue | 3 | 4 (b) instead: its queue was longer",
                "fewest agents | 3 | 4 (b) instead: fewer agents can take it",
                "local then longest wait | 3 | 4 (b) instead: it was nearer",
                "earliest deadline | 3 | of 3 that wait it is due first",
                "weighted wait | 4 | of 3 that wait its weighted wait is the greatest",
                "smallest slack | 4 | of 3 that wait it has the least time left to be in time",
                "ratio to target | 4 | of 3 that wait its queue is furthest over its target",
                "longest queue | 4 | of 3 that wait its queue is the longest",
                "fewest agents | 4 | of 3 that wait the fewest agents can take it",
                "local then longest wait | 4 | of 3 that wait none is nearer, and it has waited longest",
            })
    void contact_isTakenForAReason(String order, String contact, String words) {
        assertThat(told(contact, "routing.agent-to-contact=" + order, "groups.new.quota=1/day"))
                .contains(words);
    }

    /** Contact 3 waits for new, contacts 4 and 5 for old, which takes nobody else at 09:01:40. */
    @Test
    void groupForWhichAContactWaits_isTold() {
        String[] waits = {"routing.waits-for=last group"};
        assertThat(told("3", waits))
                .contains("Waits for new only, as the only one of a.", "new-1 becomes free and takes it")
                .doesNotContain("old-1 takes");
        assertThat(told("5", waits))
                .contains("Waits for old only, beside 1 of b.", "old-1 takes contact 4 (b) instead");
    }

    /** In 3 m old would come to it: new isn't asked, though it is idle from 09:01:40 on. */
    @Test
    void groupsBehindOneThatIsSoonFree_arentAsked() {
        assertThat(told("3", "routing.waits-for=first group within 3m", "contacts.a.talk=60s"))
                .contains("Asks old: nobody is free.", "Waits for old only")
                .doesNotContain("new-1");
    }

    @Test
    void json_saysForWhomAContactWaits() {
        Session.Outcome outcome =
                new Session(folder).run("why", "desk.yaml", "3", "--json", "--set", "routing.waits-for=last group");
        assertThat(outcome.out()).contains("\"for\": \"new\"");
    }

    private String told(String contact, String... changes) {
        Session session = new Session(folder);
        String[] sets = Arrays.stream(changes)
                .flatMap(change -> Stream.of("--set", change))
                .toArray(String[]::new);
        Session.Outcome outcome = session.run(List.of("why", "desk.yaml", contact), sets);
        assertThat(outcome.err()).isEmpty();
        return outcome.out().replaceAll("\\n +", " ").replace(" 09:", "\n09:");
    }
}
