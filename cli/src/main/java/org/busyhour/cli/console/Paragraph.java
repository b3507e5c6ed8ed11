package org.busyhour.cli.console;

/** Text in lines no longer than the terminal is wide. */
public final class Paragraph {
    private Paragraph() {}

    /**
     * Breaks a text between words.
     *
     * @param text words with a space between them
     * @param columns the width of a line; a longer word gets a line of its own
     * @return the lines, without a line end behind the last one
     */
    public static String wrapped(String text, int columns) {
        var lines = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int width = TextWidth.of(word);
            boolean first = lines.isEmpty();
            boolean fits = used + 1 + width <= columns;
            lines.append(first ? "" : fits ? " " : System.lineSeparator()).append(word);
            used = !first && fits ? used + 1 + width : width;
        }
        return lines.toString();
    }
}
