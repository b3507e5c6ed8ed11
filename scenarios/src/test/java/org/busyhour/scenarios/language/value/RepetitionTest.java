package org.busyhour.scenarios.language.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionTest {
    @ParameterizedTest
    @CsvSource({
        "0.5pp, POINTS, 0.005",
        "0.5 pp, POINTS, 0.005",
        "50pp, POINTS, 0.5",
        "5 %, RELATIVE, 0.05",
        "2s, TIME, 2",
        "1m30s, TIME, 90",
        "250ms, TIME, 0.25",
        "12, NUMBER, 12",
        "0.1, NUMBER, 0.1"
    })
    void tolerance_hasItsUnit(String text, Tolerance.Unit unit, double value) throws Unreadable {
        assertThat(Tolerance.parse(text)).isEqualTo(new Tolerance(unit, value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0pp | a precision above 0 is expected, was \"0pp\"",
                "0 % | a precision above 0 is expected, was \"0 %\"",
                "51pp | a precision of at most 50pp is expected, was \"51pp\"",
                "-1pp | percentage points like 0.5pp are expected, was \"-1pp\"",
                "half pp | percentage points like 0.5pp are expected, was \"half pp\"",
                "120 % | a share of at most 100 % is expected, was \"120 %\"",
                "2 secs | a duration like 4m30s is expected, was \"2 secs\"; did you mean 2s?"
            })
    void tolerance_isRefusedWithAHint(String text, String expected) {
        assertThat(Refusal.of(Tolerance::parse, text)).isEqualTo(expected);
    }

    @Test
    void number_isThatManyTimes() throws Unreadable {
        assertThat(Repetition.parse("30")).isEqualTo(new Repetition.Times(30));
    }

    @Test
    void demand_isOfTheCentreUnlessItSaysOfWhat() throws Unreadable {
        DemandPhrase level =
                new DemandPhrase("service-level", "", "centre", new Tolerance(Tolerance.Unit.POINTS, 0.005));
        DemandPhrase asa = new DemandPhrase("asa", "", "balance", new Tolerance(Tolerance.Unit.RELATIVE, 0.05));

        assertThat(Repetition.parse("until service-level within 0.5pp"))
                .isEqualTo(new Repetition.Until(List.of(level)));
        assertThat(Repetition.parse("until  service-level  within 0.5 pp  and asa of balance within 5 %"))
                .isEqualTo(new Repetition.Until(List.of(level, asa)));
    }

    @Test
    void formula_standsInBrackets() throws Unreadable {
        assertThat(DemandPhrase.parse("service-level (answered) of balance within 1pp"))
                .isEqualTo(new DemandPhrase(
                        "service-level", "answered", "balance", new Tolerance(Tolerance.Unit.POINTS, 0.01)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "many | a whole number or a phrase like until service-level within 0.5pp is expected, was \"many\"",
                "0 | a whole number from 1 to 1000000 is expected, was 0",
                "until | a precision like service-level of balance within 0.5pp is expected, was \"\"; say how far it may be off: within 0.5pp, within 5 %, within 2s",
                "until asa within 2s and | a precision like service-level of balance within 0.5pp is expected, was \"\"; say how far it may be off: within 0.5pp, within 5 %, within 2s",
                "until asa <= 30s | a precision like service-level of balance within 0.5pp is expected, was \"asa <= 30s\"; say how far it may be off: within 0.5pp, within 5 %, within 2s"
            })
    void repetition_isRefusedWithAHint(String text, String expected) {
        assertThat(Refusal.of(Repetition::parse, text)).isEqualTo(expected);
    }
}
