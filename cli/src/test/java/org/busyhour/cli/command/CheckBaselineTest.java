package org.busyhour.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.busyhour.cli.Folders;
import org.busyhour.cli.Session;
import org.busyhour.reports.SavedBaseline;
import org.busyhour.reports.json.BaselineJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that keeps its promises with one agent more than it needs: with one fewer, everybody waits longer. */
class CheckBaselineTest {
    private static final String DESK = """
            busyhour: 1
            time: {start: 2026-03-02 08:00, zone: Europe/Istanbul, length: 2h}
            contacts:
              calls:
                arrivals: 60/h
                talk: {exponential: 3m}
                patience: {exponential: 2m}
            groups:
              desk: {agents: 5, skills: [calls]}
            targets:
              - service-level of calls >= 50 %
              - asa of calls <= 1m
              - occupancy of desk <= 95 %
            """;

    private static final String ONE_FEWER = "groups.desk.agents=4";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void saveBaseline() throws IOException {
        write("desk.yaml", DESK);
        Session.Outcome saved = run("desk.yaml", "--save-baseline", "kept/desk.json");
        assertThat(saved.err()).isEmpty();
        assertThat(saved.code()).isZero();
        assertThat(saved.out())
                .contains("\nSaved:  kept/desk.json, 3 KPIs, 100 replications\nbusyhour check desk.yaml\n");
    }

