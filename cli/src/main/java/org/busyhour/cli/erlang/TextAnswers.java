package org.busyhour.cli.erlang;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.cli.console.Console;
import org.busyhour.cli.console.Paragraph;
import org.busyhour.cli.console.TextTable;

/** Writes answers for people. */
public final class TextAnswers {
    private final Console console;
    private final Assumptions assumptions;

    /**
     * Makes a writer.
     *
     * @param console where to print
     * @param assumptions what the answers rest on
     */
    public TextAnswers(Console console, Assumptions assumptions) {
        this.console = console;
        this.assumptions = assumptions;
    }

    /**
     * Prints one answer, with a few agents fewer and more beside it.
     *
     * @param answer the answer
     */
    public void print(Answer answer) {
        var sentences = new Sentences(assumptions);
        say(sentences.verdict(answer));
        console.out().println();
        List<Column> columns = Column.shown(assumptions);
        TextTable table = table("", columns);
        answer.neighbours(assumptions).forEach(a -> table.row(cells(mark(a, answer), a, columns)));
        table.print(console);
        console.out().println();
        say(sentences.basis(answer.question()));
        say(sentences.legend());
    }

    /**
     * Prints an answer a line, and their sum.
     *
     * @param answers those of all intervals
     * @param intervalHours how long each interval is
     */
    public void print(List<Answer> answers, double intervalHours) {
        boolean given = answers.stream().anyMatch(a -> a.question().agents().isPresent());
        List<Column> columns = Column.ofInterval(assumptions, intervalHours, given);
        TextTable table = table("Interval", columns);
        answers.forEach(a -> table.row(cells(a.question().label(), a, columns)));
        table.print(console);
        console.out().println();
        say(new Totals(assumptions, answers, intervalHours).sentence());
    }

    private void say(String sentences) {
        console.out()
                .println(Paragraph.wrapped(sentences, console.surroundings().columns()));
    }

    private static TextTable table(String label, List<Column> columns) {
        TextTable table = new TextTable().words(label);
        columns.forEach(column -> table.numbers(column.heading()));
        return table;
    }

    private static List<String> cells(String label, Answer answer, List<Column> columns) {
        var cells = new ArrayList<String>();
        cells.add(label);
        columns.forEach(column -> cells.add(column.text(answer)));
        return cells;
    }

    private static String mark(Answer row, Answer asked) {
        if (row.agents() == asked.agents()) {
            return ">";
        }
        return row.agents() == asked.needed() ? "*" : "";
    }
}
