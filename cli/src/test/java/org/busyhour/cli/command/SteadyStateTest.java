package org.busyhour.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.busyhour.cli.Session;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.cli.scenario.WarmUps;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches of one long run, and warm-ups that are found, on the command line. */
class SteadyStateTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("line.yaml"), """
                busyhour: 1
                name: line
                time: {length: 2 days, closes: never}
                contacts:
                  calls: {arrivals: 60/h, talk: {exponential: 150s}, patience: {exponential: 2m}}
                groups:
                  desk: {agents: 3, skills: [calls]}
                """);
    }

    private Session.Outcome run(String... words) {
        return new Session(folder).run(words);
    }

    private JsonNode summary() throws IOException {
        return new ObjectMapper().readTree(Files.readString(folder.resolve("busyhour-out/line/summary.json")));
    }

    @Test
    void batches_giveOneReplicationIntervals() throws IOException {
        Session.Outcome outcome = run("run", "line.yaml", "--set", "run={batches: 19, warm-up: 1h}");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("line: 1 replication of 2 days in 19 batches, seed 1.")
                .containsPattern("Service level [0-9.]+ % \\([0-9.]+ to [0-9.]+\\)")
                .doesNotContain("independent");
        JsonNode batches = summary().get("batches");
        assertThat(batches.get("number").asInt()).isEqualTo(19);
        assertThat(batches.get("dependent").asBoolean()).isFalse();
        assertThat(batches.get("neighbours")).hasSize(4);
        assertThat(summary().get("kpis").get(0).get("low").isNumber()).isTrue();
        assertThat(summary().get("kpis").get(0).get("p50").isNull()).isTrue();
        assertThat(Files.readString(folder.resolve("busyhour-out/line/report.html")))
                .contains("1 replication of 2 days in 19 batches, seed 1");
    }

    @Test
    void batchesThatDependOnEachOther_areDoubted() throws IOException {
        // 2.5 Erlangs for patient callers and three agents: the queue remembers hours, and a batch is half an hour.
        Session.Outcome outcome = run(
                "run",
                "line.yaml",
                "--set",
                "run.batches=96",
                "--set",
                "contacts.calls.patience=null",
                "--set",
                "contacts.calls.arrivals=66/h");

        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains("The batches aren't independent, so the intervals are too narrow: ")
                .contains("; make time.length longer.");
        assertThat(summary().get("batches").get("dependent").asBoolean()).isTrue();
        assertThat(Files.readString(folder.resolve("busyhour-out/line/report.html")))
                .contains("Doubtful: the batches aren&#39;t independent");
    }

    @Test
    void batches_areNotForStudiesOfManyReplications() {
        Session.Outcome compare = run("compare", "line.yaml", "line.yaml", "--set", "run.batches=19");

        assertThat(compare.code()).isEqualTo(2);
        assertThat(compare.err())
                .contains("independent replications are needed here, not batches of one; say --replications 30");
        assertThat(run("run", "line.yaml", "--set", "run.batches=19", "--variance-reduction", "control variates")
                        .err())
                .contains("variance is reduced over many replications, and batches are of one; say --replications 30");
        assertThat(run("run", "line.yaml", "--set", "run.batches=19", "--replications", "4")
                        .out())
                .as("the command line wants independent ones")
                .contains("line: 4 replications of 2 days, seed 1.");
    }

    /** Targets on days and weeks are judged by them. */
    @Test
    void warmUpThatIsFound_leavesDaysDays() {
        assertThat(LoadedScenario.of("line.yaml", List.of("run.warm-up=auto"), folder)
                        .compiled()
                        .model()
                        .timeline()
                        .days()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void warmUpThatIsFound_isToldAndLeftOut() throws IOException {
        Session.Outcome outcome =
                run("run", "line.yaml", "--set", "run.warm-up=auto", "--set", "run.replications=12", "--threads", "2");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .containsPattern(
                        "line: 12 replications of 2 days, seed 1, warm-up [0-9hm]+ by MSER-5 over 10 pilot replications\\.");
        JsonNode warmUp = summary().get("warm-up");
        assertThat(warmUp.get("rule").asText()).isEqualTo("MSER-5");
        assertThat(warmUp.get("pilots").asInt()).isEqualTo(10);
        assertThat(warmUp.get("seconds").asInt() % 1_800).isZero();
        assertThat(warmUp.get("present")).hasSize(96);
        String one = Files.readString(folder.resolve("busyhour-out/line/summary.json"));
        run("run", "line.yaml", "--set", "run.warm-up=auto", "--set", "run.replications=12", "--threads", "1");
        assertThat(folder.resolve("busyhour-out/line/summary.json")).hasContent(one);
    }

    @Test
    void centreThatDoesNotSettle_isABadScenario() {
        Session.Outcome outcome = run(
                "run",
                "line.yaml",
                "--set",
                "run.warm-up=auto",
                "--set",
                "contacts.calls.patience=null",
                "--set",
                "contacts.calls.volume=200%");

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err())
                .isEqualTo(
                        "--set run.warm-up: the centre hasn't settled by half of its run; make time.length longer, or"
                                + " say how long the warm-up is\n");
        assertThat(folder.resolve("busyhour-out")).doesNotExist();
    }

    @Test
    void batchesForWhichTheWarmUpLeavesNoRoom_areABadScenario() {
        Session.Outcome outcome = run("run", "line.yaml", "--set", "run={batches: 96, warm-up: auto, seed: 3}");

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err())
                .matches("--set run run.batches: 96 batches need as many intervals, but there are [0-9]+ behind the"
                        + " warm-up that was found; make time.length longer\n");
    }

    @Test
    void scenariosThatAreCompared_shareTheLongestWarmUp() throws IOException {
        Files.writeString(folder.resolve("busy.yaml"), """
                extends: line.yaml
                run: {warm-up: auto}
                contacts: {calls: {arrivals: 70/h, patience: {exponential: 20m}}}
                """);
        Files.writeString(folder.resolve("given.yaml"), "{extends: line.yaml, run: {warm-up: 90m}}");
        LoadedScenario auto = LoadedScenario.of("line.yaml", List.of("run.warm-up=auto"), folder);
        LoadedScenario busy = LoadedScenario.of("busy.yaml", List.of(), folder);
        LoadedScenario given = LoadedScenario.of("given.yaml", List.of(), folder);
        long longest = Math.max(warmUp(auto), warmUp(busy));

        List<LoadedScenario> shared = WarmUps.shared(List.of(auto, busy, given));

        assertThat(warmUp(auto)).as("otherwise this shows nothing").isNotEqualTo(warmUp(busy));
        assertThat(shared).extracting(SteadyStateTest::warmUp).containsExactly(longest, longest, 90 * Ticks.PER_MINUTE);
    }

    private static long warmUp(LoadedScenario scenario) {
        Model model = scenario.compiled().model();
        return model.timeline().warmUp();
    }

    @Test
    void warmUp_canBeVaried() {
        Session.Outcome outcome =
                run("sweep", "line.yaml", "--vary", "run.warm-up=0s,2h,auto", "--replications", "4", "--no-cache");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("0s", "2h", "auto");
    }
}
