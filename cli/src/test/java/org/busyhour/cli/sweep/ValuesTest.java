package org.busyhour.cli.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.busyhour.scenarios.language.value.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.b=4..7 | 4 5 6 7",
                "a.b=20..30 by 4 | 20 24 28",
                "a.b = 4 .. 5 | 4 5",
                "a.b=7..7 | 7",
                "a.b=0.5..0.8 by 0.1 | 0.5 0.6 0.7 0.8",
                "a.b=90%..110% by 10% | 90% 100% 110%",
                "a.b=90..110% by 10 | 90% 100% 110%",
                "a.b=60..62/h | 60/h 61/h 62/h",
                "a.b=2m..3m by 0.5m | 2m 2.5m 3.0m",
                "a.b=90%,100% | 90% 100%",
                "a.b=x | x",
                "a.b=3m30s,4m | 3m30s 4m"
            })
    void values_areRangesAndLists(String text, String values) throws Unreadable {
        assertThat(Values.parse(text).path()).isEqualTo("a.b");
        assertThat(Values.parse(text).values()).isEqualTo(List.of(values.split(" ")));
    }

    @Test
    void commasInsideOfAValue_dontEndIt() throws Unreadable {
        assertThat(Values.parse("a={lognormal: {mean: 3m, cv: 0.8}}, {exponential: 4m},[1, 2],\"x,y\"")
                        .values())
                .containsExactly("{lognormal: {mean: 3m, cv: 0.8}}", "{exponential: 4m}", "[1, 2]", "\"x,y\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agents | a path and its values are expected, was \"agents\"",
                "=1..2 | a path and its values are expected",
                "a=1..x | a range like 20..30, 20..30 by 2 or 90%..110% by 5% is expected, was \"1..x\"",
                "a=90%..2m | a range has one unit",
                "a=90%..99% by 1m | a range has one unit",
                "a=9..2 | a range goes up, was 9..2; write 2..9",
                "a=1..9 by 0 | a step above 0 is expected",
                "a=1..1000000 | a range of at most 10000 values is possible",
                "a=1,,2 | a value is missing",
                "a= | a value is missing",
                "a=1,1 | 1 is there twice",
                "run.seed=1..9 | run.seed can't be varied"
            })
    void mistakes_areTold(String text, String message) {
        assertThatThrownBy(() -> Values.parse(text))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        e -> assertThat(e.message() + "; " + e.hint()).startsWith(message));
    }

    @Test
    void values_mayBeFilesInTheFolderAbove() throws Unreadable {
        assertThat(Values.parse("contacts.calls.arrivals={file: ../jan.csv},{file: ../feb.csv}")
                        .values())
                .containsExactly("{file: ../jan.csv}", "{file: ../feb.csv}");
        assertThat(Values.parse("x=../jan.csv").values()).containsExactly("../jan.csv");
    }
}
