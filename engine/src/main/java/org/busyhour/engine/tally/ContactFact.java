package org.busyhour.engine.tally;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is counted of the contacts of a type.
 *
 * <p>Facts belong to the interval in which the contact entered the queue, unless they say otherwise. Times are in
 * ticks. A part that goes on after the allocation limit (a transfer, a callback) is in none but those that say so.
 */
public enum ContactFact {
    /** All that arrived, also the blocked, and repeats. */
    OFFERED,
    /** Those that an agent answered. */
    ANSWERED,
    /** The sum of the waits of the answered. */
    WAIT_ANSWERED,
    /** The answered whose wait was at most the threshold of their type's service level. */
    ANSWERED_IN_TIME,
    /** The longest wait of an answered contact: a maximum, not a sum. */
    WAIT_MAX,
    /** Handlings that an agent finished, parts included. */
    HANDLED,
    /** Talk of these. */
    TALK,
    /** Hold of these. */
    HOLD,
    /** Wrap of these. */
    WRAP,
    /** Those that entered the queue and weren't answered at once; the balked not among them. */
    WAITED,
    /** Time that contacts, parts included, spent waiting, by the time itself: the integral of the queue's length. */
    QUEUE_TIME,
    /** The greatest number waiting, parts included, at any moment of the interval: a maximum, not a sum. */
    QUEUE_MAX,
    /** Those that hung up while waiting, without the balked. */
    ABANDONED,
    /** The sum of the waits of the abandoned. */
    WAIT_ABANDONED,
    /** The abandoned, without the balked, whose wait was at most that threshold. */
    ABANDONED_IN_TIME,
    /** The abandoned, without the balked, whose wait was below the type's short limit. */
    SHORT_ABANDONED,
    /** The abandoned and balked, by the interval in which they left. */
    ABANDONED_AT,
    /** Those that left at once because they would have had to wait. */
    BALKED,
    /** Those that found no line or a full queue. */
    BLOCKED,
    /** Those sent away at closing. */
    DISMISSED,
    /** Those still waiting when the simulated time ended. */
    STILL_OPEN,
    /** The sum of the waits of the dismissed and of those still open, up to that moment. */
    WAIT_OTHER,
    /** Handled contacts to which an allocation limit applied. */
    LIMITED,
    /** The sum of the limits of these. */
    ALLOTTED,
    /** The sum of what these left unused of their limits. */
    UNUSED,
    /** Those of them that were warned. */
    WARNED,
    /** Those of them whose work was longer than the limit, whatever followed. */
    BREACHES,
    /** The sum of the work past the limit of these breaches, done or not. */
    OVERRUN,
    /** Those of the breaches that the limit ended, moved or called back. */
    FORCED,
    /** Parts that went on by transfer. */
    TRANSFERS,
    /** Parts that went on as a callback. */
    CALLBACKS,
    /** Contacts offered again because the limit had ended an earlier one; they are in {@link #OFFERED} too. */
    LIMIT_REPEATS,
    /** Contacts offered again because an earlier one hadn't solved the matter; they are in {@link #OFFERED} too. */
    UNSOLVED_REPEATS,
    /** Contacts offered again because an earlier one wasn't served; they are in {@link #OFFERED} too. */
    RETRIES,
    /** Conversations that are over for good, of types whose matters may stay unsolved. */
    CONCLUDED,
    /** Those of them that solved the matter. */
    SOLVED,
    /** Those of the concluded that were the first of their case. */
    FIRST_CONCLUDED,
    /** Those of these that solved the matter. */
    FIRST_SOLVED,
    /** How often an agent was taken away from a contact by another one, parts included. */
    INTERRUPTIONS,
    /** Customers who were booked for an appointment, by the interval of their slot. */
    BOOKED,
    /** Those of the booked who didn't come. */
    NO_SHOWS,
    /** Journeys through stages whose last conversation is over, by the interval in which they began. */
    JOURNEYS,
    /** The time from entering the first queue to the end of the last conversation of these. */
    JOURNEY_TIME,
    /** What of that time was spent waiting in queues. */
    JOURNEY_WAIT,
    /** What of that time nobody worked on them and they were in no queue. */
    JOURNEY_AWAY,
    /** How often agents answered these. */
    JOURNEY_ANSWERS,
    /** Those that were served without an agent. */
    DEFLECTED,
    /** Those that passed what stands before their queue. */
    PASSED,
    /** The sum of the times that these spent there. */
    FRONT_TIME,
    /** Those of them that needed no agent then. */
    CONTAINED,
    /** Those that were in what stands before their queue, and never in the queue. */
    UNQUEUED,
    /** Contacts offered again because an earlier one was contained in vain; they are in {@link #OFFERED} too. */
    WRONGLY_CONTAINED,
    /** Replies that left, of deferred types, but those to contacts that came because an earlier one solved nothing. */
    REPLIED,
    /** The sum of the times from the arrival of the first contact of the case to these. */
    REPLY_TIME,
    /** Contacts with a deadline that were answered or whose deadline passed. */
    DUE,
    /** Those of them answered within the deadline. */
    ON_TIME,
    /** Contacts with a deadline that were answered or whose goal passed. */
    GOALS_DUE,
    /** Those of them answered within the goal. */
    ON_GOAL,
    /** The sum of the times by which the others of the due missed the deadline, on its clock. */
    LATENESS,
    /** Contacts offered because deferred work of their case wasn't answered in time; in {@link #OFFERED} too. */
    LATE_CALLS,
    /** How many of a deferred type, parts included, wait at the end of the interval: a level, not a sum. */
    BACKLOG,
    /** How long the oldest of these has waited then: a level, not a sum. */
    BACKLOG_AGE,
    /** Those whose customers accepted to be called back instead of waiting. */
    CALLED_BACK,
    /** Those of them that were reached. */
    REACHED,
    /** The sum of the times from accepting to being reached of these. */
    CALLBACK_TIME,
    /** Those of the called back that never will be reached: all tries were in vain, or the centre closed before. */
    NOT_REACHED,
    /** Those whose customers left a message instead of waiting. */
    MESSAGE,
    /** Messages offered to agents, which are contacts of the deferred type; they are in {@link #OFFERED} too. */
    MESSAGES_TAKEN,
    /** Records of lists of customers to be called; they are in {@link #OFFERED} too. */
    RECORDS,
    /** Those of them whose customer has picked up, or won't be called any more. */
    FINISHED,
    /** Those of them whose customer never picked up. */
    UNREACHED,
    /** Those of them whose customer picked up and found no agent. */
    DROPPED,
    /** How often customers were called, by the interval in which that was over. */
    DIALS,
    /** Those of the dials at which somebody picked up. */
    PICKED_UP,
    /** Those of the picked up who found no agent, by the interval in which they were dropped. */
    DROPPED_AT,
    /** Those that several agents began together. */
    TOGETHER,
    /** The sum of the times for which agents were kept for these until all were there, also for those they lost. */
    ASSEMBLY_TIME,
    /** Those of the breaches that got more time than the limit gives. */
    EXTENDED,
    /** Requests for more time than the limit gives that were settled, in whatever way. */
    APPROVALS,
    /** Those of them that were granted. */
    APPROVALS_GRANTED,
    /** Those of them that no supervisor was free for in time. */
    APPROVALS_UNANSWERED,
    /** The sum of the times until a supervisor took these up, or they were given up or withdrawn. */
    APPROVAL_WAIT;

    /** Facts of contacts that come to a queue; a stage has them of those that come to it. */
    private static final Set<ContactFact> OF_COMING = EnumSet.of(
            OFFERED,
            ANSWERED,
            ABANDONED,
            BALKED,
            BLOCKED,
            DISMISSED,
            STILL_OPEN,
            WAITED,
            WAIT_ANSWERED,
            WAIT_ABANDONED,
            WAIT_OTHER,
            WAIT_MAX,
            ANSWERED_IN_TIME,
            ABANDONED_IN_TIME,
            SHORT_ABANDONED,
            ABANDONED_AT,
            LIMIT_REPEATS,
            UNSOLVED_REPEATS,
            RETRIES,
            LATE_CALLS);

    /** How many facts there are. */
    public static final int COUNT = values().length;

    /**
     * Tells whether the fact is a maximum; the others are sums.
     *
     * @return whether two values are combined by taking the greater
     */
    public boolean isMaximum() {
        return this == WAIT_MAX || this == QUEUE_MAX;
    }

    /**
     * Tells whether the centre leaves out stages in this fact, since it has their contacts where they came from.
     *
     * @return whether it is about contacts that come to a queue
     */
    public boolean leavesOutStages() {
        return OF_COMING.contains(this);
    }
}
