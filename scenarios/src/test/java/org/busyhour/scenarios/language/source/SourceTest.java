package org.busyhour.scenarios.language.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {
    private static final Place HERE = new Place("bank.yaml", 14, 12);

    private final Problems problems = new Problems();

    @Test
    void problem_readsLikeACompilersMessage() {
        Problem problem = Problem.error(
                HERE, "contacts.balance.patience", "a duration needs a unit, was \"90\"", "did you mean 90s or 90m?");

        assertThat(problem)
                .hasToString(
                        "bank.yaml:14:12 contacts.balance.patience: a duration needs a unit, was \"90\"; did you mean 90s or 90m?");
        assertThat(Problem.warning(HERE, "", "odd", "")).hasToString("bank.yaml:14:12: warning: odd");
        assertThat(Problem.error(Place.override("run.seed"), "run.seed", "no", ""))
                .hasToString("--set run.seed: no");
        assertThat(Problem.error(new Place("a.csv", 3, 0), "", "no", "")).hasToString("a.csv:3: no");
        assertThat(Problem.error(Place.file("a.csv"), "", "no", "")).hasToString("a.csv: no");
    }

    @Test
    void problem_showsWhatCannotBeSeen() {
        assertThat(Problem.error(HERE, "", "was \"a\u00adb\u202e\n\t\u0007\u00a0\ud800\"", ""))
                .hasToString("bank.yaml:14:12: was \"a\\u00ADb\\u202E\\n\\t\\u0007\\u00A0\\uD800\"");
        assertThat(Visible.text("\uDB40\uDC41 \u00fc")).isEqualTo("\\U000E0041 \u00fc");
        assertThat(Visible.quoted("x".repeat(100))).isEqualTo('"' + "x".repeat(60) + "...\"");
    }

    @Test
    void problems_areSortedAndKeptOnce() {
        problems.error(new Place("b", 1, 1), "x.y[2]", "one", "");
        problems.error(new Place("b", 1, 1), "x.y[2]", "one", "");
        problems.error(Place.override("q"), "q", "last", "");
        problems.warning(new Place("a", 2, 10), "w", "two", "");
        problems.warning(new Place("a", 2, 9), "w", "three", "");

        assertThat(problems.sorted()).extracting(Problem::message).containsExactly("three", "two", "one", "last");
        assertThat(problems.fatal()).isTrue();
        assertThat(List.of("x", "x.y", "x.y[2]", "q", ""))
                .filteredOn(problems::brokenAt)
                .containsExactly("x", "x.y", "x.y[2]", "q");
        assertThat(problems.brokenAt("w")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "pateince, patience",
        "servicelevel, service-level",
        "service_level, service-level",
        "Talk, talk",
        "serv, service-level",
        "tlak, talk"
    })
    void suggestion_isTheNearestWord(String written, String expected) {
        assertThat(Suggestion.nearest(written, List.of("talk", "hold", "patience", "service-level")))
                .contains(expected);
    }

    @Test
    void suggestion_isMissingWhereNothingIsNear() {
        assertThat(Suggestion.nearest("channel", List.of("talk", "hold"))).isEmpty();
        assertThat(Suggestion.nearest("x", List.of("a", "b"))).isEmpty();
        assertThat(Suggestion.nearest("t".repeat(10_000), List.of("talk"))).isEmpty();
        assertThat(Suggestion.hint("channel", List.of("talk", "hold"), "there are"))
                .isEqualTo("there are talk, hold");
        assertThat(Suggestion.hint("channel", List.of(), "there are")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a.yaml, b.csv, b.csv",
        "x/a.yaml, b.csv, x/b.csv",
        "x/a.yaml, ../b.csv, b.csv",
        "x/a.yaml, ./y/../b.csv, x/b.csv",
        "a.yaml, ../b.csv, ../b.csv",
        "../a.yaml, ../b.csv, ../../b.csv",
        "/x/a.yaml, b.csv, /x/b.csv",
        "x/a.yaml, /b.csv, /b.csv"
    })
    void path_isSeenFromTheFileThatNamesIt(String from, String written, String expected) {
        assertThat(Paths.resolve(from, written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "x/a.yaml, x/b.csv, b.csv",
        "x/a.yaml, b.csv, ../b.csv",
        "x/y/a.yaml, x/z/b.csv, ../z/b.csv",
        "/x/a.yaml, /x/a.yaml, a.yaml",
        "/x/a.yaml, b.csv, b.csv",
        "../x/a.yaml, b.csv, b.csv"
    })
    void inputName_isSeenFromTheScenariosFolder(String main, String path, String expected) {
        assertThat(Paths.relative(main, path)).isEqualTo(expected);
    }

    /** The SHA-256 of "abc" is from FIPS 180-2, appendix B.1. */
    @Test
    void inputs_areRememberedWithTheirHash() {
        InputFiles files = new InputFiles(TextFiles.none().with("x/a.yaml", "abc"), "x/a.yaml", problems);

        assertThat(files.text("x/a.yaml", 10, HERE, "")).contains("abc");
        assertThat(files.inputs())
                .containsExactly(new InputFile(
                        "x/a.yaml", "a.yaml", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    @Test
    void byteOrderMark_isLeftOut() {
        InputFiles files = new InputFiles(TextFiles.none().with("a", "\uFEFFabc"), "a", problems);

        assertThat(files.text("a", 10, HERE, "")).contains("abc");
    }

    @Test
    void unreadableFiles_areProblems(@TempDir Path folder) throws IOException {
        TextFiles sources = TextFiles.none()
                .with("latin", "m\u00fc".getBytes(StandardCharsets.ISO_8859_1))
                .with("large", "abcdef");
        InputFiles files = new InputFiles(sources, "a", problems);
        Files.createDirectory(folder.resolve("sub"));
        InputFiles disk = new InputFiles(Sources.disk(), "a", problems);

        assertThat(files.text("none", 5, HERE, "p")).isEmpty();
        assertThat(files.text("latin", 5, HERE, "p")).isEmpty();
        assertThat(files.text("large", 5, HERE, "p")).isEmpty();
        assertThat(disk.text(folder.resolve("sub").toString(), 5, HERE, "p")).isEmpty();
        assertThat(disk.text("a\u0000b", 5, HERE, "p")).isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::message)
                .anySatisfy(m -> assertThat(m).isEqualTo("can't read \"none\": there is no such file"))
                .anySatisfy(m -> assertThat(m).isEqualTo("the file isn't UTF-8 text"))
                .anySatisfy(m -> assertThat(m).isEqualTo("can't read \"large\": it is larger than 5 bytes"))
                .anySatisfy(m -> assertThat(m).endsWith("it is a folder"))
                .anySatisfy(m -> assertThat(m).contains("it is no path"));
    }

    @Test
    void disk_readsFilesAndResourcesAreFoundBesideAClass(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "abc");

        try (var stream = Sources.disk().open(file.toString())) {
            assertThat(stream).hasContent("abc");
        }
        try (var stream = Sources.beside(SourceTest.class).open("SourceTest.class")) {
            assertThat(stream.read()).isEqualTo(0xCA);
        }
    }
}
