package org.busyhour.engine.centre;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.busyhour.engine.centre.arrival.DialSource;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Extra;
import org.busyhour.engine.centre.state.Lines;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Dialling;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * Customers on lists and the calls to them. Agents take records as they take other deferred work, and dial;
 * {@link Dialler} dials ahead of them. Who doesn't pick up goes back to the list after a while.
 */
final class DiallingDesk {
    private static final int LISTED = 0;
    private static final int WILL_PICK_UP = 1;
    private static final int IN_VAIN = 2;
    private static final int PICKED_UP = 3;
    private static final int NOBODY = -1;

    private final Centre centre;
    private final Contacts contacts;
    private final Lines lines;
    private final Staff staff;
    private final Dials dials;
    private final EventList plan;
    private final EventList work;
    private final int firstTimer;
    private final int firstHours;
    private final long end;
    private final List<ContactType> types;
    private final @Nullable DialSource[] sources;
    private final @Nullable Dialler[] diallers;
    private final Dialler[] byUrgency;
    private final boolean[] open;
    /** Agents who dial. */
    private final BitSet dialling = new BitSet();
    /** Records that ring on a line of a machine. */
    private final BitSet ringing = new BitSet();
    /** Records whose next try hasn't come yet. */
    private final BitSet away = new BitSet();

    private boolean ended;
    private Observer observer;

    /** Takes where work ends, where hours begin and end, and where a slot's timer stands in the plan. */
    @SuppressWarnings("NullAway.Init") // the observer comes with reset
    private DiallingDesk(Centre centre, Model model, Staff staff, EventList plan, EventList work) {
        this.centre = centre;
        this.staff = staff;
        dials = new Dials(staff);
        this.plan = plan;
        this.work = work;
        contacts = centre.contacts();
        lines = centre.lines();
        firstTimer = centre.firstTimer();
        types = model.types();
        firstHours = firstTimer - RuleDesk.places(model) - types.size();
        end = model.timeline().end();
        sources = new DialSource[types.size()];
        diallers = new Dialler[types.size()];
        open = new boolean[types.size()];
        for (int i = 0; i < diallers.length; i++) {
            int type = i;
            diallers[i] = types.get(i)
                    .dialling()
                    .flatMap(Dialling::ahead)
                    .map(ahead -> new Dialler(model, type, ahead, lines, contacts, staff))
                    .orElse(null);
        }
        byUrgency = IntStream.range(0, diallers.length)
                .boxed()
                .sorted(Comparator.comparingInt(type -> types.get(type).priority()))
                .map(type -> diallers[type])
                .filter(dialler -> dialler != null)
                .toArray(Dialler[]::new);
        for (Dialler dialler : byUrgency) {
            dialler.meet(byUrgency);
        }
    }

    /** Returns a desk, or nothing where nobody is on a list. */
    static @Nullable DiallingDesk of(Centre centre, Model model, Staff staff, EventList plan, EventList work) {
        return hours(model) > 0 ? new DiallingDesk(centre, model, staff, plan, work) : null;
    }

    /** Returns how many places the hours of lists need in the plan: one a type, or none where there is no list. */
    static int hours(Model model) {
        boolean any = model.types().stream().anyMatch(type -> type.dialling().isPresent());
        return any ? model.types().size() : 0;
    }

    /** Forgets everybody and takes other streams. */
    void reset(Streams streams, Observer listener) {
        observer = listener;
        ended = false;
        dialling.clear();
        ringing.clear();
        away.clear();
        Arrays.fill(open, false);
        for (int type = 0; type < sources.length; type++) {
            Dialling how = types.get(type).dialling().orElse(null);
            sources[type] =
                    how == null ? null : new DialSource(how, types.get(type).name(), streams);
            if (how != null) {
                begin(type, how);
            }
        }
    }

    private void begin(int type, Dialling how) {
        Dialler dialler = diallers[type];
        if (dialler != null) {
            dialler.reset();
        }
        open[type] = how.hours().map(hours -> hours.open(0)).orElse(true);
        shutOrOpen(type);
        expectChange(type, how, 0);
    }

