package org.busyhour.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.busyhour.cli.Folders;
import org.busyhour.cli.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
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
        write("more.yaml", "extends: desk.yaml\ngroups:\n  desk: {agents: 3}\n");
        write("busy.yaml", "extends: desk.yaml\ncontacts:\n  calls: {volume: 150 %}\nrun: {seed: 7}\n");
    }

    @Test
    void kpiThatNeitherHas_isToldAndTheOthersAreCompared() {
        Session.Outcome outcome = run("desk.yaml", "more.yaml", "--kpi", "callback.success,asa");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err())
                .isEqualTo(
                        "busyhour: callback.success isn't compared: in desk, in more or in both there is nothing that"
                                + " it counts\n");
        assertThat(outcome.out()).contains("Average speed of answer").doesNotContain("Callback success");
    }

    @Test
    void kpiThatNeitherHas_isRefusedWhereNothingElseIsAskedFor() {
        Session.Outcome outcome = run("desk.yaml", "more.yaml", "--kpi", "callback.success");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("busyhour: callback.success isn't compared: in desk, in more or in both there is nothing"
                        + " that it counts; ask for another --kpi\n");
        assertThat(folder.resolve("busyhour-out/compare-desk")).doesNotExist();
    }

    @Test
    void compare_tellsWhatDiffersAndWritesItsFolder() throws IOException {
        Session.Outcome outcome = run("desk.yaml", "more.yaml");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("more against desk: service level ")
                .contains("beyond noise", "Contact type calls", "Group desk", "8 replications each, seed 1.")
                .contains("busyhour-out/compare-desk/report.html")
                .endsWith("busyhour compare desk.yaml more.yaml\n");
        assertThat(outcome.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(Folders.texts(folder.resolve("busyhour-out/compare-desk")))
                .containsKeys(
                        "report.html",
                        "comparison.json",
                        "charts/more/service-level.svg",
                        "charts/more/abandonment.svg");
        assertThat(folder.resolve("busyhour-out/compare-desk/charts/more/abandonment.png"))
                .isNotEmptyFile();
    }

    @Test
    void best_isChosenAndWritesItsFolder() throws IOException {
        Session.Outcome outcome =
                run("desk.yaml", "more.yaml", "busy.yaml", "--best", "abandonment", "--indifference", "2pp");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err())
                .isEqualToIgnoringNewLines("busyhour: busy says seed 7, which isn't used: all run as the base does");
        assertThat(outcome.out())
                .startsWith("more is best by abandonment: ")
                .contains("If the best leads all others by 2pp", "seed 1.", "busyhour-out/best-desk/report.html")
                .endsWith("busyhour compare desk.yaml more.yaml busy.yaml --best abandonment\n--indifference 2pp\n"
                        .replace("\n--", " --"));
        assertThat(outcome.out().lines().limit(10))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(Folders.texts(folder.resolve("busyhour-out/best-desk")))
                .containsOnlyKeys("report.html", "best.json");
        String json = run("desk.yaml", "more.yaml", "busy.yaml", "--best=abandonment", "--indifference=2pp", "--json")
                .out();
        assertThat(json)
                .contains("\"decided\": true", "{\"scenario\": \"more\", \"fate\": \"best\"")
                .isEqualTo(
                        Folders.texts(folder.resolve("busyhour-out/best-desk")).get("best.json"));
    }

    @Test
    void best_isLeftOpenWhereTheBudgetEnds() {
        Session.Outcome outcome = run(
                "desk.yaml", "more.yaml", "--best", "service-level", "--indifference", "0.01pp", "--replications", "2");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("Not decided after 2 replications each: ")
                .contains("a greater indifference than 0.01pp", "4 replications in all");
    }

    @Test
    void best_saysWhatItNeeds() {
        assertThat(run("desk.yaml", "more.yaml", "--best", "asa").err())
                .contains("--best needs --indifference, a lead that is worth detecting, as --indifference 1pp");
        assertThat(run("desk.yaml", "more.yaml", "--indifference", "5s").err())
                .contains("--indifference says nothing without --best KEY");
        assertThat(best("asa", "1pp").err())
                .contains("--indifference of asa must be a lead above 0 like 5s, was \"1pp\"");
        assertThat(best("offered", "5").err()).contains("neither more nor less offered is better");
        assertThat(best("service-levle", "1pp").err()).contains("did you mean service-level?");
        assertThat(best("cost", "100").err())
                .contains("cost of centre has no value in every scenario, so none is best by it");
        assertThat(best("wait.max", "5s").err()).contains("wait.max isn't known of centre with an interval");
        assertThat(run("desk.yaml", "more.yaml", "--best", "asa", "--indifference", "5s", "--margin", "1s")
                        .err())
                .contains("--kpi and --margin say nothing beside --best");
        assertThat(run("desk.yaml", "more.yaml", "--best", "asa", "--indifference", "5s", "--of", "mail")
                        .err())
                .contains("not every scenario has a \"mail\" to be judged by");
        assertThat(run("desk.yaml", "more.yaml", "--best", "asa", "--indifference", "5s", "--replications", "1")
                        .err())
                .contains("--best needs at least 2 replications");
    }

    private Session.Outcome best(String kpi, String indifference) {
        Session.Outcome outcome = run("desk.yaml", "more.yaml", "--best", kpi, "--indifference", indifference);
        assertThat(outcome.code()).isEqualTo(2);
        return outcome;
    }

    @Test
    void json_isTheFileAndNothingElse() throws IOException {
        Session.Outcome outcome = run("desk.yaml", "more.yaml", "--json");

        assertThat(outcome.out())
                .isEqualTo(Folders.texts(folder.resolve("busyhour-out/compare-desk"))
                        .get("comparison.json"));
    }

    @Test
    void quiet_printsNothingAndOwnFolderIsReplaced() throws IOException {
        assertThat(run("desk.yaml", "more.yaml", "-q")).isEqualTo(new Session.Outcome(0, "", ""));
        assertThat(run("desk.yaml", "busy.yaml", "-q")).isEqualTo(new Session.Outcome(0, "", ""));
        assertThat(Files.readString(folder.resolve("busyhour-out/compare-desk/comparison.json")))
                .contains("\"scenario\": \"busy\"");
    }

    @Test
    void seedOfTheBase_isUsedForAllAndThatIsSaid() {
        Session.Outcome outcome = run("desk.yaml", "more.yaml", "busy.yaml");

        assertThat(outcome.err())
                .isEqualToIgnoringNewLines("busyhour: busy says seed 7, which isn't used: all run as the base does");
        assertThat(outcome.out()).contains("more against desk", "busy against desk");
    }

    @Test
    void batchesOfAWhatIf_areSaidNotToBeUsed() throws IOException {
        write("long.yaml", "extends: desk.yaml\nrun: {batches: 5}\ntime: {interval: 15m}\n");

        assertThat(run("desk.yaml", "long.yaml", "--replications", "2").err())
                .isEqualToIgnoringNewLines("busyhour: long says batches 5, which isn't used: all run as the base does");
    }

    @Test
    void baseUntilSure_needsANumberOfReplications() throws IOException {
        write("sure.yaml", "extends: desk.yaml\nrun: {replications: until asa within 5 %}\n");

        Session.Outcome refused = run("sure.yaml", "more.yaml");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .startsWith(
                        "busyhour: a number of replications is needed here, not how precise; say --replications 100");
        assertThat(run("desk.yaml", "sure.yaml").err())
                .contains("sure says replications until sure, which isn't used: all run as the base does");
        assertThat(run("sure.yaml", "more.yaml", "--replications", "2", "-q").code())
                .isZero();
    }

    @Test
    void options_chooseWhatIsComparedAndSetValuesOfAll() {
        Session.Outcome outcome = run(
                "desk.yaml",
                "more.yaml",
                "--kpi",
                "asa,occupancy",
                "--of",
                "desk",
                "--margin",
                "1pp,2 %",
                "--set",
                "contacts.calls.volume=110%",
                "--replications",
                "4",
                "--seed",
                "3");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("more against desk: average speed of answer of desk ")
                .contains("equivalent", "4 replications each, seed 3.")
                .doesNotContain("Centre")
                .endsWith(
                        "busyhour compare desk.yaml more.yaml --kpi asa,occupancy --of desk --margin 1pp --margin '2 %'"
                                + " --set contacts.calls.volume=110% --seed 3 --replications 4\n");
    }

    @Test
    void progress_countsAllRuns() {
        assertThat(new Session(folder)
                        .onTerminal()
                        .run("compare", "desk.yaml", "more.yaml")
                        .err())
                .contains("16 of 16 replications");
    }

    @Test
    void threads_dontChangeAByte() throws IOException {
        run("desk.yaml", "more.yaml", "--threads", "1", "--out", "one");
        run("desk.yaml", "more.yaml", "--threads", "2", "--out", "two");

        assertThat(Folders.texts(folder.resolve("two"))).isNotEmpty().isEqualTo(Folders.texts(folder.resolve("one")));
    }

    @Test
    void wrongUsage_saysWhatToType() {
        assertUsage("no KPI is called \"acd\"", "--kpi", "acd");
        assertUsage("wait.max is the greatest value of all replications", "--kpi", "wait.max");
        assertUsage("queue.mean isn't known of desk", "--kpi", "queue.mean", "--of", "desk");
        assertUsage("there is no contact type, group or agent \"desc\"; did you mean desk?", "--of", "desc");
        assertUsage("a margin like 1pp (percentage points), 5s or 2 % (of the base's value)", "--margin", "1");
        assertThat(run("desk.yaml").code()).isEqualTo(2);
        assertThat(folder.resolve("busyhour-out")).doesNotExist();
    }

    @Test
    void badWhatIf_leavesNoFolder() throws IOException {
        write("bad.yaml", "extends: desk.yaml\ngroups:\n  desk: {agents: many}\n");

        assertThat(run("desk.yaml", "bad.yaml").code()).isEqualTo(3);
        assertThat(folder.resolve("busyhour-out")).doesNotExist();
    }

    @Test
    void folderOfSomebodyElse_isNotReplaced() throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        write("mine/letter.txt", "dear");

        Session.Outcome outcome = run("desk.yaml", "more.yaml", "--out", "mine");

        assertThat(outcome.code()).isEqualTo(5);
        assertThat(outcome.err()).contains("choose another folder with --out");
    }

    @Test
    void interruption_exitsWith130AndWritesNothing() throws IOException {
        Thread.currentThread().interrupt();
        Session.Outcome outcome = run("desk.yaml", "more.yaml", "--threads", "2");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome.code()).isEqualTo(130);
        assertThat(Folders.texts(folder.resolve("busyhour-out"))).isEmpty();
    }

    @Test
    void shippedScenarios_areComparedByTheirNames() {
        assertThat(run("power-of-one", "power-of-one-more", "--replications", "2")
                        .code())
                .isZero();
    }

    /** The bank plans three quarters of those on duty: with 4 / 3 more on duty there is one more agent at any time. */
    @Test
    void oneMoreAgentInBankDay_needsAQuarterOfTheReplicationsOfIndependentRuns() throws IOException {
        new Session(folder).run("library", "copy", "bank-day");
        StringBuilder staff = new StringBuilder();
        for (String line : Files.readAllLines(folder.resolve("bank-day.csv"))) {
            String[] cells = line.split(",");
            boolean heading = cells[2].equals("on_duty");
            cells[2] = heading ? cells[2] : String.format(Locale.ROOT, "%.4f", Double.parseDouble(cells[2]) + 4 / 3.0);
            staff.append(String.join(",", cells)).append('\n');
        }
        write("more.csv", staff.toString());
        write("one-more.yaml", """
                extends: bank-day.yaml
                groups:
                  agents: {agents: {file: more.csv, column: on_duty}}
                """);

        Session.Outcome outcome =
                run("bank-day.yaml", "one-more.yaml", "--of", "centre", "--replications", "60", "--json");

        assertThat(outcome.err()).isEmpty();
        List<Double> ratios = Pattern.compile("\"variance-ratio\": ([0-9.]+)")
                .matcher(outcome.out())
                .results()
                .map(ratio -> Double.valueOf(ratio.group(1)))
                .toList();
        assertThat(ratios).hasSize(6).allSatisfy(ratio -> assertThat(ratio).isGreaterThan(4));
    }

    private void assertUsage(String message, String... options) {
        Session.Outcome outcome = new Session(folder).run(List.of("compare", "desk.yaml", "more.yaml"), options);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(message);
    }

    private Session.Outcome run(String... args) {
        return new Session(folder).run(List.of("compare"), args);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
