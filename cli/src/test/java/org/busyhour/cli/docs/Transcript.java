package org.busyhour.cli.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a terminal shows: commands, each behind {@code $}, and what they print; a line of three dots stands for lines
 * that are left out.
 *
 * @param text the lines
 */
record Transcript(String text) {
    private static final String PROMPT = "$ ";
    private static final String LEFT_OUT = "...";

    /** Returns the transcript with what the commands print now, with as much left out as before. */
    String replayed(UnaryOperator<String> printed) {
        StringBuilder replayed = new StringBuilder();
        List<String> lines = text.lines().toList();
        int at = 0;
        while (at < lines.size()) {
            String command = lines.get(at);
            if (!command.startsWith(PROMPT)) {
                throw new IllegalArgumentException("a transcript begins with a command, not with: " + command);
            }
            int end = at + 1;
            while (end < lines.size() && !lines.get(end).startsWith(PROMPT)) {
                end++;
            }
            replayed.append(command).append('\n');
            List<String> now =
                    printed.apply(command.substring(PROMPT.length())).lines().toList();
            shortened(now, lines.subList(at + 1, end))
                    .forEach(line -> replayed.append(line).append('\n'));
            at = end;
        }
        return replayed.toString();
    }

    /** Leaves out of what is printed what was left out before: as many lines as then stay at either end. */
    private static List<String> shortened(List<String> now, List<String> before) {
        int gap = before.indexOf(LEFT_OUT);
        if (gap < 0) {
            return now;
        }
        int tail = before.size() - gap - 1;
        List<String> shortened = new ArrayList<>(now.subList(0, Math.min(gap, now.size())));
        shortened.add(LEFT_OUT);
        shortened.addAll(now.subList(Math.max(0, now.size() - tail), now.size()));
        return shortened;
    }
}
