package org.busyhour.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.busyhour.cli.Golden;
import org.busyhour.cli.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyCommandTest {
    /** One morning hour by hand: whatever keeps a contact waiting happens between 09:10:30 and 09:17. */
    private static final String DESK = """
            busyhour: 1
            time: {start: 2026-03-02 09:00, zone: Europe/Istanbul, length: 1h}
            contacts:
              calls:
                arrivals: {trace: calls.csv}
                talk: {constant: 1m}
                allocation: {limit: 10m, warn: 8m, then: transfer to senior}
              mail:
                arrivals: {trace: calls.csv}
                talk: {constant: 1m}
            groups:
              desk:   {shift: {early: 2, late: 1}, skills: [calls, mail]}
              quick:  {agents: 1, skills: [calls], quota: 1/day}
              senior: {agents: 1, skills: {calls: {after: 45s}}}
            shifts:
              early: {hours: 09:00-10:00, breaks: [5m at 09:10]}
              late:  {hours: 09:30-10:00, breaks: [2m at 09:40], late-breaks: cut}
            run: {replications: 1}
            """;

    /**
     * Contact 1 keeps desk-1 beyond the break at 09:10, contact 4 desk-2, which goes on its break at 09:12:00. Contact
     * 3 uses up the quota of quick. Contact 5 waits 45 s for senior and keeps it until 09:20:15. Contact 6, a mail,
     * waits for desk before contact 7 does, of which we want to hear. Contacts 8 to 10 keep all of desk, so that the
     * break of desk-3 at 09:40 is lost; contact 11 makes desk-1 stay beyond 10:00.
     */
    private static final String CALLS = """
            time,type,talk,hold,wrap
            300,calls,420,0,60
            302,calls,30,0,0
            480,calls,10,0,0
            570,mail,150,0,0
            580,calls,590,0,0
            600,mail,120,0,0
            730,calls,720,30,20
            2380,mail,900,0,0
            2385,mail,30,0,0
            2390,mail,300,0,0
            3500,calls,150,0,0
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeScenario() throws IOException {
        Files.writeString(folder.resolve("desk.yaml"), DESK);
        Files.writeString(folder.resolve("calls.csv"), CALLS);
    }

    @Test
    void contact_isToldWithEveryReason() {
        Golden.check("why-contact.txt", told("desk.yaml", "7"));
    }

    @Test
    void agent_isToldFromComingToLeaving() {
        Golden.check("why-agent.txt", told("desk.yaml", "--agent", "desk-1"));
        Golden.check("why-agent-late.txt", told("desk.yaml", "--agent", "desk-3"));
    }

    /** One agent, busy with contact 1 to 09:05, with contact 4 to 09:06 and with contact 5 to the end. */
    @Test
    void contactThatIsntAnswered_saysWhyNot() throws IOException {
        Files.writeString(folder.resolve("queue.yaml"), """
                busyhour: 1
                time: {start: 2026-03-02 09:00, zone: Europe/Istanbul, length: 10m, closes: never}
                contacts:
                  calls: {arrivals: {trace: queue.csv}, talk: {constant: 1m}, queue-limit: 1}
                groups:
                  desk: {agents: 1, skills: [calls]}
                """);
        Files.writeString(
                folder.resolve("queue.csv"), "time,talk,patience\n0,300,\n60,,20\n70,,\n100,,\n310,999,\n400,,\n");

        assertThat(told("queue.yaml", "2")).contains("09:01:00  Arrives.", "09:01:20  Gives up; its patience was 20s.");
        assertThat(told("queue.yaml", "3"))
                .startsWith("Contact 3 of queue (calls) was blocked at once.")
                .contains(
                        "desk-1 is busy with contact 1 (calls) until 09:05:00", "the queue is full, 1 of calls waits.");
        assertThat(told("queue.yaml", "5"))
                .contains("09:10:00  The simulated time is over; desk-1 still has it in hand.");
        assertThat(told("queue.yaml", "6"))
                .startsWith("Contact 6 of queue (calls) was still waiting at the end, after 3m20s.")
                .contains("desk-1 is busy with contact 5 (calls) to the end")
                .contains("Still waits when the simulated time is over.");
        assertThat(told("queue.yaml", "2", "--set", "trunks=1")).contains("Is blocked: all lines are taken.");
        assertThat(told("queue.yaml", "2", "--set", "incidents.fire={at: 09:01, lasts: 1m, stops: all}"))
                .contains("Is blocked: fire lets nobody through.");
        assertThat(told("queue.yaml", "4", "--set", "incidents.fire={at: 09:02, lasts: 1m, stops: all}"))
                .contains("09:02:00  Is cut off by fire.");
        assertThat(told("queue.yaml", "4", "--set", "contacts.calls.patience={balk: 100 %}"))
                .contains("Won't wait, and leaves.");
        assertThat(told("queue.yaml", "6", "--set", "time.closes=09:08", "--set", "time.at-close=dismiss"))
                .contains("09:08:00  Is dismissed: the centre has closed.");
    }

    /** A mail of 08:00 that is late at 09:00, the call about it, and the mail that comes back unsolved. */
    @Test
    void whatComesAgain_isToldOfTheOneThatBroughtIt() throws IOException {
        Files.writeString(folder.resolve("late.yaml"), """
                busyhour: 1
                time: {start: 2026-03-02 08:00, length: 10h}
                contacts:
                  mail:
                    channel: email
                    arrivals: {trace: late.csv}
                    handling: 10m
                    deadline: {within: 1h, if-late: {call: line, share: 100 %}}
                    solved: 0 %
                    repeat: {share: 100 %, after: 1h, at-most: 1}
                  line: {arrivals: 0/h, talk: 1m, patience: 1m}
                groups:
                  office: {shift: {late: 1}, skills: [mail, line]}
                shifts: {late: {hours: 10:00-18:00}}
                run: {replications: 1}
                """);
        Files.writeString(folder.resolve("late.csv"), "time\n0\n");

        assertThat(told("late.yaml", "1"))
                .contains(
                        "09:00:00  The customer calls, as no answer has come in time, as contact 2.",
                        "11:10:00  The customer comes again, the matter unsolved, as contact 3.");
        assertThat(told("late.yaml", "2")).contains("09:01:00  Gives up").doesNotContain("contact 3");
    }

    /** One agent, busy with contact 1 to 09:05, who then rings for 20 s; contact 3 has waited since 09:04. */
    @Test
    void callbackInVain_isToldOfTheCustomerAndOfWhoWaitsBehind() throws IOException {
        Files.writeString(folder.resolve("vain.yaml"), """
                busyhour: 1
                time: {start: 2026-03-02 09:00, length: 1h}
                contacts:
                  calls:
                    arrivals: {trace: vain.csv}
                    talk: 1m
                    callback: {when: waited 100s, accepted: 100 %, reached: 0 %, tries: 1, in-vain: 20s}
                groups:
                  desk: {agents: 1, skills: [calls]}
                run: {replications: 1}
                """);
        Files.writeString(folder.resolve("vain.csv"), "time,talk\n0,300\n60,\n240,\n");

        assertThat(told("vain.yaml", "2")).contains("09:05:20  Has been called by desk-1, in vain.");
        assertThat(told("vain.yaml", "3")).contains("09:05:00").contains("contact 2");
        assertThat(told("vain.yaml", "--agent", "desk-1")).contains("09:05:00  Dials for 20s.");
    }

    /** One agent, busy with contact 1 to 09:01:40; contacts 2 (a) and 3 (b) wait then. */
    @Test
    void routing_isTheReasonWhyAnotherIsTaken() throws IOException {
        Files.writeString(folder.resolve("order.yaml"), """
                busyhour: 1
                time: {start: 2026-03-02 09:00, zone: Europe/Istanbul, length: 10m}
                contacts:
                  a: {arrivals: {trace: order.csv}, talk: {constant: 30s}}
                  b: {arrivals: {trace: order.csv}, talk: {constant: 30s}, priority: 1}
                groups:
                  desk: {agents: 1, skills: [b, a]}
                routing: {agent-to-contact: longest wait}
                """);
        Files.writeString(folder.resolve("order.csv"), "time,type,talk\n0,b,100\n10,a,\n20,b,\n");

        assertThat(ordered("3", "routing.agent-to-contact=longest wait"))
                .contains("09:01:40  desk-1 takes contact 2 (a) instead: it has waited longer.");
        assertThat(ordered("2", "routing.agent-to-contact=longest wait"))
                .contains("of 2 that wait it has waited longest.");
        assertThat(ordered("2", "routing.agent-to-contact=priority then longest wait"))
                .contains("desk-1 takes contact 3 (b) instead: it is more urgent.");
        assertThat(ordered("3", "routing.agent-to-contact=priority then longest wait"))
                .contains("with priority 1.", "of 2 that wait none is more urgent, and it has");
        assertThat(ordered("2", "routing.agent-to-contact=preference then longest wait"))
                .contains("desk-1 takes contact 3 (b) instead: b is preferred.");
        assertThat(ordered("2", "routing.agent-to-contact=last come"))
                .contains("desk-1 takes contact 3 (b) instead: who came last is taken first.");
        assertThat(ordered("2", "groups.desk.skills={a: {after: 5m}, b: {}}"))
                .contains("takes contact 3 (b) instead: it isn't time yet for this one.");
        assertThat(ordered("2", "routing.agent-to-contact=random") + ordered("3", "routing.agent-to-contact=random"))
                .contains("instead: it was drawn by chance.", "of 2 that wait it was drawn by chance.");
        assertThat(ordered("3", "contacts.b.allocation={limit: 50s, then: call-back}"))
                .contains("09:00:50  desk-1 takes contact 2 (a) instead: it has waited longer.")
                .contains("09:01:20  desk-1 takes contact 1 (b) instead: the rest of a contact goes before.");
        assertThat(ordered("1", "contacts.b.allocation={limit: 50s, then: call-back}"))
                .contains("The limit of 50s is reached: the rest becomes a callback.")
                .contains("The rest waits at the head of the queue.", "the rest of a contact goes first.");
        String again = "contacts.b.allocation={limit: 50s, then: end, again: {share: 100 %, after: {constant: 3m}}}";
        assertThat(ordered("1", again))
                .contains("talk 50s, cut at the limit of 50s.", "09:03:50  The customer comes again, as contact 4.");
        assertThat(ordered("4", again)).contains("09:03:50  Comes again, first as contact 1.");
    }

    private String ordered(String contact, String change) {
        return told("order.yaml", contact, "--set", change)
                .replaceAll("\\n +", " ")
                .replace(" 09:", "\n09:");
    }

    @Test
    void json_hasEverybodyWhoWasAsked() {
        Session.Outcome outcome = run("desk.yaml", "7", "--json");

        assertThat(outcome.err()).isEmpty();
        Golden.check("why-contact.json", outcome.out());
        Golden.check(
                "why-agent.json",
                run("desk.yaml", "--agent", "desk-3", "--json").out());
    }

    @Test
    void manyAgents_areCountedUnlessAllAreWanted() {
        assertThat(told("desk.yaml", "1", "--set", "groups.quick.agents=9"))
                .contains("and 4 more.")
                .doesNotContain("quick-9");
        assertThat(told("desk.yaml", "1", "--set", "groups.quick.agents=9", "--all"))
                .contains("quick-9 since 09:00:00")
                .endsWith("busyhour why desk.yaml 1 --set groups.quick.agents=9\n");
    }

    @Test
    void replicationAndSeed_chooseTheContacts() {
        assertThat(told("power-of-one", "3", "--replication", "2", "--seed", "7"))
                .endsWith("Replication 2, seed 7.\nbusyhour why power-of-one 3 --replication 2 --seed 7\n")
                .isNotEqualTo(told("power-of-one", "3"));
    }

    @Test
    void narrowTerminal_breaksLinesAndStillHasHelp() {
        Session narrow = new Session(folder).with("COLUMNS", "40");
        assertThat(narrow.run("why", "desk.yaml", "7").out().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
        assertThat(narrow.run("why", "--help").code()).isZero();
    }

    @Test
    void wrongUsage_saysWhatToType() {
        assertUsage("name a contact, as in why desk.yaml 12, or an agent with --agent NAME", "desk.yaml");
        assertUsage("name a contact, as in", "desk.yaml", "1", "--agent", "desk-1");
        assertUsage(
                "there is no contact 12 in replication 1 of desk; they are numbered from 1 to 11", "desk.yaml", "12");
        assertUsage("no agent is called \"desk-9\"; did you mean desk-1?", "desk.yaml", "--agent", "desk-9");
        assertUsage("CONTACT: a whole number is expected, was \"ann\"", "desk.yaml", "ann");
        assertUsage("--replication must be 1 or more, was 0", "desk.yaml", "1", "--replication", "0");
        assertUsage("--seed must be from 0 to 9007199254740991, was -1", "desk.yaml", "1", "--seed=-1");
    }

    /** The second of two opposite days has other customers than the second plain one. */
    @Test
    void story_isOfTheRunThatTheCommandLineMakesSurer() throws IOException {
        Files.writeString(folder.resolve("line.yaml"), """
                busyhour: 1
                time: {start: 2026-03-02 09:00, zone: Europe/Istanbul, length: 1h}
                contacts:
                  calls: {arrivals: 60/h, talk: {exponential: 150s}}
                groups:
                  desk: {agents: 3, skills: [calls]}
                """);
        String[] surer = {"--variance-reduction", "antithetic"};
        new Session(folder).run("run", "line.yaml", "--contacts", "--replications=2", surer[0], surer[1], "--out", "o");
        double seconds = Files.readAllLines(folder.resolve("o/contacts.csv")).stream()
                .filter(line -> line.startsWith("2,3,"))
                .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[5]))
                .findFirst()
                .orElseThrow();
        String arrival = LocalTime.of(9, 0).plusSeconds((long) seconds) + "  Arrives.";

        assertThat(told("line.yaml", "3", "--replication", "2", surer[0], surer[1]))
                .contains(arrival)
                .contains("busyhour why line.yaml 3 --replication 2 --variance-reduction antithetic");
        assertThat(told("line.yaml", "3", "--replication", "2")).doesNotContain(arrival);
        assertUsage("stratified does nothing here", "line.yaml", "3", surer[0], "stratified");
    }

    private void assertUsage(String message, String... args) {
        Session.Outcome outcome = run(args);
        assertThat(outcome.err()).contains(message);
        assertThat(outcome.code()).isEqualTo(2);
    }

    private String told(String... args) {
        Session.Outcome outcome = run(args);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines().filter(line -> !line.startsWith("busyhour ")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        return outcome.out();
    }

    private Session.Outcome run(String... args) {
        return new Session(folder).run(List.of("why"), args);
    }
}
