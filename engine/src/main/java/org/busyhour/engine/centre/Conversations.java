package org.busyhour.engine.centre;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.busyhour.engine.centre.allocation.AllocationDesk;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Streams;
import org.jspecify.annotations.Nullable;

/** What an agent does for a contact, from the answer to the end of the wrap, and what goes on of it elsewhere. */
final class Conversations {
    private final Centre centre;
    private final Contacts contacts;
    private final Staff staff;
    private final EventList work;
    private final Trunks trunks;
    private final CaseDesk cases;
    private final @Nullable Journeys journeys;
    private final @Nullable DeferredDesk later;
    private final @Nullable CallbackDesk callbacks;
    private final @Nullable TriesInVain tries;
    private final @Nullable AllocationDesk[] allocations;
    private final List<String> names;
    private final Warnings warnings;
    private final @Nullable Interruptions interruptions;
    private final boolean endMatters;
    /** Whether the model has more between the answer and the end than the agent's work. */
    private final boolean moreThanWork;
    /** Whether the agent's work is all there is, and nothing limits it. */
    private final boolean onlyWork;

    private final WorkLengths lengths;
    private final @Nullable Chats chats;
    private final @Nullable DiallingDesk lists;
    private final @Nullable TeamDesk teams;
    private final @Nullable ApprovalDesk approvals;
    private Observer observer;

    /** Takes where work ends, and where a slot's timer stands in the plan. */
    @SuppressWarnings("NullAway.Init") // the observer comes with reset
    Conversations(
            Centre centre,
            Model model,
            Staff staff,
            EventList plan,
            EventList work,
            CaseDesk cases,
            @Nullable Journeys journeys,
            @Nullable CallbackDesk callbacks,
            @Nullable DiallingDesk lists) {
        this.centre = centre;
        contacts = centre.contacts();
        this.staff = staff;
        this.work = work;
        trunks = centre.trunks();
        this.cases = cases;
        later = centre.later();
        this.journeys = journeys;
        endMatters = cases.concluding() || trunks.limited() || journeys != null || later != null;
        this.callbacks = callbacks;
        tries = callbacks == null ? null : new TriesInVain(contacts, callbacks, staff, work);
        this.lists = lists;
        interruptions = staff.interruptions();
        chats = staff.chats();
        teams = staff.teams();
        approvals = staff.approvals();
        moreThanWork = endMatters
                || callbacks != null
                || interruptions != null
                || chats != null
                || teams != null
                || approvals != null;
        allocations = new AllocationDesk[model.types().size()];
        names = model.types().stream().map(ContactType::name).toList();
        for (int type = 0; type < allocations.length; type++) {
            allocations[type] = model.types()
                    .get(type)
                    .allocation()
                    .map(rule -> new AllocationDesk(contacts, rule))
                    .orElse(null);
        }
        onlyWork = !moreThanWork && Arrays.stream(allocations).allMatch(Objects::isNull);
        lengths = new WorkLengths(contacts, allocations, approvals, journeys);
        warnings = new Warnings(contacts, allocations, plan, centre.firstTimer());
    }

    void reset(Streams streams, Observer listener) {
        observer = listener;
        for (int type = 0; type < allocations.length; type++) {
            AllocationDesk allocation = allocations[type];
            if (allocation != null) {
                allocation.reset(streams.address(Purpose.EXTENSION, names.get(type)));
            }
        }
        if (tries != null) {
            tries.reset(listener);
        }
    }

    /** Begins: an agent who is free takes a contact that is in no line. */
    void begin(int slot, int agent, double speed, long now) {
        if (onlyWork && speed == 1) {
            answered(slot, agent, now);
            staff.agents().beginWrap(agent);
            work.schedule(agent, now + lengths.handling(slot), Kind.WORK_ENDS);
            return;
        }
        int type = contacts.type(slot);
        if (!moreThanWork) {
            answered(slot, agent, now);
        } else if (beginsOtherwise(slot, agent, speed, now)) {
            return;
        }
        if (speed != 1) {
            lengths.divide(slot, speed);
        }
        if (moreThanWork) {
            meet(slot, agent);
        }
        AllocationDesk allocation = allocations[type];
        boolean cut = allocation != null && !contacts.part(slot) && allot(allocation, slot, speed, now);
        if (moreThanWork && journeys != null) {
            journeys.handovers().join(slot, lengths.conversation(slot), now);
        }
        expectEnd(slot, agent, cut, now);
    }

