package org.busyhour.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own, as the shell sees it. */
class MainTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void exitCode_reachesTheShell() throws IOException, InterruptedException {
        Process process = start(List.of(), "validate", "there-is-no-such-file-here.yaml");
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(3);
        assertThat(text(process.getErrorStream()))
                .isEqualToIgnoringNewLines("there-is-no-such-file-here.yaml: there is no such file");
        assertThat(text(process.getInputStream())).isEmpty();
    }

    @Test
    void json_isUtf8WhateverTheLocale() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("day.csv"), "saat,calls\nöğle,3\n");
        Process process = start(
                List.of("-Dnative.encoding=ISO-8859-1", "-Duser.language=tr", "-Duser.country=TR"),
                "erlang",
                "--csv",
                "day.csv",
                "--aht",
                "3m",
                "--json");
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(text(process.getInputStream())).contains("\"interval\": \"öğle\"");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void interrupt_exitsWith130AndLeavesNothing() throws IOException, InterruptedException {
        assumeFalse(interruptsAreIgnored(), "whoever started this build ignores interrupts, and so do its programs");
        Process process = start(List.of(), "run", "bank-day", "--replications", "1000000", "--threads", "1");
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            waitForBar(err);
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(err.lines().reduce("", (before, line) -> line))
                    .endsWith("busyhour: interrupted; nothing was written");
        }
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(Folders.texts(folder)).isEmpty();
    }

    /** Shells start what runs in the background so; SIGINT is the second signal, and its bit the second lowest. */
    private static boolean interruptsAreIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.isReadable(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }

    /** The bar ends no line, so its first digits say that the simulation runs. */
    private static void waitForBar(BufferedReader err) throws IOException {
        int character = err.read();
        while (character >= 0 && !Character.isDigit(character)) {
            character = err.read();
        }
    }

    private Process start(List<String> options, String... args) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path", "")));
        command.add(Main.class.getName());
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("BUSYHOUR_TERMINALS", "err");
        return builder.start();
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
}
