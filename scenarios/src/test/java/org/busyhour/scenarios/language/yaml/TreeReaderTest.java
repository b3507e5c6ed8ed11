package org.busyhour.scenarios.language.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.busyhour.scenarios.language.source.InputFiles;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.source.TextFiles;
import org.busyhour.scenarios.language.yaml.Node.ListNode;
import org.busyhour.scenarios.language.yaml.Node.MapNode;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeReaderTest {
    private final TextFiles files = TextFiles.none();
    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({
        "010",
        "1_000",
        "yes",
        "no",
        "20:00",
        "08:30",
        "1e3",
        "0x1F",
        "~",
        "2026-03-02",
        "0b1",
        ".inf",
        "190:20:30"
    })
    void scalar_isReadAsWritten(String text) {
        assertThat(text(read("a: " + text), "a")).isEqualTo(text);
        assertThat(text(read("a: '" + text + "'"), "a")).isEqualTo(text);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void node_knowsPlaceAndPath() {
        MapNode tree = read("a:\n  b: {c: [x, {d: y}]}\n");
        ListNode list = (ListNode) tree.at("a").at("b").at("c");

        assertThat(list.path()).isEqualTo("a.b.c");
        assertThat(list.place()).hasToString("main.yaml:2:10");
        assertThat(list.items().get(0).path()).isEqualTo("a.b.c[1]");
        assertThat(list.items().get(1).at("d").path()).isEqualTo("a.b.c[2].d");
        assertThat(list.items().get(1).at("d").place()).hasToString("main.yaml:2:18");
        assertThat(list.items().get(1).at("none")).isEqualTo(list.items().get(1));
        assertThat(tree.entries().values().iterator().next().place()).hasToString("main.yaml:1:1");
    }

    @Test
    void extension_mergesMapsAndReplacesTheRest() {
        files.with("base.yaml", "m: {a: 1, b: [1, 2], c: {x: 1, y: 2}, d: 4}\nn: 1\n");
        MapNode tree = read("extends: base.yaml\nm: {b: [3], c: {y: 5}, d: null, e: 6}\n");

        assertThat(keys(tree)).containsExactly("m", "n");
        assertThat(keys(tree.at("m"))).containsExactly("a", "b", "c", "e");
        assertThat(((ListNode) tree.at("m").at("b")).items()).hasSize(1);
        assertThat(text(tree.at("m"), "a")).isEqualTo("1");
        assertThat(text(tree.at("m").at("c"), "x")).isEqualTo("1");
        assertThat(text(tree.at("m").at("c"), "y")).isEqualTo("5");
        assertThat(tree.at("m").at("a").place()).hasToString("base.yaml:1:8");
        assertThat(tree.at("m").at("c").at("y").place()).hasToString("main.yaml:2:20");
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{exp: 1, least: 2, other: 3} | {mean: 4, cv: 5} | least, other, mean, cv",
                "{mean: 1, cv: 2} | {exp: 4} | exp",
                "{mean: 1, cv: 2} | {cv: 4} | mean, cv",
                "{mean: 1, cv: 2, least: 3} | {exp: 4, mean: null, cv: null} | least, exp",
                "{mean: 1, cv: 2} | {exp: null} | mean, cv, !",
                "{exp: 1, least: 2, other: 3} | {wait: 4} | other, wait",
                "{exp: 1} | {least: 4, other: 5} | exp, least, other",
                "{wait: 1} | {least: 4} | wait, least",
                "{wait: 1} | {exp: 4, cv: 5} | wait, exp, cv"
            })
    void keyOnTop_takesThePlaceOfThoseItExcludes(String base, String top, String expected) {
        files.with("base.yaml", "law: " + base + "\nnames: {exp: 1}\n");
        MapNode tree = read("extends: base.yaml\nlaw: " + top + "\nnames: {mean: 1}\n");

        assertThat(String.join(", ", keys(tree.at("law"))) + (problems.sorted().isEmpty() ? "" : ", !"))
                .isEqualTo(expected);
        assertThat(keys(tree.at("names"))).containsExactly("exp", "mean");
    }

    @Test
    void override_takesThePlaceOfWhatItsKeyExcludes() {
        files.with("main.yaml", "law: {exp: 1, least: 2}\n");
        MapNode tree = reader(problems)
                .read(List.of("law.mean=3", "law.cv=4", "other=1"))
                .orElseThrow();

        assertThat(keys(tree.at("law"))).containsExactly("least", "mean", "cv");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void name_isNotInherited() {
        files.with("base.yaml", "name: base\ntitle: a\n");

        assertThat(keys(read("extends: base.yaml\nn: 1\n"))).containsExactly("title", "n");
        assertThat(text(read("extends: base.yaml\nname: mine\n"), "name")).isEqualTo("mine");
    }

    @Test
    void chain_mayBeLongAndItsPathsAreRelativeToEachFile() {
        files.with("x/base.yaml", "extends: y/deep.yaml\na: 2\n").with("x/y/deep.yaml", "a: 1\nb: 1\n");
        MapNode tree = read("extends: x/base.yaml\n");

        assertThat(text(tree, "a")).isEqualTo("2");
        assertThat(text(tree, "b")).isEqualTo("1");
        assertThat(tree.at("b").place()).hasToString("x/y/deep.yaml:2:4");
    }

    @Test
    void chainOfHundreds_isRead() {
        for (int i = 1; i < 500; i++) {
            files.with("f" + i + ".yaml", "extends: f" + (i + 1) + ".yaml\nk" + i + ": 1\n");
        }
        files.with("f500.yaml", "last: 1");

        assertThat(keys(read("extends: f1.yaml"))).hasSize(500);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "extends: main.yaml | main.yaml:1:10 extends: the files extend one another in a circle: main.yaml -> main.yaml",
                "extends: ./x/../loop.yaml | loop.yaml:1:10 extends: the files extend one another in a circle: main.yaml -> loop.yaml -> main.yaml",
                "extends: none.yaml | main.yaml:1:10 extends: can't read \"none.yaml\": there is no such file",
                "extends: [a, b] | main.yaml:1:10 extends: the path of one file is expected, was a list",
                "{extends: base.yaml, b: null} | main.yaml:1:25 b: there is no \"b\" to remove; there are apple",
                "{extends: base.yaml, aple: null} | main.yaml:1:28 aple: there is no \"aple\" to remove; did you mean apple?",
                "{a: {b: null}} | main.yaml:1:9 a.b: there is no \"b\" to remove",
                "[1, 2] | main.yaml:1:1: a scenario is a map of keys, was a list; begin with busyhour: 1",
                "hello | main.yaml:1:1: a scenario is a map of keys, was \"hello\"; begin with busyhour: 1"
            })
    void extension_isRefused(String yaml, String expected) {
        files.with("loop.yaml", "extends: main.yaml").with("base.yaml", "apple: 1");

        assertThat(problemsOf(yaml)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: &x 1 | main.yaml:1:4 a: an anchor, &x, isn't allowed; write the value out, or use extends",
                "a: *x | main.yaml:1:4 a: an alias, *x, isn't allowed; write the value out, or use extends",
                "<<: {a: 1} | main.yaml:1:1 <<: merging with << isn't allowed; write the keys out, or use extends",
                "a: !!int 1 | main.yaml:1:4 a: a tag, tag:yaml.org,2002:int, isn't allowed; leave it out",
                "a: !x [1] | main.yaml:1:4 a: a tag, !x, isn't allowed; leave it out",
                "{a: 1, a: 2} | main.yaml:1:8 a: \"a\" stands here twice; the first is at main.yaml:1:2",
                "{a: {b: 1, c: 2, b: 3}} | main.yaml:1:18 a.b: \"b\" stands here twice; the first is at main.yaml:1:6",
                "{[1]: 2} | main.yaml:1:2: a key must be a single word",
                "{a: } | main.yaml:1:2 a: a value is missing",
                "{mean:3m, b: 1} | main.yaml:1:2 mean:3m: a value is missing; put a space behind the colon: mean: 3m",
                "a: [1, 2 | main.yaml:1:9: the file ends inside [ ] or { }; close them",
                "a: 'x | main.yaml:1:6: the file ends inside quotes; close them",
                "a: @x | main.yaml:1:4: a text can't begin with this character; put quotes around a text that has \": \" or \" #\" or begins with a special character"
            })
    void yaml_isRefusedWithPlaceAndHint(String yaml, String expected) {
        assertThat(problemsOf(yaml)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a:\\n\\tb: 1 | main.yaml:2:1: a tab stands here; indent with spaces",
                "a: 1\\n---\\nb: 2 | main.yaml:2:1: a second document starts here; put it into a file of its own",
                "a: b: c | main.yaml:1:5: a colon can't stand here",
                "a: 1\\n b: 2 | main.yaml:2:3: a colon can't stand here",
                "a: 1\\nb | main.yaml:2:2: a colon is missing after a key; write key: value",
                "a: [1\\nb: 2 | main.yaml:2:2: a list isn't closed",
                "a: 1\\n# \\7 | main.yaml:2:3: the character \"\\u0007\" can't stand in YAML",
                "# nothing | main.yaml:1:1: there is nothing in it; busyhour init writes a scenario to start from",
                "--- | main.yaml:1:1: a value is missing"
            })
    void text_isRefusedWithPlaceAndHint(String yaml, String expected) {
        assertThat(problemsOf(yaml.translateEscapes()))
                .singleElement()
                .asString()
                .startsWith(expected);
    }

    @Test
    void emptyFile_isAnError() {
        assertThat(problemsOf("")).singleElement().asString().startsWith("main.yaml:1:1: there is nothing in it");
    }

    @Test
    void everyMistake_isReportedAtOnce() {
        assertThat(problemsOf("a: &x 1\nb: *x\nc: 1\nc: 2\nd:\ne: !t 1\n")).hasSize(5);
    }

    @Test
    void bombs_areRefused() {
        assertThat(problemsOf("a: " + "[".repeat(100_000)))
                .singleElement()
                .asString()
                .contains("nested more than 40 deep");
        assertThat(problemsOf("a: " + "{a: ".repeat(10_000)))
                .singleElement()
                .asString()
                .contains("nested more than 40 deep");
        assertThat(problemsOf("a: " + "x".repeat(5 << 20)))
                .singleElement()
                .asString()
                .contains("it is larger than");
    }

    @Test
    void override_replacesAndAdds() {
        files.with("main.yaml", "contacts:\n  x: {talk: {gamma: {mean: 1m}}, volume: 1}\n");
        MapNode tree = reader(problems)
                .read(List.of(
                        "contacts.x.talk={exponential: 40s}",
                        "contacts.x.volume=null",
                        "run.seed=5",
                        "contacts.x.hold=1m"))
                .orElseThrow();

        assertThat(keys(tree.at("contacts").at("x"))).containsExactly("talk", "hold");
        assertThat(keys(tree.at("contacts").at("x").at("talk"))).containsExactly("exponential");
        assertThat(text(tree.at("run"), "seed")).isEqualTo("5");
        assertThat(tree.at("run").at("seed").place()).hasToString("--set run.seed");
        assertThat(tree.at("contacts").at("x").at("talk").at("exponential").path())
                .isEqualTo("contacts.x.talk.exponential");
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run.seed | --set run.seed: an override is written path=value; for example contacts.balance.volume=115%",
                "a..b=1 | --set a..b=1: an override is written path=value; for example contacts.balance.volume=115%",
                "=1 | --set =1: an override is written path=value; for example contacts.balance.volume=115%",
                "extends=x | --set extends=x: an override is written path=value; for example contacts.balance.volume=115%",
                "contacts.balanse.volume=1 | --set contacts.balanse.volume: there is no \"balanse\"; did you mean balance?",
                "name.x=1 | --set name.x: name is \"bank\" and has no keys; set it as a whole",
                "run.seed=null | --set run.seed: there is no \"seed\" to remove",
                "run.seed= | --set run.seed: there is nothing in it",
                "run={a: null} | --set run run.a: there is no \"a\" to remove",
                "run=[1 | --set run: the file ends inside [ ] or { }; close them"
            })
    void override_isRefused(String override, String expected) {
        files.with("main.yaml", "name: bank\ncontacts: {balance: {}}\n");
        var tree = reader(problems).read(List.of(override));

        assertThat(tree).isPresent();
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly(expected);
    }

    private MapNode read(String yaml) {
        return parsed(yaml)
                .orElseThrow(() -> new AssertionError(problems.sorted().toString()));
    }

    private Optional<MapNode> parsed(String yaml) {
        files.with("main.yaml", yaml);
        return reader(problems).read(List.of());
    }

    private List<String> problemsOf(String yaml) {
        Problems fresh = new Problems();
        files.with("main.yaml", yaml);
        reader(fresh).read(List.of());
        return fresh.sorted().stream().map(Problem::toString).toList();
    }

    private TreeReader reader(Problems reported) {
        Alternatives laws = new Alternatives(
                List.of(Set.of("exp", "least"), Set.of("mean", "cv", "least"), Set.of("wait")),
                key -> Alternatives.NONE);
        Alternatives ofRoot = new Alternatives(List.of(), key -> key.equals("law") ? laws : Alternatives.NONE);
        return new TreeReader(new InputFiles(files, "main.yaml", reported), reported, ofRoot);
    }

    private static String text(Node map, String key) {
        return ((ScalarNode) map.at(key)).text();
    }

    private static List<String> keys(Node map) {
        return List.copyOf(((MapNode) map).entries().keySet());
    }
}