    @Test
    void unchanged_isExactlyTheSameAndPassesWithoutAnyMargin() {
        Session.Outcome outcome = run("desk.yaml", "--baseline", "kept/desk.json");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("desk: all 3 targets are met; nothing is worse than the baseline allows.\n")
                .containsPattern("\u2713 service-level of calls no worse than ([0-9.]+ %)\\s+\\1 \\(the same\\)")
                .containsPattern("\u2713 asa of calls no worse than ([0-9.]+ s)\\s+\\1 \\(the same\\)")
                .containsPattern("\u2713 occupancy of desk no worse than ([0-9.]+ %)\\s+\\1 \\(the same\\)")
                .endsWith("busyhour check desk.yaml --baseline kept/desk.json\n");
        assertThat(outcome.out().replace('\n', ' ')).contains("Against kept/desk.json: 100 replications, seed 1.");
        assertThat(outcome.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    /** Shorter talk settles sooner; who calls depends on nothing else. */
    @Test
    void warmUpThatIsFound_isThatOfTheBaseline() throws IOException {
        write("slow.yaml", """
                busyhour: 1
                time: {length: 5 days, closes: never}
                contacts:
                  calls: {arrivals: 20/h, talk: {exponential: 2h}}
                groups:
                  desk: {agents: 60, skills: [calls]}
                targets: [offered of calls >= 1]
                run: {warm-up: auto}
                """);
        String[] shorter = {"--set", "contacts.calls.talk={exponential: 10m}"};
        run("slow.yaml", "--save-baseline", "slow.json");
        run("slow.yaml", "--save-baseline", "short.json", shorter[0], shorter[1]);
        OptionalLong found = baseline("slow.json").warmUp();
        assertThat(found).isNotEmpty().isNotEqualTo(baseline("short.json").warmUp());

        assertThat(run("slow.yaml", "--baseline", "slow.json", shorter[0], shorter[1])
                        .out())
                .containsPattern("offered of calls no worse than ([0-9]+)\\s+\\1 \\(the same\\)");
    }

    private SavedBaseline baseline(String file) throws IOException {
        return BaselineJson.read(Files.readString(folder.resolve(file)));
    }

    /** The same with a relative margin, whose own noise must not count where nothing differs. */
    @Test
    void unchanged_passesWithARelativeMargin() {
        assertThat(run("desk.yaml", "--baseline", "kept/desk.json", "--no-worse-than", "0.001 %")
                        .code())
                .isZero();
    }

    @Test
    void oneAgentFewer_failsThoughAllTargetsAreMet() throws IOException {
        write("met.yaml", "extends: desk.yaml\ntargets: [asa of calls <= 10m]\n");

        Session.Outcome outcome = run(
                "met.yaml",
                "--set",
                ONE_FEWER,
                "--baseline",
                "kept/desk.json",
                "--no-worse-than",
                "1pp,1s",
                "--junit",
                "check.xml",
                "--markdown",
                "check.md",
                "--annotations");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out())
                .startsWith("met: the target is met; 3 of 3 KPIs worse than the baseline allows.\n")
                .containsPattern("\u2717 service-level of calls no worse than 1pp below [0-9.]+ %\\s+"
                        + "[0-9.]+ % \\(-[0-9.]+ to -[0-9.]+ pp\\)\\s+missed after 100")
                .containsPattern("\u2717 asa of calls no worse than 1s above [0-9.]+ s\\s+"
                        + "[0-9.]+ s \\(\\+[0-9.]+ to \\+[0-9.]+ s\\)\\s+missed after 100")
                .containsPattern("\u2717 occupancy of desk no worse than 1pp above [0-9.]+ %\n");
        assertThat(outcome.err().lines().toList())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).startsWith("::error title=Target missed::"));
        assertThat(Folders.texts(folder).get("check.xml")).contains("tests=\"4\" failures=\"3\" errors=\"0\"");
        assertThat(Folders.texts(folder).get("check.md")).contains("no worse than 1s above");
        assertThat(Folders.texts(folder.resolve("busyhour-out/check-met")).get("report.html"))
                .contains("no worse than 1s above", "kept/desk.json");
    }

    @Test
    void generousMargins_pass() {
        Session.Outcome outcome = run(
                "desk.yaml",
                "--target",
                "asa of calls <= 10m",
                "--set",
                ONE_FEWER,
                "--baseline",
                "kept/desk.json",
                "--no-worse-than",
                "60pp",
                "--no-worse-than",
                "500 %");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("asa of calls no worse than 500 % above")
                .contains("--baseline kept/desk.json --no-worse-than 60pp --no-worse-than '500 %'");
    }

    /** What was found is the margin: 100 replications can't tell the truth from it. */
    @Test
    void marginAtWhatWasFound_isInconclusive() {
        String json = run("desk.yaml", "--set", ONE_FEWER, "--baseline", "kept/desk.json", "--json")
                .out();
        String seconds = json.replaceAll("(?s).*\"key\": \"asa\"[^}]*\"difference\": ([0-9.]+),.*", "$1");

        Session.Outcome outcome = run(
                "desk.yaml",
                "--target",
                "asa of calls <= 10m",
                "--set",
                ONE_FEWER,
                "--baseline",
                "kept/desk.json",
                "--no-worse-than",
                "99pp," + String.format(Locale.ROOT, "%.3f", Double.parseDouble(seconds)) + "s");

        assertThat(outcome.code()).isEqualTo(4);
        assertThat(outcome.out())
                .startsWith("desk: the target is met; 1 of 3 KPIs inconclusive.\n")
                .contains("too close to tell");
    }

    @Test
    void noTargets_theBaselineAloneIsJudged() throws IOException {
        write("none.yaml", "extends: desk.yaml\ntargets: []\n");

        Session.Outcome outcome = run("none.yaml", "--baseline", "kept/desk.json");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines())
                .startsWith(
                        "none: nothing is worse than the baseline allows.",
                        "Against kept/desk.json: 100 replications, seed 1, error rate 1 %.");
    }

    @Test
    void threads_dontChangeAByte() throws IOException {
        run("desk.yaml", "--save-baseline", "one.json", "--threads", "1");
        run("desk.yaml", "--save-baseline", "two.json", "--threads", "2");
        for (String threads : List.of("1", "2")) {
            run(
                    "desk.yaml",
                    "--set",
                    ONE_FEWER,
                    "--baseline",
                    "one.json",
                    "--threads",
                    threads,
                    "--out",
                    "out" + threads);
        }

        assertThat(Files.readString(folder.resolve("one.json")))
                .isEqualTo(Files.readString(folder.resolve("two.json")))
                .isEqualTo(Files.readString(folder.resolve("kept/desk.json")));
        assertThat(Folders.texts(folder.resolve("out1"))).isNotEmpty().isEqualTo(Folders.texts(folder.resolve("out2")));
    }

    @Test
    void editedFile_isRefused() throws IOException {
        String kept = Files.readString(folder.resolve("kept/desk.json"));
        write("edited.json", kept.replaceFirst("\"seed\": 1", "\"seed\": 2"));
        write("windows.json", kept.replace("\n", "\r\n"));
        write("none.json", "{}\n");

        assertBad(
                "edited.json: it was changed since it was saved: its SHA-256 isn't that of its content", "edited.json");
        assertBad("none.json: this is no baseline", "none.json");
        assertBad("gone.json: there is no such file; --save-baseline writes one", "gone.json");
        assertThat(run("desk.yaml", "--baseline", "windows.json").code()).isZero();
    }

    @Test
    void baselineOfAnotherVersion_isUsedWithAWarning() throws IOException {
        SavedBaseline kept = BaselineJson.read(Files.readString(folder.resolve("kept/desk.json")));
        StringWriter old = new StringWriter();
        BaselineJson.write(
                new SavedBaseline(
                        "0.0.1", kept.scenario(), kept.inputs(), kept.overrides(), kept.warmUp(), kept.baseline()),
                old);
        write("old.json", old.toString());

        Session.Outcome outcome = run("desk.yaml", "--baseline", "old.json");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).startsWith("old.json: it was saved by Busyhour 0.0.1, this is ");
        assertThat(run("desk.yaml", "--baseline", "old.json", "-q").err()).isEmpty();
    }

    @Test
    void kpiThatIsGone_isBadInput() throws IOException {
        write("renamed.yaml", DESK.replace("desk", "counter"));

        Session.Outcome outcome = run("renamed.yaml", "--baseline", "kept/desk.json");

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err())
                .startsWith("kept/desk.json: the scenario has no occupancy of desk; mend the scenario,"
                        + " or save the baseline again with --save-baseline");
    }

    @Test
    void kpisThatCantBeCompared_areLeftOutAndTold() throws IOException {
        Session.Outcome some = run(
                "desk.yaml",
                "--target",
                "asa of calls <= 10m",
                "--target",
                "occupancy of desk >= 5 %",
                "--target",
                "occupancy of desk <= 95 %",
                "--target",
                "wait.max of calls <= 10m",
                "--save-baseline",
                "some.json");
        Session.Outcome none = run("desk.yaml", "--target", "wait.max of calls <= 10m", "--save-baseline", "none.json");

        assertThat(some.err())
                .contains("not in some.json: occupancy of desk >= 5 %: another target bounds it from the other side")
                .contains("not in some.json: wait.max of calls <= 10m: it is the greatest value of all replications");
        assertThat(some.out()).contains("Saved:  some.json, 1 KPI, 100 replications");
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).startsWith("none.json: nothing to save: no target's KPI can be compared");
        assertThat(folder.resolve("none.json")).doesNotExist();
    }

    @Test
    void wrongUsage_saysWhatToType() {
        assertUsage("--no-worse-than says nothing without --baseline", "--no-worse-than", "1pp");
        assertUsage(
                "--baseline and --save-baseline don't go together",
                "--baseline",
                "kept/desk.json",
                "--save-baseline",
                "kept/desk.json");
        assertUsage(
                "--seed must be that of kept/desk.json, which is 1: its customers are compared",
                "--baseline",
                "kept/desk.json",
                "--seed",
                "2");
        assertUsage("a margin like 1pp", "--baseline", "kept/desk.json", "--no-worse-than", "much");
    }

    @Test
    void timeLimit_leavesTheBaselineOpen() throws IOException {
        write("long.yaml", DESK.replace("2h", "20 days"));

        Session.Outcome outcome = run("long.yaml", "--baseline", "kept/desk.json", "--time-limit", "1ms");

        assertThat(outcome.code()).isEqualTo(4);
        assertThat(outcome.out())
                .startsWith("long: 3 of 3 targets inconclusive; 3 of 3 KPIs inconclusive.\n")
                .contains("no verdict within the time limit");
    }

    private void assertBad(String message, String baseline) {
        Session.Outcome outcome = run("desk.yaml", "--baseline", baseline);
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).startsWith(message);
    }

    private void assertUsage(String message, String... options) {
        Session.Outcome outcome =
                run(Stream.concat(Stream.of("desk.yaml"), Stream.of(options)).toArray(String[]::new));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(message);
    }

    private Session.Outcome run(String... args) {
        return new Session(folder)
                .run(Stream.concat(Stream.of("check"), Stream.of(args)).toArray(String[]::new));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
