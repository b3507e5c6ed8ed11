package org.busyhour.engine.replicate;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Journey;
import org.busyhour.engine.model.Returns;
import org.busyhour.engine.observe.Origin;
import org.busyhour.engine.replicate.PlainEvents.Source;

/** What a {@link PlainCentre} knows of stages: all contacts take the first way on, or there is none. */
final class PlainJourneys {
    private final PlainCentre centre;

    PlainJourneys(PlainCentre centre) {
        this.centre = centre;
    }

    /** The conversation is over: on to a stage, or done; returns whether the agent stays on the line. */
    boolean over(PlainContact contact) {
        contact.concluded = true;
        Journey journey = type(contact.type).journey();
        if (!journey.goesOn()) {
            centre.hangUp(contact);
            centre.work().conclude(contact);
            return false;
        }
        return goOn(contact, journey.next().get(0).to());
    }

    /** A contact goes on to a stage; tells whether its agent stays on the line. */
    boolean goOn(PlainContact contact, int to) {
        contact.concluded = true;
        Journey there = type(to).journey();
        if (there.after().isPresent()) {
            centre.hangUp(contact);
        }
        boolean stays = there.handover().isPresent();
        boolean onLine = contact.onLine;
        contact.onLine = false;
        contact.over = centre.events.now();
        contact.onHold = stays;
        long away = there.after().map(PlainCentre::constant).orElse(0L);
        long time = centre.events.now() + away;
        if (there.after().isEmpty()) {
            come(contact, to, stays, onLine);
        } else if (time < centre.model.timeline().closes()) {
            long opens = centre.model.timeline().openings().next(time);
            centre.events.at(opens, PlainEvents.ARRIVES, Source.WAITING, () -> come(contact, to, false, false));
        }
        return stays;
    }

    /** Whoever stayed on the line talks along. */
    void join(PlainContact contact) {
        if (contact.handedBy != null) {
            boolean all = type(contact.type).journey().handover().orElseThrow().toTheEnd();
            long conversation = contact.talk + contact.hold;
            free(contact, all ? conversation : Math.min(conversation, contact.handover));
        }
    }

    /** Who waits, and for whom an agent has stayed on the line longest. */
    Optional<PlainContact> longestHeld(Collection<PlainContact> waiting) {
        return waiting.stream()
                .filter(contact -> contact.handedBy != null)
                .min(Comparator.<PlainContact>comparingLong(contact -> Objects.requireNonNull(contact.handedBy).over)
                        .thenComparingLong(contact -> contact.id));
    }

    /** Whoever stayed on the line wraps up. */
    void free(PlainContact contact) {
        free(contact, 0);
    }

    /** Who gives up at a stage wasn't helped. */
    void lose(PlainContact contact) {
        free(contact);
        Returns returns = type(contact.home).returns();
        if (returns.solved() == 0 && contact.repeats < returns.repeat().atMost()) {
            centre.comeAgain(contact, Origin.REPEAT, returns.repeat());
        }
    }

    private void come(PlainContact from, int to, boolean stays, boolean onLine) {
        PlainContact contact = centre.fresh(to, centre.events.now());
        contact.continues(from);
        contact.home = from.home;
        contact.homePriority = from.home == from.type ? from.priority : from.homePriority;
        contact.onLine = onLine;
        contact.handedBy = stays ? from : null;
        contact.handover = type(to).journey()
                .handover()
                .map(Journey.Handover::talk)
                .map(PlainCentre::constant)
                .orElse(0L);
        contact.due = centre.events.now() + type(to).serviceLevel().threshold();
        PlainAgent agent =
                centre.staff().idleFor(centre.commitments().asked(contact, centre.groupsFor(contact)), contact);
        if (agent != null) {
            centre.work().answer(contact, agent);
        } else {
            centre.enqueue(contact);
            centre.expectDelay(contact);
        }
    }

    private void free(PlainContact contact, long together) {
        PlainContact from = contact.handedBy;
        if (from != null) {
            PlainAgent agent = Objects.requireNonNull(from.holder);
            long now = centre.events.now();
            from.hold += now - from.over;
            from.talk += together;
            contact.handedBy = null;
            from.onHold = false;
            centre.events.at(
                    now + together,
                    PlainEvents.WORK_ENDS,
                    Source.WORK,
                    () -> centre.work().wrapUp(from, agent));
        }
    }

    private ContactType type(int type) {
        return centre.model.types().get(type);
    }
}
