package org.busyhour.scenarios.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.busyhour.engine.model.Offer;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.Reference;
import org.busyhour.scenarios.language.spec.RuleSpec;
import org.busyhour.scenarios.language.spec.RuleSpec.Action;
import org.busyhour.scenarios.language.spec.RuleSpec.Phrase;
import org.busyhour.scenarios.language.spec.SkillSpec;
import org.busyhour.scenarios.language.value.ConditionPhrase;
import org.busyhour.scenarios.language.value.ConditionPhrase.What;
import org.busyhour.scenarios.language.value.Names;
import org.busyhour.scenarios.language.value.OfferTime;

/** Whether the scenario's rules look at what there is, and do what can be done. */
final class ReactionRules {

    private ReactionRules() {}

    /** What they look at is declared, and is of the right kind. */
    static void conditions(Case scenario) {
        for (RuleSpec rule : scenario.spec().rules()) {
            Stream.concat(Stream.of(rule.when()), rule.until().stream())
                    .flatMap(when -> when.phrases().stream())
                    .filter(phrase -> phrase.condition().what() != What.HOURS)
                    .forEach(phrase -> measured(scenario, phrase));
        }
    }

    private static void measured(Case scenario, Phrase phrase) {
        ConditionPhrase condition = phrase.condition();
        What what = condition.what();
        if (condition.of().equals(Names.CENTRE)) {
            if (what == What.ESTIMATED_WAIT || what == What.BACKLOG) {
                scenario.error(phrase.at(), what.word() + " is that of a contact type, was of centre", "name the type");
            }
            return;
        }
        boolean ofGroups = what.measure().ofGroups();
        List<String> declared = ofGroups ? scenario.names("groups") : types(scenario);
        List<String> others = ofGroups ? types(scenario) : scenario.names("groups");
        if (!declared.contains(condition.of()) && others.contains(condition.of())) {
            scenario.error(
                    phrase.at(),
                    what.word() + " is that of a " + (ofGroups ? "group" : "contact type") + ", but " + condition.of()
                            + " is a " + (ofGroups ? "contact type" : "group"),
                    "name one of " + String.join(", ", declared));
            return;
        }
        scenario.resolve(new Reference(condition.of(), phrase.at()), declared, ofGroups ? "group" : "contact type");
        type(scenario, condition.of()).forEach(type -> channel(scenario, phrase, type));
    }

    private static void channel(Case scenario, Phrase phrase, ContactSpec type) {
        boolean deferred = type.deferral().channel().deferred();
        What what = phrase.condition().what();
        if (deferred && what == What.QUEUE) {
            scenario.error(
                    phrase.at(),
                    "contacts of " + type.name() + " are deferred work, which is a backlog",
                    "write backlog of " + type.name());
        } else if (!deferred && what == What.BACKLOG) {
            scenario.error(
                    phrase.at(),
                    "contacts of " + type.name() + " wait on the line, which is a queue",
                    "write queue of " + type.name());
        } else if (deferred && what == What.SERVICE_LEVEL) {
            scenario.error(
                    phrase.at(),
                    "contacts of " + type.name() + " are deferred work, which has no service level",
                    "write backlog of " + type.name() + " > 40, for example");
        }
    }

    /** What they do is possible: people, skills, offers and bots are there. */
    static void actions(Case scenario) {
        for (RuleSpec rule : scenario.spec().rules()) {
            rule.actions().forEach(action -> action(scenario, action));
            budget(scenario, rule);
        }
    }

    private static void action(Case scenario, Action action) {
        if (action instanceof Action.CallUp call) {
            scenario.resolve(call.group(), scenario.names("groups"), "group");
            group(scenario, call.group()).forEach(group -> callable(scenario, call, group));
        } else if (action instanceof Action.Overflow overflow) {
            scenario.resolve(overflow.type(), types(scenario), "contact type");
            scenario.resolve(overflow.group(), scenario.names("groups"), "group");
            group(scenario, overflow.group()).forEach(group -> able(scenario, overflow.type(), group));
        } else if (action instanceof Action.Stop stop) {
            scenario.resolve(stop.type(), types(scenario), "contact type");
            stop.group().ifPresent(named -> {
                scenario.resolve(named, scenario.names("groups"), "group");
                group(scenario, named).forEach(group -> able(scenario, stop.type(), group));
            });
        } else if (action instanceof Action.Offer offer) {
            scenario.resolve(offer.type(), types(scenario), "contact type");
            type(scenario, offer.type().name()).forEach(type -> offered(scenario, offer.type(), type));
        } else if (action instanceof Action.Hurry hurry) {
            scenario.resolve(hurry.group(), scenario.names("groups"), "group");
        } else if (action instanceof Action.Bot bot) {
            scenario.resolve(bot.type(), types(scenario), "contact type");
            type(scenario, bot.type().name())
                    .filter(type -> type.front().isEmpty())
                    .forEach(type -> scenario.error(
                            bot.type().at(), "no bot stands before the queue of " + type.name(), "give it a front"));
        }
    }