    private void answered(int slot, int agent, long now) {
        observer.answered(now, slot, agent);
        contacts.set(slot, Contacts.HOLDER, agent);
    }

    /** Tells whether what begins isn't one stretch of work: nobody picks up, or it is a chat. */
    private boolean beginsOtherwise(int slot, int agent, double speed, long now) {
        if (tries != null && tries.begins(slot, agent, now)) {
            return true;
        }
        answered(slot, agent, now);
        if (journeys != null) {
            journeys.answered(slot, now);
        }
        boolean chat = chats != null && chats.isChat(contacts.type(slot));
        if (chats != null && chat) {
            beginChat(chats, slot, agent, speed, now);
        }
        return chat;
    }

    @Nullable
    TriesInVain tries() {
        return tries;
    }

    private void meet(int slot, int agent) {
        if (approvals != null) {
            approvals.begins(slot);
        }
        if (interruptions != null) {
            interruptions.begins(agent, slot);
        }
        if (journeys != null) {
            journeys.handovers().meet(slot);
        }
    }

    private void follow(int slot, long end) {
        if (journeys != null) {
            journeys.handovers().follow(slot, end);
        }
    }

    /** Lets the rest of the work in hand take some times as long. */
    void stretch(int agent, double by, double speed, long now) {
        int slot = staff.agents().hand(agent);
        boolean asking = approvals != null && approvals.asking(agent);
        long done = staff.done(agent, now) - (approvals == null ? 0 : approvals.onHold(agent, now));
        boolean talking = asking || done < lengths.conversation(slot);
        boolean cut = lengths.stretch(slot, done, by, speed, talking);
        if (asking) {
            return;
        }
        warnings.again(slot, now - done, now);
        work.cancel(agent);
        if (talking) {
            staff.agents().backToTalk(agent);
            follow(slot, now - done + lengths.conversation(slot));
            expectEnd(slot, agent, cut, now - done);
        } else {
            work.schedule(agent, now - done + lengths.handling(slot), Kind.WORK_ENDS);
        }
    }

    /** Lets the rest of work that was interrupted take some times as long. */
    void stretchAside(Interruptions aside, int slot, double by, double speed) {
        long done = aside.done(slot);
        boolean talking = done < lengths.conversation(slot);
        boolean cut = lengths.stretch(slot, done, by, speed, talking);
        boolean apart = talking && (cut || endsApart(slot));
        long left = (apart ? lengths.conversation(slot) : lengths.handling(slot)) - done;
        aside.replan(slot, left, cut ? Kind.LIMIT : Kind.WORK_ENDS, !apart);
        aside.replanWarning(slot, warnings.left(slot, done));
    }

    /** The conversation in hand is cut off, if it isn't over; its wrap is done all the same. */
    void cutOff(int agent, double speed, long now) {
        int slot = staff.agents().hand(agent);
        boolean asked = approvals != null && approvals.withdraw(agent, now);
        if (!asked && staff.done(agent, now) >= lengths.conversation(slot)) {
            return;
        }
        long done = lengths.cutOff(slot, staff.done(agent, now), speed);
        warnings.again(slot, now - done, now);
        work.cancel(agent);
        staff.agents().backToTalk(agent);
        follow(slot, now);
        releaseTrunk(slot);
        loseCutOff(slot, now);
        wrap(slot, agent, now);
        if (approvals != null && asked) {
            approvals.letGo(now);
        }
    }

    /** Tells whether a contact is among those that get more time than the limit gives. */
    boolean grants(int slot) {
        AllocationDesk allocation = allocations[contacts.type(slot)];
        return allocation != null && allocation.grants(slot);
    }

    /** It is decided whether a contact in hand, which is at the limit, gets more time. */
    void decided(int slot, int agent, boolean granted, long now) {
        AllocationDesk allocation = allocations[contacts.type(slot)];
        if (granted && allocation != null) {
            double speed = centre.slowed(staff.pace(agent, contacts.type(slot)), contacts.type(slot));
            boolean cut = lengths.extend(slot, allocation, speed);
            expectEnd(slot, agent, cut, now - staff.done(agent, now));
            staff.severalInHand().makeWay(agent, slot, now);
        } else if (!end(slot, agent, true, now)) {
            wrap(slot, agent, now);
        }
    }

