package org.busyhour.engine.centre;

import org.busyhour.engine.centre.arrival.ContactSource;
import org.busyhour.engine.centre.routing.Desk;
import org.busyhour.engine.centre.rules.Rolling;
import org.busyhour.engine.centre.staffing.Roster;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Extra;
import org.busyhour.engine.centre.state.Lines;
import org.busyhour.engine.centre.state.Patience;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.kernel.EventLoop;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.observe.Pair;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * One centre: contacts arrive, wait, are answered and leave. {@link Staff} has the agents' side of it.
 *
 * <p>A centre may run many replications, one after the other; it keeps its memory and forgets everything else.
 */
public final class Centre implements EventLoop.Handler {
    private final Contacts contacts;
    private final Lines lines;
    private final WaitingRoom room;
    private final EventList plan;
    private final EventList work;
    private final EventList waiting = new EventList(16);
    private final Patience patience;
    private final ArrivalDesk arrivals;
    private final EventLoop loop;
    private final Staff staff;
    private final Roster roster;
    private final Desk[] desks;
    private final int[] queueLimits;
    private final long[] rowStarts;
    private final Trunks trunks;
    private final CaseDesk cases;
    private final @Nullable FrontDesk front;
    private final @Nullable DeferredDesk later;
    private final @Nullable OfferDesk offers;
    private final Conversations conversations;
    private final Finder finder;
    private final @Nullable TeamDesk teams;
    private final Closing closing;
    private final Agenda agenda;
    private final @Nullable Journeys journeys;
    private final @Nullable IncidentDesk incidents;
    private final @Nullable RuleDesk rules;
    private final @Nullable DiallingDesk lists;
    private final int firstTimer;
    /** Whether the model uses anything that stands between who comes and the agents. */
    private final boolean guarded;

    private final @Nullable SideWork sideTasks;
    /** Whether the model uses anything that looks around after each event. */
    private final boolean watched;

    private final Sequel sequel;

    private int row;
    private long nextRow;
    private Observer observer;
    /** Whether the centre looks around after each event at present. */
    private boolean looks;

    /**
     * Builds the centre.
     *
     * @param model what is simulated
     * @param roster the model's roster
     */
    @SuppressWarnings("NullAway.Init") // the observer comes with run
    public Centre(Model model, Roster roster) {
        this.roster = roster;
        int firstRule = roster.count() + model.incidents().size() + DiallingDesk.hours(model);
        firstTimer = firstRule + RuleDesk.places(model);
        int types = model.types().size();
        contacts = new Contacts(Extra.of(model));
        patience = new Patience(contacts, waiting, Kind.ABANDONS);
        lines = new Lines(model, contacts);
        plan = new EventList(roster.entries().size());
        work = new EventList(model.agents());
        arrivals = new ArrivalDesk(model);
        loop = new EventLoop(plan, work, waiting, arrivals.events());
        staff = new Staff(model, roster, this, work, plan);
        desks = new Desk[types];
        queueLimits = new int[types];
        ContactSource[] sources = arrivals.sources();
        for (int i = 0; i < types; i++) {
            ContactType type = model.types().get(i);
            desks[i] = new Desk(model, i, staff.free().reach());
            queueLimits[i] = type.queueLimit().orElse(Integer.MAX_VALUE);
        }
        rowStarts = model.timeline().rowStarts();
        trunks = new Trunks(model);
        teams = staff.teams();
        room = new WaitingRoom(contacts, lines, patience, desks, plan, firstTimer, teams);
        cases = new CaseDesk(model, contacts, sources, new Chances(model, staff), plan, firstTimer);
        later = DeferredDesk.of(model, contacts, lines, plan, firstTimer);
        journeys = Journeys.of(this, model, sources, plan, cases, new Handovers(model, contacts, staff, work));
        offers = OfferDesk.of(this, model, room, plan);
        CallbackDesk callbacks = offers == null ? null : offers.callbacks();
        lists = DiallingDesk.of(this, model, staff, plan, work);
        conversations = new Conversations(this, model, staff, plan, work, cases, journeys, callbacks, lists);
        front = FrontDesk.of(this, model, plan, cases);
        Commitments commitments = Commitments.of(this, model, staff, desks);
        room.commit(commitments);
        finder = new Finder(model, this, staff, desks, commitments);
        closing = new Closing(model, this, staff, room, conversations, front, callbacks);
        int first = roster.count();
        WorkInHand inHand = new WorkInHand(this, staff, conversations);
        incidents = model.incidents().isEmpty()
                ? null
                : new IncidentDesk(model, this, staff, conversations, inHand, plan, first);
        HurryDesk hurry = HurryDesk.of(model, staff, inHand, incidents);
        AccessDesk access = new AccessDesk(model, lines, desks, staff, finder);
        RuleActions actions = new RuleActions(model, this, staff, room, access, offers, front, hurry);
        rules = RuleDesk.of(model, this, staff, actions, plan, firstRule);
        Agenda.Desks timed = new Agenda.Desks(front, offers, lists, incidents, rules);
        agenda = new Agenda(this, model, roster, staff, room, finder, closing, timed);
        guarded = front != null || later != null || incidents != null || trunks.limited();
        sideTasks = staff.sideWork();
        sequel = new Sequel(staff.teams(), closing, lists, rules);
        watched = teams != null || lists != null || rules != null;
    }

