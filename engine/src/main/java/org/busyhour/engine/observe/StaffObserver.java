package org.busyhour.engine.observe;

/** Hears what agents do, and what they were to do; they are numbered through the groups. */
public interface StaffObserver {
    /**
     * An agent was in a state. How the time of handling a contact was spent is told by {@link ContactObserver#ended}
     * and {@link ContactObserver#cutOff}, unless its work is told apart, see {@link ContactView#apart}. Called when the
     * state ends.
     *
     * @param agent who
     * @param state which state
     * @param from since when
     * @param to until when
     */
    default void spent(int agent, AgentState state, long from, long to) {}

    /**
     * An agent comes to work.
     *
     * @param now the instant
     * @param agent who
     */
    default void signedIn(long now, int agent) {}

    /**
     * An agent leaves work.
     *
     * @param now the instant
     * @param agent who
     */
    default void signedOut(long now, int agent) {}

    /**
     * The simulated time is over for an agent who is at work.
     *
     * @param now the instant
     * @param agent who
     */
    default void stillAtWork(long now, int agent) {}

    /**
     * An agent begins a side task for want of contacts.
     *
     * @param now the instant
     * @param agent who
     * @param task its place among those of the group
     */
    default void sideTask(long now, int agent, int task) {}

    /**
     * An agent begins a pause.
     *
     * @param now the instant
     * @param agent who
     * @param state on break or in a meeting
     * @param due when it was to begin; before 0 if it began before the simulated time
     * @param until when it will be over, unless the shift ends before
     */
    default void pauses(long now, int agent, AgentState state, long due, long until) {}

    /**
     * A pause is due to an agent who is present.
     *
     * @param now the instant
     * @param agent who
     * @param state the state that the agent is to be in
     * @param until when it is to be over
     */
    default void scheduled(long now, int agent, AgentState state, long until) {}

    /**
     * An agent was on a paid break for longer than planned.
     *
     * @param agent who
     * @param from since when
     * @param to until when
     */
    default void overran(int agent, long from, long to) {}

    /**
     * Agents are to come to a shift, or to be there on a day.
     *
     * @param now the instant
     * @param group the group
     * @param agent who, or -1 where the plan is a head count
     * @param shifts how many shifts or days of agents
     * @param absences on how many of these somebody doesn't come at all
     */
    default void expected(long now, int group, int agent, int shifts, int absences) {}

    /**
     * An agent whose shift it is isn't there from now on, until coming to work or the shift's end.
     *
     * @param now the instant
     * @param agent who
     * @param cause why
     */
    default void absent(long now, int agent, Absence cause) {}

    /**
     * Some weren't there.
     *
     * @param missed who, and why
     * @param from since when
     * @param to until when
     */
    default void missed(Observer.Missed missed, long from, long to) {}

    /**
     * An agent or a group had planned and paid time, unpaid breaks included.
     *
     * @param group the group
     * @param agent who, or -1 where the plan is a head count
     * @param heads how many
     * @param from since when
     * @param to until when
     */
    default void planned(int group, int agent, int heads, long from, long to) {}

    /**
     * A pause was unpaid.
     *
     * @param agent who
     * @param from since when
     * @param to until when
     */
    default void unpaid(int agent, long from, long to) {}

    /**
     * Somebody worked beyond the planned end.
     *
     * @param group the group
     * @param agent who, or -1 where the plan is a head count
     * @param heads how many
     * @param from since when
     * @param to until when
     */
    default void overtime(int group, int agent, int heads, long from, long to) {}

    /**
     * A quota begins to count.
     *
     * @param now the instant
     * @param agent whose
     * @param quota how many contacts
     */
    default void quota(long now, int agent, int quota) {}

    /**
     * An agent was available with the quota used up.
     *
     * @param agent who
     * @param from since when
     * @param to until when
     */
    default void idleAfterQuota(int agent, long from, long to) {}

    /**
     * An agent who isn't at work can be called up from now on, or no longer; whoever comes to work is told by
     * {@link #signedIn} alone.
     *
     * @param now the instant
     * @param agent who
     * @param begins whether it begins; else it is over
     */
    default void onCall(long now, int agent, boolean begins) {}

    /**
     * A rule shortens a break that falls due, or cancels meetings or training of an agent that have fallen due or
     * begun; those aren't scheduled any more.
     *
     * @param now the instant
     * @param rule its place among those of the model
     * @param agent whose
     * @param state the state in which the agent would have been
     * @param ticks for how long
     */
    default void forgone(long now, int rule, int agent, AgentState state, long ticks) {}
}
