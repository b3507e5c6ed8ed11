package org.busyhour.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.busyhour.cli.Folders;
import org.busyhour.cli.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SensitivityCommandTest {
    private static final String DESK = """
            busyhour: 1
            time: {start: 2026-03-02 08:00, zone: Europe/Istanbul, length: 2h}
            contacts:
              calls:
                arrivals: 60/h
                talk: {exponential: 3m}
                patience: {exponential: 2m}
            groups:
              desk: {agents: 3, skills: [calls]}
              counter: {shift: {early: 2}, skills: [calls]}
            shifts:
              early: {hours: 08:00-10:00}
            run: {replications: 4}
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeScenario() throws IOException {
        Files.writeString(folder.resolve("desk.yaml"), DESK);
    }

    @Test
    void sensitivity_saysWhatMovesAndWritesItsFolder() throws IOException {
        Session.Outcome outcome = run("desk.yaml");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("desk: service level ")
                .contains("  volume +1 % ", "  one more in desk ", "  one more in counter ")
                .contains("One more in counter, for one interval at a time:", "\n08:30 ")
                .contains("4 replications each, seed 1.")
                .endsWith("busyhour sensitivity desk.yaml\n");
        assertThat(outcome.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(Folders.texts(folder.resolve("busyhour-out/sensitivity-desk")))
                .containsKeys(
                        "report.html", "sensitivity.json", "charts/service-level.svg", "charts/one-more-in-desk.svg");
    }

    @Test
    void options_chooseWhatIsMovedAndLookedAt() throws IOException {
        Session.Outcome outcome = run(
                "desk.yaml",
                "--kpi",
                "asa",
                "--of",
                "calls",
                "--step",
                "10%",
                "--no-intervals",
                "--replications",
                "2",
                "--json");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("\"step\": \"10%\"", "\"intervals\": []", "\"of\": \"calls\"")
                .doesNotContain("centre")
                .isEqualTo(Folders.texts(folder.resolve("busyhour-out/sensitivity-desk"))
                        .get("sensitivity.json"));
        assertThat(run("desk.yaml", "-q", "--no-intervals", "--replications", "2"))
                .isEqualTo(new Session.Outcome(0, "", ""));
    }

    @Test
    void threads_dontChangeAByte() throws IOException {
        run("desk.yaml", "--threads", "1", "--out", "one");
        run("desk.yaml", "--threads", "2", "--out", "two");

        assertThat(Folders.texts(folder.resolve("two"))).isNotEmpty().isEqualTo(Folders.texts(folder.resolve("one")));
    }

    @Test
    void wrongUsage_saysWhatToType() {
        assertThat(run("desk.yaml", "--step", "60 %").err()).contains("a step from 0.1 % to 50 % is expected");
        assertThat(run("desk.yaml", "--step", "5").err()).contains("a share needs a %, was \"5\"; did you mean 5 %?");
        assertThat(run("desk.yaml", "--of", "desc").err()).contains("did you mean desk?");
        assertThat(run().code()).isEqualTo(2);
    }

    private Session.Outcome run(String... args) {
        return new Session(folder)
                .run(Stream.concat(Stream.of("sensitivity"), Stream.of(args)).toArray(String[]::new));
    }
}
