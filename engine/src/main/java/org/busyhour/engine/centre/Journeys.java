package org.busyhour.engine.centre;

import java.util.List;
import org.busyhour.engine.centre.arrival.ContactSource;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Extra;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Journey;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.observe.JourneyView;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Streams;
import org.jspecify.annotations.Nullable;

/**
 * The ways of contacts from stage to stage: where each goes on to when a conversation is over, and what its journey was
 * like when the last one is.
 */
final class Journeys implements JourneyView {
    private static final int ROW_SHIFT = 32;

    private final Centre centre;
    private final Contacts contacts;
    private final ContactSource[] sources;
    private final EventList plan;
    private final CaseDesk cases;
    private final int firstTimer;
    private final Openings openings;
    private final boolean[] stages;
    private final boolean[] away;
    private final boolean[] deferred;
    private final boolean[] goesOn;
    private final boolean[] next;
    private final long[] stops;
    private final @Nullable DeferredDesk later;
    private final long[] addresses;
    private final List<ContactType> types;
    private final Handovers handovers;
    private int stage;
    private int row;
    private long number;
    private long priority;
    private Observer observer;

    @SuppressWarnings("NullAway.Init") // the observer comes with reset
    private Journeys(
            Centre centre, Model model, ContactSource[] sources, EventList plan, CaseDesk cases, Handovers handovers) {
        this.centre = centre;
        contacts = centre.contacts();
        this.sources = sources;
        this.plan = plan;
        this.cases = cases;
        this.handovers = handovers;
        firstTimer = centre.firstTimer();
        openings = model.timeline().openings();
        stops = model.stops();
        later = centre.later();
        types = model.types();
        stages = new boolean[types.size()];
        away = new boolean[stages.length];
        deferred = new boolean[stages.length];
        goesOn = new boolean[stages.length];
        next = new boolean[stages.length];
        addresses = new long[stages.length];
        for (int type = 0; type < stages.length; type++) {
            Journey journey = types.get(type).journey();
            stages[type] = journey.stage();
            away[type] = journey.after().isPresent();
            deferred[type] = types.get(type).deferred();
            goesOn[type] = types.get(type).goesOn();
            next[type] = journey.goesOn();
        }
    }

    /** Returns the journeys of a centre, or nothing if contacts there go on to no stage. */
    static @Nullable Journeys of(
            Centre centre, Model model, ContactSource[] sources, EventList plan, CaseDesk cases, Handovers handovers) {
        return model.hasJourneys() ? new Journeys(centre, model, sources, plan, cases, handovers) : null;
    }

    void reset(Streams streams, Observer listener) {
        observer = listener;
        for (int type = 0; type < addresses.length; type++) {
            addresses[type] = streams.address(Purpose.JOURNEY, types.get(type).name());
        }
    }

    /** Who stays on the line while contacts go on. */
    Handovers handovers() {
        return handovers;
    }

    /** Tells whether a contact is at a stage, or on its way to one. */
    boolean atStage(int slot) {
        return stages[contacts.type(slot)];
    }

    /** Tells whether the customer has hung up on the way. */
    boolean hungUp(int slot) {
        return contacts.extra(slot, Extra.HUNG_UP) > 0;
    }

    /** The customer of a contact has no line on the way from now on. */
    void hangUp(int slot) {
        contacts.setExtra(slot, Extra.HUNG_UP, 1);
    }

    /** An agent answers: at first the journey begins. */
    void answered(int slot, long now) {
        long wait = now - contacts.get(slot, Contacts.ENTERED);
        if (atStage(slot) || (contacts.part(slot) && answers(slot) > 0)) {
            contacts.setExtra(slot, Extra.WAITED, waited(slot) + wait);
            contacts.setExtra(slot, Extra.ANSWERS, answers(slot) + 1);
            return;
        }
        contacts.setExtra(slot, Extra.HOME, contacts.type(slot) | ((long) contacts.row(slot) << ROW_SHIFT));
        contacts.setExtra(slot, Extra.HOME_NUMBER, contacts.get(slot, Contacts.CASE_NUMBER));
        contacts.setExtra(slot, Extra.HOME_PRIORITY, contacts.get(slot, Contacts.PRIORITY));
        contacts.setExtra(slot, Extra.BEGAN, contacts.get(slot, Contacts.ENTERED));
        contacts.setExtra(slot, Extra.WAITED, wait);
        contacts.setExtra(slot, Extra.AWAY, 0);
        contacts.setExtra(slot, Extra.ANSWERS, 1);
        handovers.begins(slot);
        contacts.setExtra(slot, Extra.HUNG_UP, contacts.part(slot) ? 1 : 0);
    }

    /** The stage that comes after the conversation with a contact; negative if it is done, as it is one day. */
    int next(int slot) {
        int type = contacts.type(slot);
        return next[type] && mayGoOn(slot) ? sources[type].later().next(contacts, slot) : -1;
    }

    /** Tells whether a contact may go on to a stage: it is done one day, even where a way leads round. */
    boolean mayGoOn(int slot) {
        return contacts.attempt(slot) < Contacts.MOST_ATTEMPTS;
    }