    /** Agents take nothing from a list whose machine dials, nor behind the hours in which customers may be called. */
    private void shutOrOpen(int type) {
        Dialler dialler = diallers[type];
        lines.shut(type, !open[type] || (dialler != null && !dialler.rests()));
    }

    private void expectChange(int type, Dialling how, long now) {
        Openings hours = how.hours().orElse(null);
        if (hours == null) {
            return;
        }
        long next = open[type] ? hours.closing(now) : hours.next(now);
        if (next < end) {
            plan.schedule(firstHours + type, next, open[type] ? Kind.GOES : Kind.COMES);
        }
    }

    /** The hours of a list begin or end. */
    void changeHours(int place, long now) {
        int type = place - firstHours;
        open[type] = !open[type];
        shutOrOpen(type);
        types.get(type).dialling().ifPresent(how -> expectChange(type, how, now));
        if (!lines.shut(type)) {
            staff.lookAgain(now);
        }
    }

    /** Tells whether a contact stays on its list, whoever is free. */
    boolean keeps(int slot) {
        return lines.shut(contacts.type(slot));
    }

    /** An agent who is free has been given a contact: if it is a record, the agent dials, and this tells so. */
    boolean dials(int slot, int agent, long now) {
        int type = contacts.type(slot);
        DialSource source = sources[type];
        if (source == null) {
            return false;
        }
        Dialler dialler = diallers[type];
        if (contacts.extra(slot, Extra.DIALLING) == PICKED_UP) {
            if (dialler != null) {
                dialler.answered();
            }
            return false;
        }
        if (dialler != null) {
            dialler.agentDials();
            shutOrOpen(type);
        }
        observer.dials(now, slot, agent);
        dialling.set(agent);
        dials.begin(agent);
        staff.free().counted(agent, -1, now);
        work.schedule(agent, now + dial(source, slot), Kind.WORK_ENDS);
        return true;
    }

    /** Tells whether an agent dials. */
    boolean dialling(int agent) {
        return dialling.get(agent);
    }

    /** An agent has dialled. */
    void dialled(int agent, long now) {
        int slot = staff.agents().hand(agent);
        boolean reached = contacts.extra(slot, Extra.DIALLING) == WILL_PICK_UP;
        tellDialling(agent, now);
        observer.dialled(now, slot, agent, reached);
        Dialler dialler = diallers[contacts.type(slot)];
        if (dialler != null) {
            dialler.agentDialled(reached);
        }
        if (reached) {
            pickUp(slot, now);
            dials.connect(agent, now);
            centre.converse(slot, agent, staff.speed(agent, contacts.type(slot)), now);
        } else {
            tryAgain(slot, now);
            staff.endContact(agent, now);
        }
    }

    private void tellDialling(int agent, long now) {
        dialling.clear(agent);
        observer.spent(agent, AgentState.DIALLING, staff.since(agent), now);
    }

    /** Begins a try, and returns how long it takes. */
    private long dial(DialSource source, int slot) {
        long number = contacts.extra(slot, Extra.DIALS) + 1;
        contacts.setExtra(slot, Extra.DIALS, number);
        boolean reached = source.tries().reaches(contacts, slot, number);
        contacts.setExtra(slot, Extra.DIALLING, reached ? WILL_PICK_UP : IN_VAIN);
        return source.dial(reached);
    }

    private void pickUp(int slot, long now) {
        contacts.setExtra(slot, Extra.DIALLING, PICKED_UP);
        contacts.enter(slot, now, contacts.row(slot));
    }

    private void tryAgain(int slot, long now) {
        DialSource source = sources[contacts.type(slot)];
        long number = contacts.extra(slot, Extra.DIALS);
        if (source == null || number >= source.tries().tries().most()) {
            leave(slot, Outcome.UNREACHED, now);
            return;
        }
        long gap = source.tries().gap(contacts, slot, number);
        if (gap >= end - now) {
            leave(slot, Outcome.STILL_OPEN, now);
            return;
        }
        contacts.setExtra(slot, Extra.DIALLING, LISTED);
        away.set(slot);
        plan.schedule(firstTimer + slot, now + gap, Kind.ARRIVES);
    }

