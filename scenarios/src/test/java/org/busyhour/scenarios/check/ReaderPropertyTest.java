package org.busyhour.scenarios.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.busyhour.scenarios.compile.Compiler;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.source.Sources;
import org.busyhour.scenarios.language.source.TextFiles;
import org.busyhour.scenarios.library.Library;
import org.busyhour.scenarios.library.ShippedScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in a file, reading it ends with an error or with a scenario that compiles, never with an exception. */
class ReaderPropertyTest {
    private static final String PIECES =
            "{}[]:,-#&*!|>%@'\"\\`~?\n\t 0123456789.abchmsdayinfinite\u00e9\u202e\u0000\uD83D\uDE00null";
    private static final List<String> WORDS = List.of(
            "null",
            "- ",
            ": ",
            "{",
            "}",
            "[",
            "]",
            "&a ",
            "*a",
            "<<: ",
            "!!str ",
            "extends: ",
            "1/h",
            "80 %",
            "4m30s",
            "-1",
            "999999999999999999999",
            "centre",
            "infinite",
            "\n  ",
            "\n",
            "\t",
            "01:60",
            "2026-02-30",
            "1e999",
            "NaN",
            "%",
            "/day",
            "0s");

    @Test
    void shippedScenarios_areRight() {
        for (ShippedScenario scenario : Library.scenarios()) {
            Reading reading = ScenarioReader.read(Library.sources(), scenario.file(), List.of());

            assertThat(reading.problems()).as(scenario.name()).isEmpty();
            assertThat(reading.spec()).as(scenario.name()).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void damagedScenario_isReadOrRefused(long seed) {
        Random random = new Random(seed);
        for (ShippedScenario scenario : Library.scenarios()) {
            String text = Library.text(scenario.file());
            for (int i = 0; i < 20; i++) {
                agrees(damaged(text, random, 1 + random.nextInt(4)), scenario);
            }
        }
    }

    @Test
    void garbage_isRefused() {
        Random random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            StringBuilder text = new StringBuilder("busyhour: 1\n");
            for (int j = random.nextInt(40); j > 0; j--) {
                text.append(piece(random));
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);

            read(TextFiles.none().with("a.yaml", bytes), "a.yaml", List.of());
        }
    }

    @Test
    void damagedData_isReadOrRefused() {
        Random random = new Random(6);
        for (int i = 0; i < 200; i++) {
            String csv = damaged(Library.text("bank-day.csv"), random, 3);

            read(
                    TextFiles.none()
                            .with("bank-day.yaml", Library.text("bank-day.yaml"))
                            .with("bank-day.csv", csv),
                    "bank-day.yaml",
                    List.of());
        }
    }

    @Test
    void overrides_areAppliedOrRefused() {
        Random random = new Random(7);
        List<String> paths = List.of(
                "run.seed",
                "contacts",
                "contacts.calls.talk",
                "time",
                "x.y.z",
                "groups.agents.agents",
                "targets",
                ".",
                "");
        for (int i = 0; i < 500; i++) {
            String value = piece(random) + piece(random) + piece(random);

            read(Library.sources(), "bank-day.yaml", List.of(paths.get(random.nextInt(paths.size())) + "=" + value));
        }
    }

    private static void agrees(String text, ShippedScenario scenario) {
        TextFiles files = TextFiles.none();
        scenario.files().forEach(file -> files.with(file, Library.text(file)));
        read(files.with(scenario.file(), text), scenario.file(), List.of());
    }

    private static void read(Sources files, String path, List<String> overrides) {
        Reading reading = ScenarioReader.read(files, path, overrides);

        assertThat(reading.spec().isPresent())
                .isEqualTo(reading.problems().stream().noneMatch(Problem::fatal));
        assertThat(reading.problems()).extracting(Problem::message).doesNotContain("");
        reading.spec().ifPresent(Compiler::compile);
    }

    private static String damaged(String text, Random random, int times) {
        String damaged = text;
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(damaged.length());
            int end = Math.min(damaged.length(), at + random.nextInt(6));
            damaged = damaged.substring(0, at) + (random.nextBoolean() ? piece(random) : "") + damaged.substring(end);
            damaged = damaged.isEmpty() ? "x" : damaged;
        }
        return damaged;
    }

    private static String piece(Random random) {
        if (random.nextBoolean()) {
            return WORDS.get(random.nextInt(WORDS.size()));
        }
        List<String> characters = new ArrayList<>();
        PIECES.codePoints().forEach(c -> characters.add(Character.toString(c)));
        return characters.get(random.nextInt(characters.size()));
    }
}
