package org.busyhour.engine.observe;

/**
 * Listens to one centre during one replication. Contacts are named by slot, valid during the call; agents are numbered
 * through the groups. An observer overrides what it wants to hear.
 */
public interface Observer {
    /**
     * The replication begins.
     *
     * @param contacts where to ask about contacts from now on
     */
    default void begin(ContactView contacts) {}

    /**
     * A row of tallies begins; all calls until the next one belong to it.
     *
     * @param row the row
     * @param start the instant at which it begins
     */
    default void row(int row, long start) {}

    /**
     * A contact has passed what stands before its queue, and is about to be offered.
     *
     * @param now the instant
     * @param slot the contact
     */
    default void passed(long now, int slot) {}

    /**
     * Customers have an appointment; told before anything happens.
     *
     * @param at when their slot begins
     * @param type the place of their type
     * @param customers how many are booked
     * @param absent how many of them won't come
     */
    default void booked(long at, int type, int customers, int absent) {}

    /**
     * A contact arrives; if something stands before its queue, it has left that.
     *
     * @param now the instant
     * @param slot the contact
     */
    default void offered(long now, int slot) {}

    /**
     * A contact or a part has to wait.
     *
     * @param now the instant
     * @param slot the contact
     */
    default void queued(long now, int slot) {}

    /**
     * A contact or a part that waited does so no longer, for whatever reason.
     *
     * @param now the instant
     * @param slot the contact
     */
    default void dequeued(long now, int slot) {}

    /**
     * A contact that waits asks again who is free, because a delay after which more groups may take it has passed.
     *
     * @param now the instant
     * @param slot the contact
     * @param agent who is about to answer, or -1 if nobody of the further groups is free
     */
    default void asked(long now, int slot, int agent) {}

    /**
     * An agent answers.
     *
     * @param now the instant
     * @param slot the contact
     * @param agent who
     */
    default void answered(long now, int slot, int agent) {}

    /**
     * An agent is warned that the allocation limit is near.
     *
     * @param now the instant
     * @param slot the contact
     * @param agent who
     */
    default void warned(long now, int slot, int agent) {}

    /**
     * A part of a contact in hand goes on elsewhere.
     *
     * @param now the instant
     * @param slot the contact in hand
     * @param agent who had it
     * @param transfer whether it goes to a group, and not back to all as a callback
     */
    default void parted(long now, int slot, int agent, boolean transfer) {}

    /**
     * A customer who accepted to be called back has been reached.
     *
     * @param now the instant
     * @param slot the callback, about to be answered
     * @param after how long after the customer had accepted
     */
    default void calledBack(long now, int slot, long after) {}

    /**
     * A customer who accepted to be called back never will be.
     *
     * @param now the instant
     * @param slot the callback
     */
    default void callbackLost(long now, int slot) {}

    /**
     * The conversation about a matter that might have stayed unsolved is over, and doesn't go on elsewhere.
     *
     * @param now the instant
     * @param slot the contact or the last of its parts
     * @param solved whether the matter is solved
     */
    default void concluded(long now, int slot, boolean solved) {}

    /**
     * An agent is taken away from a contact by another one that is about to be answered.
     *
     * @param now the instant
     * @param slot the contact
     * @param agent who
     */
    default void interrupted(long now, int slot, int agent) {}

    /**
     * An agent resumes the work for a contact.
     *
     * @param now the instant
     * @param slot the contact
     * @param agent who
     */
    default void resumed(long now, int slot, int agent) {}

    /**
     * A contact in hand goes on to a stage.
     *
     * @param now the instant
     * @param slot the contact in hand
     * @param agent who had it
     * @param stage the place of the stage among the types
     */
    default void goesOn(long now, int slot, int agent, int stage) {}

    /**
     * A contact that has gone on comes to its stage.
     *
     * @param now the instant
     * @param slot the contact, now of the stage's type
     */
    default void comesTo(long now, int slot) {}

    /**
     * The journey of a contact whose type lets some go on to stages is over.
     *
     * @param now the instant at which its last conversation is over
     * @param slot the contact of that conversation
     * @param journeys where to ask what the journey was like
     */
    default void finished(long now, int slot, JourneyView journeys) {}

    /**
     * An agent is done with a contact, wrap included.
     *
     * @param now the instant
     * @param slot the contact
     * @param agent who
     */
    default void ended(long now, int slot, int agent) {}

    /**
     * A contact is still in hand when the simulated time is over.
     *
     * @param now the instant
     * @param slot the contact
     * @param agent who has it
     * @param answered when that agent answered it
     */
    default void cutOff(long now, int slot, int agent, long answered) {}

    /**
     * A contact leaves without having been answered.
     *
     * @param now the instant
     * @param slot the contact
     * @param outcome why
     */
    default void left(long now, int slot, Outcome outcome) {}

    /**
     * An agent was in a state. How the time of handling a contact was spent is told by {@link #ended} and
     * {@link #cutOff}, unless its work is told apart, see {@link ContactView#apart}. Called when the state ends.
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
    default void missed(Missed missed, long from, long to) {}

    /**
     * Who isn't there, and why.
     *
     * @param group the group
     * @param agent who, or -1 where the plan is a head count
     * @param heads how many
     * @param cause why
     * @param paid whether that time is paid
     */
    record Missed(int group, int agent, int heads, Absence cause, boolean paid) {}

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
     * The reply to a contact of a deferred type leaves.
     *
     * @param now the instant
     * @param slot the contact or the last of its parts
     */
    default void replied(long now, int slot) {}

