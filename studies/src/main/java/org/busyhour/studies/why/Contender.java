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

/** A contact that agents choose from among others. */
record Contender(int type, int priority, boolean part, long entered) {
    static Contender of(ContactView contacts, int slot) {
        return new Contender(contacts.type(slot), contacts.priority(slot), contacts.part(slot), contacts.entered(slot));
    }

    /** Whether agents of a group may take it, now or after a longer wait. */
    boolean mightBeTakenBy(Model model, int group) {
        OptionalInt to = part
                ? model.types()
                        .get(type)
                        .allocation()
                        .map(AllocationRule::transferTo)
                        .orElse(OptionalInt.empty())
                : OptionalInt.empty();
        return to.isPresent()
                ? to.getAsInt() == group
                : skill(model.groups().get(group)).isPresent();
    }

    /** Whether agents of a group may take it at an instant. */
    boolean mayBeTakenBy(Model model, int group, long now) {
        return mightBeTakenBy(model, group) && (part || after(model, group) <= now - entered);
    }

    /** Why a group's agent took another one; in the order in which agents decide. */
    Reason reason(Model model, int group, Contender other, long now) {
        Routing routing = model.routing();
        if (!mayBeTakenBy(model, group, now)) {
            return Reason.NOT_YET;
        }
        if (routing.contactScope() == Routing.ContactScope.PRIORITY && other.priority < priority) {
            return Reason.MORE_URGENT;
        }
        if (routing.contactScope() == Routing.ContactScope.PREFERENCE && other.type != type) {
            return Reason.TYPE_PREFERRED;
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
        if (routing.contactOrder() == Routing.ContactOrder.EARLIEST_DEADLINE) {
            return Reason.DUE_FIRST;
        }
        return Reason.WAITED_LONGER;
    }

    private long after(Model model, int group) {
        return skill(model.groups().get(group)).map(Skill::after).orElse(0L);
    }

    private Optional<Skill> skill(AgentGroup group) {
        List<Skill> skills = group.skills();
        return skills.stream().filter(skill -> skill.type() == type).findFirst();
    }
}