    /**
     * Runs one replication from an empty centre to its end.
     *
     * @param streams the streams of the replication
     * @param listener who listens
     */
    public void run(Streams streams, Observer listener) {
        Rolling rolling = rules == null ? null : rules.rolling();
        observer = rolling == null ? listener : new Pair(listener, rolling);
        reset(streams);
        observer.begin(contacts);
        roster.plans().forEach(p -> observer.planned(p.group(), p.agent(), p.heads(), p.from(), p.to()));
        agenda.schedule(plan);
        if (incidents != null) {
            incidents.reset(streams, observer);
        }
        if (rules != null) {
            rules.reset(streams, observer);
        }
        arrivals.begin(observer);
        loop.run(this);
    }

    @Override
    public void first(int id, int kind, long now) {
        enter(now);
        if (agenda.comes(id, kind, now)) {
            loop.stop();
        }
        end(now);
    }

    @Override
    public void second(int agent, int kind, long now) {
        enter(now);
        worked(agent, kind, now);
        end(now);
    }

    @Override
    public void third(int ticket, int kind, long now) {
        enter(now);
        abandon(patience.holder(ticket), now);
        end(now);
    }

    @Override
    public void fourth(int type, int kind, long now) {
        enter(now);
        arrive(type, now);
        end(now);
    }

    private void enter(long now) {
        if (now >= nextRow) {
            enterRow(now);
        }
    }

    private void end(long now) {
        if (looks) {
            sequel.look(now);
        }
    }

    /** A person's own shift begins. */
    void ownShift(int agent, long now) {
        if (rules != null) {
            rules.ownShift(agent, now);
        }
    }

    Contacts contacts() {
        return contacts;
    }

    Lines lines() {
        return lines;
    }

    /** Tells whether agents whose time is over stay, because the centre has closed and contacts still wait. */
    boolean staying() {
        return closing.staying();
    }

    Trunks trunks() {
        return trunks;
    }

    @Nullable
    DeferredDesk later() {
        return later;
    }

    /** The simulated time is over for a contact that waits or that somebody has in hand. */
    void cutOff(int slot, long now) {
        if (later != null) {
            later.unanswered(slot, now);
        }
    }

    /** The place of the first slot's timer among what is planned. */
    int firstTimer() {
        return firstTimer;
    }

    /** The centre has opened or closed. */
    void opened(boolean open) {
        looks = watched || !open;
    }

    /** Takes a contact out of its line. */
    void dequeue(int slot, long now) {
        room.leave(slot, now);
        if (closing.closed() && live(contacts.type(slot))) {
            closing.nobodyAwaited(now);
        }
    }

    /** Lets an agent who is free answer a contact that is in no line. */
    void answer(int slot, int agent, double speed, long now) {
        if (lists == null || !lists.dials(slot, agent, now)) {
            converse(slot, agent, speed, now);
        }
    }

    /** Lets an agent talk to a customer. */
    void converse(int slot, int agent, double speed, long now) {
        conversations.begin(slot, agent, slowed(speed, contacts.type(slot)), now);
    }

    /** What incidents leave of an agent's speed. */
    double slowed(double speed, int type) {
        return incidents == null ? speed : incidents.slowed(speed, type);
    }

    Staff staff() {
        return staff;
    }

    Conversations conversations() {
        return conversations;
    }

    Closing closing() {
        return closing;
    }

    /** Lets a part go on: at once if somebody of a group, or of all if it is negative, is idle, else in a line. */
    void offerPart(int part, int group, long now) {
        if (!finder.ofPart(part, group, now)) {
            room.enterPart(part, now);
        }
    }

    @Nullable
    DiallingDesk lists() {
        return lists;
    }

    /** Lets a record be called again: at once if somebody is free who may, else from its list. */
    void offerRecord(int slot, long now) {
        if (keeps(slot) || !finder.atOnce(slot, now)) {
            room.enter(slot, now);
        }
    }

    /** Tells whether a contact waits on a list from which nobody takes any for the time being. */
    boolean keeps(int slot) {
        return lists != null && lists.keeps(slot);
    }

    /** Lets a contact that has gone on to a stage be answered, or wait. */
    void offerAtStage(int slot, long now) {
        contacts.enterStage(slot, now, row);
        observer.comesTo(now, slot);
        if (later != null) {
            later.comesTo(slot, contacts.type(slot), now);
        }
        if (finder.atOnce(slot, now)) {
            return;
        }
        if (contacts.get(slot, Contacts.PATIENCE) == ContactSource.BALKS) {
            conversations.releaseTrunk(slot);
            leave(slot, Outcome.BALKED, now);
        } else {
            room.enter(slot, now);
        }
    }

