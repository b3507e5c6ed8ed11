package org.busyhour.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts the parser's complaints into our words. */
final class Wording {
    private static final Map<Pattern, String> RULES = rules();

    private Wording() {}

    /** The complaint, with what is wrong in front: {@code --aht: a duration needs a unit, was "90"}. */
    static String of(String complaint) {
        for (Map.Entry<Pattern, String> rule : RULES.entrySet()) {
            var matcher = rule.getKey().matcher(complaint);
            if (matcher.matches()) {
                return matcher.replaceFirst(rule.getValue());
            }
        }
        return complaint;
    }

    private static Map<Pattern, String> rules() {
        var rules = new LinkedHashMap<Pattern, String>();
        rules.put(
                Pattern.compile("Invalid value for option '([^']+)'(?: \\([^)]*\\))?: '(.*)' is not an? (?:int|long)"),
                "$1: a whole number is expected, was \"$2\"");
        rules.put(Pattern.compile("(?s)Invalid value for option '([^']+)'(?: \\([^)]*\\))?: (.*)"), "$1: $2");
        rules.put(
                Pattern.compile(
                        "Invalid value for positional parameter at index \\S+ \\((.*?)\\): '(.*)' is not an? (?:int|long)"),
                "$1: a whole number is expected, was \"$2\"");
        rules.put(
                Pattern.compile("(?s)Invalid value for positional parameter at index \\S+ \\((.*?)\\): (.*)"),
                "$1: $2");
        rules.put(Pattern.compile("Missing required parameters?: '([^']+)'.*"), "$1 is missing");
        rules.put(Pattern.compile("Missing required options?: '([^'=]+).*"), "$1 is missing");
        rules.put(
                Pattern.compile("Missing required parameter for option '([^']+)' \\((.*)\\)"), "$1 needs a value, $2");
        rules.put(
                Pattern.compile("Expected parameter for option '([^']+)' but found '(.*)'"),
                "$1 needs a value before $2");
        rules.put(Pattern.compile("option '([^']+)'.* should be specified only once"), "$1 can be given only once");
        return rules;
    }
}
