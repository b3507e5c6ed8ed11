package org.busyhour.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.busyhour.cli.Golden;
import org.busyhour.cli.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErlangCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void goal_asksForAgents() {
        Golden.check("erlang-goal.txt", out("--calls", "120/h", "--aht", "3m30s", "--goal", "80 % in 20s"));
    }

    @Test
    void agents_askForWhatTheyGive() {
        Golden.check(
                "erlang-agents.txt", out("--calls", "120/h", "--aht", "3m30s", "--agents", "9", "--patience", "2m"));
    }

    @Test
    void allOptions_fitIn80Columns() {
        String out = out(
                "--calls",
                "60",
                "--interval",
                "30m",
                "--aht",
                "210s",
                "--patience",
                "3m",
                "--balk",
                "5 %",
                "--lines",
                "20",
                "--shrinkage",
                "30 %",
                "--max-occupancy",
                "60 %",
                "--formula",
                "answered",
                "--goal",
                "80% in 20 s");
        assertThat(out.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        Golden.check("erlang-all.txt", out);
    }

    @Test
    void overload_isSaidInWords() {
        assertThat(out("--calls", "120/h", "--aht", "3m30s", "--agents", "5"))
                .startsWith("5 agents can't keep up: the queue grows without end.")
                .containsIgnoringNewLines("80 % in 20s is missed; itneeds 10.");
    }

    @Test
    void asManyLinesAsAgents_areErlangB() {
        assertThat(out("--calls", "120/h", "--aht", "3m30s", "--agents", "9", "--lines", "9"))
                .contains("Erlang B with 9 lines, nobody")
                .doesNotContain("Erlang C");
        assertThat(out("--calls", "120/h", "--aht", "3m30s", "--agents", "9", "--lines", "10", "--patience", "2m"))
                .contains("Erlang A with 10 lines.");
    }

    @Test
    void json_isJsonAndNothingElse() {
        assertThat(out("--calls", "120/h", "--aht", "3m30s", "--agents", "5", "--json"))
                .isEqualToIgnoringNewLines("""
                        {"format": 1, "goal": {"share": 0.8, "seconds": 20, "formula": "offered"}, "intervals": [
                          {"contacts-per-hour": 120, "aht": 210, "agents": 5, "agents-needed": 10, "headcount": 5, \
                        "service-level": 0, "asa": null, "abandonment": 0, "blocked": 0, "occupancy": 1, \
                        "wait.share": 1, "queue.mean": null, "met": false}
                        ]}
                        """);
    }

    @Test
    void ahundredThousandAgents_areNoTrouble() {
        assertThat(out("--calls", "1200000/h", "--aht", "5m")).startsWith("100023 agents are needed");
    }

    @Test
    void noCalls_needNobody() {
        assertThat(out("--calls", "0/h", "--aht", "5m")).startsWith("No contacts come: no agents are needed.");
    }

    @Test
    void intervals_areALineEachWithTheirSum() throws IOException {
        write("interval,calls,aht,agents\n08:00,20,180,3\n08:30,40,3m,5\n09:00,80,200,14\n");
        Golden.check("erlang-intervals.txt", out("--csv", "day.csv", "--patience", "2m", "--shrinkage", "30 %"));
        Golden.check("erlang-intervals.csv", out("--csv", "day.csv", "--patience", "2m", "--as-csv"));
    }

    @Test
    void intervals_withEveryOption_fitIn80Columns() throws IOException {
        write("interval,calls,agents\n08:00,20,3\n");
        String out = out(
                "--csv",
                "day.csv",
                "--aht",
                "3m",
                "--patience",
                "2m",
                "--lines",
                "30",
                "--shrinkage",
                "30 %",
                "--interval",
                "15m");
        assertThat(out.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void intervals_takeFromTheOptionsWhatTheFileLeavesOut() throws IOException {
        write("calls\n60\n");
        assertThat(out("--csv", "day.csv", "--aht", "210s", "--json"))
                .contains("\"interval\": \"1\", \"contacts-per-hour\": 120, \"aht\": 210, \"agents\": 10");
    }

    @Test
    void blankCells_areFilledByTheOptions() throws IOException {
        write("calls,aht,agents\n60,,\n60,3m,12\n");
        assertThat(out("--csv", "day.csv", "--aht", "210s", "--agents", "11", "--as-csv")
                        .lines()
                        .skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("1,120,210,11,"),
                        line -> assertThat(line).startsWith("2,120,180,12,"));
        assertThat(out("--csv", "day.csv", "--aht", "210s", "--as-csv")).contains("1,120,210,10,10,");
    }

    @Test
    void blankHandlingTimeWithoutAnOption_isToldWithItsLine() throws IOException {
        write("calls,aht,agents\n60,3m,\n60,,5\n");
        Session.Outcome outcome = new Session(folder).run("erlang", "--csv", "day.csv");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err())
                .isEqualToIgnoringNewLines("day.csv:3: column aht: it is blank, and there is no --aht; write a time"
                        + " like 3m30s, or give --aht");
    }

    @Test
    void wrongFile_isToldWithItsLines() throws IOException {
        write("calls,aht\n20,fast\n-4,5s\n");
        Session.Outcome outcome = new Session(folder).run("erlang", "--csv", "day.csv");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err().lines())
                .containsExactly(
                        "day.csv:2: column aht: a duration like 4m30s is expected, was \"fast\"",
                        "day.csv:3: column calls: a plain number is expected, was \"-4\"; it can't be negative");
    }

    @Test
    void fileWithoutIntervals_isBadInput() throws IOException {
        write("calls\n");
        Session.Outcome outcome = new Session(folder).run("erlang", "--csv", "day.csv", "--aht", "3m");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).isEqualToIgnoringNewLines("day.csv: there are no intervals in it");
    }

    private void write(String csv) throws IOException {
        Files.writeString(folder.resolve("day.csv"), csv);
    }

    private String out(String... args) {
        Session.Outcome outcome = new Session(folder).run(List.of("erlang"), args);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        return outcome.out();
    }
}
