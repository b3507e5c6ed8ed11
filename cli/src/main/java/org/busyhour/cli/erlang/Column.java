package org.busyhour.cli.erlang;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * One figure of an answer.
 *
 * @param key its name for machines
 * @param heading its name for people
 * @param text writes it for people
 * @param value gives it for machines: shares in [0, 1], times in seconds
 */
record Column(String key, String heading, Function<Answer, String> text, ToDoubleFunction<Answer> value) {
    /** The figures that people see, those of agents first. */
    static List<Column> shown(Assumptions assumptions) {
        var columns = new ArrayList<Column>();
        columns.add(number("agents", "Agents", Answer::agents));
        if (assumptions.shrinkage() > 0) {
            columns.add(number("headcount", "Staff", Answer::headcount));
        }
        columns.add(share("service-level", "SL %", a -> a.performance().serviceLevel()));
        columns.add(seconds("asa", "ASA s", a -> a.performance().asaSeconds()));
        columns.add(share("occupancy", "Occupancy %", a -> a.performance().occupancy()));
        columns.add(share("wait.share", "Waiting %", a -> a.performance().waitShare()));
        columns.addAll(losses(assumptions));
        if (!assumptions.linesAreLimited()) {
            columns.add(mean("queue.mean", "Queue", a -> a.performance().meanQueue()));
        }
        return List.copyOf(columns);
    }

    /** The figures of one interval among many: what fits beside its name. */
    static List<Column> ofInterval(Assumptions assumptions, double hours, boolean agentsAreGiven) {
        var columns = new ArrayList<Column>();
        columns.add(number("calls", "Calls", a -> a.question().contactsPerHour() * hours));
        columns.add(number("agents", "Agents", Answer::agents));
        if (agentsAreGiven) {
            columns.add(number("agents-needed", "Needed", Answer::needed));
        } else if (assumptions.shrinkage() > 0) {
            columns.add(number("headcount", "Staff", Answer::headcount));
        }
        columns.add(share("service-level", "SL %", a -> a.performance().serviceLevel()));
        columns.add(seconds("asa", "ASA s", a -> a.performance().asaSeconds()));
        columns.add(share("occupancy", "Occ. %", a -> a.performance().occupancy()));
        columns.addAll(losses(assumptions));
        return List.copyOf(columns);
    }

    private static List<Column> losses(Assumptions assumptions) {
        var columns = new ArrayList<Column>();
        if (assumptions.someGiveUp()) {
            columns.add(share("abandonment", "Abandoned %", a -> a.performance().abandonment()));
        }
        if (assumptions.linesAreLimited()) {
            columns.add(share("blocked", "Blocked %", a -> a.performance().blocked()));
        }
        return columns;
    }

    /** All figures, the same ones in every file. */
    static List<Column> all() {
        return List.of(
                number("contacts-per-hour", "Contacts/h", a -> a.question().contactsPerHour()),
                seconds("aht", "AHT s", a -> a.question().ahtSeconds()),
                number("agents", "Agents", Answer::agents),
                number("agents-needed", "Needed", Answer::needed),
                number("headcount", "Staff", Answer::headcount),
                share("service-level", "SL %", a -> a.performance().serviceLevel()),
                seconds("asa", "ASA s", a -> a.performance().asaSeconds()),
                share("abandonment", "Abandoned %", a -> a.performance().abandonment()),
                share("blocked", "Blocked %", a -> a.performance().blocked()),
                share("occupancy", "Occupancy %", a -> a.performance().occupancy()),
                share("wait.share", "Waiting %", a -> a.performance().waitShare()),
                mean("queue.mean", "Queue", a -> a.performance().meanQueue()));
    }

    String text(Answer answer) {
        return text.apply(answer);
    }

    String machine(Answer answer) {
        return Figures.machine(value.applyAsDouble(answer));
    }

    private static Column number(String key, String heading, ToDoubleFunction<Answer> value) {
        return new Column(key, heading, a -> Figures.plain(value.applyAsDouble(a)), value);
    }

    private static Column mean(String key, String heading, ToDoubleFunction<Answer> value) {
        return new Column(key, heading, a -> Figures.number(value.applyAsDouble(a)), value);
    }

    private static Column share(String key, String heading, ToDoubleFunction<Answer> value) {
        return new Column(key, heading, a -> Figures.percent(value.applyAsDouble(a)), value);
    }

    private static Column seconds(String key, String heading, ToDoubleFunction<Answer> value) {
        return new Column(key, heading, a -> Figures.seconds(value.applyAsDouble(a)), value);
    }
}
