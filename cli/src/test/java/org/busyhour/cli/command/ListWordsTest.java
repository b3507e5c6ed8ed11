package org.busyhour.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.busyhour.cli.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of customers on lists and of messages, who don't wait as callers do. */
class ListWordsTest {
    private static final String LIST = """
            busyhour: 1
            time: {start: 2026-03-02 08:00, zone: Europe/Istanbul, length: 10h}
            contacts:
              list:
                channel: outbound
                arrivals: {records: 3, at: 08:00}
                dialling: {mode: progressive, reached: 0.001 %, ring: 12s, in-vain: 20s, tries: 3, gap: 2h,
                  hours: 09:00-17:00}
                talk: {constant: 3m}
            groups:
              core: {agents: 10, skills: [list]}
            run: {replications: 2}
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeScenario() throws IOException {
        Files.writeString(folder.resolve("list.yaml"), LIST);
    }

    /** From 08:00 to 09:00 nobody is called; then three calls of 20 s, two hours apart. */
    @Test
    void whoNeverPicksUp_wasCalledThreeTimesWithinTheHours() {
        assertThat(why("list.yaml", "1"))
                .startsWith("Contact 1 of list (list) was never reached, in 3 calls over 5h1m.")
                .contains("Isn't called before 09:00:00, when the hours of the list begin.")
                .doesNotContain("nobody is free", "10 free");
    }

    @Test
    void whoWaitsForAMachine_isSaid() {
        String machine = "contacts.list.dialling={mode: predictive, reached: 50 %, ring: 12s, limit: 3 %}";

        assertThat(why("list.yaml", "2", "--set", machine, "--set", "groups.core.agents=1"))
                .contains("Waits until an agent or the machine calls.")
                .doesNotContain("nobody is free");
    }

    @Test
    void scenarioOfListsOnly_beginsWithWhatWasDone() {
        assertThat(run("run", "list.yaml"))
                .contains("Customers are only called: there is no service level. Records finished 100.0 %")
                .contains("Contact rate 0.000 %")
                .doesNotContain("No contact was answered");
    }

    /** Most of the records wait for hours, and calls for minutes: the calls' queue is the bottleneck all the same. */
    @Test
    void list_isNoBottleneck() throws IOException {
        Files.writeString(folder.resolve("blend.yaml"), """
                busyhour: 1
                time: {start: 2026-03-02 08:00, zone: Europe/Istanbul, length: 4h, closes: never}
                contacts:
                  list:
                    channel: outbound
                    arrivals: {records: 200, at: 08:00}
                    dialling: {mode: progressive, reached: 50 %, ring: 12s, in-vain: 20s, tries: 1}
                    talk: {constant: 3m}
                    priority: 9
                  calls:
                    arrivals: 30/h
                    talk: {exponential: 5m}
                    next: {desk: 50 %}
                stages:
                  desk: {talk: {exponential: 1m}}
                groups:
                  core: {agents: 4, skills: [calls, desk, list]}
                routing: {agent-to-contact: priority then longest wait}
                run: {replications: 2}
                """);

        assertThat(run("run", "blend.yaml").replaceAll("\\s+", " "))
                .contains("of all waiting but that of lists is before it")
                .contains("he bottleneck is calls: ")
                .doesNotContain("before list");
    }

    /** One agent has contact 1 for ten minutes; contact 2 waits, contact 3 leaves a message, which is contact 4. */
    @Test
    void message_isSaidToBeOneAndWhose() throws IOException {
        Files.writeString(folder.resolve("message.yaml"), """
                busyhour: 1
                time: {start: 2026-03-02 09:00, zone: Europe/Istanbul, length: 1h}
                contacts:
                  calls:
                    arrivals: {trace: calls.csv}
                    talk: {constant: 10m}
                    message: {when: queue > 0, accepted: 100 %, answered-as: messages}
                  messages:
                    channel: ticket
                    arrivals: 0/h
                    handling: {constant: 1m}
                groups:
                  core: {agents: 1, skills: [calls, messages]}
                run: {replications: 1}
                """);
        Files.writeString(folder.resolve("calls.csv"), "time\n0\n60\n70\n");

        assertThat(why("message.yaml", "3")).startsWith("Contact 3 of message (calls) left a message at once.");
        assertThat(why("message.yaml", "4")).contains("Is left as a message by contact 3.");
    }

    private String why(String... args) {
        return out(new Session(folder).run(List.of("why"), args));
    }

    private String run(String... args) {
        return out(new Session(folder).run(args));
    }

    private static String out(Session.Outcome outcome) {
        assertThat(outcome.err()).isEmpty();
        return outcome.out();
    }
}
