package org.busyhour.scenarios.generated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.busyhour.scenarios.check.Reading;
import org.busyhour.scenarios.check.ScenarioReader;
import org.busyhour.scenarios.generated.Written.Fields;
import org.busyhour.scenarios.language.source.InputFiles;
import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.source.TextFiles;
import org.busyhour.scenarios.language.yaml.Alternatives;
import org.busyhour.scenarios.language.yaml.TreeReader;

/** Turns what was put together into files, and reads it as users' files are read. */
final class Scenarios {
    /** The file that a scenario changes, if it changes another. */
    static final String BASE = "base.yaml";

    private static final String MAIN = "main.yaml";
    private static final String EXTENDS = "extends";

    private Scenarios() {}

    /** Reads a scenario. */
    static Reading read(Fields scenario) {
        return ScenarioReader.read(new Data(files(scenario)), MAIN, List.of());
    }

    /** Returns the text of its files. */
    static String text(Fields scenario) {
        StringBuilder text = new StringBuilder();
        files(scenario)
                .forEach((name, content) ->
                        text.append("--- ").append(name).append('\n').append(content));
        return text.toString();
    }

    /** Every other key of a scenario that extends another stands in that one. */
    private static Map<String, String> files(Fields scenario) {
        Fields main = new Fields(new LinkedHashMap<>());
        Fields base = new Fields(new LinkedHashMap<>());
        boolean two = scenario.entries().containsKey(EXTENDS);
        scenario.entries().forEach((key, value) -> {
            boolean below = two
                    && !key.equals(EXTENDS)
                    && base.entries().size() < main.entries().size();
            (below ? base : main).entries().put(key, value);
        });
        Map<String, String> files = new LinkedHashMap<>();
        files.put(MAIN, main.yaml());
        if (two) {
            files.put(BASE, base.yaml());
        }
        return files;
    }

    /** Returns the value that YAML writes. */
    static Written parsed(String yaml) {
        Problems problems = new Problems();
        InputFiles files = new InputFiles(TextFiles.none().with(MAIN, "value: " + yaml), MAIN, problems);
        return Written.of(new TreeReader(files, problems, Alternatives.NONE)
                .read(List.of())
                .orElseThrow()
                .at("value"));
    }
}