    /** A record that is in no line is done with; nobody has waited since it was last in one. */
    private void leave(int slot, Outcome outcome, long now) {
        contacts.enter(slot, now, contacts.row(slot));
        centre.leave(slot, outcome, now);
    }

    /** Tells whether a record rings on a line of a machine, or its next try hasn't come yet. */
    boolean holds(int slot) {
        return away.get(slot) || ringing.get(slot);
    }

    /** It has rung, or the next try has come. */
    void due(int slot, long now) {
        if (ringing.get(slot)) {
            ringing.clear(slot);
            rung(slot, now);
        } else {
            away.clear(slot);
            contacts.enter(slot, now, contacts.row(slot));
            contacts.set(slot, Contacts.PATIENCE, Ticks.NEVER);
            centre.offerRecord(slot, now);
        }
    }

    private void rung(int slot, long now) {
        Dialler dialler = diallers[contacts.type(slot)];
        boolean reached = contacts.extra(slot, Extra.DIALLING) == WILL_PICK_UP;
        observer.dialled(now, slot, NOBODY, reached);
        if (dialler == null) {
            return;
        }
        dialler.rung(reached);
        if (reached) {
            pickUp(slot, now);
            contacts.set(slot, Contacts.PATIENCE, dialler.drop());
            centre.offerPart(slot, -1, now);
        } else {
            tryAgain(slot, now);
        }
    }

    /** Returns a customer who has picked up and waits, of those whom a group takes; they go before all others. */
    int onTheLine(int group) {
        for (Dialler dialler : byUrgency) {
            int slot = dialler.onTheLine(group);
            if (slot != Contacts.NONE) {
                return slot;
            }
        }
        return Contacts.NONE;
    }

    /** Somebody's patience is at its end; if it is a customer who was called, this drops the call and tells so. */
    boolean drops(int slot, long now) {
        Dialler dialler = diallers[contacts.type(slot)];
        if (dialler == null) {
            return false;
        }
        dialler.dropped();
        centre.dequeue(slot, now);
        centre.leave(slot, Outcome.DROPPED, now);
        return true;
    }

    /** A conversation and its wrap are over. */
    void ends(int slot) {
        Dialler dialler = diallers[contacts.type(slot)];
        if (dialler != null) {
            dialler.ended();
        }
    }

    /** Something has happened: machines dial as far as they may, those of urgent lists first, or let agents dial. */
    void look(long now) {
        for (Dialler dialler : byUrgency) {
            takeTurns(dialler, now);
            while (!ended && open[dialler.type()] && !centre.staying() && dialler.wants()) {
                call(dialler, now);
            }
        }
    }

    private void takeTurns(Dialler dialler, long now) {
        int type = dialler.type();
        boolean agents = open[type] && dialler.rests();
        if (!ended && agents == lines.shut(type)) {
            lines.shut(type, !agents);
            if (agents) {
                staff.lookAgain(now);
            }
        }
    }

    private void call(Dialler dialler, long now) {
        int slot = lines.first(dialler.type());
        DialSource source = sources[dialler.type()];
        if (source != null) {
            centre.dequeue(slot, now);
            observer.dials(now, slot, NOBODY);
            dialler.dials();
            ringing.set(slot);
            plan.schedule(firstTimer + slot, now + dial(source, slot), Kind.ARRIVES);
        }
    }

    /** The time for work that can be done later is over: what rings is hung up. */
    void leaveOpen(long now) {
        ended = true;
        for (int slot = ringing.nextSetBit(0); slot >= 0; slot = ringing.nextSetBit(slot + 1)) {
            plan.cancel(firstTimer + slot);
            leave(slot, Outcome.STILL_OPEN, now);
        }
        ringing.clear();
    }

    /** The simulated time is over, for agents who dial as well. */
    void stop(long now) {
        leaveOpen(now);
        for (int agent = dialling.nextSetBit(0); agent >= 0; agent = dialling.nextSetBit(agent + 1)) {
            tellDialling(agent, now);
            leave(staff.agents().hand(agent), Outcome.STILL_OPEN, now);
            dials.hangUp(agent, now);
        }
    }
}
