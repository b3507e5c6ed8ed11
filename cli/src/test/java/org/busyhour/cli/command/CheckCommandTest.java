package org.busyhour.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.busyhour.cli.Folders;
import org.busyhour.cli.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    /** Two agents for an offered load of three: nearly everybody waits. */
    private static final String DESK = """
            busyhour: 1
            title: A desk
            time: {start: 2026-03-02 08:00, zone: Europe/Istanbul, length: 2h}
            contacts:
              calls:
                arrivals: 60/h
                talk: {exponential: 3m}
                patience: {exponential: 2m}
            groups:
              desk: {agents: 2, skills: [calls]}
            targets:
              - service-level of centre >= 5 %
              - occupancy of desk >= 50 %
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeScenarios() throws IOException {
        write("desk.yaml", DESK);
    }

    @Test
    void targetsMet_exitWith0AndAreWritten() throws IOException {
        Session.Outcome outcome = run("desk.yaml");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("desk: all 2 targets are met.\n30 replications of at most 500, seed 1, error rate 1 %.\n")
                .contains("\u2713 service-level of centre >= 5 %", "busyhour-out/check-desk/report.html")
                .endsWith("busyhour check desk.yaml\n");
        assertThat(outcome.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(Folders.texts(folder.resolve("busyhour-out/check-desk")))
                .containsOnlyKeys("report.html", "check.json");
    }

    @Test
    void targetMissed_exitsWith1AndLeadsTheList() {
        Session.Outcome outcome = run("desk.yaml", "--target", "asa of centre <= 2m", "--target", "asa of calls <= 5s");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out())
                .startsWith("desk: 1 of 2 targets missed.\n")
                .containsSubsequence("\u2717 asa of calls <= 5s", "\u2713 asa of centre <= 2m")
                .doesNotContain("service-level")
                .endsWith("busyhour check desk.yaml --target 'asa of centre <= 2m' --target 'asa of calls <= 5s'\n");
    }

    /** Whatever the true value is, 30 replications don't tell it from what they found themselves. */
    @Test
    void tooCloseToTell_exitsWith4AndSaysWhatToDo() {
        String found = run("desk.yaml", "--json").out().replaceAll("(?s).*?\"mean\": ([0-9.]+).*", "$1");
        String target = "service-level of centre >= " + Double.parseDouble(found) * 100 + " %";

        Session.Outcome outcome = run("desk.yaml", "--target", target, "--budget", "30");

        assertThat(outcome.code()).isEqualTo(4);
        assertThat(outcome.out())
                .startsWith("desk: the target is inconclusive.\n")
                .contains("too close to tell within 30 replications; a greater --budget may");
    }

    @Test
    void targetMissedAndAnotherInconclusive_exitWith1() {
        Session.Outcome outcome = run(
                "desk.yaml", "--target", "asa of calls <= 1s", "--target", "queue.max of calls <= 9", "--budget", "30");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).startsWith("desk: 1 of 2 targets missed, 1 inconclusive.\n");
    }

    @Test
    void intervalsAndDays_areJudgedAndNamed() throws IOException {
        write("halves.yaml", """
                extends: desk.yaml
                time: {interval: 30m}
                targets:
                  - asa of calls <= 20s in every interval
                  - asa of calls <= 1s on 90 % of days
                """);

        Session.Outcome outcome = run("halves.yaml");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out())
                .startsWith("halves: 2 of 2 targets missed.\n")
                .containsPattern(
                        "\u2717 asa of calls <= 20s in every interval\\s+[0-9.]+ s \\([0-9.]+ to [0-9.]+\\) at \\d\\d:[03]0 ")
                .containsPattern(
                        "\u2717 asa of calls <= 1s on 90 % of days\\s+0.000 % \\(0.000 to [0-9.]+\\) of days ");
        assertThat(run("halves.yaml", "--json").out())
                .contains("\"extent\": \"every-interval\", \"of-days\": null, \"interval\": \"")
                .contains("\"extent\": \"days\", \"of-days\": 0.9, \"interval\": null");
    }

    /** Nobody comes in the first two half hours of the trace: there is nothing to judge in them. */
    @Test
    void intervalsWithoutData_areLeftOutAndTold() throws IOException {
        write("late.csv", "time,type\n2026-03-02 09:05,calls\n2026-03-02 09:35,calls\n");
        write(
                "late.yaml",
                DESK.replace("arrivals: 60/h", "arrivals: {trace: late.csv}")
                        .replace("length: 2h", "length: 2h, interval: 30m"));

        Session.Outcome outcome = run("late.yaml", "--target", "asa of calls <= 5s in every interval");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("    2 intervals without data are left out\n");
    }

    @Test
    void whatCantBeTested_saysWhatToAskInstead() {
        Session.Outcome outcome =
                run("desk.yaml", "--target", "queue.max of calls <= 9", "--target", "wait.max (queued) of calls <= 1m");

        assertThat(outcome.code()).isEqualTo(4);
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains("30 replications of at most 500")
                .contains("ask for a share of the days: queue.max of calls <= 9 on 95 % of days")
                .contains("service-level: 99 % in 60s in the contact type,"
                        + " and service-level (answered) of calls >= 99 % as target");
    }

    @Test
    void timeLimit_leavesVerdictsOpen() throws IOException {
        write("long.yaml", DESK.replace("2h", "20 days"));

        Session.Outcome outcome = run("long.yaml", "--time-limit", "1ms");

        assertThat(outcome.code()).isEqualTo(4);
        assertThat(outcome.out().replace('\n', ' '))
                .contains(
                        "0 replications of 20 days, of at most 500",
                        "The time limit of 0.001s ended it before the next look.")
                .contains("no verdict within the time limit; a longer --time-limit may give one");
        assertThat(run("desk.yaml", "--time-limit", "1h").code()).isZero();
    }

    /** Sequential looks, budgets spent, several targets: nothing may hang on which thread is faster. */
    @Test
    void threads_dontChangeAByte() throws IOException {
        String[] asked = {
            "desk.yaml",
            "--target",
            "asa of calls <= 47s",
            "--target",
            "service-level of calls >= 18 %",
            "--budget",
            "60"
        };
        int one = run(with(asked, "--threads", "1", "--out", "one")).code();
        int two = run(with(asked, "--threads", "2", "--out", "two")).code();

        assertThat(one).isEqualTo(two);
        assertThat(Folders.texts(folder.resolve("two"))).isNotEmpty().isEqualTo(Folders.texts(folder.resolve("one")));
    }

    @Test
    void json_isTheFileAndNamesThePlaceOfEachTarget() throws IOException {
        Session.Outcome outcome = run("desk.yaml", "--json");

        assertThat(outcome.out())
                .isEqualTo(
                        Folders.texts(folder.resolve("busyhour-out/check-desk")).get("check.json"))
                .contains("\"verdict\": \"met\"")
                .contains("\"file\": \"desk.yaml\", \"line\": 12, \"column\": 5")
                .contains("\"file\": \"desk.yaml\", \"line\": 13, \"column\": 5");
    }

    @Test
    void quiet_leavesTheVerdictToTheExitCode() {
        assertThat(run("desk.yaml", "-q")).isEqualTo(new Session.Outcome(0, "", ""));
        assertThat(run("desk.yaml", "-q", "--target", "asa of calls <= 1s")).isEqualTo(new Session.Outcome(1, "", ""));
    }

    @Test
    void optionsThatCount_standInTheCommand() {
        assertThat(run(
                                "desk.yaml",
                                "--budget",
                                "60",
                                "--error-rate",
                                "5 %",
                                "--time-limit",
                                "10m",
                                "--seed",
                                "7",
                                "--set",
                                "groups.desk.agents=3")
                        .out())
                .contains("30 replications of at most 60, seed 7, error rate 5 %.")
                .endsWith("busyhour check desk.yaml --budget 60 --error-rate 5% --time-limit 10m --seed 7"
                        + " --set groups.desk.agents=3\n");
    }

    @Test
    void noTargets_areBadInputWithAHint() throws IOException {
        write("none.yaml", "extends: desk.yaml\ntargets: []\n");

        Session.Outcome outcome = run("none.yaml");

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err())
                .startsWith(
                        "none.yaml: there are no targets to check; write them under targets: in the scenario, or say"
                                + " --target \"service-level of centre >= 80 %\"");
        assertThat(folder.resolve("busyhour-out")).doesNotExist();
    }

    @Test
    void wrongUsage_saysWhatToType() {
        assertUsage(
                "--target: a target like service-level of balance >= 80 % is expected, was \"asa\"", "--target", "asa");
        assertUsage("--target: there is no measure \"as\"", "--target", "as of centre <= 5s");
        assertUsage(
                "--target: there is no contact type, group or agent \"cals\"; did you mean calls?",
                "--target",
                "asa of cals <= 5s");
        assertUsage("--target: asa is held against a time like 30s", "--target", "asa of calls <= 5");
        assertUsage(
                "--target: queue.max can't be judged in every interval: it is the greatest value of all replications;"
                        + " it can on a share of the days, such as 95 %",
                "--target", "queue.max of calls <= 9 in every interval");
        assertUsage(
                "--target: wait.max can't be judged on single days: it is the greatest value of all replications;"
                        + " a share or a mean can, such as service-level",
                "--target",
                "wait.max (queued) of calls <= 9s on 95 % of days");
        assertUsage("--budget must be from 30 to 1000000, was 29", "--budget", "29");
        assertUsage("--error-rate must be above 0 % and below 50 %", "--error-rate", "50 %");
        assertUsage("--error-rate must be above 0 % and below 50 %", "--error-rate", "0 %");
        assertUsage(
                "--time-limit: a duration needs a unit, was \"60\"; did you mean 60s or 60m?", "--time-limit", "60");
        assertThat(folder.resolve("busyhour-out")).doesNotExist();
    }

    @Test
    void interruption_exitsWith130AndWritesNothing() throws IOException {
        Thread.currentThread().interrupt();
        Session.Outcome outcome = run("desk.yaml", "--threads", "2");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome.code()).isEqualTo(130);
        assertThat(Folders.texts(folder.resolve("busyhour-out"))).isEmpty();
    }

    private void assertUsage(String message, String... options) {
        Session.Outcome outcome = run(with(new String[] {"desk.yaml"}, options));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(message);
    }

    private Session.Outcome run(String... args) {
        return new Session(folder).run(with(new String[] {"check"}, args));
    }

    private static String[] with(String[] some, String... more) {
        return List.of(List.of(some), List.of(more)).stream()
                .flatMap(List::stream)
                .toArray(String[]::new);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
