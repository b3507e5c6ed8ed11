package org.busyhour.scenarios.compile;

import java.util.List;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.model.Staffing;
import org.busyhour.scenarios.language.spec.RuleSpec;
import org.busyhour.scenarios.language.spec.ScenarioSpec;

/** Warns of call-ups that can never be: nobody is at rest, or the budget is too small for a single one. */
final class CallUpDoubts {
    /** What sums may be off by. */
    private static final double ROUNDING = 1 + 1e-9;

    private final List<AgentGroup> groups;
    private final Course course;

    private CallUpDoubts(List<AgentGroup> groups, Course course) {
        this.groups = groups;
        this.course = course;
    }

    /** Looks at all rules of a centre. */
    static void of(ScenarioSpec scenario, Model model, Course course) {
        CallUpDoubts doubts = new CallUpDoubts(model.groups(), course);
        for (int place = 0; place < scenario.rules().size(); place++) {
            doubts.budget(scenario.rules().get(place), model.rules().get(place));
            doubts.people(scenario.rules().get(place));
        }
    }

    private void budget(RuleSpec spec, Rule rule) {
        double least = rule.leastCost(groups);
        double budget = rule.restraint().budgetPerDay().orElse(Double.POSITIVE_INFINITY);
        if (least > budget * ROUNDING) {
            Warnings.at(spec.at().at("budget"), course)
                    .say(
                            "the rule never fires: those whom it calls up cost " + Warnings.number(least)
                                    + " at the least",
                            "write " + (long) Math.ceil(least) + "/day or more, or call fewer");
        }
    }

    private void people(RuleSpec spec) {
        for (RuleSpec.Action action : spec.actions()) {
            if (action instanceof RuleSpec.Action.CallUp call) {
                AgentGroup group = groups.stream()
                        .filter(one -> one.name().equals(call.group().name()))
                        .findFirst()
                        .orElseThrow();
                if (group.staffing() instanceof Staffing.People people
                        && !people.people().isEmpty()
                        && people.people().stream().allMatch(this::alwaysAtWork)) {
                    Warnings.at(call.group().at(), course)
                            .say(
                                    "all people of " + group.name()
                                            + " are at work whenever the centre is open: there is"
                                            + " nobody to be called up",
                                    "put some on call, or on shifts that end earlier or begin later");
                }
            }
        }
    }

    private boolean alwaysAtWork(Agent agent) {
        Openings openings = course.openings();
        for (int i = 0; i < openings.count(); i++) {
            long covered = openings.opens().get(i);
            for (Agent.Shift shift : agent.shifts()) {
                if (shift.duty() != Agent.Duty.ON_CALL && shift.start() <= covered) {
                    covered = Math.max(covered, shift.end());
                }
            }
            if (covered < Math.min(openings.closes().get(i), course.timeline().end())) {
                return false;
            }
        }
        return true;
    }
}
