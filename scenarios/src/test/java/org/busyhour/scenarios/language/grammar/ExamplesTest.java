package org.busyhour.scenarios.language.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.busyhour.scenarios.language.data.DataFiles;
import org.busyhour.scenarios.language.shape.Definitions;
import org.busyhour.scenarios.language.shape.Input;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.source.InputFiles;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.source.TextFiles;
import org.busyhour.scenarios.language.yaml.Alternatives;
import org.busyhour.scenarios.language.yaml.Node.MapNode;
import org.busyhour.scenarios.language.yaml.TreeReader;
import org.junit.jupiter.api.Test;

/** What the language says about itself is true. */
class ExamplesTest {
    private final TextFiles files = TextFiles.none()
            .with("monday.csv", "time,balance\n07:00,18\n")
            .with("staff.csv", "time,heads\n07:00,18\n")
            .with("talks.csv", "talk\n30\n")
            .with("calls.csv", "time,talk\n3,30\n");

    @Test
    void examples_areReadWithoutProblems() {
        List<Key<?>> keys = new ArrayList<>(ScenarioGrammar.SCENARIO.keys());
        keys.addAll(LawGrammar.LAWS);

        for (Key<?> key : keys) {
            for (String example : key.examples()) {
                assertThat(problems(key, example)).as(key + ": " + example).isEmpty();
            }
        }
    }

    @Test
    void everyKey_hasADescriptionAndExamples() {
        Definitions definitions = new Definitions();
        Map<String, Object> schema = ScenarioGrammar.SCENARIO.schema(definitions);
        Set<String> seen = new LinkedHashSet<>();
        properties(schema, seen);
        definitions.parts().values().forEach(part -> properties(part, seen));

        assertThat(seen)
                .contains(
                        "talk",
                        "lognormal",
                        "cv",
                        "late-breaks",
                        "again",
                        "warm-up",
                        "agent-to-contact",
                        "queue-limit",
                        "retry",
                        "repeat",
                        "at-most",
                        "front",
                        "hand-off",
                        "callback",
                        "in-vain",
                        "message",
                        "answered-as",
                        "conversations")
                .hasSizeGreaterThan(70);
    }

    private static void properties(Object schema, Set<String> seen) {
        if (schema instanceof List<?> list) {
            list.forEach(each -> properties(each, seen));
        }
        if (!(schema instanceof Map<?, ?> map)) {
            return;
        }
        if (map.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((name, property) -> {
                Map<?, ?> about = (Map<?, ?>) property;
                assertThat(String.valueOf(about.get("description")))
                        .as(String.valueOf(name))
                        .endsWith(".");
                assertThat((List<?>) about.get("examples"))
                        .as(String.valueOf(name))
                        .isNotEmpty();
                seen.add(String.valueOf(name));
            });
        }
        map.values().forEach(value -> properties(value, seen));
    }

    private List<Problem> problems(Key<?> key, String example) {
        files.with("main.yaml", key.name() + ": " + example);
        Problems problems = new Problems();
        InputFiles inputs = new InputFiles(files, "main.yaml", problems);
        if (!key.name().equals("extends")) {
            MapNode tree = new TreeReader(inputs, problems, Alternatives.NONE)
                    .read(List.of())
                    .orElseThrow();
            key.shape().read(tree.at(key.name()), new Input(new DataFiles(inputs, problems), problems));
        }
        return problems.sorted();
    }
}
