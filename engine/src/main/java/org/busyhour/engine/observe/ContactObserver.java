package org.busyhour.engine.observe;

/** Hears what becomes of contacts; they are named by slot, valid during the call. */
public interface ContactObserver {
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
     * A break that falls due is put off by a rule.
     *
     * @param now the instant
     * @param rule its place among those of the model
     * @param agent whose
     * @param until when it falls due again
     */
    default void putOff(long now, int rule, int agent, long until) {}

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
     * been told by {@link StaffObserver#spent}.
     *
     * @param now the instant
     * @param slot the contact, about to be {@linkplain #ended ended}
     * @param agent who
     */
    default void helped(long now, int slot, int agent) {}

    /**
     * An agent still helps with a contact when the simulated time is over; how the time was spent has been told by
     * {@link StaffObserver#spent}.
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
     * An agent has called back in vain; the time of it has been told by {@link StaffObserver#spent}.
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
