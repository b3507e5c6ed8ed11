package org.busyhour.scenarios.check;

import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.SkillSpec;
import org.busyhour.scenarios.language.yaml.Node.MapNode;

/** Rules about chats. */
final class ChatRules {
    private ChatRules() {}

    /** A chat has no key of a call that would do nothing. */
    static void keys(Case scenario) {
        for (ContactSpec contact : scenario.spec().contacts()) {
            if (contact.chat().isEmpty()) {
                continue;
            }
            for (String key : List.of("hold", "allocation")) {
                if (contact.at() instanceof MapNode map && map.get(key).isPresent()) {
                    scenario.error(contact.at(), key, "a chat has no " + key, "remove it, or remove chat");
                }
            }
        }
    }

    /** Who may hold several chats takes some. */
    static void groups(Case scenario) {
        if (scenario.broken("contacts")) {
            return;
        }
        for (GroupSpec group : scenario.spec().groups()) {
            if (group.chats() > 1 && group.skills().stream().noneMatch(skill -> chat(scenario, skill))) {
                scenario.warn(
                        group.at().at("chats"),
                        "the group " + group.name() + " takes no chats",
                        "add a contact type with chat to its skills, or remove chats");
            }
        }
    }

    private static boolean chat(Case scenario, SkillSpec skill) {
        Optional<ContactSpec> type = scenario.spec().contacts().stream()
                .filter(contact -> contact.name().equals(skill.contact().name()))
                .findFirst();
        return type.flatMap(ContactSpec::chat).isPresent();
    }
}
