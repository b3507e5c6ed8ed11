package org.busyhour.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Stream;
import org.busyhour.cli.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {
    private static final String GOOD = """
            busyhour: 1
            time: {start: 2026-03-02, length: 1 day, interval: 30m}
            contacts:
              balance:
                arrivals: [48 values]
                talk: {exponential: 3m}
                patience: {exponential: 2m}
            groups:
              core: {agents: 4, skills: [balance]}
            """.replace("48 values", counts(48));

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "a missing unit",
                        GOOD.replace("exponential: 2m", "exponential: 90"),
                        "7:29 contacts.balance.patience.exponential: a duration needs a unit, was \"90\";"
                                + " did you mean 90s or 90m?"),
                Arguments.of(
                        "an unknown key",
                        GOOD.replace("patience", "pateince"),
                        "7:5 contacts.balance.pateince: unknown key \"pateince\"; did you mean patience?"),
                Arguments.of(
                        "47 of 48 values",
                        GOOD.replace(counts(48), counts(47)),
                        "5:15 contacts.balance.arrivals: 47 values, but the day has 48 intervals of 30m; 1 is missing"),
                Arguments.of(
                        "a dangling name",
                        GOOD.replace("[balance]", "[balence]"),
                        "9:30 groups.core.skills[1]: there is no contact type \"balence\"; did you mean balance?"),
                Arguments.of(
                        "two agents keys",
                        GOOD.replace("agents: 4", "agents: 4, agents: 5"),
                        "9:21 groups.core.agents: \"agents\" stands here twice; the first is at bad.yaml:9:10"),
                Arguments.of(
                        "an empty file",
                        "",
                        "1:1: there is nothing in it; busyhour init writes a scenario to start from"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void mistake_isToldWithItsPlaceAndHint(String mistake, String yaml, String message) throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), yaml);
        Session.Outcome outcome = new Session(folder).run("validate", "bad.yaml");
        assertThat(outcome.err()).as(mistake).isEqualTo("bad.yaml:" + message + System.lineSeparator());
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(new Session(folder).run("run", "bad.yaml")).isEqualTo(outcome);
        assertThat(folder).isDirectoryNotContaining("glob:**busyhour-out");
    }

    @Test
    void mistakes_areToldAllAtOnce() throws IOException {
        Files.writeString(
                folder.resolve("bad.yaml"),
                GOOD.replace("exponential: 2m", "exponential: 90").replace("talk", "tlak"));
        Files.writeString(folder.resolve("worse.yaml"), GOOD.replace("agents: 4", "agents: four"));
        Session.Outcome outcome = new Session(folder).run("validate", "bad.yaml", "worse.yaml", "two-skills");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err().lines()).hasSize(3);
        assertThat(outcome.out()).isEqualToIgnoringNewLines("two-skills: valid");
    }

    @Test
    void scenario_isAFileOrTheNameOfOneThatShips() throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), GOOD);
        Session session = new Session(folder);
        assertThat(session.run("validate", "mine.yaml", "bank-day").code()).isZero();
        assertThat(session.run("validate", "mine").err())
                .startsWith("mine: there is no such file; did you mean mine.yaml?");
        assertThat(session.run("validate", "bnak-day").err())
                .startsWith("bnak-day: there is neither such a file nor such a shipped scenario;"
                        + " did you mean bank-day, which ships with us?");
        assertThat(session.run("validate", ".").err()).startsWith(".: this is a folder; name the scenario's file");
    }

    @Test
    void override_isCheckedLikeTheFile() {
        Session.Outcome outcome = new Session(folder).run("validate", "bank-day", "--set", "contacts.calls.volume=115");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err())
                .startsWith("--set contacts.calls.volume: a share needs a %, was \"115\"; did you mean 115 %?");
    }

    private static String counts(int number) {
        return String.join(", ", Collections.nCopies(number, "6"));
    }
}
