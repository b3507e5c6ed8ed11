package org.busyhour.engine.centre;

import java.util.Arrays;
import org.busyhour.engine.centre.staffing.Roster;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.random.Streams;
import org.jspecify.annotations.Nullable;

/**
 * Breaks, meetings and training: when they are due, begin and end. A pause that is due waits for the contact in hand;
 * what is due to one agent is taken in the order in which it fell due.
 *
 * <p>The planned pauses come first in the numbering, then one a agent for being logged out.
 */
final class Pauses {
    private static final int NONE = -1;

    private final Roster roster;
    private final Staff staff;
    private final EventList work;
    private final Agents agents;
    /** Of each pause, the one that fell due after it to the same agent, and when it was due itself. */
    private final int[] next;

    private final long[] due;
    /** Of each agent, the first and the last pause that is due. */
    private final int[] first;

    private final int[] last;
    /** Of each agent, the pause being taken, and when it would be over if the agent came back in time. */
    private final int[] taken;

    private final long[] until;
    /** Of each agent who is late, the last of the pauses missed so far whose window may be open, and the last calls. */
    private final int[] missed;

    private final int[] lastCalls;
    private final @Nullable Overruns overruns;
    private final @Nullable FlexibleBreaks flexible;
    private final @Nullable LogOuts logOuts;
    private final @Nullable PauseOrders orders;
    /** By group: whether agents take nothing new before a pause. */
    private final boolean[] near;

    private Observer observer;

    @SuppressWarnings("NullAway.Init") // the observer comes with reset, before any event
    Pauses(Model model, Roster roster, Staff staff, Attendance.Events events, Agents agents) {
        this.roster = roster;
        this.staff = staff;
        work = events.work();
        this.agents = agents;
        int pauses = roster.rests() + agents.count();
        next = new int[pauses];
        due = new long[pauses];
        first = new int[agents.count()];
        last = new int[agents.count()];
        taken = new int[agents.count()];
        until = new long[agents.count()];
        missed = new int[agents.count()];
        lastCalls = new int[agents.count()];
        overruns = Overruns.of(model, roster);
        flexible = FlexibleBreaks.of(roster, this, events.plan(), agents);
        logOuts = LogOuts.of(model, roster, this, events.plan(), agents);
        orders = PauseOrders.of(model, roster, this, events.plan(), agents);
        near = new boolean[agents.groups()];
        for (int group = 0; group < near.length; group++) {
            near[group] = model.groups().get(group).stopsBefore().pause() > 0;
        }
    }

    void reset(Streams streams, Observer listener) {
        observer = listener;
        Arrays.fill(next, NONE);
        Arrays.fill(first, NONE);
        Arrays.fill(last, NONE);
        Arrays.fill(taken, NONE);
        Arrays.fill(missed, NONE);
        Arrays.fill(lastCalls, 0);
        if (overruns != null) {
            overruns.reset(streams);
        }
        if (flexible != null) {
            flexible.reset();
        }
        if (logOuts != null) {
            logOuts.reset(streams);
        }
        if (orders != null) {
            orders.reset(listener);
        }
    }

    /** The time of a pause has come, or its window begins or is over. */
    void comes(int agent, int rest, long now) {
        if (!present(agent)) {
            miss(agent, rest);
            return;
        }
        boolean opens = flexible != null && flexible.opens(agent, rest, now);
        if (!opens && (orders == null || !orders.prevents(agent, rest, now))) {
            due(agent, rest, now);
        }
    }

    /** What rules say about pauses, if any does. */
    @Nullable
    PauseOrders orders() {
        return orders;
    }

    /** A pause comes while the agent doesn't: its window may still be open later, its last call matters no more. */
    private void miss(int agent, int rest) {
        if (agents.state(agent) != AgentState.ABSENT) {
            return;
        }
        if (!announced(rest)) {
            next[rest] = missed[agent];
            missed[agent] = rest;
        } else if (near[agents.group(agent)] && lastCalls[agent] > 0) {
            lastCalls[agent]--;
        }
    }

    /** A shift is to begin: nothing of it has been missed. */
    void beginsShift(int agent) {
        missed[agent] = NONE;
        lastCalls[agent] = 0;
    }

    /** Somebody comes late: what has come near stays so, and windows are open that aren't over. */
    void catchUp(int agent, long now) {
        for (; lastCalls[agent] > 0; lastCalls[agent]--) {
            agents.holdBack(agent);
        }
        int rest = missed[agent];
        missed[agent] = NONE;
        while (rest != NONE) {
            int other = next[rest];
            if (flexible != null && now < roster.rest(rest).pause().latest()) {
                flexible.opens(agent, rest, now);
            }
            rest = other;
        }
    }

    /** Tells whether an agent is at work and hasn't to leave. */
    boolean present(int agent) {
        AgentState state = agents.state(agent);
        return state.atWork() && state != AgentState.ABSENT && !agents.is(agent, Agents.LEAVING);
    }