    private static void callable(Case scenario, Action.CallUp call, GroupSpec group) {
        if (!group.staffing().ofPeople() && group.onCall() < call.heads()) {
            scenario.error(
                    call.group().at(),
                    "there are " + (group.onCall() == 0 ? "no" : "only " + group.onCall()) + " people on call in "
                            + group.name(),
                    "write on-call: " + call.heads() + " beside its agents");
        }
    }

    private static void able(Case scenario, Reference type, GroupSpec group) {
        if (group.skills().stream().noneMatch(skill -> skill.contact().name().equals(type.name()))) {
            scenario.error(
                    type.at(),
                    group.name() + " has no skill for " + Visible.quoted(type.name()),
                    "add it to the skills of " + group.name() + ", as " + type.name() + ": {when: by rule}");
        }
    }

    private static void offered(Case scenario, Reference named, ContactSpec type) {
        if (offers(type).noneMatch(when -> when.what() == Offer.What.BY_RULE)) {
            scenario.error(
                    named.at(),
                    "nothing is offered to customers of " + type.name() + " by rule",
                    "give it a callback or a message with when: by rule");
        }
    }

    private static void budget(Case scenario, RuleSpec rule) {
        if (rule.restraint().budgetPerDay().isEmpty()) {
            return;
        }
        List<Action.CallUp> calls = rule.actions().stream()
                .filter(Action.CallUp.class::isInstance)
                .map(Action.CallUp.class::cast)
                .toList();
        if (calls.isEmpty()) {
            doubt(scenario, rule, "the budget limits nothing: there are no call-ups", "remove it");
        }
        for (Action.CallUp call : calls) {
            group(scenario, call.group())
                    .filter(group -> group.cost().isEmpty() || call.stay().isZero())
                    .forEach(group -> doubt(
                            scenario,
                            rule,
                            "the budget limits nothing: nobody can tell what calling up " + group.name()
                                    + " costs at the least",
                            group.cost().isEmpty() ? "give " + group.name() + " a cost" : "say how long they stay"));
        }
    }

    private static void doubt(Case scenario, RuleSpec rule, String message, String hint) {
        scenario.warn(rule.at().at("budget"), message, hint);
    }

    /** What is left to rules has a rule. */
    static void byRule(Case scenario) {
        List<String> opened = new ArrayList<>();
        List<String> offered = new ArrayList<>();
        for (RuleSpec rule : scenario.spec().rules()) {
            for (Action action : rule.actions()) {
                if (action instanceof Action.Overflow overflow) {
                    opened.add(overflow.group().name() + " " + overflow.type().name());
                } else if (action instanceof Action.Offer offer) {
                    offered.add(offer.type().name());
                }
            }
        }
        for (GroupSpec group : scenario.spec().groups()) {
            group.skills().stream()
                    .filter(SkillSpec::byRule)
                    .filter(skill -> !opened.contains(
                            group.name() + " " + skill.contact().name()))
                    .forEach(skill -> scenario.warn(
                            skill.contact().at(),
                            group.name() + " never takes " + skill.contact().name() + ": no rule says so",
                            "add a rule with do: {overflow: " + skill.contact().name() + " to " + group.name() + "}"));
        }
        for (ContactSpec type : scenario.spec().types()) {
            boolean waits = offers(type).anyMatch(when -> when.what() == Offer.What.BY_RULE);
            if (waits && !offered.contains(type.name())) {
                scenario.warn(
                        type.at(),
                        "customers of " + type.name() + " are never offered anything: no rule says so",
                        "add a rule with do: {offer: " + type.name() + "}");
            }
        }
    }

    private static Stream<OfferTime> offers(ContactSpec type) {
        return Stream.concat(
                type.callback().stream().map(callback -> callback.when()),
                type.message().stream().map(message -> message.when()));
    }

    private static List<String> types(Case scenario) {
        List<String> names = new ArrayList<>(scenario.names("contacts"));
        names.addAll(scenario.names("stages"));
        return names;
    }

    private static Stream<ContactSpec> type(Case scenario, String name) {
        return scenario.spec().types().stream().filter(type -> type.name().equals(name));
    }

    private static Stream<GroupSpec> group(Case scenario, Reference named) {
        return scenario.spec().groups().stream().filter(group -> group.name().equals(named.name()));
    }
}
