package org.busyhour.scenarios.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.scenarios.language.spec.ArrivalsSpec;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.StaffingSpec;

/** Whether there is something to do, somebody who does it, and whether what is said about both makes sense. */
final class StaffRules {

    private static final int MOST_AGENTS = 100_000;

    private StaffRules() {}

    /** There are contact types and groups. */
    static void something(Case scenario) {
        for (String key : List.of("contacts", "groups")) {
            boolean written = scenario.spec().tree().get(key).isPresent();
            if (written && scenario.names(key).isEmpty() && !scenario.broken(key)) {
                scenario.error(scenario.spec().tree(), key, key + " is empty", "at least one is needed");
            }
        }
    }

    /** Each group takes something, or is asked for something, and each contact type is taken by some group. */
    static void skills(Case scenario) {
        for (GroupSpec group : scenario.spec().groups()) {
            if (group.skills().isEmpty()
                    && !ApprovalRules.asked(scenario, group.name())
                    && !scenario.broken(group.at().path("skills"))) {
                scenario.error(
                        group.at(), "skills", "the group takes no contacts", "name the contact types that it takes");
            }
        }
        if (scenario.broken("groups") || scenario.spec().groups().isEmpty()) {
            return;
        }
        for (ContactSpec contact : scenario.spec().types()) {
            if (!taken(scenario, contact.name())) {
                scenario.error(
                        contact.at(),
                        "no group takes these contacts",
                        "add " + contact.name() + " to the skills of one");
            }
        }
    }

    /** A group that a contact type prefers takes it. */
    static void preferences(Case scenario) {
        for (ContactSpec contact : scenario.spec().types()) {
            contact.groups().forEach(reference -> {
                Optional<GroupSpec> group = scenario.spec().group(reference.name());
                boolean broken = scenario.broken("groups." + reference.name() + ".skills");
                if (group.isPresent() && !broken && !takes(group.get(), contact.name())) {
                    scenario.warn(
                            reference.at(),
                            "the group " + reference.name() + " doesn't take these contacts",
                            "add them to its skills");
                }
            });
        }
    }

    /** A group has some agents and not too many. */
    static void heads(Case scenario) {
        for (GroupSpec group : scenario.spec().groups()) {
            if (scenario.unreadable(group.at().path())) {
                continue;
            }
            String key = group.staffing() instanceof StaffingSpec.OnShifts ? "shift" : "agents";
            if (group.agents() > MOST_AGENTS) {
                scenario.error(group.at(), key, "a group has at most " + MOST_AGENTS + " agents", "");
            } else if (group.agents() == 0) {
                scenario.warn(group.at().at(key), "nobody works in the group " + group.name(), "");
            }
        }
    }

    /** A group's first day isn't after its last, and some of its days are in the run. */
    static void terms(Case scenario) {
        for (GroupSpec group : scenario.spec().groups()) {
            boolean never = group.term().from().isPresent()
                    && group.term().until().isPresent()
                    && group.term().until().get().isBefore(group.term().from().get());
            if (never) {
                scenario.error(group.at(), "until", "the last day is before the first", "");
            } else if (!scenario.broken("time")
                    && scenario.spec().time().calendar().dates().stream().noneMatch(group.term()::has)) {
                scenario.warn(group.at(), "the group isn't there on any day of the run", "see from and until");
            }
        }
    }

    /** The warning comes before the limit. */
    static void allocation(Case scenario) {
        for (ContactSpec contact : scenario.spec().types()) {
            contact.allocation().ifPresent(allocation -> {
                if (allocation
                        .warn()
                        .filter(warn -> warn.compareTo(allocation.limit()) >= 0)
                        .isPresent()) {
                    scenario.error(allocation.at(), "warn", "the warning must come before the limit", "");
                }
            });
        }
    }

    /** Callbacks wait at the head of a queue that isn't open to one group only, and nobody calls back a chat. */
    static void callbacks(Case scenario) {
        for (ContactSpec contact : scenario.spec().contacts()) {
            contact.callback().ifPresent(callback -> {
                boolean transfers = contact.allocation()
                        .filter(rule -> rule.then() == AllocationRule.Then.TRANSFER)
                        .isPresent();
                if (transfers) {
                    scenario.error(
                            callback.at(),
                            "callbacks don't go with an allocation limit that transfers",
                            "let the limit do something else, or remove callback");
                }
                if (contact.chat().isPresent() || contact.deferral().channel().deferred()) {
                    scenario.error(callback.at(), "only calls are called back", "remove callback");
                }
            });
        }
    }

    /** A factor on the volume has something to act on. */
    static void volume(Case scenario) {
        for (ContactSpec contact : scenario.spec().contacts()) {
            boolean scaled = contact.volume().exact().compareTo(BigDecimal.ONE) != 0;
            boolean expected = contact.arrivals() instanceof ArrivalsSpec.Constant
                    || contact.arrivals() instanceof ArrivalsSpec.Expected
                    || contact.arrivals() instanceof ArrivalsSpec.Records
                    || contact.arrivals() instanceof ArrivalsSpec.Weekly;
            if (scaled && !expected) {
                scenario.error(
                        contact.at(),
                        "volume",
                        "volume is a factor on a rate or on counts, which these arrivals don't have",
                        "change the arrivals themselves");
            }
        }
    }

    private static boolean taken(Case scenario, String type) {
        return scenario.spec().groups().stream().anyMatch(group -> takes(group, type));
    }

    private static boolean takes(GroupSpec group, String type) {
        return group.skills().stream().anyMatch(skill -> skill.contact().name().equals(type));
    }
}
