package org.busyhour.scenarios.language.source;

import java.util.Locale;

/** Text of users made safe to show: what can't be seen is escaped. */
public final class Visible {

    private static final int LONGEST = 60;

    private Visible() {}

    /** Returns the text with control, format and unassigned characters written as {@code \}{@code u00AD}. */
    public static String text(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    /** Returns the text in quotes, shortened where it is very long, for use in a message. */
    public static String quoted(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return '"' + text + '"';
        }
        return '"' + text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "...\"";
    }

    private static void append(StringBuilder shown, int character) {
        if (!invisible(character)) {
            shown.appendCodePoint(character);
        } else if (character == '\n') {
            shown.append("\\n");
        } else if (character == '\t') {
            shown.append("\\t");
        } else {
            shown.append(String.format(Locale.ROOT, character > 0xFFFF ? "\\U%08X" : "\\u%04X", character));
        }
    }

    private static boolean invisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> character != ' ';
            default -> false;
        };
    }
}
