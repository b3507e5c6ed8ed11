package org.busyhour.engine.centre;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.centre.allocation.AllocationDesk;
import org.busyhour.engine.centre.arrival.ContactSource;
import org.busyhour.engine.centre.routing.Desk;
import org.busyhour.engine.centre.staffing.Roster;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Lines;
import org.busyhour.engine.centre.state.Patience;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.kernel.EventLoop;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * One centre: contacts arrive, wait, are answered and leave. {@link Staff} has the agents' side of it.
 *
 * <p>A centre may run many replications, one after the other; it keeps its memory and forgets everything else.
 */
public final class Centre implements EventLoop.Handler {
    private static final int PLAN = 0;
    private static final int WORK = 1;
    private static final int PATIENCE = 2;

    private final Model model;
    private final Contacts contacts = new Contacts();
    private final Lines lines;
    private final EventList plan;
    private final EventList work;
    private final EventList waiting = new EventList(16);
    private final Patience patience = new Patience(contacts, waiting, Kind.ABANDONS);
    private final EventList arrivals;
    private final EventLoop loop;
    private final Staff staff;
    private final Roster roster;
    private final Desk[] desks;
    private final @Nullable AllocationDesk[] allocations;
    private final int[] queueLimits;
    private final long[] choiceAddresses;
    private final ContactSource[] sources;
    private final boolean randomAgents;
    private final long[] rowStarts;
    private final long closes;
    private final int trunks;
    private final CaseDesk cases;
    private int busyTrunks;
    private int delaysPending;
    private int row;
    private long nextRow;
    private boolean closed;
    private Observer observer;

    /**
     * Builds the centre.
     *
     * @param model what is simulated
     * @param roster the model's roster
     */
    @SuppressWarnings("NullAway.Init") // the observer comes with run
    public Centre(Model model, Roster roster) {
        this.model = model;
        this.roster = roster;
        int types = model.types().size();
        lines = new Lines(model, contacts);
        plan = new EventList(roster.entries().size());
        work = new EventList(model.agents());
        arrivals = new EventList(types);
        loop = new EventLoop(plan, work, waiting, arrivals);
        staff = new Staff(model, roster, this, work);
        desks = new Desk[types];
        allocations = new AllocationDesk[types];
        queueLimits = new int[types];
        choiceAddresses = new long[types];
        sources = new ContactSource[types];
        for (int i = 0; i < types; i++) {
            ContactType type = model.types().get(i);
            desks[i] = new Desk(model, i);
            allocations[i] = type.allocation()
                    .map(rule -> new AllocationDesk(contacts, rule))
                    .orElse(null);
            queueLimits[i] = type.queueLimit().orElse(Integer.MAX_VALUE);
        }
        randomAgents = model.routing().agentOrder() == Routing.AgentOrder.RANDOM;
        rowStarts = model.timeline().rowStarts();
        closes = model.timeline().closes();
        trunks = model.trunks().orElse(Integer.MAX_VALUE);
        cases = new CaseDesk(model, contacts, sources, plan, roster.entries().size());
    }

    /**
     * Runs one replication from an empty centre to its end.
     *
     * @param streams the streams of the replication
     * @param listener who listens
     */
    public void run(Streams streams, Observer listener) {
        observer = listener;
        reset(streams);
        observer.begin(contacts);
        roster.plans().forEach(p -> observer.planned(p.group(), p.agent(), p.heads(), p.from(), p.to()));
        List<Roster.Entry> entries = roster.entries();
        for (int i = 0; i < entries.size(); i++) {
            Roster.Entry entry = entries.get(i);
            boolean stop = entry.what() == Roster.What.STOP;
            plan.schedule(i, entry.time(), stop ? Kind.TIMER : entry.rises() ? Kind.COMES : Kind.GOES);
        }
        for (int type = 0; type < sources.length; type++) {
            scheduleArrival(type);
        }
        loop.run(this);
    }

