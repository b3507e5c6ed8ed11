package org.busyhour.cli.erlang;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.busyhour.reports.table.Column;

/**
 * One figure of an answer.
 *
 * @param key its name for machines
 * @param heading its name for people
 * @param importance the lower, the later it is dropped for want of room
 * @param text writes it for people
 * @param value gives it for machines: shares in [0, 1], times in seconds
 */
record AnswerColumn(
        String key, String heading, int importance, Function<Double, String> text, ToDoubleFunction<Answer> value) {
    private static final AnswerColumn AGENTS = of("agents", "Agents", 0, Figures::plain, Answer::agents);
    private static final AnswerColumn NEEDED = of("agents-needed", "Needed", 0, Figures::plain, Answer::needed);
    private static final AnswerColumn STAFF = of("headcount", "Staff", 1, Figures::plain, Answer::headcount);
    private static final AnswerColumn LEVEL = of(
            "service-level", "SL %", 0, Figures::percent, a -> a.performance().serviceLevel());
    private static final AnswerColumn ASA =
            of("asa", "ASA s", 0, Figures::seconds, a -> a.performance().asaSeconds());
    private static final AnswerColumn OCCUPANCY = of(
            "occupancy",
            "Occupancy %",
            0,
            Figures::percent,
            a -> a.performance().occupancy());
    private static final AnswerColumn ABANDONMENT = of(
            "abandonment",
            "Abandoned %",
            1,
            Figures::percent,
            a -> a.performance().abandonment());
    private static final AnswerColumn BLOCKED =
            of("blocked", "Blocked %", 2, Figures::percent, a -> a.performance().blocked());
    private static final AnswerColumn WAITING = of(
            "wait.share", "Waiting %", 3, Figures::percent, a -> a.performance().waitShare());
    private static final AnswerColumn QUEUE =
            of("queue.mean", "Queue", 4, Figures::number, a -> a.performance().meanQueue());

    /** The figures of a few agents fewer and more. */
    static List<AnswerColumn> shown(Assumptions assumptions) {
        var columns = new ArrayList<>(List.of(AGENTS));
        if (assumptions.shrinkage() > 0) {
            columns.add(STAFF);
        }
        columns.addAll(results(assumptions));
        return List.copyOf(columns);
    }

    /** The figures of one interval among many. */
    static List<AnswerColumn> ofIntervals(Assumptions assumptions, double hours, boolean agentsAreGiven) {
        var columns = new ArrayList<>(List.of(
                of("calls", "Calls", 0, Figures::plain, a -> a.question().contactsPerHour() * hours)));
        if (agentsAreGiven) {
            columns.add(NEEDED);
        }
        columns.addAll(shown(assumptions));
        return List.copyOf(columns);
    }

    /** All figures, the same ones in every file. */
    static List<AnswerColumn> all() {
        return List.of(
                of("contacts-per-hour", "", 0, Figures::plain, a -> a.question().contactsPerHour()),
                of("aht", "", 0, Figures::seconds, a -> a.question().ahtSeconds()),
                AGENTS,
                NEEDED,
                STAFF,
                LEVEL,
                ASA,
                ABANDONMENT,
                BLOCKED,
                OCCUPANCY,
                WAITING,
                QUEUE);
    }

    /** This figure of some answers, for people. */
    Column of(List<Answer> answers) {
        List<String> cells =
                answers.stream().map(a -> text.apply(value.applyAsDouble(a))).toList();
        return Column.numbers(heading, cells, importance);
    }

    String machine(Answer answer) {
        return Figures.machine(value.applyAsDouble(answer));
    }

    private static List<AnswerColumn> results(Assumptions assumptions) {
        var columns = new ArrayList<>(List.of(LEVEL, ASA, OCCUPANCY, WAITING));
        if (assumptions.someGiveUp()) {
            columns.add(ABANDONMENT);
        }
        if (assumptions.linesAreLimited()) {
            columns.add(BLOCKED);
        }
        columns.add(QUEUE);
        return columns;
    }

    private static AnswerColumn of(
            String key, String heading, int importance, Function<Double, String> text, ToDoubleFunction<Answer> value) {
        return new AnswerColumn(key, heading, importance, text, value);
    }
}
