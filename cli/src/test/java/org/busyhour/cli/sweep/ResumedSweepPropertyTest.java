package org.busyhour.cli.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.busyhour.cli.Folders;
import org.busyhour.cli.Main;
import org.busyhour.cli.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sweep in a process of its own, killed without warning, and then begun again. */
class ResumedSweepPropertyTest {
    private static final int VARIANTS = 9;
    private static final String AGENTS = "groups.desk.agents=11..19";
    private static final String CACHE = "cache";

    @TempDir
    private Path folder = Path.of("");

    /**
     * Three processes are killed at random moments: each some milliseconds after it has remembered one more variant. A
     * variant takes some tens of milliseconds, so that a kill falls anywhere in it.
     */
    @Test
    void sweepKilledAtRandomPoints_givesTheBytesOfAnUndisturbedOne() throws IOException, InterruptedException {
        writeScenario();
        Random random = new Random(20261122);
        for (int kill = 1; kill <= 3; kill++) {
            int before = remembered();
            Process process = begin();
            while (process.isAlive() && remembered() == before) {
                Thread.onSpinWait();
            }
            Thread.sleep(random.nextInt(60));
            process.destroyForcibly().waitFor();
            assertThat(remembered()).isGreaterThan(before);
        }
        assertThat(folder.resolve("killed")).doesNotExist();
        assertThat(remembered()).isLessThan(VARIANTS);

        assertThat(sweep("killed", "--cache", CACHE).code()).isZero();
        assertThat(sweep("undisturbed", "--no-cache").code()).isZero();

        assertThat(Folders.texts(folder.resolve("killed")))
                .containsKeys("report.html", "sweep.csv", "sweep.json", "charts/frontier.svg")
                .isEqualTo(Folders.texts(folder.resolve("undisturbed")));
        assertThat(remembered()).isEqualTo(VARIANTS);
    }

    private void writeScenario() throws IOException {
        Files.writeString(folder.resolve("desk.yaml"), """
                busyhour: 1
                time: {start: 2026-03-02 08:00, zone: Europe/Istanbul, length: 10h}
                contacts:
                  calls:
                    arrivals: 240/h
                    talk: {lognormal: {mean: 3m, cv: 0.8}}
                    patience: {exponential: 2m}
                groups:
                  desk: {agents: 12, skills: [calls], cost: 20/h}
                run: {replications: 100}
                """);
    }

    private Process begin() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "sweep",
                "desk.yaml",
                "--vary",
                AGENTS,
                "--threads",
                "1",
                "--out",
                "killed",
                "--cache",
                CACHE,
                "--quiet");
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Session.Outcome sweep(String out, String... cache) {
        Stream<String> options =
                Stream.concat(Stream.of("sweep", "desk.yaml", "--vary", AGENTS, "--out", out), Stream.of(cache));
        return new Session(folder).run(options.toArray(String[]::new));
    }

    private int remembered() throws IOException {
        Path cache = folder.resolve(CACHE);
        if (!Files.exists(cache)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(cache)) {
            return (int)
                    files.filter(file -> file.toString().endsWith(".result")).count();
        }
    }
}