    private void expectEnd(int slot, int agent, boolean cut, long since) {
        long end = since + lengths.conversation(slot);
        if (cut) {
            work.schedule(agent, end, Kind.LIMIT);
        } else if (endsApart(slot)) {
            work.schedule(agent, end, Kind.WORK_ENDS);
        } else {
            staff.agents().beginWrap(agent);
            work.schedule(agent, end + contacts.get(slot, Contacts.WRAP), Kind.WORK_ENDS);
        }
    }

    /** The work that an agent does for the contact in hand has come to its end, or the conversation has. */
    void workEnds(int agent, boolean limit, long now) {
        int slot = staff.agents().hand(agent);
        if (moreThanWork && endsOtherwise(slot, agent, now)) {
            return;
        }
        if (!staff.agents().wrapping(agent)) {
            if (!end(slot, agent, limit, now)) {
                wrap(slot, agent, now);
            }
            return;
        }
        if (moreThanWork && !endsApart(slot) && over(slot, agent, now)) {
            return;
        }
        finish(slot, agent, now);
    }

    private boolean endsOtherwise(int slot, int agent, long now) {
        if (approvals != null && approvals.ends(agent, now)) {
            return true;
        }
        if (tries != null && tries.dialling(agent)) {
            tries.ends(agent, now);
            return true;
        }
        boolean chat = chats != null && chats.isChat(contacts.type(slot));
        if (chats != null && chat) {
            chatWorkEnds(chats, slot, agent, now);
        }
        return chat;
    }

    /** The conversation is over, the wrap begins if there is one. */
    private void wrap(int slot, int agent, long now) {
        if (contacts.get(slot, Contacts.WRAP) > 0) {
            staff.agents().beginWrap(agent);
            work.schedule(agent, now + contacts.get(slot, Contacts.WRAP), Kind.WORK_ENDS);
        } else {
            finish(slot, agent, now);
        }
    }

    private void finish(int slot, int agent, long now) {
        if (moreThanWork) {
            done(slot, agent, now);
        }
        if (moreThanWork && lists != null) {
            lists.ends(slot);
        }
        observer.ended(now, slot, agent);
        contacts.close(slot);
        staff.endContact(agent, now);
    }

    private void done(int slot, int agent, long now) {
        if (interruptions != null) {
            interruptions.ends(agent, slot, now);
        }
        if (teams != null) {
            teams.ends(slot, agent, now);
        }
    }

    private void beginChat(Chats desk, int slot, int agent, double speed, long now) {
        desk.begin(slot, agent, speed, now);
        if (interruptions != null) {
            interruptions.beginsChat(desk, agent);
        }
        staff.severalInHand().takeMore(desk, agent, now);
        desk.turn(agent, now);
    }

    private void chatWorkEnds(Chats desk, int slot, int agent, long now) {
        if (!desk.wraps(agent)) {
            if (!desk.replied(agent, now)) {
                return;
            }
            end(slot, agent, false, now);
            if (contacts.get(slot, Contacts.WRAP) > 0) {
                desk.beginWrap(agent, now);
                return;
            }
        }
        desk.end(slot, agent, now);
        if (interruptions != null) {
            interruptions.openChats(desk, agent);
        }
        observer.ended(now, slot, agent);
        contacts.close(slot);
        staff.severalInHand().endChat(desk, agent, now);
    }

    /** A customer who is transferred stays on the line; one who is called back has hung up. */
    boolean onLine(int slot) {
        return holdsTrunk(slot);
    }

    /** Tells whether an agent only stays on the line for a contact that has gone on. */
    boolean handedOn(int slot) {
        return journeys != null && journeys.handovers().handedOn(slot);
    }

    /** Tells whether an agent stays on the line for a contact that waits. */
    boolean keepsAgent(int slot) {
        return journeys != null && journeys.handovers().keepsAgent(slot);
    }

    /** A customer is cut off in a conversation, or between two of them. */
    void loseCutOff(int slot, long now) {
        observer.lineCut(now, slot);
        if (journeys != null && journeys.atStage(slot)) {
            journeys.cutOff(slot, now);
        } else {
            cases.cutOff(slot, now);
        }
    }