    /** Tells whether an agent's time is over. */
    boolean over(int agent) {
        return staff.attendance().mayLeave(agent);
    }

    /** Tells whether an agent's time is over, who only stays for those who wait. */
    boolean onlyStays(int agent) {
        return staff.attendance().onlyStays(agent);
    }

    /** A pause is due from now on to an agent who is present. */
    void due(int agent, int rest, long now) {
        append(agent, rest, now);
        if (agents.state(agent) == AgentState.AVAILABLE) {
            lookUp(agent, now);
        }
    }

    /** A pause of an agent, or the end of the shift, is so near that the agent takes nothing new. */
    void near(int agent, long now) {
        if (!present(agent)) {
            lastCalls[agent] += agents.state(agent) == AgentState.ABSENT ? 1 : 0;
            return;
        }
        boolean free = agents.state(agent) == AgentState.AVAILABLE;
        if (free) {
            staff.endIdle(agent, now);
        }
        agents.holdBack(agent);
        if (free) {
            staff.seek(agent, now);
        }
    }

    /** An agent's shift is over, but not the work: takes again what is to be done still. */
    void stays(int agent, long now) {
        forget(agent);
        boolean held = agents.heldBack(agent);
        agents.letTakeAll(agent);
        if (held) {
            lookUpHeld(agent, now);
        }
    }

    /** A pause of an agent will soon fall due after all, or doesn't fall due now, though it was near. */
    void isNear(int agent, int rest, boolean soon, long now) {
        if (!near[agents.group(agent)] || !announced(rest)) {
            return;
        }
        if (soon) {
            near(agent, now);
        } else if (agents.heldBack(agent)) {
            agents.letTake(agent);
            lookUpHeld(agent, now);
        }
    }

    private void lookUpHeld(int agent, long now) {
        if (agents.state(agent) == AgentState.AVAILABLE) {
            staff.endAvailable(agent, now);
            staff.seek(agent, now);
        }
    }

    private void append(int agent, int rest, long now) {
        next[rest] = NONE;
        due[rest] = now;
        if (agents.is(agent, Agents.PAUSES_DUE)) {
            next[last[agent]] = rest;
        } else {
            first[agent] = rest;
        }
        last[agent] = rest;
        agents.add(agent, Agents.PAUSES_DUE, 1);
        if (planned(rest)) {
            if (orders != null) {
                orders.shorten(agent, rest, now);
            }
            Agent.Pause pause = roster.rest(rest).pause();
            observer.scheduled(now, agent, state(pause.kind()), plannedEnd(rest));
        }
    }

    private boolean planned(int rest) {
        return rest < roster.rests();
    }

    /** The state of who is on a pause of a kind. */
    static AgentState state(Agent.Kind kind) {
        return switch (kind) {
            case BREAK -> AgentState.ON_BREAK;
            case MEETING -> AgentState.IN_MEETING;
            case TRAINING -> AgentState.IN_TRAINING;
            case DUTY -> AgentState.AT_DUTY;
        };
    }

    /**
     * When a pause that is due would be over had it begun at once; that of before the simulated time ends as planned.
     */
    private long plannedEnd(int rest) {
        Agent.Pause pause = roster.rest(rest).pause();
        boolean begun = pause.latest() < 0;
        return begun ? pause.latestEnd() : due[rest] + length(rest);
    }

    private long length(int rest) {
        long planned = roster.rest(rest).pause().length();
        return orders == null ? planned : planned - orders.less(rest);
    }

    /** How long a pause that has fallen due would be if it began now. */
    long length(int rest, long now) {
        Roster.Rest planned = roster.rest(rest);
        return planned.cut()
                ? Math.max(0, planned.pause().latestEnd() - now)
                : planned.pause().length();
    }

    /** An agent comes to work. */
    void comesToWork(int agent, long now) {
        agents.set(agent, Agents.PAUSES_DUE, 0);
        if (logOuts != null) {
            logOuts.begin(agent, now);
        }
        if (orders != null) {
            orders.comesToWork(agent, now);
        }
    }

    /** Nothing that was due to an agent, or may begin when the queue allows, is due any more. */
    void forget(int agent) {
        agents.set(agent, Agents.PAUSES_DUE, 0);
        if (flexible != null) {
            flexible.forget(agent);
        }
    }

    /** Another shift begins for an agent who is still there: nothing is due, and who logs out does so on. */
    void staysOn(int agent, long now) {
        forget(agent);
        if (logOuts != null) {
            logOuts.goOn(agent, now);
        }
    }

    /** Takes the pauses of a kind off those that are due to an agent; returns how long they would have been. */
    long drop(int agent, Agent.Kind kind, long now) {
        long ticks = 0;
        int before = NONE;
        int rest = first[agent];
        for (int left = (int) agents.get(agent, Agents.PAUSES_DUE); left > 0; left--) {
            int behind = next[rest];
            if (planned(rest) && roster.rest(rest).pause().kind() == kind) {
                ticks += length(rest, now);
                unlink(agent, before, rest);
                isNear(agent, rest, false, now);
            } else {
                before = rest;
            }
            rest = behind;
        }
        return ticks;
    }

