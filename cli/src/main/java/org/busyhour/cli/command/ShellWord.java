package org.busyhour.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words as a shell needs them typed. */
final class ShellWord {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:=@%+,-]+");

    private ShellWord() {}

    /** The word, in quotes where a shell would take it apart. */
    static String of(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** Returns a command as one would type it to get the same again. */
    @SafeVarargs
    static String command(String name, List<String>... words) {
        List<String> typed = new ArrayList<>(List.of("busyhour", name));
        for (List<String> some : words) {
            some.forEach(word -> typed.add(of(word)));
        }
        return String.join(" ", typed);
    }
}
