package org.busyhour.cli.command;

import java.util.regex.Pattern;

/** Words as a shell needs them typed. */
final class ShellWord {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:=@%+,-]+");

    private ShellWord() {}

    /** The word, in quotes where a shell would take it apart. */
    static String of(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
