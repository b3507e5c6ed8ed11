package org.busyhour.scenarios.language.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Extent;
import org.busyhour.engine.model.AllocationRule.Then;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "balance",
                "fault-level-1",
                "m\u00fc\u015fteri",
                "\u9280\u884c",
                "\u0939\u093f\u0928\u094d\u0926\u0940",
                "A_1"
            })
    void name_isALetterOfAnyScriptAndMore(String text) throws Unreadable {
        assertThat(Names.parse(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1st | a name is a letter, then letters, digits, - and _, was \"1st\"",
                "new loans | a name is a letter, then letters, digits, - and _, was \"new loans\"; did you mean new-loans?",
                "a.b | a name is a letter, then letters, digits, - and _, was \"a.b\"; did you mean a-b?",
                "centre | centre is the name of the whole centre; take another name"
            })
    void name_isRefusedWithAHint(String text, String expected) {
        assertThat(Refusal.of(Names::parse, text)).isEqualTo(expected);
    }

    @Test
    void name_isNotVeryLong() {
        assertThat(Refusal.of(Names::parse, "a".repeat(61))).startsWith("a name of at most 60 characters");
    }

    @Test
    void phrase_isOneOfAFewWithSpacesFree() throws Unreadable {
        Phrases<Integer> phrases = Phrases.of(List.of(1, 2), n -> n == 1 ? "longest idle" : "random");

        assertThat(phrases.parse("longest  idle")).isEqualTo(1);
        assertThat(phrases.words()).containsExactly("longest idle", "random");
        assertThat(Refusal.of(phrases, "longest ilde"))
                .isEqualTo("one of longest idle, random is expected, was \"longest ilde\"; did you mean longest idle?");
    }

    @Test
    void allocationLimit_isFollowedByOneOfFourThings() throws Unreadable {
        assertThat(AtLimit.parse("finish").then()).isEqualTo(Then.FINISH);
        assertThat(AtLimit.parse("end").then()).isEqualTo(Then.END);
        assertThat(AtLimit.parse("call-back").then()).isEqualTo(Then.CALL_BACK);
        assertThat(AtLimit.parse("transfer to senior")).isEqualTo(new AtLimit(Then.TRANSFER, Optional.of("senior")));
        assertThat(AtLimit.parse("go on to experts")).isEqualTo(new AtLimit(Then.GO_ON, Optional.of("experts")));
        assertThat(Refusal.of(AtLimit::parse, "go on")).startsWith("a contact goes on to a stage");
        assertThat(Refusal.of(AtLimit::parse, "callback")).endsWith("did you mean call-back?");
        assertThat(Refusal.of(AtLimit::parse, "transfer")).startsWith("a transfer goes to a group");
        assertThat(Refusal.of(AtLimit::parse, "move to senior"))
                .startsWith("one of finish, end, transfer to GROUP, call-back, go on to STAGE");
        assertThat(Refusal.of(AtLimit::parse, "transfer to 1")).startsWith("a name is a letter");
    }

    @Test
    void target_namesMeasureScopeAndLimit() throws Unreadable {
        assertThat(TargetPhrase.parse("service-level (answered) of balance >= 80 %"))
                .isEqualTo(new TargetPhrase(
                        "service-level",
                        "answered",
                        "balance",
                        true,
                        new Quantity(Quantity.Unit.SHARE, 0.8),
                        Extent.RUN));
        assertThat(TargetPhrase.parse("asa of centre<=30s"))
                .isEqualTo(
                        new TargetPhrase("asa", "", "centre", false, new Quantity(Quantity.Unit.TIME, 30), Extent.RUN));
        assertThat(TargetPhrase.parse("asa of centre <= 30 s in every interval"))
                .isEqualTo(new TargetPhrase(
                        "asa", "", "centre", false, new Quantity(Quantity.Unit.TIME, 30), Extent.EVERY_INTERVAL));
        assertThat(TargetPhrase.parse("service-level of balance >= 80 % on 95 % of days")
                        .extent())
                .isEqualTo(Extent.days(0.95));
        assertThat(TargetPhrase.parse("asa of centre <= 30s on 90 % of weeks").extent())
                .isEqualTo(Extent.weeks(0.9));
        assertThat(TargetPhrase.parse("wait.p90 of m\u00fc\u015fteri <= 1m").scope())
                .isEqualTo("m\u00fc\u015fteri");
        assertThat(TargetPhrase.parse("contacts-per-hour of core-3 >= 6")
                        .limit()
                        .unit())
                .isEqualTo(Quantity.Unit.NUMBER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asa of centre < 30s | a target compares with >= or <=, was <; did you mean <=?",
                "asa of centre => 30s | a target compares with >= or <=, was =>; did you mean >=?",
                "asa of centre = 30s | a target compares with >= or <=, was =",
                "asa of centre <= 30 sec | a duration like 4m30s is expected, was \"30 sec\"; did you mean 30s?",
                "asa <= 30s | a target like service-level of balance >= 80 % is expected, was \"asa <= 30s\"; say of what: of centre, or of a contact type or group",
                "asa of centre <= 30s on 100 % of days | no number of days shows that something holds on all of them; did you mean 99 %?",
                "asa of centre <= 30s on 0 % of days | a share of the days above 0 % is expected, was \"0 %\"",
                "asa of centre <= 30s on 100 % of weeks | no number of weeks shows that something holds on all of them; did you mean 99 %?",
                "asa of centre <= 30s on 95 of days | a share needs a %, was \"95\"; did you mean 95 %?",
                "asa of centre <= 30s on 95 % of day | a share of days or weeks is expected, was of \"day\"; did you mean on 95 % of days?",
                "occupancy of core <= 80 % in every hour | a target is kept in every interval, or on a share of the days, was in every \"hour\"; did you mean in every interval? time.interval says how long one is",
                "asa of centre <= 30s in every week | a target is kept in every interval, or on a share of the days, was in every \"week\"; did you mean on 95 % of weeks?",
                "asa of centre | a target like service-level of balance >= 80 % is expected, was \"asa of centre\""
            })
    void target_isRefusedWithAHint(String text, String expected) {
        assertThat(Refusal.of(TargetPhrase::parse, text)).isEqualTo(expected);
    }
}