    @Override
    public void handle(int list, int id, int kind) {
        long now = loop.now();
        if (now >= nextRow) {
            enterRow(now);
        }
        switch (list) {
            case PLAN -> planned(id, kind, now);
            case WORK -> worked(id, kind, now);
            case PATIENCE -> abandon(patience.holder(id), now);
            default -> arrive(id, now);
        }
        if (closed && lines.waiting() > 0 && delaysPending == 0 && staff.nobodyLeft()) {
            dismissAll(now);
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
        return closed && lines.waiting() > 0;
    }

    /** Takes a contact out of its line. */
    void dequeue(int slot, long now) {
        lines.leave(slot);
        patience.end(slot);
        if (delaysPending > 0 && plan.pending(timer(slot))) {
            plan.cancel(timer(slot));
            delaysPending--;
        }
        observer.dequeued(now, slot);
        if (closed && lines.waiting() == 0) {
            staff.release(now);
        }
    }

    /** Lets an agent who is free answer a contact that is in no line. */
    void answer(int slot, int agent, double speed, long now) {
        observer.answered(now, slot, agent);
        int type = contacts.type(slot);
        if (speed != 1) {
            contacts.set(slot, Contacts.TALK, divided(contacts.get(slot, Contacts.TALK), speed));
            contacts.set(slot, Contacts.HOLD, divided(contacts.get(slot, Contacts.HOLD), speed));
            contacts.set(slot, Contacts.WRAP, divided(contacts.get(slot, Contacts.WRAP), speed));
        }
        contacts.set(slot, Contacts.HOLDER, agent);
        AllocationDesk allocation = allocations[type];
        boolean cut = allocation != null && !contacts.part(slot) && allot(allocation, slot, speed, now);
        long conversation = contacts.get(slot, Contacts.TALK) + contacts.get(slot, Contacts.HOLD);
        if (cut) {
            work.schedule(agent, now + conversation, Kind.LIMIT);
        } else if (conversationEndsApart(slot)) {
            work.schedule(agent, now + conversation, Kind.WORK_ENDS);
        } else {
            staff.beginWrap(agent);
            work.schedule(agent, now + conversation + contacts.get(slot, Contacts.WRAP), Kind.WORK_ENDS);
        }
    }

    /** Tells whether anything hangs on the end of the conversation, when it isn't the end of the wrap, too. */
    private boolean conversationEndsApart(int slot) {
        return (cases.concluding() || trunks < Integer.MAX_VALUE) && contacts.get(slot, Contacts.WRAP) > 0;
    }

    private boolean allot(AllocationDesk allocation, int slot, double speed, long now) {
        boolean cut = allocation.apply(slot, speed);
        long warn = allocation.rule().warn().orElse(Ticks.NEVER);
        if (contacts.get(slot, Contacts.COUNTED) > warn) {
            plan.schedule(timer(slot), now + warn, Kind.TIMER);
        }
        return cut;
    }

    private static long divided(long ticks, double speed) {
        return (long) (ticks / speed + 0.5);
    }

    private void reset(Streams streams) {
        contacts.clear();
        lines.clear();
        plan.clear();
        work.clear();
        patience.clear();
        arrivals.clear();
        staff.reset(streams, observer);
        cases.reset(observer);
        for (int i = 0; i < sources.length; i++) {
            ContactType type = model.types().get(i);
            sources[i] = new ContactSource(type, streams);
            choiceAddresses[i] = streams.address(Purpose.AGENT_CHOICE, type.name());
        }
        busyTrunks = 0;
        delaysPending = 0;
        row = 0;
        nextRow = rowStarts[1];
        closed = false;
    }

    private void enterRow(long now) {
        while (now >= nextRow) {
            row++;
            observer.row(row, nextRow);
            nextRow = row + 1 < rowStarts.length ? rowStarts[row + 1] : Ticks.NEVER;
        }
    }

    private void scheduleArrival(int type) {
        long next = sources[type].next();
        if (next < closes) {
            arrivals.schedule(type, next, Kind.ARRIVES);
        }
    }

    private void arrive(int type, long now) {
        int slot = contacts.open(type, now, row);
        sources[type].bring(contacts, slot);
        scheduleArrival(type);
        offer(slot, type, now);
    }

    private void arriveAgain(int slot, long now) {
        contacts.arrive(slot, now, row);
        int type = contacts.type(slot);
        sources[type].later().bringAgain(contacts, slot);
        offer(slot, type, now);
    }

    private void offer(int slot, int type, long now) {
        observer.offered(now, slot);
        if (busyTrunks >= trunks) {
            leave(slot, Outcome.BLOCKED, now);
            return;
        }
        int agent = staff.idleFor(desks[type].groups(0), choice(slot, type));
        if (agent >= 0) {
            busyTrunks++;
            staff.answer(agent, slot, now);
        } else if (lines.waitingOfType(type) >= queueLimits[type]) {
            leave(slot, Outcome.BLOCKED, now);
        } else if (contacts.get(slot, Contacts.PATIENCE) == ContactSource.BALKS) {
            leave(slot, Outcome.BALKED, now);
        } else {
            busyTrunks++;
            lines.enter(slot);
            enqueue(slot, type, now);
        }
    }

    private void enqueue(int slot, int type, long now) {
        observer.queued(now, slot);
        patience.begin(slot, now);
        scheduleStep(slot, type, 1);
    }

    private void scheduleStep(int slot, int type, int step) {
        Desk desk = desks[type];
        if (step < desk.steps() && !contacts.part(slot)) {
            contacts.set(slot, Contacts.STEP, step);
            plan.schedule(timer(slot), contacts.get(slot, Contacts.ENTERED) + desk.delay(step), Kind.TIMER);
            delaysPending++;
        }
    }

    private void abandon(int slot, long now) {
        dequeue(slot, now);
        busyTrunks--;
        leave(slot, Outcome.ABANDONED, now);
    }

    /** The id of a contact's timer among what is planned. */
    private int timer(int slot) {
        return roster.entries().size() + slot;
    }

    private void timerRings(int slot, int kind, long now) {
        if (kind == Kind.ARRIVES) {
            arriveAgain(slot, now);
        } else if ((int) contacts.get(slot, Contacts.HOLDER) >= 0) {
            observer.warned(now, slot, (int) contacts.get(slot, Contacts.HOLDER));
        } else {
            delaysPending--;
            delayPassed(slot, now);
        }
    }

    private void delayPassed(int slot, long now) {
        int type = contacts.type(slot);
        int step = (int) contacts.get(slot, Contacts.STEP);
        int agent = staff.idleFor(desks[type].groups(step), choice(slot, type));
        observer.asked(now, slot, agent);
        if (agent >= 0) {
            staff.answerWaiting(agent, slot, now);
        } else {
            scheduleStep(slot, type, step + 1);
        }
    }

    /** The address from which a contact's choice among agents is drawn, a new one at each step. */
    private long choice(int slot, int type) {
        if (!randomAgents) {
            return 0;
        }
        long number = contacts.get(slot, Contacts.CASE_NUMBER) * 64 + contacts.attempt(slot);
        return Streams.within(choiceAddresses[type] + contacts.get(slot, Contacts.STEP), number);
    }

    private void leave(int slot, Outcome outcome, long now) {
        if (!contacts.part(slot)) {
            observer.left(now, slot, outcome);
            cases.lose(slot, outcome, now);
        }
        contacts.close(slot);
    }

    private void worked(int agent, int kind, long now) {
        if (kind == Kind.COMES) {
            staff.endPause(agent, now);
            return;
        }
        int slot = staff.inHand(agent);
        if (!staff.wrapping(agent)) {
            endConversation(slot, agent, kind == Kind.LIMIT, now);
            if (contacts.get(slot, Contacts.WRAP) > 0) {
                staff.beginWrap(agent);
                work.schedule(agent, now + contacts.get(slot, Contacts.WRAP), Kind.WORK_ENDS);
                return;
            }
        } else if (!conversationEndsApart(slot)) {
            releaseTrunk(slot);
            cases.conclude(slot, now);
        }
        observer.ended(now, slot, agent);
        contacts.close(slot);
        staff.endContact(agent, now);
    }

    /** A customer who is transferred stays on the line; one who is called back has hung up. */
    private void releaseTrunk(int slot) {
        if (!contacts.part(slot) || transfers(contacts.type(slot))) {
            busyTrunks--;
        }
    }

    private boolean transfers(int type) {
        AllocationDesk allocation = allocations[type];
        return allocation != null && allocation.rule().then() == AllocationRule.Then.TRANSFER;
    }

    private void endConversation(int slot, int agent, boolean limit, long now) {
        AllocationDesk allocation = allocations[contacts.type(slot)];
        if (!limit || !transfers(contacts.type(slot))) {
            releaseTrunk(slot);
        }
        if (limit && allocation != null) {
            AllocationRule rule = allocation.rule();
            switch (rule.then()) {
                case TRANSFER -> part(slot, agent, rule.transferTo().getAsInt(), now);
                case CALL_BACK -> part(slot, agent, -1, now);
                default -> cases.endUnsolved(slot, now);
            }
        } else {
            cases.conclude(slot, now);
        }
    }

    /** Lets the rest of a contact go on: at once if somebody is idle, else at the head of the queue. */
    private void part(int slot, int agent, int group, long now) {
        int type = contacts.type(slot);
        int part = contacts.part(slot, now);
        sources[type].later().bringWrap(contacts, part);
        observer.parted(now, slot, agent, group >= 0);
        int taker = staff.idleForPart(type, group, choice(part, type));
        if (taker >= 0) {
            staff.answer(taker, part, now);
        } else {
            lines.enterPart(part);
            enqueue(part, type, now);
        }
    }

    private void planned(int id, int kind, long now) {
        int entries = roster.entries().size();
        if (id >= entries) {
            timerRings(id - entries, kind, now);
            return;
        }
        Roster.Entry entry = roster.entries().get(id);
        switch (entry.what()) {
            case CLOSE -> close(now);
            case STOP -> stop(now);
            default -> staff.planned(entry, now);
        }
    }

    private void close(long now) {
        closed = true;
        if (model.timeline().atClose() == Timeline.AtClose.DISMISS) {
            dismissAll(now);
        }
    }

    private void dismissAll(long now) {
        for (int slot : everybodyWaiting()) {
            dequeue(slot, now);
            releaseTrunk(slot);
            leave(slot, Outcome.DISMISSED, now);
        }
    }

    private void stop(long now) {
        for (int slot : everybodyWaiting()) {
            dequeue(slot, now);
            leave(slot, Outcome.STILL_OPEN, now);
        }
        staff.stop(now);
        loop.stop();
    }

    private List<Integer> everybodyWaiting() {
        List<Integer> slots = new ArrayList<>();
        for (int line = 0; line < lines.count(); line++) {
            for (int slot = lines.head(line); slot != Contacts.NONE; slot = (int) contacts.get(slot, Contacts.NEXT)) {
                slots.add(slot);
            }
        }
        return slots;
    }
}
