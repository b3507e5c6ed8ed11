package org.busyhour.studies.why;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.observe.ContactView;
import org.busyhour.engine.time.Ticks;

/** A contact that agents choose from among others. */
record Contender(int type, int priority, boolean part, long entered, int awaited) {
    static Contender of(ContactView contacts, int slot) {
        return new Contender(
                contacts.type(slot),
                contacts.priority(slot),
                contacts.part(slot),
                contacts.entered(slot),
                contacts.awaited(slot));
    }

    /** Whether agents of a group may take it, now or after a longer wait. */
    boolean mightBeTakenBy(Model model, RulesInForce rules, int group) {
        if (awaited >= 0) {
            return awaited == group;
        }
        OptionalInt to = part
                ? model.types()
                        .get(type)
                        .allocation()
                        .map(AllocationRule::transferTo)
                        .orElse(OptionalInt.empty())
                : OptionalInt.empty();
        return to.isPresent()
                ? to.getAsInt() == group
                : skill(model.groups().get(group))
                        .filter(skill -> part || rules.after(group, skill) != Ticks.NEVER)
                        .isPresent();
    }

    /** Whether agents of a group may take it at an instant. */
    boolean mayBeTakenBy(Model model, RulesInForce rules, int group, long now) {
        return mightBeTakenBy(model, rules, group) && (part || after(model, rules, group) <= now - entered);
    }

    /** Why a group's agent took another one; in the order in which agents decide. */
    Reason reason(Model model, RulesInForce rules, int group, Contender other, long now) {
        Routing routing = model.routing();
        if (!mayBeTakenBy(model, rules, group, now)) {
            return Reason.NOT_YET;
        }
        for (Routing.ContactScope scope : routing.contactScopes()) {
            Optional<Reason> reason = byScope(scope, model, group, other);
            if (reason.isPresent()) {
                return reason.get();
            }
        }
        if (other.part && !part && (other.type == type || other.entered > entered)) {
            return Reason.PART_FIRST;
        }
        return byOrder(routing, other);
    }

    private Reason byOrder(Routing routing, Contender other) {
        if (routing.contactOrder() == Routing.ContactOrder.RANDOM) {
            return Reason.CHANCE;
        }
        if (routing.contactOrder() == Routing.ContactOrder.LAST_COME && other.entered > entered) {
            return Reason.CAME_LATER;
        }
        return switch (routing.contactOrder()) {
            case EARLIEST_DEADLINE -> Reason.DUE_FIRST;
            case WEIGHTED_WAIT -> Reason.WEIGHED_MORE;
            case SMALLEST_SLACK -> Reason.LESS_SLACK;
            case RATIO_TO_TARGET -> Reason.FURTHER_OVER_TARGET;
            case LONGEST_QUEUE -> Reason.LONGER_QUEUE;
            case FEWEST_AGENTS -> Reason.FEWER_AGENTS;
            case POLICY -> Reason.POLICY;
            default -> Reason.WAITED_LONGER;
        };
    }

    private Optional<Reason> byScope(Routing.ContactScope scope, Model model, int group, Contender other) {
        return switch (scope) {
            case PRIORITY -> Optional.of(Reason.MORE_URGENT).filter(reason -> other.priority < priority);
            case PREFERENCE -> Optional.of(Reason.TYPE_PREFERRED).filter(reason -> other.type != type);
            case LOCAL ->
                Optional.of(Reason.NEARER).filter(reason -> other.local(model, group) && !local(model, group));
            case ALL -> Optional.empty();
        };
    }

    private boolean local(Model model, int group) {
        Optional<String> site = model.groups().get(group).post().site();
        return site.isPresent() && site.equals(model.types().get(type).claim().site());
    }

    private long after(Model model, RulesInForce rules, int group) {
        return skill(model.groups().get(group))
                .map(skill -> rules.after(group, skill))
                .orElse(0L);
    }

    private Optional<Skill> skill(AgentGroup group) {
        List<Skill> skills = group.skills();
        return skills.stream().filter(skill -> skill.type() == type).findFirst();
    }
}
