package org.busyhour.reports.table;

import java.util.ArrayList;
import java.util.List;

/** A story as lines: a time, and what happened, broken between words; the same time isn't said twice. */
final class StoryLines {
    private static final String GAP = "  ";

    private final Terminal terminal;
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private String before = "";

    /** Begins a story whose times are so many columns wide. */
    StoryLines(Terminal terminal, int width) {
        this.terminal = terminal;
        this.width = width;
    }

    /** Adds what happened at a time. */
    void add(String time, String text) {
        String shown = time.equals(before) ? "" : time;
        before = time;
        broken(shown, "", text);
    }

    /** Adds more about the last thing that happened, set in. */
    void detail(String text) {
        broken("", GAP, text);
    }

    /** Adds more about the last detail, set in further. */
    void finerDetail(String text) {
        broken("", GAP + GAP, text);
    }

    /** Writes the lines, each ended. */
    String write() {
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }

    private void broken(String time, String indent, String text) {
        int room = terminal.columns() - width - GAP.length() - indent.length();
        String wrapped = new Terminal(room, terminal.ansi(), terminal.unicode()).wrap(terminal.safe(text));
        String head = time + " ".repeat(width - time.length());
        for (String line : wrapped.split("\n", -1)) {
            lines.add((head + GAP + indent + line).stripTrailing());
            head = " ".repeat(width);
        }
    }
}
