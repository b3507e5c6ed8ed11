package org.busyhour.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.busyhour.cli.Folders;
import org.busyhour.cli.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepCommandTest {
    private static final String DESK = """
            busyhour: 1
            time: {start: 2026-03-02 08:00, zone: Europe/Istanbul, length: 2h}
            contacts:
              calls:
                arrivals: 60/h
                talk: {exponential: 3m}
                patience: {exponential: 2m}
            groups:
              desk: {agents: 3, skills: [calls], cost: 20/h}
            run: {replications: 5}
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeScenario() throws IOException {
        Files.writeString(folder.resolve("desk.yaml"), DESK);
    }

    @Test
    void sweep_printsALineAVariantAndWritesItsFolder() throws IOException {
        Session.Outcome outcome = run("--vary", "groups.desk.agents=2..4");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("Service level goes from ")
                .contains("groups.desk  ", "* worth its cost", "3 variants, 5 replications each, seed 1.")
                .endsWith("busyhour sweep desk.yaml --vary groups.desk.agents=2..4\n");
        assertThat(outcome.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(Folders.texts(folder.resolve("busyhour-out/sweep-desk")))
                .containsOnlyKeys(
                        "report.html",
                        "sweep.csv",
                        "sweep.json",
                        "charts/frontier.svg",
                        "charts/service-level.svg",
                        "charts/asa.svg",
                        "charts/abandonment.svg",
                        "charts/occupancy.svg",
                        "charts/cost.svg");
        assertThat(cached()).hasSize(3);
    }

    @Test
    void variants_areWhatRunsWithTheSameSettingsAre() throws IOException {
        run("--vary", "groups.desk.agents=2..3", "--kpi", "asa");
        new Session(folder).run("run", "desk.yaml", "--set", "groups.desk.agents=2", "--quiet");

        String mean = Files.readAllLines(folder.resolve("busyhour-out/desk/kpis.csv")).stream()
                .filter(line -> line.startsWith("asa,,centre,"))
                .map(line -> line.split(",", -1)[4])
                .findFirst()
                .orElseThrow();
        assertThat(Files.readAllLines(folder.resolve("busyhour-out/sweep-desk/sweep.csv"))
                        .get(1))
                .startsWith("2,yes," + mean + ",");
    }

    @Test
    void severalValues_makeAGrid() {
        Session.Outcome outcome =
                run("--vary", "groups.desk.agents=2..3", "--vary", "contacts.calls.volume=90%,110%", "--json");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("\"design\": \"grid\"")
                .containsSubsequence(
                        "\"value\": \"2\"", "\"value\": \"90%\"", "\"value\": \"2\"", "\"value\": \"110%\"")
                .contains("\"varied\": [\n    \"groups.desk.agents\",\n    \"contacts.calls.volume\"\n  ]");
    }

    @Test
    void oneAtATime_tellsPairedDifferences() throws IOException {
        Session.Outcome outcome =
                run("--vary", "groups.desk.agents=2,4", "--vary", "contacts.calls.volume=90%,110%", "--one-at-a-time");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("\nbase ", "\ngroups.desk.agents=4  ", "Below the base stand paired differences")
                .contains("contacts.calls.volume=90%  ", "5 variants")
                .containsPattern("agents=4 +\\+\\d");
        List<String> csv = Files.readAllLines(folder.resolve("busyhour-out/sweep-desk/sweep.csv"));
        assertThat(csv.get(0)).contains("asa.difference,asa.difference.low,asa.difference.high");
        assertThat(csv).hasSize(6);
    }

    @Test
    void latinHypercube_takesSoManyPoints() {
        Session.Outcome outcome = run(
                "--vary",
                "groups.desk.agents=2..6",
                "--vary",
                "contacts.calls.volume=80..120% by 10",
                "--latin-hypercube",
                "5");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("5 variants, 5 replications each").endsWith("--latin-hypercube 5\n");
    }

    @Test
    void variantsOfAFile_areSimulated() throws IOException {
        Files.writeString(
                folder.resolve("options.csv"),
                "groups.desk.agents,contacts.calls.patience\n2,\n,{exponential: 4m}\n,\n");

        Session.Outcome outcome = run("--variants", "options.csv", "--json");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("\"design\": \"file\"", "\"file\": \"options.csv\"")
                .containsSubsequence(
                        "{\"path\": \"groups.desk.agents\", \"value\": \"2\"}",
                        "{\"path\": \"contacts.calls.patience\", \"value\": \"{exponential: 4m}\"}",
                        "\"settings\": []");
    }

    @Test
    void variantsWithNames_areWhatFilesThatExtendAre() throws IOException {
        String night = "groups: {night: {agents: 1, skills: [calls], cost: 20/h}}\n";
        Files.writeString(folder.resolve("options.yaml"), "as-is: {}\nnight-too:\n  " + night);
        Files.writeString(folder.resolve("night.yaml"), "extends: desk.yaml\n" + night);

        Session.Outcome outcome = run("--variants", "options.yaml", "--kpi", "asa");
        new Session(folder).run("run", "night.yaml", "--quiet");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("with night-too to ", "\nas-is      *  ", "\nnight-too  *  ")
                .endsWith("busyhour sweep desk.yaml --variants options.yaml --kpi asa\n");
        String mean = Files.readAllLines(folder.resolve("busyhour-out/night/kpis.csv")).stream()
                .filter(line -> line.startsWith("asa,,centre,"))
                .map(line -> line.split(",", -1)[4])
                .findFirst()
                .orElseThrow();
        assertThat(Files.readAllLines(folder.resolve("busyhour-out/sweep-desk/sweep.csv")))
                .first()
                .asString()
                .startsWith("variant,groups.night.agents,groups.night.skills,groups.night.cost,frontier,asa,");
        assertThat(Files.readAllLines(folder.resolve("busyhour-out/sweep-desk/sweep.csv")))
                .last()
                .asString()
                .startsWith("night-too,1,[calls],20/h,yes," + mean + ",");
        assertThat(Files.readString(folder.resolve("busyhour-out/sweep-desk/sweep.json")))
                .contains("\"name\": \"night-too\"", "\"file\": \"options.yaml\"", "\"groups.night.agents\"");
        assertThat(Files.readString(folder.resolve("busyhour-out/sweep-desk/report.html")))
                .contains(
                        "<th scope=\"col\">Variant</th>",
                        "<td>night-too<br/><small>groups.night.agents: 1</small>",
                        "With 95 % intervals");
    }

    @Test
    void mistakesInVariantsWithNames_areToldWhereTheyStand() throws IOException {
        Files.writeString(
                folder.resolve("options.yaml"),
                "more: {groups: {desk: {agents: many}}}\nnone: {groups: {desk: {skills: []}}}\n");

        Session.Outcome outcome = run("--variants", "options.yaml");

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith("options.yaml:1:32 groups.desk.agents: "))
                .anySatisfy(line -> assertThat(line).startsWith("options.yaml:2:32 groups.desk.skills: "));
        assertThat(folder.resolve("busyhour-out")).doesNotExist();
    }

    @Test
    void fileOfVariantsThatCantBeUsed_isTold() throws IOException {
        Files.writeString(folder.resolve("bad.csv"), "run.seed,a,a\n1,2,3\n");
        Files.writeString(folder.resolve("empty.csv"), "groups.desk.agents\n");

        assertThat(run("--variants", "bad.csv").err())
                .contains("bad.csv: run.seed can't be varied", "bad.csv: two columns are called \"a\"");
        assertThat(run("--variants", "empty.csv").err()).contains("empty.csv: there are no variants in it");
        assertThat(run("--variants", "none.yml").err()).contains("--variants: can't read \"none.yml\"");
        Session.Outcome missing = run("--variants", "none.csv");
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("--variants: can't read \"none.csv\"");
        assertUsage("--variants says all that is varied", "--variants", "bad.csv", "--one-at-a-time");
    }

    @Test
    void cache_changesNoByteAndIsToldOnTerminals() throws IOException {
        run("--vary", "groups.desk.agents=2..3", "--out", "one", "--no-cache", "--threads", "2");
        assertThat(cached()).isEmpty();
        run("--vary", "groups.desk.agents=2..3", "--out", "two", "--cache", "elsewhere", "--threads", "1");
        Session.Outcome outcome = new Session(folder)
                .onTerminal()
                .run(
                        "sweep",
                        "desk.yaml",
                        "--vary",
                        "groups.desk.agents=2..3",
                        "--out",
                        "three",
                        "--cache",
                        "elsewhere");

        assertThat(outcome.err()).contains("10 of 10 replications", "2 of 2 variants were known from an earlier run");
        assertThat(folder.resolve("busyhour-out")).doesNotExist();
        assertThat(Folders.texts(folder.resolve("two"))).isNotEmpty().isEqualTo(Folders.texts(folder.resolve("one")));
        assertThat(Folders.texts(folder.resolve("three"))).isEqualTo(Folders.texts(folder.resolve("one")));
    }

    @Test
    void anyKpiOfAnything_canBeAskedFor() {
        Session.Outcome outcome =
                run("--vary", "groups.desk.agents=2..3", "--kpi", "wait.p90,queue.max", "--of", "calls");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("of calls goes from", "--kpi wait.p90,queue.max --of calls\n")
                .contains("Longest");
    }

    @Test
    void badValuesAndPaths_areAllToldOnceWithTheirOption() {
        Session.Outcome outcome = run("--vary", "groups.desc.agents=2..4", "--vary", "contacts.calls.volume=90,110%");

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("--vary groups.desc.agents: there is no \"desc\"; did you mean desk?"))
                .anySatisfy(line -> assertThat(line).startsWith("--vary contacts.calls.volume: "));
        assertThat(folder.resolve("busyhour-out")).doesNotExist();
    }

    @Test
    void valueThatMakesSomethingElseWrong_isToldWithTheVariant() throws IOException {
        Files.writeString(folder.resolve("desk.yaml"), DESK + "targets: [occupancy of desk <= 90 %]\n");
        String bench = "{bench: {agents: 3, skills: [calls]}}";

        Session.Outcome outcome = run("--vary", "groups=" + bench);

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).startsWith("desk.yaml:").contains("(with groups=" + bench + ")");
    }

    @Test
    void wrongUsage_saysWhatToType() {
        assertUsage("nothing is varied; say for example --vary groups.core.agents=20..30");
        assertUsage("--vary: a range goes up, was 9..2; write 2..9", "--vary", "groups.desk.agents=9..2");
        assertUsage("--vary is given twice for the same path", "--vary", "a=1", "--vary", "a=2");
        assertUsage("there are only 3 combinations", "--vary", "a=1..3", "--latin-hypercube", "3");
        assertUsage("--latin-hypercube must be from 2", "--vary", "a=1..3", "--latin-hypercube", "1");
        assertUsage("exclude each other", "--vary", "a=1..3", "--latin-hypercube", "2", "--one-at-a-time");
        assertUsage("more than 10000 combinations", "--vary", "a=1..1000", "--vary", "b=1..1000");
        assertUsage("no KPI is called \"acd\"", "--vary", "groups.desk.agents=2", "--kpi", "acd");
        assertUsage(
                "queue.max isn't known of desk",
                "--vary",
                "groups.desk.agents=2",
                "--kpi",
                "queue.max",
                "--of",
                "desk");
        assertUsage("did you mean desk?", "--vary", "groups.desk.agents=2", "--of", "desc");
        assertThat(folder.resolve("busyhour-out")).doesNotExist();
    }

    @Test
    void cacheThatCantBeWritten_isTold() throws IOException {
        Files.writeString(folder.resolve("file"), "");

        Session.Outcome outcome = run("--vary", "groups.desk.agents=2..3", "--cache", "file");

        assertThat(outcome.code()).isEqualTo(5);
        assertThat(outcome.err()).contains("can't write file: there is a file of that name", "--cache", "--no-cache");
    }

    /** What is in the way of the file is found only when the first variant is finished. */
    @Test
    void resultThatCantBeRemembered_isToldOfTheCache() throws IOException {
        run("--vary", "groups.desk.agents=2", "-q");
        Path file = cached().get(0);
        Files.delete(file);
        Files.createDirectories(file.resolve("in-the-way"));

        Session.Outcome outcome = run("--vary", "groups.desk.agents=2", "--out", "results");

        assertThat(outcome.code()).isEqualTo(5);
        assertThat(outcome.err())
                .startsWith("busyhour: can't write busyhour-out/cache: ")
                .contains("choose another folder with --cache, or say --no-cache");
        assertThat(folder.resolve("results")).doesNotExist();
    }

    @Test
    void interruption_exitsWith130AndWritesNothing() throws IOException {
        Thread.currentThread().interrupt();
        Session.Outcome outcome = run("--vary", "groups.desk.agents=2..3", "--threads", "2");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome.code()).isEqualTo(130);
        assertThat(Folders.texts(folder.resolve("busyhour-out"))).isEmpty();
    }

    private void assertUsage(String message, String... options) {
        Session.Outcome outcome = run(options);
        assertThat(outcome.code()).as(message).isEqualTo(2);
        assertThat(outcome.err()).contains(message);
    }

    private Session.Outcome run(String... options) {
        return new Session(folder)
                .run(Stream.concat(Stream.of("sweep", "desk.yaml"), Stream.of(options))
                        .toArray(String[]::new));
    }

    private List<Path> cached() throws IOException {
        Path cache = folder.resolve("busyhour-out/cache");
        if (!Files.exists(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }
}
