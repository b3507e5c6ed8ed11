package org.busyhour.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.busyhour.cli.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each router of another library that the guide lists can be written as the guide says. */
class RouterTableTest {
    private static final Path GUIDE = Page.ROOT.resolve("docs/guide/routing.md");
    private static final Pattern ROUTER = Pattern.compile("(?m)^\\| [^|]*\\(`(\\w+Router\\w*)`\\) \\| (.*) \\|$");
    private static final Pattern WORDS = Pattern.compile("`([^`]+)`");

    private static final String BANK = """
            busyhour: 1
            time: {start: 2026-03-02 09:00, length: 2h}
            contacts:
              balance: {arrivals: 60/h, talk: {exponential: 3m}, groups: [core, senior], weight: 2, site: izmir}
              loans: {arrivals: 30/h, talk: {exponential: 4m}, groups: [senior, core], site: ankara}
            groups:
              core: {agents: 4, skills: [balance, loans], site: izmir}
              senior: {agents: 2, skills: [loans, balance], site: ankara}
            """;

    private static final String AFTER = """
            groups:
              core: {skills: {balance: {}, loans: {after: 45s}}}
              senior: {skills: {loans: {}, balance: {after: 45s}}}
            """;

    private static final String RULES = AFTER + """
            rules:
              help: {when: queue of balance > 2, do: {overflow: balance to senior}}
            """;

    /** What a scenario of each router says beside its orders. */
    private static final Map<String, String> ROUTERS = Map.ofEntries(
            Map.entry("QueuePriorityRouter", ""),
            Map.entry("QueueAtLastGroupRouter", ""),
            Map.entry("LongestQueueFirstRouter", ""),
            Map.entry("SingleFIFOQueueRouter", ""),
            Map.entry("LongestWeightedWaitingTimeRouter", ""),
            Map.entry("AgentsPrefRouter", ""),
            Map.entry("AgentsPrefRouterWithDelays", AFTER),
            Map.entry("LocalSpecRouter", AFTER),
            Map.entry("QueueRatioOverflowRouter", ""),
            Map.entry("OverflowAndPriorityRouter", RULES),
            Map.entry("ExpDelayRouter", ""));

    @TempDir
    private Path folder = Path.of("");

    static List<String> rows() throws IOException {
        return ROUTER.matcher(Files.readString(GUIDE))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void guide_listsThemAll() throws IOException {
        assertThat(rows().stream().map(RouterTableTest::router)).containsExactlyInAnyOrderElementsOf(ROUTERS.keySet());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void row_isAScenarioThatRuns(String row) throws IOException {
        Files.writeString(folder.resolve("bank.yaml"), BANK);
        Files.writeString(
                folder.resolve("routed.yaml"),
                "extends: bank.yaml\nrouting: {" + String.join(", ", routing(row)) + "}\n" + ROUTERS.get(router(row)));
        Session.Outcome outcome = new Session(folder).run("run", "routed.yaml", "--replications", "2", "--quiet");

        assertThat(routing(row)).isNotEmpty();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
    }

    private static String router(String row) {
        return ROUTER.matcher(row).results().findFirst().orElseThrow().group(1);
    }

    /** The phrases of a row that are keys of routing with what stands behind them. */
    private static List<String> routing(String row) {
        String said = ROUTER.matcher(row).results().findFirst().orElseThrow().group(2);
        return WORDS.matcher(said)
                .results()
                .map(words -> words.group(1))
                .filter(words -> words.matches("(contact-to-agent|agent-to-contact|waits-for): .*"))
                .toList();
    }
}
