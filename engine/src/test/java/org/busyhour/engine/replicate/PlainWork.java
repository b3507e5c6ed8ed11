package org.busyhour.engine.replicate;

import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Returns;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.observe.Origin;
import org.busyhour.engine.replicate.PlainEvents.Source;

/** What agents of a {@link PlainCentre} do with contacts in hand, up to the limit and beyond it. */
final class PlainWork {
    private final PlainCentre centre;
    private final PlainJourneys journeys;
    private final PlainEvents events;
    private final Model model;

    PlainWork(PlainCentre centre, PlainJourneys journeys) {
        this.centre = centre;
        this.journeys = journeys;
        events = centre.events;
        model = centre.model;
    }

    void answer(PlainContact contact, PlainAgent agent) {
        long now = events.now();
        contact.answered = now;
        contact.holder = agent;
        centre.staff().take(agent, contact);
        Skill skill = centre.skill(agent.group, contact.type);
        double speed = skill == null ? 1 : skill.speed();
        contact.talk = atSpeed(contact.talk, speed);
        contact.hold = atSpeed(contact.hold, speed);
        contact.wrap = atSpeed(contact.wrap, speed);
        contact.talk += contact.handedBy == null ? 0 : contact.handover;
        model.types()
                .get(contact.type)
                .allocation()
                .filter(rule -> !contact.part)
                .ifPresent(rule -> cut(contact, rule, speed));
        journeys.join(contact);
        long talked = now + contact.talk + contact.hold;
        boolean hangingUpMatters = model.trunks().isPresent()
                || model.routing().byDue()
                || model.types().stream().anyMatch(ContactType::goesOn)
                || model.types().stream().anyMatch(type -> type.returns().solved() < 1);
        boolean lineFirst = hangingUpMatters && contact.wrap > 0;
        if (contact.cut || lineFirst) {
            int kind = contact.cut ? PlainEvents.LIMIT : PlainEvents.WORK_ENDS;
            events.at(talked, kind, Source.WORK, () -> talked(contact, agent));
        } else {
            events.at(talked + contact.wrap, PlainEvents.WORK_ENDS, Source.WORK, () -> finish(contact, agent));
        }
    }

    private static long atSpeed(long ticks, double speed) {
        return speed == 1 ? ticks : (long) Math.floor(ticks / speed + 0.5);
    }

    private static void cut(PlainContact contact, AllocationRule rule, double speed) {
        long conversation = contact.talk + contact.hold;
        boolean handling = rule.counts() == AllocationRule.Counts.HANDLING;
        long counted = conversation + (handling ? contact.wrap : 0);
        if (counted <= rule.limit() || rule.then() == AllocationRule.Then.FINISH) {
            return;
        }
        long kept = Math.min(conversation, rule.limit());
        long talk = Math.min(contact.talk, kept);
        contact.cut = conversation > rule.limit();
        contact.restTalk = (long) Math.floor((contact.talk - talk) * speed + 0.5);
        contact.restHold = (long) Math.floor((contact.hold - (kept - talk)) * speed + 0.5);
        contact.talk = talk;
        contact.hold = kept - talk;
        contact.wrap = handling ? rule.limit() - kept : contact.wrap;
    }

    private void talked(PlainContact contact, PlainAgent agent) {
        if (contact.cut) {
            atLimit(contact, model.types().get(contact.type).allocation().orElseThrow());
        } else if (journeys.over(contact)) {
            return;
        }
        wrapUp(contact, agent);
    }

    void wrapUp(PlainContact contact, PlainAgent agent) {
        if (contact.wrap > 0) {
            long wrapped = events.now() + contact.wrap;
            events.at(wrapped, PlainEvents.WORK_ENDS, Source.WORK, () -> finish(contact, agent));
        } else {
            finish(contact, agent);
        }
    }

    void conclude(PlainContact contact) {
        Returns returns = model.types().get(contact.home).returns();
        contact.concluded = true;
        if (returns.solved() == 0 && contact.repeats < returns.repeat().atMost()) {
            centre.comeAgain(contact, Origin.REPEAT, returns.repeat());
        }
    }

    private void finish(PlainContact contact, PlainAgent agent) {
        if (!contact.concluded && !contact.cut && journeys.over(contact)) {
            return;
        }
        centre.hangUp(contact);
        centre.log(contact.handled(agent, events.now()));
        centre.staff().endContact(agent);
    }

    private void atLimit(PlainContact contact, AllocationRule rule) {
        if (rule.then() == AllocationRule.Then.GO_ON) {
            journeys.goOn(contact, rule.stage().getAsInt());
            return;
        }
        if (rule.then() != AllocationRule.Then.TRANSFER) {
            centre.hangUp(contact);
        }
        if (rule.then() == AllocationRule.Then.END) {
            if (contact.repeats < rule.again().atMost()) {
                centre.comeAgain(contact, Origin.LIMIT, rule.again());
            }
            return;
        }
        PlainContact part = new PlainContact(contact.type, events.now());
        part.part = true;
        part.continues(contact);
        part.priority = contact.priority;
        part.home = contact.home;
        part.homePriority = contact.homePriority;
        part.due = contact.due;
        part.talk = contact.restTalk;
        part.hold = contact.restHold;
        part.wrap = PlainCentre.constant(model.types().get(contact.type).work().wrap());
        part.onLine = contact.onLine;
        contact.onLine = false;
        part.onlyGroup = rule.transferTo().orElse(PlainContact.ANY_GROUP);
        PlainAgent agent = rule.transferTo().isPresent()
                ? centre.staff().idleOf(part.onlyGroup, part.type)
                : centre.staff().idleFor(centre.groupsFor(part), part);
        if (agent != null) {
            answer(part, agent);
        } else {
            centre.enqueue(part);
        }
    }
}
