package org.busyhour.cli.erlang;

import java.time.Duration;
import org.busyhour.engine.analytic.ServiceMeasure;
import org.busyhour.engine.model.ServiceLevelFormula;
import org.busyhour.scenarios.language.value.ServiceGoal;
import org.busyhour.scenarios.language.value.Share;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what is good enough. */
public final class GoalOptions {
    private static final double NANOS = 1e9;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

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

    /**
     * Returns what holds for every question.
     *
     * @param queue what becomes of contacts that can't be answered at once
     * @return all of it
     * @throws ParameterException if it can't hold
     */
    public Assumptions assumptions(QueueOptions queue) {
        double share = goal.target().value();
        check(share > 0 && share < 1, "--goal must be above 0 % and below 100 %: nobody can promise that nobody waits");
        check(maximumOccupancy.value() > 0, "--max-occupancy must be above 0 %");
        check(shrinkage.value() < 1, "--shrinkage must be below 100 %");
        check(queue.lines() > 0, "--lines must be at least 1");
        return new Assumptions(
                new org.busyhour.engine.analytic.ServiceGoal(share, measure()),
                queue.patienceSeconds(),
                queue.balkShare(),
                queue.lines(),
                maximumOccupancy.value(),
                shrinkage.value());
    }

    private ServiceMeasure measure() {
        return ServiceMeasure.of(goal.within().toNanos() / NANOS, formula);
    }

    private void check(boolean condition, String message) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
