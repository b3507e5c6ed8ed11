package org.busyhour.engine.tally;

import java.util.Arrays;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.Absence;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;

/**
 * Whether agents do what the plan says: work, or the pause that is due.
 *
 * <p>Only pauses are looked at, since all other time of a shift is work. When a pause falls due its time counts as off
 * schedule; what the agent really is on that pause is taken off again, and what the agent is away while no pause is due
 * is added. Of people on shifts only the planned time counts, not what they are away in overtime or on a rule's call.
 */
final class Adherence {
    private static final long[] NOTHING = {};
    private static final AgentState[] STATES = AgentState.values();

    private final StaffTallies people;
    private final long end;
    /** Of each agent the pauses that fell due and aren't over, in order of time: start, end, state. */
    private final long[][] due;

    private final int[] count;
    /** Of each person on shifts the planned stretches: start, end; and the first that isn't over. */
    private final long[][] planned;

    private final int[] current;

    Adherence(Model model, StaffTallies people) {
        this.people = people;
        end = model.timeline().end();
        due = new long[model.agents()][];
        Arrays.fill(due, new long[0]);
        count = new int[due.length];
        planned = new long[due.length][0];
        current = new int[due.length];
    }

    void begin() {
        Arrays.fill(count, 0);
        Arrays.fill(current, 0);
        Arrays.fill(planned, NOTHING);
    }

    /** A person is to be at work, behind all that was planned before. */
    void planned(int agent, long from, long to) {
        int n = planned[agent].length;
        planned[agent] = Arrays.copyOf(planned[agent], n + 2);
        planned[agent][n] = from;
        planned[agent][n + 1] = to;
    }

    /** A pause falls due; as far as it overlaps with the one before, that goes first. */
    void scheduled(int agent, AgentState state, long now, long until) {
        int n = count[agent];
        long from = n == 0 ? now : Math.max(now, due[agent][3 * n - 2]);
        long to = Math.min(until, end);
        if (from >= to) {
            return;
        }
        if (3 * n == due[agent].length) {
            due[agent] = Arrays.copyOf(due[agent], 3 * n + 6);
        }
        due[agent][3 * n] = from;
        due[agent][3 * n + 1] = to;
        due[agent][3 * n + 2] = state.ordinal();
        count[agent]++;
        people.anyTime(people.groupOf(agent), agent, StaffFact.OFF_SCHEDULE, 1, from, to);
    }

    /** Pauses of a kind that fell due to an agent are no longer what the plan says. */
    void cancelled(int agent, AgentState state, long now) {
        int kept = 0;
        for (int i = 0; i < count[agent]; i++) {
            long from = Math.max(now, due[agent][3 * i]);
            long to = due[agent][3 * i + 1];
            if (STATES[(int) due[agent][3 * i + 2]] == state && from < to) {
                people.anyTime(people.groupOf(agent), agent, StaffFact.OFF_SCHEDULE, -1, from, to);
                due[agent][3 * i + 1] = from;
            }
            if (due[agent][3 * i] < due[agent][3 * i + 1]) {
                System.arraycopy(due[agent], 3 * i, due[agent], 3 * kept++, 3);
            }
        }
        count[agent] = kept;
    }

    /** An agent was away from work. */
    void away(int agent, AgentState state, long from, long to) {
        long[] plan = planned[agent];
        if (plan.length == 0) {
            awayFromPlan(agent, state, from, to);
            return;
        }
        int at = current[agent];
        while (at < plan.length && plan[at + 1] <= from) {
            at += 2;
        }
        current[agent] = at;
        for (; at < plan.length && plan[at] < to; at += 2) {
            awayFromPlan(agent, state, Math.max(from, plan[at]), Math.min(to, plan[at + 1]));
        }
    }

    private void awayFromPlan(int agent, AgentState state, long from, long to) {
        int group = people.groupOf(agent);
        people.time(group, agent, StaffFact.OFF_SCHEDULE, 1, from, to);
        int kept = 0;
        for (int i = 0; i < count[agent]; i++) {
            long start = Math.max(from, due[agent][3 * i]);
            long stop = Math.min(to, due[agent][3 * i + 1]);
            if (start < stop) {
                boolean right = STATES[(int) due[agent][3 * i + 2]] == state;
                // Once for the pause that was due, and once more for the time away if it is that pause.
                people.time(group, agent, StaffFact.OFF_SCHEDULE, right ? -2 : -1, start, stop);
            }
            if (due[agent][3 * i + 1] > to) {
                System.arraycopy(due[agent], 3 * i, due[agent], 3 * kept++, 3);
            }
        }
        count[agent] = kept;
    }

    /** Some weren't there. */
    void missed(Observer.Missed missed, long from, long to) {
        int group = missed.group();
        int agent = missed.agent();
        int heads = missed.heads();
        people.time(group, agent, StaffFact.ABSENT, heads, from, to);
        if (missed.cause() != Absence.SHIFT) {
            StaffFact part = missed.cause() == Absence.LATE ? StaffFact.LATE : StaffFact.LEFT_EARLY;
            people.time(group, agent, part, heads, from, to);
        }
        if (!missed.paid()) {
            people.time(group, agent, StaffFact.UNPAID_ABSENCE, heads, from, to);
            people.time(group, agent, StaffFact.UNPAID, heads, from, to);
            people.time(group, agent, StaffFact.PAID, -heads, from, to);
        }
        if (agent >= 0) {
            away(agent, AgentState.ABSENT, from, to);
        } else {
            people.time(group, agent, StaffFact.OFF_SCHEDULE, heads, from, to);
        }
    }
}
