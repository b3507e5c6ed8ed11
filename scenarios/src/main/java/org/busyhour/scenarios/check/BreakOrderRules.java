package org.busyhour.scenarios.check;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.Agent;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.Reference;
import org.busyhour.scenarios.language.spec.RuleSpec;
import org.busyhour.scenarios.language.spec.RuleSpec.Action;
import org.busyhour.scenarios.language.yaml.Node;

/** Whether somebody has the breaks, meetings and training that rules move, shorten and cancel. */
final class BreakOrderRules {

    private BreakOrderRules() {}

    /** Only people on shifts have breaks, meetings and training. */
    static void check(Case scenario) {
        for (RuleSpec rule : scenario.spec().rules()) {
            Node said = rule.at().at("do");
            for (Action action : rule.actions()) {
                if (action instanceof Action.MoveBreaks move) {
                    check(scenario, move.group(), Agent.Kind.BREAK, said.at("move-breaks"));
                } else if (action instanceof Action.ShortenBreaks shorten) {
                    check(scenario, shorten.group(), Agent.Kind.BREAK, said.at("shorten-breaks"));
                } else if (action instanceof Action.Cancel cancel) {
                    check(scenario, cancel.group(), cancel.what(), said.at("cancel"));
                }
            }
        }
    }

    private static void check(Case scenario, Optional<Reference> named, Agent.Kind kind, Node key) {
        named.ifPresent(group -> scenario.resolve(group, scenario.names("groups"), "group"));
        List<GroupSpec> groups = scenario.spec().groups().stream()
                .filter(group ->
                        named.map(one -> one.name().equals(group.name())).orElse(true))
                .toList();
        if (groups.isEmpty() || scenario.broken("groups") || scenario.broken("shifts")) {
            return;
        }
        List<GroupSpec> people =
                groups.stream().filter(group -> group.staffing().ofPeople()).toList();
        String whose = named.map(Reference::name).orElse("the scenario");
        Node at = named.map(Reference::at).orElse(key);
        if (people.isEmpty()) {
            scenario.error(
                    at,
                    "nobody of " + whose + " works on shifts, and a head count has no " + word(kind),
                    "give " + named.map(Reference::name).orElse("a group") + " a shift, or remove it");
        } else if (people.stream().noneMatch(group -> PlannedPauses.any(scenario.spec(), group, kind))) {
            scenario.warn(at, "nobody of " + whose + " has " + word(kind), "add some to the shifts, or remove it");
        }
    }

    private static String word(Agent.Kind kind) {
        return switch (kind) {
            case BREAK -> "breaks";
            case MEETING -> "meetings";
            case TRAINING -> "training";
            case DUTY -> "duties";
        };
    }
}
