package org.busyhour.cli.erlang;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.cli.console.Console;
import org.busyhour.reports.table.Column;
import org.busyhour.reports.table.TextTable;

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
        List<Answer> answers = answer.neighbours(assumptions);
        say(sentences.verdict(answer));
        console.out().println();
        table("", answers.stream().map(a -> mark(a, answer)).toList(), answers, AnswerColumn.shown(assumptions));
        say(sentences.basis(answer));
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
        List<String> labels = answers.stream().map(a -> a.question().label()).toList();
        table("Interval", labels, answers, AnswerColumn.ofIntervals(assumptions, intervalHours, given));
        say(new Totals(assumptions, answers, intervalHours).sentence());
    }

    private void say(String sentences) {
        console.out().println(console.terminal().wrap(sentences));
    }

    private void table(String heading, List<String> labels, List<Answer> answers, List<AnswerColumn> figures) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(heading, labels));
        figures.forEach(figure -> columns.add(figure.of(answers)));
        console.out().println(new TextTable(console.terminal(), columns).write());
    }

    private static String mark(Answer row, Answer asked) {
        if (row.agents() == asked.agents()) {
            return ">";
        }
        return row.agents() == asked.needed() ? "*" : "";
    }
}