    /** Frees the line of a contact that is on one. */
    void releaseTrunk(int slot) {
        if (onLine(slot)) {
            trunks.release(contacts.type(slot));
        }
    }

    private boolean holdsTrunk(int slot) {
        boolean hungUp = journeys != null && journeys.atStage(slot) && journeys.hungUp(slot);
        boolean deferred = later != null && later.deferred(contacts.type(slot));
        boolean calledBack = callbacks != null && callbacks.calls(slot);
        boolean onTheLine = !contacts.part(slot) || transfers(contacts.type(slot));
        return !hungUp && !deferred && !calledBack && onTheLine;
    }

    /** Tells whether anything hangs on the end of the conversation, when it isn't the end of the wrap, too. */
    private boolean endsApart(int slot) {
        return endMatters && contacts.get(slot, Contacts.WRAP) > 0;
    }

    private boolean allot(AllocationDesk allocation, int slot, double speed, long now) {
        boolean cut = allocation.apply(slot, speed);
        warnings.begin(slot, now);
        return cut;
    }

    private boolean transfers(int type) {
        AllocationDesk allocation = allocations[type];
        return allocation != null && allocation.rule().then() == AllocationRule.Then.TRANSFER;
    }

    /** Ends a conversation; returns whether the agent stays on the line all the same. */
    private boolean end(int slot, int agent, boolean limit, long now) {
        AllocationDesk allocation = allocations[contacts.type(slot)];
        if (limit && allocation != null) {
            if (approvals != null && approvals.asks(agent, slot, now)) {
                return true;
            }
            cut(allocation.rule(), slot, agent, now);
            return false;
        }
        return over(slot, agent, now);
    }

    /** The limit ends a conversation. */
    private void cut(AllocationRule rule, int slot, int agent, long now) {
        if (journeys != null && rule.then() == AllocationRule.Then.GO_ON && journeys.mayGoOn(slot)) {
            goOn(journeys, slot, rule.stage().getAsInt(), agent, now);
            return;
        }
        if (rule.then() != AllocationRule.Then.TRANSFER) {
            releaseTrunk(slot);
        }
        switch (rule.then()) {
            case TRANSFER -> part(slot, agent, rule.transferTo().getAsInt(), now);
            case CALL_BACK -> part(slot, agent, -1, now);
            default -> endUnsolved(slot, now);
        }
    }

    /** Lets a contact go on to a stage; returns whether the agent stays on the line. */
    private boolean goOn(Journeys ways, int slot, int stage, int agent, long now) {
        if (!ways.staysOnTheLine(stage)) {
            releaseTrunk(slot);
        }
        if (!holdsTrunk(slot)) {
            ways.hangUp(slot);
        }
        return ways.goOn(slot, stage, agent, now);
    }

    /**
     * The conversation has come to its own end: the contact goes on to a stage, or it is done; returns whether the
     * agent stays on the line.
     */
    private boolean over(int slot, int agent, long now) {
        if (journeys != null && journeys.handovers().handedOn(slot)) {
            journeys.handovers().leaves(slot);
            return false;
        }
        int stage = journeys == null ? -1 : journeys.next(slot);
        if (journeys != null && stage >= 0) {
            return goOn(journeys, slot, stage, agent, now);
        }
        reply(slot, now);
        releaseTrunk(slot);
        if (journeys == null) {
            cases.conclude(slot, now);
        } else {
            journeys.finish(slot, now);
        }
        return false;
    }

    private void endUnsolved(int slot, long now) {
        reply(slot, now);
        if (journeys == null) {
            cases.endUnsolved(slot, now);
        } else {
            journeys.endUnsolved(slot, now);
        }
    }

    private void reply(int slot, long now) {
        if (later != null) {
            later.reply(slot, now);
        }
    }

    /** Lets the rest of a contact go on: at once if somebody is idle, else at the head of the queue. */
    private void part(int slot, int agent, int group, long now) {
        int part = contacts.part(slot, now);
        if (later != null) {
            later.handOn(slot);
        }
        cases.bringWrap(part);
        observer.parted(now, slot, agent, group >= 0);
        centre.offerPart(part, group, now);
    }
}
