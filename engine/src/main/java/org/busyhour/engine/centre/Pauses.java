package org.busyhour.engine.centre;

import java.util.Arrays;
import org.busyhour.engine.centre.staffing.Roster;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;

/**
 * Breaks and meetings: when they are due, begin and end. A pause that is due waits for the contact in hand; what is due
 * to one agent is taken in the order in which it fell due.
 */
final class Pauses {
    private static final int NONE = -1;

    private final Roster roster;
    private final Staff staff;
    private final EventList work;
    private final Agents agents;
    /** Of each pause, the one that fell due after it to the same agent. */
    private final int[] next;
    /** Of each agent, the first and the last pause that is due. */
    private final int[] first;

    private final int[] last;
    /** Of each agent, the pause being taken. */
    private final int[] taken;

    private Observer observer;

    @SuppressWarnings("NullAway.Init") // the observer comes with reset, before any event
    Pauses(Roster roster, Staff staff, EventList work, Agents agents) {
        this.roster = roster;
        this.staff = staff;
        this.work = work;
        this.agents = agents;
        next = new int[roster.rests()];
        first = new int[agents.count()];
        last = new int[agents.count()];
        taken = new int[agents.count()];
    }

    void reset(Observer listener) {
        observer = listener;
        Arrays.fill(next, NONE);
        Arrays.fill(first, NONE);
        Arrays.fill(last, NONE);
        Arrays.fill(taken, NONE);
    }

    /** A pause is due to an agent. */
    void due(int agent, int rest, long now) {
        AgentState state = agents.state(agent);
        if (!state.atWork() || agents.is(agent, Agents.LEAVING)) {
            return;
        }
        append(agent, rest);
        if (state == AgentState.AVAILABLE) {
            staff.endIdle(agent, now);
            staff.seek(agent, now);
        }
    }

    private void append(int agent, int rest) {
        next[rest] = NONE;
        if (agents.is(agent, Agents.PAUSES_DUE)) {
            next[last[agent]] = rest;
        } else {
            first[agent] = rest;
        }
        last[agent] = rest;
        agents.add(agent, Agents.PAUSES_DUE, 1);
    }

    /** Nothing that was due to an agent is due any more. */
    void forget(int agent) {
        agents.set(agent, Agents.PAUSES_DUE, 0);
    }

    /** Starts the next pause that is due; one that has been cut to nothing is skipped. */
    boolean start(int agent, long now) {
        while (agents.is(agent, Agents.PAUSES_DUE)) {
            int rest = first[agent];
            first[agent] = next[rest];
            agents.add(agent, Agents.PAUSES_DUE, -1);
            if (begin(agent, rest, now)) {
                return true;
            }
        }
        return false;
    }

    private boolean begin(int agent, int place, long now) {
        Roster.Rest rest = roster.rest(place);
        Agent.Pause pause = rest.pause();
        long end = rest.cut() ? pause.end() : now + pause.length();
        if (end <= now) {
            return false;
        }
        boolean meeting = pause.kind() == Agent.Kind.MEETING;
        AgentState state = meeting ? AgentState.IN_MEETING : AgentState.ON_BREAK;
        taken[agent] = place;
        agents.become(agent, state, now);
        observer.pauses(now, agent, state, pause.start(), end);
        work.schedule(agent, end, Kind.COMES);
        return true;
    }

    /** A pause is broken off. */
    void breakOff(int agent, long now) {
        work.cancel(agent);
        record(agent, now);
    }

    /** A pause is over, or the simulated time. */
    void record(int agent, long now) {
        observer.spent(agent, agents.state(agent), agents.get(agent, Agents.SINCE), now);
        if (!roster.rest(taken[agent]).pause().paid()) {
            observer.unpaid(agent, agents.get(agent, Agents.SINCE), now);
        }
    }
}
