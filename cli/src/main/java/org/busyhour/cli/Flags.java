package org.busyhour.cli;

import java.util.List;
import java.util.Locale;
import org.busyhour.cli.console.ColorMode;
import org.busyhour.cli.console.Surroundings;

/**
 * What must be known before the arguments are read in earnest, since it decides how their mistakes look.
 *
 * @param color when to colour
 * @param debug whether to show where errors come from
 */
record Flags(ColorMode color, boolean debug) {
    private static final String COLOR = "--color";

    static Flags of(String[] args, Surroundings surroundings) {
        List<String> words = List.of(args);
        boolean debug = words.contains("--debug") || surroundings.isSet("BUSYHOUR_DEBUG");
        int separate = words.indexOf(COLOR);
        if (separate >= 0 && separate + 1 < words.size()) {
            return new Flags(color(words.get(separate + 1)), debug);
        }
        String joined = words.stream()
                .filter(word -> word.startsWith(COLOR + "="))
                .findFirst()
                .orElse("");
        return new Flags(color(joined.substring(joined.indexOf('=') + 1)), debug);
    }

    private static ColorMode color(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "always" -> ColorMode.ALWAYS;
            case "never" -> ColorMode.NEVER;
            default -> ColorMode.AUTO;
        };
    }
}
