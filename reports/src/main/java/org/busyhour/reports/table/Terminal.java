package org.busyhour.reports.table;

import java.util.Locale;
import java.util.regex.Pattern;
import org.busyhour.engine.kpi.Verdict;

/**
 * What the terminal can show.
 *
 * @param columns how wide it is
 * @param ansi whether it shows bold and colours
 * @param unicode whether it shows more than ASCII
 */
public record Terminal(int columns, boolean ansi, boolean unicode) {
    /** The width that every report fits in. */
    public static final int USUAL_COLUMNS = 80;

    /** Between words; a number and its unit are one. */
    private static final Pattern GAP = Pattern.compile("(?<!\\d) | (?!(?:%|pp|s|h)(?![\\p{L}\\p{N}]))");

    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[31m";
    private static final String GREEN = "\u001b[32m";
    private static final String YELLOW = "\u001b[33m";
    private static final String PLAIN = "\u001b[0m";
    private static final int LEAST_COLUMNS = 20;

    /** Checks the width. */
    public Terminal {
        columns = Math.max(LEAST_COLUMNS, columns);
    }

    /**
     * Returns a terminal of the usual width without colours: a file, a log, a pipe.
     *
     * @return the terminal
     */
    public static Terminal plain() {
        return new Terminal(USUAL_COLUMNS, false, true);
    }

    String bold(String text) {
        return ansi ? BOLD + text + PLAIN : text;
    }

    /** Colours a text that says the verdict in words or by a mark as well. */
    String coloured(String text, Verdict verdict) {
        String colour = switch (verdict) {
            case MET -> GREEN;
            case MISSED -> RED;
            case UNSURE -> YELLOW;
        };
        return ansi ? colour + text + PLAIN : text;
    }

    String mark(Verdict verdict) {
        return switch (verdict) {
            case MET -> unicode ? "\u2713" : "+";
            case MISSED -> unicode ? "\u2717" : "x";
            case UNSURE -> "?";
        };
    }

    String plusMinus() {
        return unicode ? "\u00b1" : "+-";
    }

    String ellipsis() {
        return unicode ? "\u2026" : "...";
    }

    String rule(int width) {
        return (unicode ? "\u2500" : "-").repeat(width);
    }

    /** Shows what can't be seen or shown by its number, so that no text can play tricks with the terminal. */
    String safe(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (shows(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u{%x}", c));
            }
        });
        return out.toString();
    }

    private boolean shows(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> unicode || codePoint < 0x80;
        };
    }

    /**
     * Breaks a text into lines between words; a number keeps its unit.
     *
     * @param text words with a space between them; one that is wider than a line keeps a line of its own
     * @return the lines, without a line end behind the last
     */
    public String wrap(String text) {
        StringBuilder out = new StringBuilder();
        int used = 0;
        for (String word : GAP.split(text, -1)) {
            int width = DisplayWidth.of(word);
            if (used > 0) {
                boolean fits = used + 1 + width <= columns;
                out.append(fits ? ' ' : '\n');
                used = fits ? used + 1 : 0;
            }
            out.append(word);
            used += width;
        }
        return out.toString();
    }

    /** Cuts a text to a width. */
    String cut(String text, int width) {
        if (DisplayWidth.of(text) <= width) {
            return text;
        }
        int room = width - ellipsis().length();
        StringBuilder out = new StringBuilder();
        int used = 0;
        for (int c : text.codePoints().toArray()) {
            used += DisplayWidth.of(c);
            if (used > room) {
                break;
            }
            out.appendCodePoint(c);
        }
        return out + ellipsis();
    }
}
