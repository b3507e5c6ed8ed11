package org.busyhour.engine.centre;

import java.util.List;
import org.busyhour.engine.centre.arrival.DeadlineSource;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Extra;
import org.busyhour.engine.centre.state.Lines;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.BusinessClock;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Deadline;
import org.busyhour.engine.model.LateCall;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/** Deferred work: until when it is due, whose customers call because it is late, and what is left of it. */
final class DeferredDesk {
    private static final int NO_CALL = 0;
    private static final int ANNOUNCED = -1;

    private final Contacts contacts;
    private final Lines lines;
    private final EventList plan;
    private final int firstTimer;
    private final List<ContactType> types;
    private final boolean[] deferred;
    /** Those whose customers wait for a reply; those on a list don't. */
    private final boolean[] replies;

    private final BusinessClock.@Nullable Hands[] clocks;
    private final long[] goals;
    private final long[] limits;
    private final int[] callTypes;
    private final Openings openings;
    private final long[] stops;
    private final @Nullable DeadlineSource[] sources;
    private Observer observer;

    @SuppressWarnings("NullAway.Init") // the observer comes with reset
    private DeferredDesk(Model model, Contacts contacts, Lines lines, EventList plan, int firstTimer) {
        this.contacts = contacts;
        this.lines = lines;
        this.plan = plan;
        this.firstTimer = firstTimer;
        types = model.types();
        openings = model.timeline().openings();
        stops = model.stops();
        deferred = new boolean[types.size()];
        replies = new boolean[types.size()];
        clocks = new BusinessClock.Hands[types.size()];
        goals = new long[types.size()];
        limits = new long[types.size()];
        callTypes = new int[types.size()];
        sources = new DeadlineSource[types.size()];
        for (int i = 0; i < deferred.length; i++) {
            ContactType type = types.get(i);
            deferred[i] = type.deferred();
            replies[i] = type.deferred() && !type.channel().outbound();
            int at = i;
            type.deadline().ifPresent(deadline -> set(at, deadline));
            limits[i] = type.deadline().isPresent()
                    ? limits[i]
                    : type.deferred() ? Ticks.NEVER : type.serviceLevel().threshold();
        }
    }

    /** Returns the desk; nothing if no work is deferred and nobody asks what is due. */
    static @Nullable DeferredDesk of(Model model, Contacts contacts, Lines lines, EventList plan, int firstTimer) {
        boolean asked = model.routing().byDue();
        return asked || model.types().stream().anyMatch(ContactType::deferred)
                ? new DeferredDesk(model, contacts, lines, plan, firstTimer)
                : null;
    }

    void reset(Streams streams, Observer listener) {
        observer = listener;
        for (int i = 0; i < sources.length; i++) {
            ContactType type = types.get(i);
            sources[i] = type.deadline()
                    .map(deadline -> new DeadlineSource(type, deadline, streams))
                    .orElse(null);
        }
    }

    boolean deferred(int type) {
        return deferred[type];
    }

    /**
     * A contact has been offered: says when it is due, and announces the call that then comes, or when the centre opens
     * next.
     */
    void offered(int slot, int type, long now) {
        if (contacts.attempt(slot) == 0) {
            contacts.setExtra(slot, Extra.STARTED, now);
        }
        contacts.setExtra(slot, Extra.LATE_CALL, NO_CALL);
        contacts.setExtra(slot, Extra.REPLIED, 0);
        contacts.setExtra(slot, Extra.PROMISE, 0);
        promise(slot, type, now);
    }

    /** A contact comes to a stage: the first deadline on its way holds on. */
    void comesTo(int slot, int stage, long now) {
        if (!promised(slot) || (clocks[contacts.promiseType(slot)] == null && clocks[stage] != null)) {
            promise(slot, stage, now);
        }
    }

    private boolean promised(int slot) {
        return contacts.extra(slot, Extra.PROMISE) > 0;
    }

    private void promise(int slot, int type, long now) {
        if (replies[type]) {
            contacts.promise(slot);
        }
        DeadlineSource source = sources[type];
        BusinessClock.Hands clock = clocks[type];
        if (source == null || clock == null) {
            contacts.setExtra(slot, Extra.DUE, limits[type] > Ticks.NEVER - now ? Ticks.NEVER : now + limits[type]);
            return;
        }
        long starts = now + source.startsAfter(contacts, slot);
        long due = clock.add(starts, limits[type]);
        contacts.setExtra(slot, Extra.DUE, due);
        contacts.setExtra(slot, Extra.GOAL, clock.add(starts, goals[type]));
        long call = source.calls() ? calling(due) : Ticks.NEVER;
        if (call < openings.last()) {
            announce(slot, callTypes[type], call, now);
        }
    }

