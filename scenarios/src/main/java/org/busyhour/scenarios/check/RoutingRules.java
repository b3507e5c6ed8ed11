package org.busyhour.scenarios.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Routing;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.PostSpec;
import org.busyhour.scenarios.language.spec.SkillSpec;
import org.busyhour.scenarios.language.yaml.Node.MapNode;

/** Rules about costs, delays, sites and reserves, by which routing chooses. */
final class RoutingRules {
    private RoutingRules() {}

    /** Who is cheapest can only be told if all have a cost. */
    static void costs(Case scenario) {
        if (scenario.spec().routing().agentOrder() != Routing.AgentOrder.CHEAPEST) {
            return;
        }
        for (GroupSpec group : scenario.spec().groups()) {
            if (group.cost().isEmpty() && !scenario.broken("groups." + group.name() + ".cost")) {
                scenario.error(
                        group.at(), "contacts take the cheapest agent, and this group has no cost", "add cost: 24/h");
            }
        }
    }

    /** Who waits for one group isn't taken by another one after a while. */
    static void delays(Case scenario) {
        if (!scenario.spec().routing().commitment().one()) {
            return;
        }
        for (GroupSpec group : scenario.spec().groups()) {
            for (SkillSpec skill : group.skills()) {
                if (!skill.byRule() && !skill.after().isZero()) {
                    scenario.error(
                            skill.contact().at(),
                            "contacts wait for one group, so that another one can't take them after a while",
                            "remove after, or waits-for of routing");
                }
            }
        }
    }

    /** Where a type is at home, a group works that takes it. */
    static void sites(Case scenario) {
        for (ContactSpec type : scenario.spec().types()) {
            Optional<String> site = type.claim().site();
            boolean near = scenario.spec().groups().stream()
                    .anyMatch(group -> group.post().site().equals(site) && takes(group, type.name()));
            if (site.isPresent() && !near && !scenario.broken("groups")) {
                scenario.warn(
                        type.at(),
                        "no group that takes these contacts has the site " + Visible.quoted(site.get()),
                        "write site: " + site.get() + " at the groups that work there");
            }
        }
    }

    /**
     * Somebody looks at what types say for routing, and somebody is near where nearness counts. Whoever has written how
     * agents choose contacts knows what that doesn't look at, such as in a what-if.
     */
    static void unused(Case scenario) {
        Routing routing = scenario.spec().routing();
        if (routing.contactPolicy().isPresent() || routing.agentPolicy().isPresent()) {
            return;
        }
        List<ContactSpec> types = scenario.spec().types().stream()
                .filter(type -> !type.deferral().channel().outbound())
                .toList();
        boolean chosen = scenario.spec()
                .tree()
                .get("routing")
                .filter(node -> node instanceof MapNode map && map.entries().containsKey("agent-to-contact"))
                .isPresent();
        // Machines that dial ask for the priorities of all that an agent may take.
        boolean dialled = types.size() < scenario.spec().types().size();
        boolean differ = !dialled
                && types.stream().mapToInt(ContactSpec::priority).distinct().count() > 1;
        if (differ && !chosen && !routing.uses(Routing.ContactScope.PRIORITY)) {
            neglected(
                    scenario,
                    types,
                    type -> type.priority() != ContactType.DEFAULT_PRIORITY,
                    "priority",
                    "priority then longest wait");
        }
        if (!chosen && routing.contactOrder() != Routing.ContactOrder.WEIGHTED_WAIT) {
            neglected(scenario, types, type -> type.claim().weight() != 1, "weight", "weighted wait");
        }
        if (!chosen && routing.contactOrder() != Routing.ContactOrder.RATIO_TO_TARGET) {
            neglected(scenario, types, type -> type.claim().queueTarget() != 1, "queue-target", "ratio to target");
        }
        boolean near = routing.uses(Routing.AgentScope.LOCAL) || routing.uses(Routing.ContactScope.LOCAL);
        boolean sites = scenario.spec().groups().stream()
                .anyMatch(group -> group.post().site().isPresent());
        if (near && !sites && !scenario.broken("groups")) {
            scenario.warn(
                    scenario.spec().tree().at("routing"),
                    "local decides nothing: no group has a site",
                    "write site: izmir, for example, at groups and contacts, or remove local");
        }
    }

    /** Reports the first of those who say something that nobody asks for. */
    private static void neglected(
            Case scenario, List<ContactSpec> types, Predicate<ContactSpec> says, String key, String order) {
        types.stream()
                .filter(says)
                .findFirst()
                .ifPresent(type -> scenario.warn(
                        type.at().at(key),
                        key + " decides nothing: agents choose contacts by something else",
                        "write routing: {agent-to-contact: " + order + "}, or remove it"));
    }

    /** Agents are kept for types that their group takes, and not all of them. */
    static void reserves(Case scenario) {
        for (GroupSpec group : scenario.spec().groups()) {
            for (PostSpec.Reserve reserve : group.post().reserve()) {
                reserve(scenario, group, reserve);
            }
        }
    }

    private static void reserve(Case scenario, GroupSpec group, PostSpec.Reserve reserve) {
        String type = reserve.type().name();
        boolean known =
                scenario.spec().types().stream().anyMatch(each -> each.name().equals(type));
        if (known && !takes(group, type) && !scenario.broken("groups." + group.name() + ".skills")) {
            scenario.error(
                    reserve.type().at(),
                    "the group " + group.name() + " doesn't take these contacts",
                    "add " + type + " to its skills");
        }
        boolean counted = !scenario.broken("groups." + group.name() + ".agents");
        if (counted && reserve.agents() >= group.agents() && group.skills().size() > 1) {
            scenario.warn(
                    reserve.type().at(),
                    "all agents of the group are kept for " + type + ": others are never taken before closing",
                    "keep fewer, or remove the other skills");
        }
    }

    private static boolean takes(GroupSpec group, String type) {
        return group.skills().stream().anyMatch(skill -> skill.contact().name().equals(type));
    }
}
