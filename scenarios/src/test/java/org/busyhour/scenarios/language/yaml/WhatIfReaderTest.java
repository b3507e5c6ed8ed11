package org.busyhour.scenarios.language.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.busyhour.engine.model.Model;
import org.busyhour.scenarios.check.Reading;
import org.busyhour.scenarios.check.ScenarioReader;
import org.busyhour.scenarios.compile.Compiler;
import org.busyhour.scenarios.language.source.InputFiles;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.source.TextFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfReaderTest {
    private static final String DESK = """
            busyhour: 1
            time: {start: 2026-03-02 08:00, zone: UTC, length: 2h}
            contacts: {calls: {arrivals: 60/h, talk: {exponential: 3m}, patience: {exponential: 2m}}}
            groups: {desk: {agents: 3, skills: [calls]}}
            """;

    private final Problems problems = new Problems();

    @Test
    void whatIf_saysWhatAFileThatExtendsWouldSay() {
        String changes = "{groups: {desk: {agents: 2}, night: {agents: 1, skills: [calls]}}, "
                + "contacts: {calls: {talk: {lognormal: {mean: 2m, cv: 1}}}}}";
        WhatIf whatIf = read("more: " + changes).get(0);
        TextFiles files = TextFiles.none()
                .with("desk.yaml", DESK)
                .with(
                        "more.yaml",
                        "extends: desk.yaml\n"
                                + changes.substring(1, changes.length() - 1).replace("}}, contacts", "}}\ncontacts"));

        Reading changed = ScenarioReader.read(files, "desk.yaml", List.of(), Optional.of(whatIf));
        Reading extended = ScenarioReader.read(files, "more.yaml", List.of());

        assertThat(changed.problems()).isEmpty();
        assertThat(extended.problems()).isEmpty();
        assertThat(model(changed)).isEqualTo(model(extended));
    }

    private static Model model(Reading reading) {
        return Compiler.compile(reading.spec().orElseThrow()).model();
    }

    @Test
    void whatIf_comesAfterTheOverrides() {
        WhatIf whatIf = read("one: {groups: {desk: {agents: 1}}}").get(0);
        TextFiles files = TextFiles.none().with("desk.yaml", DESK);

        Reading one = ScenarioReader.read(files, "desk.yaml", List.of("groups.desk.agents=9"), Optional.of(whatIf));
        Reading same = ScenarioReader.read(files, "desk.yaml", List.of("groups.desk.agents=1"));

        assertThat(model(one)).isEqualTo(model(same));
    }

    @Test
    void mistakeInAWhatIf_isToldWhereItStandsWithThePathOfTheScenario() {
        WhatIf whatIf = read("more:\n  groups: {desk: {agents: six}}\n").get(0);

        Reading reading = ScenarioReader.read(
                TextFiles.none().with("desk.yaml", DESK), "desk.yaml", List.of(), Optional.of(whatIf));

        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly("what-ifs.yaml:2:27 groups.desk.agents: a whole number is expected, was \"six\"");
    }

    @Test
    void values_areTheLeavesOnOneLineEach() {
        WhatIf whatIf = read("""
                more:
                  groups:
                    desk: {agents: [1, 2], skills: {calls: {}}}
                    night: null
                  contacts: {calls: {patience: {exponential: 4m}}}
                  targets:
                    - service-level of calls >= 80 %
                """).get(0);

        assertThat(whatIf.name()).isEqualTo("more");
        assertThat(whatIf.values())
                .containsExactly(
                        Map.entry("groups.desk.agents", "[1, 2]"),
                        Map.entry("groups.desk.skills.calls", "{}"),
                        Map.entry("groups.night", "null"),
                        Map.entry("contacts.calls.patience.exponential", "4m"),
                        Map.entry("targets", "[service-level of calls >= 80 %]"));
    }

    @Test
    void names_keepTheirOrderAndMayChangeNothing() {
        assertThat(read("b: {}\na: {groups: {desk: {agents: 1}}}\n"))
                .extracting(WhatIf::name)
                .containsExactly("b", "a");
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "busyhour: 1 | what-ifs.yaml:1:11 busyhour: a map of what it changes is expected, was \"1\"; leave it out",
                "as is: {} | what-ifs.yaml:1:1: a name is a letter, then letters, digits, - and _, was \"as is\"; did you mean as-is?",
                "a: {run: {seed: 2}} | what-ifs.yaml:1:5 a.run: \"run\" can't stand here: all of them are simulated with the same seed, equally often; leave it out",
                "a: {extends: b.yaml} | what-ifs.yaml:1:5 a.extends: \"extends\" can't stand here: all of them extend the same scenario; leave it out",
                "a: {b: 1, b: 2} | what-ifs.yaml:1:11 a.b: \"b\" stands here twice; the first is at what-ifs.yaml:1:5"
            })
    void mistake_isToldWithItsPlace(String text, String expected) {
        read(text);

        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n\n", "{}"})
    void fileWithNothingInIt_isAnError(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(problems.sorted()).singleElement().asString().contains("there is nothing in it; write for example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a, b]", "a", "a: null", "a: [1]"})
    void anythingElse_isAnError(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(problems.sorted()).singleElement().asString().contains(" is expected, was ");
    }

    private List<WhatIf> read(String text) {
        TextFiles files = TextFiles.none().with("what-ifs.yaml", text);
        return new WhatIfReader(new InputFiles(files, "what-ifs.yaml", problems), problems)
                .read(Place.file("--variants"));
    }
}
