package org.busyhour.scenarios.language.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({"80 %, 0.8", "80%, 0.8", "0 %, 0", "100 %, 1", "12.5%, 0.125", "0.001 %, 0.00001"})
    void share_isReadFromPercent(String text, BigDecimal expected) throws Unreadable {
        assertThat(Share.parse(text).exact()).isEqualByComparingTo(expected);
        assertThat(Share.parse(text).value()).isEqualTo(expected.doubleValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.8 | a share needs a %, was \"0.8\"; did you mean 80 %?",
                "80 | a share needs a %, was \"80\"; did you mean 80 %?",
                "1 | a share needs a %, was \"1\"; did you mean 100 %?",
                "101 % | a share of at most 100 % is expected, was \"101 %\"",
                "-5 % | a share can't be negative, was \"-5 %\"",
                "12,5 % | a share like 80 % is expected, was \"12,5 %\"; did you mean 12.5 %?",
                "5pp | a share like 80 % is expected, was \"5pp\"",
                "% | a share like 80 % is expected, was \"%\""
            })
    void share_isRefusedWithAHint(String text, String expected) {
        assertThat(Refusal.of(Share::parse, text)).isEqualTo(expected);
    }

    @Test
    void factor_mayBeMoreThanAll() throws Unreadable {
        assertThat(Share.factor("115 %").exact()).isEqualByComparingTo("1.15");
    }

    /** 120 an hour are 1/30 a second; 6 in the 86400 s of a day are 0.25 an hour; 3.5 a minute are 210 an hour. */
    @ParameterizedTest
    @CsvSource({"120/h, 120", "6/day, 0.25", "3.5/min, 210", "2/s, 7200", "120 / h, 120", "0/h, 0"})
    void rate_isReadWithItsTime(String text, double perHour) throws Unreadable {
        assertThat(Rate.parse(text).perHour()).isCloseTo(perHour, within(1e-12 * perHour));
        assertThat(Rate.parse(text).perSecond()).isCloseTo(perHour / 3600, within(1e-12 * perHour));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | a rate in /h, /min, /s, /day is expected, was \"120\"; did you mean 120/h?",
                "120/hour | a rate in /h, /min, /s, /day is expected, was \"120/hour\"; did you mean 120/h?",
                "120/m | a rate in /h, /min, /s, /day is expected, was \"120/m\"; did you mean 120/min?",
                "120/week | a rate in /h, /min, /s, /day is expected, was \"120/week\"",
                "-1/h | a rate in /h, /min, /s, /day is expected, was \"-1/h\""
            })
    void rate_isRefusedWithAHint(String text, String expected) {
        assertThat(Refusal.of(Rate::parse, text)).isEqualTo(expected);
    }

    @Test
    void moneyAndQuota_haveOneUnitEach() throws Unreadable {
        assertThat(Rate.perHour("24.50/h").perHour()).isEqualTo(24.5);
        assertThat(Rate.perDay("60/day")).isEqualTo(60);
        assertThat(Refusal.of(Rate::perHour, "24"))
                .isEqualTo("a rate in /h is expected, was \"24\"; did you mean 24/h?");
        assertThat(Refusal.of(Rate::perDay, "60")).endsWith("did you mean 60/day?");
        assertThat(Refusal.of(Rate::perDay, "60/h")).startsWith("a rate in /day is expected");
        assertThat(Refusal.of(Rate::perDay, "0/day")).startsWith("a whole number from 1");
        assertThat(Refusal.of(Rate::perDay, "1.5/day")).startsWith("a whole number is expected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-3 | a plain number is expected, was \"-3\"; it can't be negative",
                "1,5 | a plain number is expected, was \"1,5\"; did you mean 1.5?",
                "1_000 | a plain number is expected, was \"1_000\"; did you mean 1000?",
                "1e3 | a plain number is expected, was \"1e3\"",
                ".5 | a plain number is expected, was \".5\"",
                "NaN | a plain number is expected, was \"NaN\"",
                "0x10 | a plain number is expected, was \"0x10\"",
                "\u0663 | a plain number is expected, was \"\u0663\""
            })
    void number_isPlain(String text, String expected) {
        assertThat(Refusal.of(Decimals::parse, text)).isEqualTo(expected);
    }

    @Test
    void number_isDecimalWhateverYamlWouldMakeOfIt() throws Unreadable {
        assertThat(Decimals.parse("010")).isEqualByComparingTo("10");
        assertThat(Decimals.whole(0, 100).parse("010")).isEqualTo(10);
    }

    @Test
    void wholeNumber_liesWithinItsBounds() throws Unreadable {
        assertThat(Decimals.whole(1, 9).parse("9")).isEqualTo(9);
        assertThat(Refusal.of(Decimals.whole(1, 9), "10")).isEqualTo("a whole number from 1 to 9 is expected, was 10");
        assertThat(Refusal.of(Decimals.whole(1, 9), "1.0")).startsWith("a whole number is expected");
        assertThat(Refusal.of(Decimals.whole(0, 9), "99999999999999999999")).startsWith("a whole number is expected");
        assertThat(Refusal.of(Decimals::positive, "0.0")).isEqualTo("a number above 0 is expected, was 0.0");
    }

    @ParameterizedTest
    @CsvSource({"80 %, SHARE, 0.8", "30s, TIME, 30", "1m0.5s, TIME, 60.5", "12.5, NUMBER, 12.5", "150%, SHARE, 1.5"})
    void quantity_knowsItsUnit(String text, Quantity.Unit unit, double value) throws Unreadable {
        assertThat(Quantity.parse(text)).isEqualTo(new Quantity(unit, value));
    }

    @ParameterizedTest
    @CsvSource({"80 % in 20s, 0.8, 20", "80% in 20 s, 0.8, 20", "95 % in 1m, 0.95, 60"})
    void serviceGoal_isAShareAndATime(String text, BigDecimal share, long seconds) throws Unreadable {
        ServiceGoal goal = ServiceGoal.parse(text);

        assertThat(goal.target().exact()).isEqualByComparingTo(share);
        assertThat(goal.within()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80/20 | a service level like 80 % in 20s is expected, was \"80/20\"; did you mean 80 % in 20s?",
                "80 in 20s | a share needs a %, was \"80\"; did you mean 80 %?",
                "80 % in 20 | a duration needs a unit, was \"20\"; did you mean 20s or 20m?",
                "80 % | a service level like 80 % in 20s is expected, was \"80 %\""
            })
    void serviceGoal_isRefusedWithAHint(String text, String expected) {
        assertThat(Refusal.of(ServiceGoal::parse, text)).isEqualTo(expected);
    }
}
