package org.busyhour.scenarios.check;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.Reference;

/** Rules about contacts that interrupt others. */
final class InterruptRules {
    private InterruptRules() {}

    /** No type interrupts itself, by way of others either. */
    static void rank(Case scenario) {
        for (ContactSpec contact : scenario.spec().types()) {
            for (Reference victim : contact.interrupts()) {
                if (victim.name().equals(contact.name())) {
                    scenario.error(victim.at(), "a contact type can't interrupt itself", "remove it");
                } else if (reaches(scenario, victim.name(), contact.name())) {
                    scenario.error(
                            victim.at(),
                            Visible.quoted(victim.name()) + " interrupts " + contact.name()
                                    + " in its turn, so that neither would end",
                            "let only the more urgent one interrupt the other");
                }
            }
        }
    }

    /** Some group takes both the type that interrupts and the one that is interrupted. */
    static void together(Case scenario) {
        if (scenario.broken("groups")) {
            return;
        }
        for (ContactSpec contact : scenario.spec().types()) {
            for (Reference victim : contact.interrupts()) {
                boolean met = scenario.spec().groups().stream()
                        .anyMatch(group -> takes(group, contact.name()) && takes(group, victim.name()));
                if (!met) {
                    scenario.warn(
                            victim.at(),
                            "no group takes both " + contact.name() + " and " + victim.name()
                                    + ", so nothing is ever interrupted",
                            "add both to the skills of a group");
                }
            }
        }
    }

    /** Agents have chats open beside each other; no chat takes one away from others, by way of others either. */
    static void chats(Case scenario) {
        for (ContactSpec contact : scenario.spec().types()) {
            for (Reference victim : contact.chat().isPresent() ? contact.interrupts() : List.<Reference>of()) {
                List<String> chats = scenario.spec().types().stream()
                        .filter(type -> type.chat().isPresent() && reaches(scenario, victim.name(), type.name()))
                        .map(ContactSpec::name)
                        .toList();
                if (!chats.isEmpty()) {
                    scenario.error(
                            victim.at(),
                            chats.contains(victim.name())
                                    ? "a chat doesn't interrupt chats"
                                    : "a chat doesn't interrupt chats, as of " + chats.get(0) + " by way of "
                                            + victim.name(),
                            "remove it; an agent may hold several, by chats of the group");
                }
            }
        }
    }

    private static boolean takes(GroupSpec group, String type) {
        return group.skills().stream().anyMatch(skill -> skill.contact().name().equals(type));
    }

    private static boolean reaches(Case scenario, String from, String to) {
        List<String> reached = new ArrayList<>(List.of(from));
        for (int i = 0; i < reached.size(); i++) {
            String name = reached.get(i);
            scenario.spec().types().stream()
                    .filter(contact -> contact.name().equals(name))
                    .flatMap(contact -> contact.interrupts().stream())
                    .map(Reference::name)
                    .filter(next -> !reached.contains(next))
                    .forEach(reached::add);
        }
        return reached.contains(to);
    }
}