    private void unlink(int agent, int before, int rest) {
        if (before == NONE) {
            first[agent] = next[rest];
        } else {
            next[before] = next[rest];
        }
        if (last[agent] == rest) {
            last[agent] = before;
        }
        agents.add(agent, Agents.PAUSES_DUE, -1);
    }

    /** How long the pause that an agent is on would go on. */
    long left(int agent, long now) {
        return until[agent] - now;
    }

    /** An agent who was on a pause goes on with work. */
    void goOn(int agent, long now) {
        staff.seek(agent, now);
    }

    /** An agent leaves work. */
    void leavesWork(int agent) {
        forget(agent);
        if (logOuts != null) {
            logOuts.forget(agent);
        }
    }

    /** Starts the next pause that is due; one that has been cut to nothing is skipped. */
    boolean start(int agent, long now) {
        while (agents.is(agent, Agents.PAUSES_DUE)) {
            int rest = first[agent];
            first[agent] = next[rest];
            agents.add(agent, Agents.PAUSES_DUE, -1);
            if (near[agents.group(agent)] && announced(rest)) {
                agents.letTake(agent);
            }
            if (planned(rest) ? begin(agent, rest, now) : logOut(agent, rest, now)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether it is known beforehand when a pause is due. */
    private boolean announced(int place) {
        return planned(place) && !roster.rest(place).pause().flexible();
    }

    /** Tells whether any break is given when the queue allows. */
    boolean anyFlexible() {
        return flexible != null;
    }

    /** Starts what an agent who has found nothing to do may begin because the queue allows it; tells whether any. */
    boolean allowed(int agent, long now) {
        if (flexible == null || !flexible.allows(agent)) {
            return false;
        }
        int rest = flexible.give(agent);
        append(agent, rest, now);
        return start(agent, now);
    }

    private boolean begin(int agent, int place, long now) {
        Roster.Rest rest = roster.rest(place);
        long end = rest.cut() ? plannedEnd(place) : now + length(place);
        if (end <= now) {
            return false;
        }
        until[agent] = end;
        long back = overruns == null ? end : end + overruns.draw(agent, rest);
        take(agent, place, state(rest.pause().kind()), now, back);
        if (flexible != null) {
            flexible.begun(place);
        }
        return true;
    }

    private boolean logOut(int agent, int place, long now) {
        long length = logOuts == null ? 0 : logOuts.length(agent);
        if (length <= 0) {
            endLogOut(agent, now);
            return false;
        }
        until[agent] = now + length;
        take(agent, place, AgentState.LOGGED_OUT, now, now + length);
        return true;
    }

    private void take(int agent, int place, AgentState state, long now, long back) {
        taken[agent] = place;
        agents.become(agent, state, now);
        boolean begun = planned(place) && roster.rest(place).pause().latest() < 0;
        long was = begun ? roster.rest(place).pause().start() : due[place];
        observer.pauses(now, agent, state, was, back);
        work.schedule(agent, back, Kind.COMES);
    }

    /** A pause is broken off. */
    void breakOff(int agent, long now) {
        work.cancel(agent);
        record(agent, now);
    }

    /** An agent comes back from a pause. */
    void end(int agent, long now) {
        int rest = taken[agent];
        boolean training = agents.state(agent) == AgentState.IN_TRAINING;
        record(agent, now);
        if (!planned(rest)) {
            endLogOut(agent, now);
        }
        if (training) {
            staff.trained(agent, now);
        }
        staff.seek(agent, now);
        if (flexible != null) {
            flexible.back(rest, now);
        }
    }

    /** An agent who is available looks again what there is to do, which may be a break. */
    void lookUp(int agent, long now) {
        staff.endIdle(agent, now);
        staff.seek(agent, now);
    }

    private void endLogOut(int agent, long now) {
        if (logOuts != null) {
            logOuts.begin(agent, now);
        }
    }

    /** The time for logging out has come. */
    void logsOut(int agent, long now) {
        if (logOuts != null) {
            logOuts.comes(agent, now);
        }
    }

    /** A pause is over, or the simulated time. */
    void record(int agent, long now) {
        long since = agents.get(agent, Agents.SINCE);
        observer.spent(agent, agents.state(agent), since, now);
        if (orders != null && agents.state(agent) == AgentState.ON_BREAK) {
            orders.rested(agent, since, now);
        }
        int rest = taken[agent];
        if (planned(rest) && !roster.rest(rest).pause().paid()) {
            observer.unpaid(agent, since, Math.min(now, until[agent]));
        }
        if (now > until[agent]) {
            observer.overran(agent, until[agent], now);
        }
        if (flexible != null) {
            flexible.over(rest);
        }
    }
}
