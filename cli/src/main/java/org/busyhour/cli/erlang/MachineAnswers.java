package org.busyhour.cli.erlang;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes answers for machines: shares in [0, 1], times in seconds, nothing where a figure isn't defined. */
public final class MachineAnswers {
    private static final String LINE = "\n";

    private final Assumptions assumptions;

    /**
     * Makes a writer.
     *
     * @param assumptions what the answers rest on
     */
    public MachineAnswers(Assumptions assumptions) {
        this.assumptions = assumptions;
    }

    /**
     * Returns the answers as CSV with a heading.
     *
     * @param answers a line each
     * @return the text
     */
    public String csv(List<Answer> answers) {
        String heading =
                "interval," + AnswerColumn.all().stream().map(AnswerColumn::key).collect(Collectors.joining(","));
        String rows = answers.stream()
                .map(a -> quoted(a.question().label()) + ","
                        + AnswerColumn.all().stream().map(c -> c.machine(a)).collect(Collectors.joining(",")) + LINE)
                .collect(Collectors.joining());
        return heading + LINE + rows;
    }

    /**
     * Returns the answers as JSON.
     *
     * @param answers an object each
     * @return the text
     */
    public String json(List<Answer> answers) {
        String head = "{\"format\": 1, \"goal\": {\"share\": "
                + Figures.machine(assumptions.goal().share())
                + ", \"seconds\": "
                + Figures.machine(assumptions.goal().measure().thresholdSeconds())
                + ", \"formula\": \"" + assumptions.goal().measure().formula().key() + "\"}, \"intervals\": [";
        return head + answers.stream().map(MachineAnswers::object).collect(Collectors.joining(",")) + LINE + "]}"
                + LINE;
    }

    private static String object(Answer answer) {
        String figures = AnswerColumn.all().stream()
                .map(c -> "\"" + c.key() + "\": " + number(c.machine(answer)))
                .collect(Collectors.joining(", "));
        String label = answer.question().label();
        String name = label.isEmpty() ? "" : "\"interval\": " + text(label) + ", ";
        return LINE + "  {" + name + figures + ", \"met\": " + answer.met() + "}";
    }

    private static String number(String figure) {
        return figure.isEmpty() ? "null" : figure;
    }

    private static String text(String label) {
        var text = new StringBuilder("\"");
        label.chars().forEach(c -> text.append(escaped((char) c)));
        return text.append('"').toString();
    }

    private static String escaped(char c) {
        if (c == '"' || c == '\\') {
            return "\\" + c;
        }
        return c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c);
    }

    private static String quoted(String label) {
        boolean plain = label.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? label : '"' + label.replace("\"", "\"\"") + '"';
    }
}
