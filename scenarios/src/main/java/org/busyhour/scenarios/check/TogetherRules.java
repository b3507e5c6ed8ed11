package org.busyhour.scenarios.check;

import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.Reference;
import org.busyhour.scenarios.language.spec.SkillSpec;
import org.busyhour.scenarios.language.spec.TogetherSpec;

/** Rules about contacts that need several agents at once. */
final class TogetherRules {
    private TogetherRules() {}

    /** Groups that have a place take the contacts, groups that take them have a place, and all are asked at once. */
    static void places(Case scenario) {
        for (ContactSpec contact : scenario.spec().types()) {
            contact.together().ifPresent(together -> {
                together.places().forEach(place -> place.group().ifPresent(group -> taken(scenario, contact, group)));
                scenario.spec().groups().forEach(group -> placed(scenario, contact, together, group));
            });
        }
    }

    private static void taken(Case scenario, ContactSpec contact, Reference reference) {
        Optional<GroupSpec> group = scenario.spec().group(reference.name());
        boolean broken = scenario.broken("groups." + reference.name() + ".skills");
        if (group.isPresent() && !broken && skill(group.get(), contact.name()).isEmpty()) {
            scenario.error(
                    reference.at(),
                    "the group " + reference.name() + " doesn't take these contacts",
                    "add " + contact.name() + " to its skills");
        }
    }

    private static void placed(Case scenario, ContactSpec contact, TogetherSpec together, GroupSpec group) {
        skill(group, contact.name()).ifPresent(skill -> {
            if (known(scenario, together) && !place(together, group.name())) {
                scenario.warn(
                        skill.contact().at(),
                        "the group " + group.name() + " has no place among those who take " + contact.name()
                                + " together",
                        "name it in together, or remove the skill");
            }
            if (!skill.after().isZero()) {
                scenario.error(
                        skill.contact().at(),
                        "contacts that need several agents ask all of them at once",
                        "remove after");
            }
        });
    }

    private static boolean known(Case scenario, TogetherSpec together) {
        return together.places().stream()
                .flatMap(place -> place.group().stream())
                .allMatch(group -> scenario.names("groups").contains(group.name()));
    }

    private static boolean place(TogetherSpec together, String group) {
        return together.places().stream()
                .anyMatch(place -> place.group()
                        .map(reference -> reference.name().equals(group))
                        .orElse(true));
    }

    /** There are as many agents as it takes. */
    static void agents(Case scenario) {
        if (scenario.broken("groups")) {
            return;
        }
        for (ContactSpec contact : scenario.spec().types()) {
            contact.together()
                    .ifPresent(together -> together.places().forEach(place -> {
                        List<GroupSpec> groups = scenario.spec().groups().stream()
                                .filter(group -> skill(group, contact.name()).isPresent())
                                .filter(group -> place.group()
                                        .map(reference -> reference.name().equals(group.name()))
                                        .orElse(true))
                                .toList();
                        int most = groups.stream().mapToInt(GroupSpec::agents).sum();
                        if (!groups.isEmpty() && most < place.agents()) {
                            scenario.warn(
                                    place.group().map(Reference::at).orElse(together.at()),
                                    "these contacts are never begun: they need " + place.agents()
                                            + " agents, and there are " + most,
                                    "");
                        }
                    }));
        }
    }

    /** Nobody is taken away from a team. */
    static void interruptions(Case scenario) {
        for (ContactSpec contact : scenario.spec().types()) {
            for (Reference victim : contact.interrupts()) {
                boolean together = scenario.spec().types().stream()
                        .anyMatch(type -> type.name().equals(victim.name())
                                && type.together().isPresent());
                if (together) {
                    scenario.warn(
                            victim.at(),
                            Visible.quoted(victim.name()) + " isn't interrupted: several agents work on it together",
                            "remove it");
                }
            }
        }
    }

    private static Optional<SkillSpec> skill(GroupSpec group, String type) {
        return group.skills().stream()
                .filter(skill -> skill.contact().name().equals(type))
                .findFirst();
    }
}