    /** Tells whether the customer stays on the line on the way to a stage. */
    boolean staysOnTheLine(int to) {
        return !away[to] && !deferred[to];
    }

    /**
     * Lets a contact in hand go on to a stage: at once, or when it has been away; returns whether its agent stays on
     * the line.
     */
    boolean goOn(int from, int to, int agent, long now) {
        observer.goesOn(now, from, agent, to);
        int slot = contacts.goOn(from, to, now);
        contacts.setExtra(slot, Extra.FRONT, 0);
        contacts.setExtra(slot, Extra.UNQUEUED, 0);
        if (!atStage(from)) {
            long number = Streams.within(addresses[contacts.type(from)], contacts.get(from, Contacts.CASE_NUMBER));
            contacts.set(slot, Contacts.CASE_NUMBER, number);
        }
        contacts.set(slot, Contacts.PRIORITY, types.get(to).priority());
        if (later != null) {
            later.handOn(from);
        }
        boolean stays = handovers.goesOn(from, slot, agent, handover(slot, to), now);
        if (!away[to]) {
            enter(slot, now);
            return stays;
        }
        leave(slot, sources[to].later().away(contacts, slot), now);
        return false;
    }

    /**
     * Who would come back while the centre is closed comes when it next opens, but deferred work at any hour; behind
     * the last closing, or the end, nobody comes.
     */
    private void leave(int slot, long gap, long now) {
        int stage = contacts.type(slot);
        hangUp(slot);
        if (gap < stops[stage] - now) {
            long comes = deferred[stage] ? now + gap : openings.next(now + gap);
            contacts.setExtra(slot, Extra.AWAY, away(slot) + comes - now);
            if (later != null) {
                later.pause(slot, comes, now);
            }
            plan.schedule(firstTimer + slot, comes, Kind.ARRIVES);
            return;
        }
        if (later != null) {
            later.lost(slot, now);
        }
        contacts.close(slot);
    }

    private long handover(int slot, int to) {
        return handovers.at(to) ? sources[to].later().handover(contacts, slot) : 0;
    }

    /** Lets a contact enter the queue of its stage. */
    void enter(int slot, long now) {
        sources[contacts.type(slot)].later().bringAgain(contacts, slot);
        centre.offerAtStage(slot, now);
    }

    /** The last conversation with a contact has come to its end. */
    void finish(int slot, long now) {
        tell(slot, now);
        goHome(slot);
        cases.conclude(slot, now);
        comeBack(slot);
    }

    /** The limit has ended the conversation with a contact. */
    void endUnsolved(int slot, long now) {
        tell(slot, now);
        long again = sources[contacts.type(slot)].later().afterEnd(contacts, slot);
        goHome(slot);
        cases.endUnsolved(slot, again, now);
        comeBack(slot);
    }

    /** A customer is cut off at a stage. */
    void cutOff(int slot, long now) {
        goHome(slot);
        cases.cutOff(slot, now);
        comeBack(slot);
    }

    /** A contact has left a stage without having been answered there: who gave up isn't served. */
    void lose(int slot, Outcome outcome, long now) {
        handovers.lose(slot, now);
        if (outcome == Outcome.ABANDONED || outcome == Outcome.BALKED) {
            goHome(slot);
            cases.giveUpUnsolved(slot, now);
        }
    }

    private void tell(int slot, long now) {
        if (goesOn[firstType(slot)]) {
            observer.finished(now, slot, this);
        }
    }

    /** What becomes of a case is said by the type with which its journey began, wherever it ends. */
    private void goHome(int slot) {
        stage = contacts.type(slot);
        row = contacts.row(slot);
        number = contacts.get(slot, Contacts.CASE_NUMBER);
        priority = contacts.get(slot, Contacts.PRIORITY);
        contacts.become(slot, firstType(slot), firstRow(slot));
        contacts.set(slot, Contacts.CASE_NUMBER, contacts.extra(slot, Extra.HOME_NUMBER));
        contacts.set(slot, Contacts.PRIORITY, contacts.extra(slot, Extra.HOME_PRIORITY));
    }

    private void comeBack(int slot) {
        contacts.become(slot, stage, row);
        contacts.set(slot, Contacts.CASE_NUMBER, number);
        contacts.set(slot, Contacts.PRIORITY, priority);
    }

    @Override
    public int firstType(int slot) {
        return (int) contacts.extra(slot, Extra.HOME);
    }

    @Override
    public int firstRow(int slot) {
        return (int) (contacts.extra(slot, Extra.HOME) >>> ROW_SHIFT);
    }

    @Override
    public long began(int slot) {
        return contacts.extra(slot, Extra.BEGAN);
    }

    @Override
    public long waited(int slot) {
        return contacts.extra(slot, Extra.WAITED);
    }

    @Override
    public long away(int slot) {
        return contacts.extra(slot, Extra.AWAY);
    }

    @Override
    public long answers(int slot) {
        return contacts.extra(slot, Extra.ANSWERS);
    }
}
