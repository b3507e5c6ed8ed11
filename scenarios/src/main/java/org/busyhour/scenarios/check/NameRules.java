package org.busyhour.scenarios.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.Reference;
import org.busyhour.scenarios.language.spec.SkillSpec;
import org.busyhour.scenarios.language.spec.StaffingSpec;
import org.busyhour.scenarios.language.yaml.Node;

/** What names must be like: each stands for one thing, and each that is used is declared. */
final class NameRules {

    private static final Pattern AGENT = Pattern.compile("(.+)-([1-9][0-9]{0,6})");

    private NameRules() {}

    /**
     * Contact types, stages, groups and agents have different names; agents are called after their group,
     * {@code core-1}.
     */
    static void unique(Case scenario) {
        List<String> types = scenario.names("contacts");
        for (ContactSpec stage : scenario.spec().stages()) {
            if (types.contains(stage.name())) {
                scenario.error(
                        stage.at(), Visible.quoted(stage.name()) + " is also a contact type", "take another name");
            }
        }
        List<String> stages = scenario.names("stages");
        for (GroupSpec group : scenario.spec().groups()) {
            if (stages.contains(group.name())) {
                scenario.error(group.at(), Visible.quoted(group.name()) + " is also a stage", "take another name");
            }
            if (types.contains(group.name())) {
                scenario.error(
                        group.at(), Visible.quoted(group.name()) + " is also a contact type", "take another name");
            }
            notAnAgent(scenario, group.name(), group.at());
        }
        scenario.spec().types().forEach(contact -> notAnAgent(scenario, contact.name(), contact.at()));
    }

    /** Names that are used are declared. */
    static void declared(Case scenario) {
        List<String> stages = scenario.names("stages");
        List<String> types = Stream.concat(scenario.names("contacts").stream(), stages.stream())
                .toList();
        List<String> groups = scenario.names("groups");
        for (ContactSpec contact : scenario.spec().types()) {
            contact.journey().next().forEach(step -> scenario.resolve(step.stage(), stages, "stage"));
            contact.groups().forEach(group -> scenario.resolve(group, groups, "group"));
            contact.interrupts().forEach(type -> scenario.resolve(type, types, "contact type"));
            contact.allocation()
                    .flatMap(allocation -> allocation.transferTo())
                    .ifPresent(group -> scenario.resolve(group, groups, "group"));
            contact.allocation()
                    .flatMap(allocation -> allocation.stage())
                    .ifPresent(stage -> scenario.resolve(stage, stages, "stage"));
            contact.allocation()
                    .flatMap(allocation -> allocation.approval())
                    .ifPresent(approval -> scenario.resolve(approval.from(), groups, "group"));
            contact.message()
                    .ifPresent(message ->
                            scenario.resolve(message.answeredAs(), scenario.names("contacts"), "contact type"));
            contact.together()
                    .ifPresent(together -> together.places()
                            .forEach(place ->
                                    place.group().ifPresent(group -> scenario.resolve(group, groups, "group"))));
            contact.deferral()
                    .deadline()
                    .flatMap(deadline -> deadline.ifLate())
                    .ifPresent(late -> scenario.resolve(late.call(), scenario.names("contacts"), "contact type"));
        }
        for (GroupSpec group : scenario.spec().groups()) {
            group.skills()
                    .forEach(skill -> scenario.resolve(
                            skill.contact(), types, stages.isEmpty() ? "contact type" : "contact type or stage"));
            group.post().reserve().forEach(kept -> scenario.resolve(kept.type(), types, "contact type"));
            if (group.staffing() instanceof StaffingSpec.OnShifts shifts) {
                shifts.crews().forEach(crew -> scenario.resolve(crew.shift(), scenario.names("shifts"), "shift"));
            }
        }
    }

    /** A list of names has none of them twice. */
    static void once(Case scenario) {
        scenario.spec().types().forEach(contact -> {
            once(scenario, contact.groups(), Function.identity());
            once(scenario, contact.interrupts(), Function.identity());
        });
        scenario.spec().groups().forEach(group -> once(scenario, group.skills(), SkillSpec::contact));
    }

    private static <T> void once(Case scenario, List<T> items, Function<T, Reference> name) {
        Set<String> seen = new HashSet<>();
        for (Reference reference : items.stream().map(name).toList()) {
            if (!seen.add(reference.name())) {
                scenario.error(reference.at(), Visible.quoted(reference.name()) + " stands here twice", "remove one");
            }
        }
    }

    private static void notAnAgent(Case scenario, String name, Node at) {
        Matcher agent = AGENT.matcher(name);
        if (agent.matches()) {
            scenario.spec()
                    .group(agent.group(1))
                    .filter(group -> Integer.parseInt(agent.group(2)) <= group.agents())
                    .ifPresent(group -> scenario.error(
                            at,
                            Visible.quoted(name) + " is also an agent of the group " + group.name(),
                            "take another name"));
        }
    }
}
