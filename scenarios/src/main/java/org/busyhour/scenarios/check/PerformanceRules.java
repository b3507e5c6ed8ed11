package org.busyhour.scenarios.check;

import org.busyhour.engine.model.Agent;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.PerformanceSpec;

/** Rules about how fast and how well agents work. */
final class PerformanceRules {
    private PerformanceRules() {}

    /** Nobody is hired while the run goes on. */
    static void hires(Case scenario) {
        for (GroupSpec group : scenario.spec().groups()) {
            group.performance()
                    .newHires()
                    .filter(hires -> hires.hired()
                            .filter(date ->
                                    date.isAfter(scenario.spec().time().begin().toLocalDateTime()))
                            .isPresent())
                    .ifPresent(hires -> scenario.error(
                            hires.at(),
                            "hired",
                            "new hires are there when the run begins, and can't be hired later",
                            "write a date before it, or remove hired"));
        }
    }

    /** What costs more than an hour needs the cost of an hour. */
    static void costs(Case scenario) {
        for (GroupSpec group : scenario.spec().groups()) {
            boolean alone =
                    group.cost().isEmpty() && !scenario.broken(group.at().path("cost"));
            group.performance()
                    .motivation()
                    .filter(motivation -> alone && motivation.cost().isPresent())
                    .map(PerformanceSpec.Motivation::at)
                    .ifPresent(at -> scenario.error(
                            at,
                            "cost",
                            "this is added to the cost of an hour, which the group doesn't say",
                            "write it in the group, as cost: 24/h, or remove this cost"));
        }
    }

    /** What training is good for needs training. */
    static void training(Case scenario) {
        for (GroupSpec group : scenario.spec().groups()) {
            boolean known =
                    !scenario.broken("shifts") && !scenario.broken(group.at().path());
            group.performance()
                    .trained()
                    .filter(trained -> known && !PlannedPauses.any(scenario.spec(), group, Agent.Kind.TRAINING))
                    .ifPresent(trained -> scenario.warn(
                            trained.at(),
                            "nobody of the group " + group.name() + " has training",
                            "write it in a shift, as training: [1h at 08:00], or remove trained"));
        }
    }
}
