package org.busyhour.engine.tally;

import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;
import org.jspecify.annotations.Nullable;

/** The half of {@link TallyObserver} that is about agents: what they did, and what they were to do. */
abstract class StaffTallyObserver implements Observer {
    private static final StaffFact[] FACT_OF_STATE = factOfState();

    final StaffTallies people;
    private final @Nullable NightTally nights;
    private final Adherence adherence;
    private final @Nullable LabourTally labour;

    StaffTallyObserver(Model model, Tally tally) {
        people = new StaffTallies(model, tally);
        nights = NightTally.of(model, people);
        adherence = new Adherence(model, people);
        labour = LabourTally.of(model, people);
    }

    /** A replication begins. */
    final void beginStaff() {
        people.row(0, 0);
        adherence.begin();
        if (labour != null) {
            labour.begin();
        }
    }

    @Override
    public void spent(int agent, AgentState state, long from, long to) {
        people.time(agent, FACT_OF_STATE[state.ordinal()], from, to);
        // Most time by far is that of agents who wait.
        if (state != AgentState.AVAILABLE && state.away()) {
            away(agent, state, from, to);
        }
    }

    private void away(int agent, AgentState state, long from, long to) {
        adherence.away(agent, state, from, to);
        if (labour != null && state == AgentState.ON_BREAK) {
            labour.rested(agent, from, to);
        }
    }

    @Override
    public void signedIn(long now, int agent) {
        if (labour != null) {
            labour.comes(agent, now);
        }
    }

    @Override
    public void stillAtWork(long now, int agent) {
        if (labour != null) {
            labour.worked(agent, now);
        }
    }

    @Override
    public void signedOut(long now, int agent) {
        if (labour != null) {
            labour.goes(agent, now);
        }
    }

    @Override
    public void scheduled(long now, int agent, AgentState state, long until) {
        adherence.scheduled(agent, state, now, until);
        if (state == AgentState.ON_BREAK) {
            people.add(agent, people.row(), StaffFact.BREAKS_DUE, 1);
        }
    }

    @Override
    public void pauses(long now, int agent, AgentState state, long due, long until) {
        if (state == AgentState.ON_BREAK) {
            people.add(agent, people.row(), StaffFact.BREAKS_TAKEN, 1);
            people.add(agent, people.row(), StaffFact.BREAK_DELAY, now - Math.max(0, due));
        }
    }

    @Override
    public void forgone(long now, int rule, int agent, AgentState state, long ticks) {
        if (state != AgentState.ON_BREAK) {
            adherence.cancelled(agent, state, now);
        }
    }

    @Override
    public void overran(int agent, long from, long to) {
        people.time(agent, StaffFact.OVERRUN_BREAKS, from, to);
    }

    @Override
    public void expected(long now, int group, int agent, int shifts, int absences) {
        people.add(group, agent, people.row(), StaffFact.SHIFTS, shifts);
        people.add(group, agent, people.row(), StaffFact.ABSENCES, absences);
        if (labour != null && agent >= 0) {
            labour.expected(agent, now, shifts > 0);
        }
    }

    @Override
    public void missed(Missed missed, long from, long to) {
        adherence.missed(missed, from, to);
        if (!missed.paid()) {
            addNight(missed.group(), missed.agent(), -missed.heads(), from, to);
        }
    }

    @Override
    public void planned(int group, int agent, int heads, long from, long to) {
        people.planned(group, agent, heads, from, to);
        if (agent >= 0) {
            adherence.planned(agent, from, to);
        }
        addNight(group, agent, heads, from, to);
    }

    @Override
    public void unpaid(int agent, long from, long to) {
        people.time(agent, StaffFact.UNPAID, from, to);
        people.time(people.groupOf(agent), agent, StaffFact.PAID, -1, from, to);
        addNight(people.groupOf(agent), agent, -1, from, to);
    }

    @Override
    public void overtime(int group, int agent, int heads, long from, long to) {
        people.time(group, agent, StaffFact.OVERTIME, heads, from, to);
        addNight(group, agent, heads, from, to);
    }

    private void addNight(int group, int agent, int heads, long from, long to) {
        if (nights != null) {
            nights.add(group, agent, heads, from, to);
        }
    }

    @Override
    public void calledUp(int rule, long called, int group, int agent, long from, long to) {
        people.time(group, agent, StaffFact.CALLED_UP, 1, from, to);
    }

    @Override
    public void quota(long now, int agent, int quota) {
        people.add(agent, people.row(), StaffFact.QUOTA, quota);
    }

    @Override
    public void idleAfterQuota(int agent, long from, long to) {
        people.time(agent, StaffFact.IDLE_AFTER_QUOTA, from, to);
    }

    private static StaffFact[] factOfState() {
        StaffFact[] facts = new StaffFact[AgentState.values().length];
        facts[AgentState.AVAILABLE.ordinal()] = StaffFact.AVAILABLE;
        facts[AgentState.TALKING.ordinal()] = StaffFact.TALKING;
        facts[AgentState.HOLDING.ordinal()] = StaffFact.HOLDING;
        facts[AgentState.WRAPPING.ordinal()] = StaffFact.WRAPPING;
        facts[AgentState.ON_BREAK.ordinal()] = StaffFact.ON_BREAK;
        facts[AgentState.IN_MEETING.ordinal()] = StaffFact.IN_MEETING;
        facts[AgentState.DIALLING.ordinal()] = StaffFact.DIALLING;
        facts[AgentState.ASSEMBLING.ordinal()] = StaffFact.ASSEMBLING;
        facts[AgentState.ON_CALL.ordinal()] = StaffFact.ON_CALL;
        facts[AgentState.SIDE_WORK.ordinal()] = StaffFact.SIDE_WORK;
        facts[AgentState.IN_TRAINING.ordinal()] = StaffFact.IN_TRAINING;
        facts[AgentState.LOGGED_OUT.ordinal()] = StaffFact.LOGGED_OUT;
        facts[AgentState.APPROVING.ordinal()] = StaffFact.APPROVING;
        facts[AgentState.AT_DUTY.ordinal()] = StaffFact.AT_DUTY;
        return facts;
    }
}