    /**
     * The reply to a contact of a deferred type hasn't left when the simulated time is over, and nobody has it in hand
     * who would still finish it.
     *
     * @param now the instant
     * @param slot the contact or the last of its parts
     */
    default void unanswered(long now, int slot) {}

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
     * A row of tallies ends: tells what waits of a deferred type.
     *
     * @param now the instant at which the row ends
     * @param type the place of the type
     * @param waiting how many contacts and parts wait
     * @param oldest since when the oldest of them waits; {@code now} if none does
     */
    default void backlog(long now, int type, int waiting, long oldest) {}

    /**
     * An incident begins or ends.
     *
     * @param now the instant
     * @param incident its place among those of the model
     * @param begins whether it begins; else it is over
     */
    default void incident(long now, int incident, boolean begins) {}

    /**
     * A rule comes into force.
     *
     * @param now the instant
     * @param rule its place among those of the model
     * @param threshold the place of the threshold of its condition that makes it hold; -1 if only the hour does
     * @param value what is measured for that: a number, a time in ticks, or a share
     */
    default void fires(long now, int rule, int threshold, double value) {}

    /**
     * A rule is in force no more.
     *
     * @param now the instant
     * @param rule its place among those of the model
     */
    default void ceases(long now, int rule) {}

    /**
     * A person is called up by a rule.
     *
     * @param now the instant
     * @param rule its place among those of the model
     * @param agent who
     * @param comes when the person will be there; -1 if the person doesn't come
     */
    default void called(long now, int rule, int agent, long comes) {}

    /**
     * A break that falls due is put off by a rule.
     *
     * @param now the instant
     * @param rule its place among those of the model
     * @param agent whose
     * @param until when it falls due again
     */
    default void putOff(long now, int rule, int agent, long until) {}

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

    /**
     * A person was at work because a rule had called; the time is part of the {@linkplain #overtime overtime}.
     *
     * @param rule its place among those of the model
     * @param group the group
     * @param agent who, or -1 where the plan is a head count
     * @param from since when
     * @param to until when
     */
    default void calledUp(int rule, int group, int agent, long from, long to) {}

    /**
     * An agent who is free is kept for a contact that waits for several, until all are there.
     *
     * @param now the instant
     * @param slot the contact
     * @param agent who
     */
    default void kept(long now, int slot, int agent) {}

    /**
     * An agent isn't kept any more, because the contact is about to be answered or doesn't wait for enough agents.
     *
     * @param now the instant
     * @param slot the contact
     * @param agent who
     * @param since since when the agent was kept
     */
    default void released(long now, int slot, int agent, long since) {}

    /**
     * An agent begins along with the one who has just answered.
     *
     * @param now the instant
     * @param slot the contact
     * @param agent who
     */
    default void joined(long now, int slot, int agent) {}

    /**
     * All whom a contact needs at once have begun.
     *
     * @param now the instant
     * @param slot the contact, just answered
     */
    default void assembled(long now, int slot) {}

    /**
     * An agent is done with a contact that needed several, along with the one who answered; how the time was spent has
     * been told by {@link #spent}.
     *
     * @param now the instant
     * @param slot the contact, about to be {@linkplain #ended ended}
     * @param agent who
     */
    default void helped(long now, int slot, int agent) {}

    /**
     * An agent still helps with a contact when the simulated time is over; how the time was spent has been told by
     * {@link #spent}.
     *
     * @param now the instant
     * @param slot the contact
     * @param agent who
     */
    default void helpCutOff(long now, int slot, int agent) {}

    /**
     * A customer is cut off in a conversation, or while waiting between two of them.
     *
     * @param now the instant
     * @param slot the contact or part
     */
    default void lineCut(long now, int slot) {}

    /**
     * A customer on a list is about to be called.
     *
     * @param now the instant
     * @param slot the contact
     * @param agent who reads about the customer and dials, or -1 where a machine dials
     */
    default void dials(long now, int slot, int agent) {}

    /**
     * A customer on a list has been called: picks up, or it has rung in vain.
     *
     * @param now the instant
     * @param slot the contact
     * @param agent who dialled, or -1 where a machine did
     * @param reached whether the customer picks up
     */
    default void dialled(long now, int slot, int agent, boolean reached) {}

    /**
     * An agent calls back a customer who won't pick up, which counts as no contact.
     *
     * @param now the instant
     * @param slot the callback
     * @param agent who
     */
    default void dialsInVain(long now, int slot, int agent) {}

    /**
     * An agent has called back in vain; the time of it has been told by {@link #spent}.
     *
     * @param now the instant
     * @param slot the callback
     * @param agent who
     * @param since since when the agent dialled
     */
    default void dialledInVain(long now, int slot, int agent, long since) {}

    /**
     * The allocation limit of a contact is reached, and its agent asks a supervisor for more time; the customer is on
     * hold.
     *
     * @param now the instant
     * @param slot the contact
     * @param agent who asks
     */
    default void asksForTime(long now, int slot, int agent) {}

    /**
     * A supervisor who is free takes up an agent's request for more time.
     *
     * @param now the instant
     * @param slot the contact
     * @param supervisor who
     */
    default void takesUp(long now, int slot, int supervisor) {}

    /**
     * An agent's request for more time is settled.
     *
     * @param now the instant
     * @param slot the contact, still in hand
     * @param verdict how
     * @param waited how long no supervisor had taken it up
     */
    default void settled(long now, int slot, Verdict verdict, long waited) {}
}