    private void reset(Streams streams) {
        contacts.clear();
        plan.clear();
        work.clear();
        staff.reset(streams, observer);
        cases.reset(observer);
        if (front != null) {
            front.reset(streams, observer);
        }
        if (offers != null) {
            offers.reset(streams, observer);
        }
        room.reset(observer);
        if (lists != null) {
            lists.reset(streams, observer);
        }
        conversations.reset(streams, observer);
        if (journeys != null) {
            journeys.reset(streams, observer);
        }
        trunks.clear();
        if (later != null) {
            later.reset(streams, observer);
        }
        arrivals.reset(streams);
        row = 0;
        nextRow = rowStarts[1];
        finder.reset(observer);
        closing.reset();
        agenda.reset(observer);
    }

    private void enterRow(long now) {
        while (now >= nextRow) {
            if (later != null) {
                later.takeStock(nextRow);
            }
            row++;
            observer.row(row, nextRow);
            nextRow = row + 1 < rowStarts.length ? rowStarts[row + 1] : Ticks.NEVER;
        }
    }

    private void arrive(int type, long now) {
        int slot = contacts.open(type, now, row);
        arrivals.bring(contacts, slot, type);
        come(slot, now);
    }

    /** Returns the row of tallies in which it is now. */
    int row() {
        return row;
    }

    /** Lets a contact come that was announced earlier. */
    void arriveAgain(int slot, long now) {
        if (journeys != null && journeys.atStage(slot)) {
            journeys.enter(slot, now);
            return;
        }
        contacts.arrive(slot, now, row);
        if (later != null) {
            later.comes(slot);
        }
        arrivals.sources()[contacts.type(slot)].later().bringAgain(contacts, slot);
        come(slot, now);
    }

    /** Tells whether an incident doesn't let a contact through. */
    private boolean stopped(int slot) {
        return incidents != null && incidents.stopped(slot);
    }

    private void come(int slot, long now) {
        if (!guarded) {
            observer.offered(now, slot);
            ask(slot, now);
        } else if (front == null || stopped(slot) || !front.take(slot, now)) {
            offer(slot, now);
        }
    }

    private void offer(int slot, long now) {
        observer.offered(now, slot);
        int type = contacts.type(slot);
        if (trunks.allBusy(type) || stopped(slot)) {
            leave(slot, Outcome.BLOCKED, now);
        } else {
            trunks.seize(type);
            admit(slot, now);
        }
    }

    /** Lets a contact that holds a line to an agent, into the queue, or away. */
    void admit(int slot, long now) {
        int type = contacts.type(slot);
        if (later != null) {
            later.offered(slot, type, now);
        }
        if (closing.dismissing() && live(type)) {
            hangUp(slot, Outcome.DISMISSED, now);
        } else if (incidents != null && incidents.cutsWaiting(slot)) {
            hangUp(slot, Outcome.BLOCKED, now);
        } else if (keeps(slot)) {
            queue(slot, type, now);
        } else {
            ask(slot, now);
        }
    }

    /** Lets a contact be answered by somebody who is free, or wait, or go. */
    private void ask(int slot, long now) {
        if (!finder.atOnce(slot, now)) {
            queue(slot, contacts.type(slot), now);
        }
    }

    private void queue(int slot, int type, long now) {
        if (room.waitingOfType(type) >= queueLimits[type]) {
            hangUp(slot, Outcome.BLOCKED, now);
        } else if (contacts.get(slot, Contacts.PATIENCE) == ContactSource.BALKS) {
            hangUp(slot, Outcome.BALKED, now);
        } else if (offers == null || !offers.instead(slot, now)) {
            room.enter(slot, now);
        }
    }

    private void hangUp(int slot, Outcome outcome, long now) {
        trunks.release(contacts.type(slot));
        leave(slot, outcome, now);
    }

    private void abandon(int slot, long now) {
        if (lists != null && lists.drops(slot, now)) {
            return;
        }
        if (offers != null && offers.patienceIsForOffer(slot, now)) {
            return;
        }
        dequeue(slot, now);
        conversations.releaseTrunk(slot);
        leave(slot, Outcome.ABANDONED, now);
    }

    boolean live(int type) {
        return later == null || !later.deferred(type);
    }

    /** Lets a contact that holds no line go. */
    void leave(int slot, Outcome outcome, long now) {
        if (!contacts.part(slot)) {
            observer.left(now, slot, outcome);
            if (journeys != null && journeys.atStage(slot)) {
                journeys.lose(slot, outcome, now);
            } else {
                cases.lose(slot, outcome, now);
            }
        }
        contacts.close(slot);
    }

    private void worked(int agent, int kind, long now) {
        if (kind == Kind.COMES) {
            staff.comes(agent, now);
        } else if (lists != null && lists.dialling(agent)) {
            lists.dialled(agent, now);
        } else if (sideTasks == null || !sideTasks.ends(agent, now)) {
            conversations.workEnds(agent, kind == Kind.LIMIT, now);
        }
    }
}
