package org.busyhour.cli.command;

import java.time.Duration;
import org.busyhour.engine.analytic.ServiceMeasure;
import org.busyhour.engine.kpi.ServiceLevelFormula;
import org.busyhour.scenarios.language.value.ServiceGoal;
import org.busyhour.scenarios.language.value.Share;
import picocli.CommandLine.Option;

/** The options that say what is good enough. */
final class GoalOptions {
    @Option(
            names = "--goal",
            paramLabel = "GOAL",
            defaultValue = "80 % in 20s",
            description = "Service level to reach (default: \"80 %% in 20s\").")
    private ServiceGoal goal = new ServiceGoal(Share.ALL, Duration.ZERO);

    @Option(
            names = "--formula",
            paramLabel = "NAME",
            defaultValue = "offered",
            description = "How it is counted: offered (default), all, answered, abandoned-after, short-excluded.")
    private ServiceLevelFormula formula = ServiceLevelFormula.OFFERED;

    @Option(names = "--max-occupancy", paramLabel = "SHARE", description = "Highest occupancy allowed, as \"88 %%\".")
    private Share maximumOccupancy = Share.ALL;

    @Option(
            names = "--shrinkage",
            paramLabel = "SHARE",
            description = "Share of paid time not available for contacts, as \"30 %%\".")
    private Share shrinkage = Share.NONE;

    org.busyhour.engine.analytic.ServiceGoal goal() {
        double within = goal.within().toNanos() / 1e9;
        return new org.busyhour.engine.analytic.ServiceGoal(goal.target().value(), ServiceMeasure.of(within, formula));
    }

    boolean goalIsPossible() {
        return goal.target().value() > 0 && goal.target().value() < 1;
    }

    double maximumOccupancy() {
        return maximumOccupancy.value();
    }

    double shrinkage() {
        return shrinkage.value();
    }
}