    /** An announced call comes. */
    void comes(int slot) {
        contacts.setExtra(slot, Extra.LATE_CALL, NO_CALL);
    }

    /** The conversation with a contact, or with the last of its parts, is over: the reply leaves. */
    void reply(int slot, long now) {
        if (!awaited(slot)) {
            return;
        }
        observer.replied(now, slot);
        contacts.setExtra(slot, Extra.REPLIED, 1);
        int call = (int) contacts.extra(slot, Extra.LATE_CALL) - 1;
        if (call >= 0 && announced(call, slot)) {
            plan.cancel(firstTimer + call);
            contacts.close(call);
        }
        contacts.setExtra(slot, Extra.LATE_CALL, NO_CALL);
    }

    /** A part, or what goes on to a stage, takes the place of a contact, and has the reply to write. */
    void handOn(int slot) {
        contacts.setExtra(slot, Extra.REPLIED, 1);
    }

    /** The simulated time is over for a contact or a part that waits or is in hand. */
    void unanswered(int slot, long now) {
        if (awaited(slot)) {
            observer.unanswered(now, slot);
        }
    }

    /**
     * A contact is away until an instant, and nobody in the centre could reply: the clock of its deadline stands still,
     * unless it has run out already.
     */
    void pause(int slot, long until, long now) {
        if (!awaited(slot)) {
            return;
        }
        BusinessClock.Hands clock = clocks[contacts.promiseType(slot)];
        long due = contacts.extra(slot, Extra.DUE);
        contacts.setExtra(slot, Extra.GOAL, moved(contacts.extra(slot, Extra.GOAL), clock, until, now));
        contacts.setExtra(slot, Extra.DUE, moved(due, clock, until, now));
        int call = (int) contacts.extra(slot, Extra.LATE_CALL) - 1;
        if (due > now && call >= 0 && announced(call, slot)) {
            callLater(slot, call);
        }
    }

    /** A contact that is away comes back to nobody any more in the time that is simulated. */
    void lost(int slot, long now) {
        pause(slot, Ticks.NEVER, now);
        unanswered(slot, stops[contacts.type(slot)]);
    }

    private boolean awaited(int slot) {
        return promised(slot) && contacts.extra(slot, Extra.REPLIED) == 0;
    }

    /** An instant that is ahead on a clock that stands still until another one. */
    private static long moved(long instant, BusinessClock.@Nullable Hands clock, long until, long now) {
        if (clock == null || instant <= now || instant == Ticks.NEVER) {
            return instant;
        }
        return until == Ticks.NEVER ? Ticks.NEVER : clock.add(until, clock.between(now, instant));
    }

    private void callLater(int slot, int call) {
        plan.cancel(firstTimer + call);
        long at = calling(contacts.extra(slot, Extra.DUE));
        if (at < openings.last()) {
            plan.schedule(firstTimer + call, at, Kind.ARRIVES);
        } else {
            contacts.setExtra(slot, Extra.LATE_CALL, NO_CALL);
            contacts.close(call);
        }
    }

    /** When a customer calls who has had no answer by an instant. */
    private long calling(long due) {
        return due < openings.last() ? openings.next(due) : Ticks.NEVER;
    }

    /** A row of tallies is over: tells how much waits. */
    void takeStock(long now) {
        for (int type = 0; type < deferred.length; type++) {
            if (deferred[type]) {
                observer.backlog(now, type, lines.waitingOfType(type), lines.oldest(type, now));
            }
        }
    }

    private void set(int type, Deadline deadline) {
        clocks[type] = deadline.clock().hands();
        goals[type] = deadline.goal();
        limits[type] = deadline.limit();
        callTypes[type] = deadline.ifLate().map(LateCall::type).orElse(-1);
    }

    /** What the call brings is drawn by a number that no case of its own type has. */
    private void announce(int slot, int callType, long at, long now) {
        long number = contacts.get(slot, Contacts.CASE_NUMBER);
        int call = contacts.lateCall(slot, callType, -1 - (number * deferred.length + contacts.type(slot)), now);
        contacts.set(call, Contacts.PRIORITY, types.get(callType).priority());
        contacts.setExtra(call, Extra.LATE_CALL, ANNOUNCED);
        contacts.setExtra(slot, Extra.LATE_CALL, call + 1L);
        plan.schedule(firstTimer + call, at, Kind.ARRIVES);
    }

    /** Tells whether the call hasn't come; its slot may have gone to somebody else since it has. */
    private boolean announced(int call, int slot) {
        return contacts.extra(call, Extra.LATE_CALL) == ANNOUNCED && contacts.caseId(call) == contacts.caseId(slot);
    }
}
