package org.busyhour.cli.erlang;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The sum of all intervals.
 *
 * @param assumptions what the answers rest on
 * @param answers those of all intervals
 * @param intervalHours how long each interval is
 */
record Totals(Assumptions assumptions, List<Answer> answers, double intervalHours) {
    String sentence() {
        String hours = Figures.plain(sum(Answer::agents)) + " agent hours";
        String paid = assumptions.shrinkage() > 0
                ? " (" + Figures.plain(sum(a -> a.agents() / (1 - assumptions.shrinkage()))) + " paid)"
                : "";
        long missed = answers.stream().filter(a -> !a.met()).count();
        String verdict = missed == 0 ? "is met in every interval" : "is missed in " + missed + " of " + answers.size();
        return Figures.plain(sum(a -> a.question().contactsPerHour())) + " contacts, " + hours + paid + ". "
                + new Sentences(assumptions).goal() + " " + verdict + (missed == 0 ? "." : " intervals.");
    }

    private double sum(ToDoubleFunction<Answer> perHour) {
        return answers.stream().mapToDouble(perHour).sum() * intervalHours;
    }
}
