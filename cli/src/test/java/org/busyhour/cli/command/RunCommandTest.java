package org.busyhour.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.busyhour.cli.Folders;
import org.busyhour.cli.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunCommandTest {
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
            targets:
              - service-level of calls >= 80 %
            run: {replications: 4}
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeScenario() throws IOException {
        Files.writeString(folder.resolve("desk.yaml"), DESK);
    }

    @Test
    void run_reportsWritesItsFolderAndIsDoneThoughATargetIsMissed() throws IOException {
        Session.Outcome outcome = new Session(folder).run("run", "desk.yaml");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("Service level of calls ")
                .contains("missed", "busyhour-out/desk/report.html", "busyhour run desk.yaml");
        assertThat(outcome.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(Folders.texts(folder.resolve("busyhour-out/desk")))
                .containsKeys("report.html", "summary.json", "kpis.csv", "intervals.csv", "charts/contacts.svg")
                .doesNotContainKey("contacts.csv");
    }

    @Test
    void json_isTheSummaryAndNothingElse() throws IOException {
        Session.Outcome outcome = new Session(folder).onTerminal().run("run", "desk.yaml", "--json", "--color=always");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualTo(Files.readString(folder.resolve("busyhour-out/desk/summary.json")));
    }

    /** A task without end takes all that contacts leave. */
    @Test
    void whatAgentsDoBesideContacts_isTold() throws IOException {
        Session.Outcome outcome =
                new Session(folder).run("run", "desk.yaml", "--set", "groups.desk.when-idle={filing: 30s}");

        assertThat(outcome.out()).containsPattern("Beside contacts, of the paid time\n\n +side\ngroup +work %\n");
        assertThat(Files.readString(folder.resolve("busyhour-out/desk/report.html")))
                .contains("Beside contacts, of the paid time");
        assertThat(new Session(folder).run("run", "desk.yaml").out()).doesNotContain("Beside contacts");
        assertThat(Files.readString(folder.resolve("busyhour-out/desk/report.html")))
                .doesNotContain("Beside contacts");
    }

    @Test
    void quiet_printsNothing() {
        Session.Outcome outcome = new Session(folder).onTerminal().run("run", "desk.yaml", "--quiet");
        assertThat(outcome).isEqualTo(new Session.Outcome(0, "", ""));
        assertThat(folder.resolve("busyhour-out/desk/summary.json")).exists();
    }

    @Test
    void progress_isShownOnATerminalAlone() {
        String erase = "\r\u001b[K";
        assertThat(new Session(folder).onTerminal().run("run", "desk.yaml").err())
                .startsWith(erase)
                .contains("4 of 4 replications")
                .endsWith(erase);
        assertThat(new Session(folder).run("run", "desk.yaml", "--color=always").err())
                .isEmpty();
    }

    @Test
    void ascii_isEnoughForATerminalWithoutUtf8() {
        Session.Outcome outcome =
                new Session(folder).with("LANG", "C").onTerminal().run("run", "desk.yaml", "--color=never");
        assertThat(outcome.out() + outcome.err()).matches("\\A\\p{ASCII}*\\z");
    }

    @Test
    void contacts_areALineEach() throws IOException {
        assertThat(new Session(folder).run("run", "desk.yaml", "--contacts").code())
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("busyhour-out/desk/contacts.csv")))
                .hasSizeGreaterThan(4 * 60)
                .first()
                .asString()
                .startsWith("replication,id,type,case,origin,arrival");
    }

    @Test
    void threads_dontChangeAByte() throws IOException {
        new Session(folder).run("run", "desk.yaml", "--contacts", "--threads", "1", "--out", "one");
        new Session(folder).run("run", "desk.yaml", "--contacts", "--threads", "2", "--out", "two");
        assertThat(Folders.texts(folder.resolve("two"))).isEqualTo(Folders.texts(folder.resolve("one")));
    }

    @Test
    void options_changeSeedReplicationsAndValues() throws IOException {
        Session.Outcome outcome = new Session(folder)
                .run("run", "desk.yaml", "--seed", "9", "--replications", "2", "--set", "groups.desk.agents=4");
        assertThat(outcome.out())
                .contains("desk: 2 replications, seed 9.")
                .contains("busyhour run desk.yaml --set groups.desk.agents=4 --seed 9 --replications 2");
        assertThat(Files.readString(folder.resolve("busyhour-out/desk/summary.json")))
                .contains("\"path\": \"groups.desk.agents\", \"value\": \"4\"");
    }

    @Test
    void varianceReduction_isToldWithItsGain() throws IOException {
        Session.Outcome both = new Session(folder)
                .run("run", "desk.yaml", "--replications", "40", "--variance-reduction", "antithetic,control variates");
        assertThat(both.code()).isZero();
        assertThat(both.out())
                .containsPattern("(?s)Control variates, antithetic: service\\slevel as sure as with [0-9.]+ times")
                .contains("--replications 40 --variance-reduction 'antithetic,control variates'");
        String summary = Files.readString(folder.resolve("busyhour-out/desk/summary.json"));
        assertThat(summary)
                .contains("\"by\": [\"control variates\", \"antithetic\"]")
                .containsPattern("\"gains\": \\[\\{\"key\": \"service-level\"");

        assertThat(new Session(folder)
                        .run("run", "desk.yaml", "--set", "run.variance-reduction=control variates")
                        .out())
                .contains("used from 20 replications on");
        Session.Outcome odd = new Session(folder)
                .run("run", "desk.yaml", "--replications", "31", "--variance-reduction", "antithetic");
        assertThat(odd.code()).isEqualTo(2);
        assertThat(odd.err()).contains("antithetic replications come in pairs; say --replications 32");
        String until = "run.replications={until: asa within 50 %, at-most: 101}";
        assertThat(new Session(folder)
                        .run("run", "desk.yaml", "--set", until, "--variance-reduction", "antithetic")
                        .err())
                .contains("antithetic replications come in pairs; make it at-most: 102");
        assertThat(new Session(folder)
                        .run("run", "desk.yaml", "--variance-reduction", "control-variates")
                        .err())
                .contains(
                        "--variance-reduction must be \"control variates\", antithetic,",
                        "or none, was \"control-variates\"");
        assertThat(new Session(folder)
                        .run("run", "desk.yaml", "--variance-reduction", "none,antithetic")
                        .err())
                .contains("none stands alone");
    }

    @Test
    void reductionOfTheFile_canBeSwitchedOff() {
        String[] command = {
            "run", "desk.yaml", "--set", "run.variance-reduction=antithetic", "--variance-reduction", "none", "--json"
        };
        Session.Outcome off = new Session(folder).run(command);

        assertThat(off.err()).isEmpty();
        assertThat(off.out()).contains("\"format\"").doesNotContain("\"by\": [\"antithetic\"]");
    }

    @Test
    void stratifiedDays_needBusynessAndWholeGroups() throws IOException {
        Session.Outcome alike = new Session(folder).run("run", "desk.yaml", "--variance-reduction", "stratified");
        assertThat(alike.code()).isEqualTo(2);
        assertThat(alike.err())
                .contains("stratified does nothing here: no contact type has a busyness that could be spread evenly");
        Session.Outcome inFile = new Session(folder)
                .run("run", "desk.yaml", "--replications", "2", "--set", "run.variance-reduction=stratified");
        assertThat(inFile.code()).isZero();
        assertThat(inFile.err())
                .contains("run.variance-reduction: warning: stratified is left out: no contact type has a busyness that"
                        + " could be spread evenly; give arrivals a busyness, or remove it");

        String busy = "contacts.calls.arrivals={rate: 60/h, busyness: {cv: 0.2}}";
        Session.Outcome odd = new Session(folder)
                .run("run", "desk.yaml", "--set", busy, "--replications", "31", "--variance-reduction", "stratified");
        assertThat(odd.code()).isEqualTo(2);
        assertThat(odd.err())
                .contains("stratified replications come in groups of 5, at least 5 of them; say --replications 35");
        Session.Outcome few = new Session(folder)
                .run("run", "desk.yaml", "--set", busy, "--variance-reduction", "antithetic,stratified");
        assertThat(few.err()).contains("come in groups of 10, at least 5 of them; say --replications 50");

        Session.Outcome whole = new Session(folder)
                .run("run", "desk.yaml", "--set", busy, "--replications", "30", "--variance-reduction", "stratified");
        assertThat(whole.code()).isZero();
        assertThat(whole.out()).contains("Stratified: service level as sure as with");
        assertThat(Files.readString(folder.resolve("busyhour-out/desk/summary.json")))
                .contains("\"by\": [\"stratified\"]")
                .contains("\"busyness/calls\"");
    }

    @Test
    void numbersOutOfRange_areWrongUsage() {
        assertThat(new Session(folder)
                        .run("run", "desk.yaml", "--replications", "0")
                        .err())
                .startsWith("busyhour: --replications: a whole number from 1 to 1000000 is expected, was 0");
        assertThat(new Session(folder).run("run", "desk.yaml", "--threads", "0").code())
                .isEqualTo(2);
        assertThat(new Session(folder).run("run", "desk.yaml", "--seed", "-1").code())
                .isEqualTo(2);
        assertThat(new Session(folder)
                        .run("run", "desk.yaml", "--seed", "9007199254740992")
                        .code())
                .isEqualTo(2);
        assertThat(folder.resolve("busyhour-out")).doesNotExist();
    }

    @Test
    void badScenario_leavesNoFolder() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), DESK.replace("2m", "120"));
        Session.Outcome outcome = new Session(folder).run("run", "bad.yaml");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("a duration needs a unit, was \"120\"; did you mean 120s or 120m?");
        assertThat(folder.resolve("busyhour-out")).doesNotExist();
    }

    @Test
    void folderOfSomebodyElse_isNotReplaced() throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/letter.txt"), "dear");
        Session.Outcome outcome = new Session(folder).run("run", "desk.yaml", "--out", "mine");
        assertThat(outcome.code()).isEqualTo(5);
        assertThat(outcome.err()).startsWith("busyhour: ").contains("choose another folder with --out");
        assertThat(Folders.texts(folder.resolve("mine"))).containsOnlyKeys("letter.txt");
    }

    @Test
    void ownFolder_isReplaced() throws IOException {
        new Session(folder).run("run", "desk.yaml", "--contacts");
        new Session(folder).run("run", "desk.yaml");
        assertThat(Folders.texts(folder.resolve("busyhour-out/desk"))).doesNotContainKey("contacts.csv");
        assertThat(Folders.texts(folder.resolve("busyhour-out")).keySet()).noneMatch(name -> name.startsWith("."));
    }

    @Test
    void interruption_exitsWith130AndWritesNothing() throws IOException {
        Thread.currentThread().interrupt();
        Session.Outcome outcome = new Session(folder).run("run", "desk.yaml", "--threads", "2");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome.code()).isEqualTo(130);
        assertThat(outcome.err()).isEqualToIgnoringNewLines("busyhour: interrupted; nothing was written");
        assertThat(Folders.texts(folder.resolve("busyhour-out"))).isEmpty();
    }

    @Test
    void shippedScenario_runsByItsName() {
        Session.Outcome outcome = new Session(folder).run("run", "power-of-one", "--replications", "2");
        assertThat(outcome.code()).isZero();
        assertThat(folder.resolve("busyhour-out/power-of-one/summary.json")).exists();
    }

    @Test
    void initialScenario_runs() {
        new Session(folder).run("init");
        Session.Outcome outcome = new Session(folder).run("run", "my-centre.yaml", "--replications", "2");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
    }

    @Test
    void runUntilSure_writesWhatTheNumberReachedWrites() throws IOException {
        String phrase = "until service-level of calls within 2pp";
        Session.Outcome sure = new Session(folder)
                .run("run", "desk.yaml", "--contacts", "--replications", phrase, "--threads", "2", "--out", "sure");
        assertThat(sure.err()).isEmpty();
        assertThat(sure.out())
                .containsPattern(
                        "desk: (45|68|102|153) replications, seed 1\\.\nStopped after \\1 replications: service"
                                + " level of calls \u00B1[0-9.]+ pp\\s\\(wanted 2 pp\\)\\.\n")
                .endsWith("busyhour run desk.yaml --replications 'until service-level of calls within 2pp'\n");
        SortedMap<String, String> files = Folders.texts(folder.resolve("sure"));
        String reached = files.getOrDefault("summary.json", "").replaceAll("(?s).*\"replications\": ([0-9]+),.*", "$1");

        new Session(folder).run("run", "desk.yaml", "--contacts", "--replications", reached, "--out", "fixed");
        SortedMap<String, String> fixed = Folders.texts(folder.resolve("fixed"));
        assertThat(files.remove("report.html")).contains("Precision: stopped after " + reached);
        assertThat(fixed.remove("report.html")).doesNotContain("Precision:");
        assertThat(files.replace("summary.json", withoutPrecision(files)))
                .containsPattern("\"precision\": \\{\\s*\"reached\": true");
        assertThat(files).isEqualTo(fixed);
    }

    private static String withoutPrecision(SortedMap<String, String> files) {
        return files.getOrDefault("summary.json", "").replaceAll("(?s)  \"precision\": .*?\n(?=  \"targets\")", "");
    }

    @Test
    void folderOfARunWithIncidents_isReplacedByTheNext() {
        String[] command = {"run", "crm-outage", "--replications", "2", "--out", "crm"};

        assertThat(new Session(folder).run(command).code()).isZero();
        assertThat(new Session(folder).run(command).code()).isZero();
    }

    /** Two weeks of mails and tickets: nobody waits on the line, and two days are a warm-up. */
    @Test
    void longRun_showsTheBusiestIntervals_whereThereIsNoServiceLevel() {
        String out = new Session(folder)
                .run("run", "fault-desk", "--replications", "2", "--threads", "1")
                .out();

        assertThat(out).contains("The 24 intervals with the highest occupancy of 84; files have all.");
        String intervals = out.substring(out.indexOf("The intervals"));
        assertThat(intervals).doesNotContain("warm-up").doesNotContain("ASA");
    }

    @Test
    void precisionThatIsOutOfReach_isToldAndNoError() throws IOException {
        Files.writeString(
                folder.resolve("desk.yaml"),
                DESK.replace("replications: 4", "replications: {until: asa within 1 %, at-least: 2, at-most: 5}"));
        Session.Outcome outcome =
                new Session(folder).onTerminal().with("NO_COLOR", "1").run("run", "desk.yaml");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("of at most 5 replications");
        assertThat(outcome.out().replace('\n', ' '))
                .containsPattern("Not reached after 5 replications: average speed of answer"
                        + " \u00B1[0-9]+ % \\(wanted 1 %\\)\\.");
        assertThat(Files.readString(folder.resolve("busyhour-out/desk/summary.json")))
                .containsPattern("\"precision\": \\{\\s*\"reached\": false");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "soon | a whole number or a phrase like until service-level within 0.5pp is expected, was \"soon\"",
                "until asa within 5pp | asa is a time: it can be within a time like 2s, or within a % of its value",
                "until asa of cals within 2s | there is no contact type, group or agent \"cals\"; did you mean calls?",
                "until wait.max within 2s | wait.max has no interval: it is the greatest value of all replications; take a mean or a share",
                "until fcr of calls within 1pp | fcr of calls is never known: it needs matters that may stay unsolved there; write the share that is solved, as solved: 80 %"
            })
    void precisionThatCantBeHad_isWrongUsage(String phrase, String message) {
        Session.Outcome outcome = new Session(folder).run("run", "desk.yaml", "--replications", phrase);
        assertThat(outcome.err()).startsWith("busyhour: --replications: " + message + "\n");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(folder.resolve("busyhour-out")).doesNotExist();
    }
}
