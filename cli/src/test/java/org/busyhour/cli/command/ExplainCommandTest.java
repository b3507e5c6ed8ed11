package org.busyhour.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.busyhour.cli.Folders;
import org.busyhour.cli.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    private static final String DESK = """
            busyhour: 1
            time: {start: 2026-03-02 08:00, zone: Europe/Istanbul, length: 2h}
            contacts:
              calls:
                arrivals: 60/h
                talk: {exponential: 3m}
                patience: {exponential: 2m}
            groups:
              desk: {agents: 2, skills: [calls]}
            run: {replications: 8}
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeScenarios() throws IOException {
        write("desk.yaml", DESK);
        write("new.yaml", """
                extends: desk.yaml
                contacts:
                  calls: {volume: 130 %, talk: {exponential: 2m30s}}
                groups:
                  desk: {agents: 3}
                """);
    }

    @Test
    void explain_saysWhyAndWritesItsFolder() throws IOException {
        Session.Outcome outcome = run("desk.yaml", "new.yaml");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("new against desk: service level rose by ")
                .contains("3 causes, 8 mixtures", "  volume ", "  handling time ", "  staffing ", "  in all ")
                .contains("8 replications each, seed 1.", "busyhour-out/explain-new/report.html")
                .endsWith("busyhour explain desk.yaml new.yaml\n");
        assertThat(outcome.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(Folders.texts(folder.resolve("busyhour-out/explain-new")))
                .containsKeys("report.html", "explain.json", "charts/service-level.svg");
    }

    @Test
    void json_isTheFileAndOwnFolderIsReplaced() throws IOException {
        assertThat(run("desk.yaml", "new.yaml", "-q")).isEqualTo(new Session.Outcome(0, "", ""));
        Session.Outcome outcome = run("desk.yaml", "new.yaml", "--json", "--seed", "3");

        assertThat(outcome.out())
                .contains("\"seed\": 3")
                .isEqualTo(Folders.texts(folder.resolve("busyhour-out/explain-new"))
                        .get("explain.json"));
    }

    @Test
    void options_chooseWhatIsExplainedAndSetValuesOfBoth() {
        Session.Outcome outcome = run(
                "desk.yaml",
                "new.yaml",
                "--kpi",
                "asa,occupancy",
                "--of",
                "desk",
                "--set",
                "groups.desk.cost=24/h",
                "--replications",
                "4");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("average speed of answer of desk fell by", "Group desk", "Occupancy", "4 replications each")
                .doesNotContain("prices", "--of NAME")
                .endsWith("busyhour explain desk.yaml new.yaml --kpi asa,occupancy --of desk --set"
                        + " groups.desk.cost=24/h --replications 4\n");
    }

    @Test
    void threads_dontChangeAByte() throws IOException {
        run("desk.yaml", "new.yaml", "--threads", "1", "--out", "one");
        run("desk.yaml", "new.yaml", "--threads", "2", "--out", "two");

        assertThat(Folders.texts(folder.resolve("two"))).isNotEmpty().isEqualTo(Folders.texts(folder.resolve("one")));
    }

    @Test
    void centresThatDontDiffer_haveNoParts() throws IOException {
        write("same.yaml", "extends: desk.yaml\ntitle: Another word for it\n");

        Session.Outcome outcome = run("desk.yaml", "same.yaml");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("same against desk: service level stayed at ")
                .contains("Nothing that is simulated differs", "No cause moves: service level");
        assertThat(Folders.texts(folder.resolve("busyhour-out/explain-same")))
                .containsOnlyKeys("report.html", "explain.json")
                .hasEntrySatisfying(
                        "explain.json",
                        json -> assertThat(json).contains("\"causes\": []", "\"difference\": 0,", "\"parts\": []"))
                .hasEntrySatisfying(
                        "report.html", html -> assertThat(html).contains("Nothing that is simulated differs"));
    }

    @Test
    void whatCantBeMixed_isBadInput() throws IOException {
        write("late.yaml", "extends: desk.yaml\ntime: {start: 2026-03-02 09:00}\n");
        write("long.yaml", "extends: desk.yaml\ntime: {length: 2h30m}\n");

        assertRefused("desk and late don't begin at the same time of day (08:00 and 09:00)", "late.yaml");
        assertRefused("desk and long don't last as long (2h and 2h30m)", "long.yaml");
        assertThat(folder.resolve("busyhour-out")).doesNotExist();
    }

    /** All that can differ differs, but for the hours and the lines: nine causes. */
    @Test
    void tooManyCauses_areNamed() throws IOException {
        write("other.yaml", """
                extends: new.yaml
                contacts:
                  calls: {patience: {exponential: 1m}, priority: 3, service-level: 80 % in 30s, allocation: {limit: 30m}}
                groups:
                  desk: {cost: 20/h, skills: {calls: {speed: 1.1}}}
                """);

        assertRefused(
                "differ in 9 things (volume, handling time, patience, staffing, skills, routing, allocation, service"
                        + " level, prices), and 8 can be told apart; put a scenario between the two",
                "other.yaml");
    }

    @Test
    void wrongUsage_saysWhatToType() {
        assertThat(run("desk.yaml").code()).isEqualTo(2);
        assertThat(run("desk.yaml", "new.yaml", "--kpi", "wait.max").err())
                .contains("wait.max is the greatest value of all replications");
        assertThat(run("desk.yaml", "new.yaml", "desk.yaml").err()).contains("one argument too many: \"desk.yaml\"");
    }

    private void assertRefused(String message, String other) {
        Session.Outcome outcome = run("desk.yaml", other);
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains(message);
    }

    private Session.Outcome run(String... args) {
        return new Session(folder)
                .run(Stream.concat(Stream.of("explain"), Stream.of(args)).toArray(String[]::new));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
