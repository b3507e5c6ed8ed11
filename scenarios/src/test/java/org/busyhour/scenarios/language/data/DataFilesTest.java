package org.busyhour.scenarios.language.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.source.InputFiles;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.source.TextFiles;
import org.busyhour.scenarios.language.value.Decimals;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFilesTest {
    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "time,n\n07:00,1\n07:30,2.5\n",
                "time;n\n07:00;1\n07:30;2,5\n",
                "time\tn\n07:00\t1\n07:30\t2.5\n",
                "\uFEFFtime,n\r\n07:00,1\r\n07:30,2.5\r\n",
                "\"time\",\"n\"\n\"07:00\", 1 \n\n07:30,\"2.5\"",
                "\"time;a;b\",n\n07:00,1\n07:30,2.5\n"
            })
    void column_isReadWhateverTheSeparator(String csv) {
        assertThat(column(csv, "n", false)).contains(List.of(new BigDecimal("1"), new BigDecimal("2.5")));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void missingColumn_namesThoseThereAre() {
        assertThat(column("time,balance,loans\n1,2,3\n", "balanse", false)).isEmpty();
        assertThat(found())
                .containsExactly(
                        "s.yaml:3:4 c.column: a.csv has no column \"balanse\"; did you mean balance? it has time, balance, loans");
    }

    @Test
    void columnOfThatNameTwice_isRefused() {
        assertThat(column("n,n\n1,2\n", "n", false)).isEmpty();
        assertThat(found()).containsExactly("s.yaml:3:4 c.column: a.csv has more than one column \"n\"");
    }

    @Test
    void cells_areReportedEachWithItsLine() {
        assertThat(column("time,n\n1,x\n2,3\n3,\n4,-1\n", "n", false)).isEmpty();
        assertThat(found())
                .containsExactly(
                        "a.csv:2 c: column n: a plain number is expected, was \"x\"",
                        "a.csv:4 c: column n: a plain number is expected, was \"\"",
                        "a.csv:5 c: column n: a plain number is expected, was \"-1\"; it can't be negative");
    }

    @Test
    void manyWrongCells_areCutShort() {
        assertThat(column("n\n" + "x\n".repeat(1000), "n", false)).isEmpty();
        assertThat(found()).hasSize(21).last().isEqualTo("a.csv:22 c: column n: and so on from here");
    }

    @Test
    void blankCells_areLeftOutWhereAsked() {
        assertThat(column("time,n\n1,\n2,3\n", "n", true)).contains(List.of(new BigDecimal("3")));
    }

    @Test
    void rows_haveAsManyCellsAsTheHeader() {
        assertThat(column("a,n\n1,2\n1\n1,2,3\n", "n", false)).isEmpty();
        assertThat(found())
                .containsExactly(
                        "a.csv:3 c.file: a row of 2 cells is expected as in the header, was one of 1",
                        "a.csv:4 c.file: a row of 2 cells is expected as in the header, was one of 3");
    }

    @Test
    void manyWrongRows_areCutShort() {
        assertThat(column("a,n\n" + "1\n".repeat(1000), "n", false)).isEmpty();
        assertThat(found()).hasSize(21).contains("a.csv c.file: and 980 more rows like that");
    }

    @Test
    void brokenFiles_areProblems() {
        assertThat(column("", "n", false)).isEmpty();
        assertThat(column("n\n\"1\n2\n", "n", false)).isEmpty();
        assertThat(found())
                .hasSize(2)
                .anySatisfy(p -> assertThat(p).startsWith("a.csv c.file: the file is empty"))
                .anySatisfy(p ->
                        assertThat(p).startsWith("a.csv c.file: this isn't CSV").endsWith("is a quote never closed?"));
    }

    @Test
    void table_isReadOnceThoughNamedTwice() {
        InputFiles files = new InputFiles(TextFiles.none().with("a.csv", "n\n1\n"), "s.yaml", problems);
        DataFiles data = new DataFiles(files, problems);

        assertThat(data.table(name("a.csv", "c.file")).orElseThrow())
                .isSameAs(data.table(name("./a.csv", "d.file")).orElseThrow());
        assertThat(files.inputs()).hasSize(1);
    }

    private Optional<List<BigDecimal>> column(String csv, String column, boolean blank) {
        InputFiles files = new InputFiles(TextFiles.none().with("a.csv", csv), "s.yaml", problems);
        DataFiles data = new DataFiles(files, problems);
        return data.table(name("a.csv", "c.file"))
                .flatMap(table -> data.column(table, name(column, "c.column"))
                        .flatMap(index -> data.values(table, index, Decimals::parse, blank, "c")));
    }

    private static ScalarNode name(String text, String path) {
        return new ScalarNode(new Place("s.yaml", 3, 4), path, text, true);
    }

    private List<String> found() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
