package org.busyhour.cli.erlang;

import java.time.Duration;
import org.busyhour.scenarios.language.value.Durations;

/** An answer in words. */
final class Sentences {
    private static final double MICROS = 1e6;

    private final Assumptions assumptions;

    Sentences(Assumptions assumptions) {
        this.assumptions = assumptions;
    }

    /** What was asked for: the agents that the goal needs, or what those that there are give. */
    String verdict(Answer answer) {
        if (answer.question().contactsPerHour() == 0) {
            return "No contacts come: no agents are needed.";
        }
        if (answer.question().agents().isEmpty()) {
            return agents(answer.agents()) + needed(answer) + payroll(answer) + ": " + figures(answer) + ".";
        }
        String given = Double.isInfinite(answer.performance().asaSeconds())
                ? agents(answer.agents()) + " can't keep up: the queue grows without end."
                : agents(answer.agents()) + payroll(answer) + ": " + figures(answer) + ".";
        return given + " " + judgement(answer);
    }

    /** What the figures rest on. */
    String basis(Answer answer) {
        Question question = answer.question();
        double load = question.contactsPerHour()
                * question.ahtSeconds()
                / Duration.ofHours(1).toSeconds();
        return "Load " + Figures.plain(load) + " erlangs: " + Figures.plain(question.contactsPerHour())
                + " contacts an hour of " + duration(question.ahtSeconds()) + ". "
                + assumptions.formula(answer.agents()) + ".";
    }

    /** What the columns say. */
    String legend() {
        return "SL: answered within " + duration(assumptions.goal().measure().thresholdSeconds()) + formula()
                + ". ASA: mean wait of the answered.";
    }

    /** The goal as it is written. */
    String goal() {
        String share = Figures.plain(assumptions.goal().share() * 100) + " % in ";
        return share + duration(assumptions.goal().measure().thresholdSeconds());
    }

    private String judgement(Answer answer) {
        String judgement = answer.met() ? "The goal " + goal() + limit() + " is met" : goal() + limit() + " is missed";
        return judgement + (answer.needed() == answer.agents() ? "." : "; it needs " + answer.needed() + ".");
    }

    private String needed(Answer answer) {
        return (answer.agents() == 1 ? " is" : " are") + " needed for " + goal() + limit();
    }

    private String limit() {
        double most = assumptions.maximumOccupancy();
        return most < 1 ? " and at most " + Figures.plain(most * 100) + " % occupancy" : "";
    }

    private String payroll(Answer answer) {
        if (assumptions.shrinkage() == 0) {
            return "";
        }
        return ", " + answer.headcount() + " on the payroll with " + Figures.plain(assumptions.shrinkage() * 100)
                + " % shrinkage";
    }

    private String figures(Answer answer) {
        var performance = answer.performance();
        String level = Figures.percent(performance.serviceLevel()) + " % in "
                + duration(assumptions.goal().measure().thresholdSeconds());
        return level + ", ASA " + Figures.seconds(performance.asaSeconds()) + " s, occupancy "
                + Figures.percent(performance.occupancy()) + " %";
    }

    private String formula() {
        return assumptions.someGiveUp()
                ? ", formula " + assumptions.goal().measure().formula().key()
                : "";
    }

    private static String agents(int number) {
        return number + (number == 1 ? " agent" : " agents");
    }

    private static String duration(double seconds) {
        return Durations.text(Duration.ofNanos(Math.round(seconds * MICROS) * 1000));
    }
}
