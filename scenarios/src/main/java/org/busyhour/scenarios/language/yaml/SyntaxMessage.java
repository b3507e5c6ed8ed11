package org.busyhour.scenarios.language.yaml;

import java.util.List;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A YAML parser's complaint, in words for people who don't know YAML's own.
 *
 * @param message what is wrong
 * @param hint what to do about it; may be empty
 */
record SyntaxMessage(String message, String hint) {

    private static final String QUOTES =
            "put quotes around a text that has \": \" or \" #\" or begins with a special character";

    private static final String COLON =
            "put a space behind each colon, also in the line before; indent like lines alike; " + QUOTES;

    private static final List<Known> KNOWN = List.of(
            new Known("\\t(TAB)", "a tab stands here", "indent with spaces"),
            new Known("'\\t'", "a tab stands here", "indent with spaces"),
            new Known("<stream end>", "the file ends inside [ ] or { }", "close them"),
            new Known("mapping values are not allowed", "a colon can't stand here", COLON),
            new Known("could not find expected ':'", "a colon is missing after a key", "write key: value"),
            new Known("expected ',' or ']'", "a list isn't closed", "write a comma between items and ] at the end"),
            new Known("expected ',' or '}'", "a map isn't closed", "write a comma between entries and } at the end"),
            new Known("expected <block end>", "this line doesn't belong here", "indent it like its neighbours"),
            new Known("found unexpected end of stream", "the file ends inside quotes", "close them"),
            new Known("cannot start any token", "a text can't begin with this character", QUOTES),
            new Known("expected the node content", "a value is missing here", ""));

    /** Returns the complaint in our words where we know it, otherwise in the parser's. */
    static SyntaxMessage of(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        return KNOWN.stream()
                .filter(known -> problem.contains(known.part))
                .findFirst()
                .map(known -> new SyntaxMessage(known.message, known.hint))
                .orElseGet(() -> new SyntaxMessage("this isn't YAML: " + problem, ""));
    }

    private record Known(String part, String message, String hint) {}
}
