package org.busyhour.engine.observe;

/**
 * What observers may ask of a contact that is in the centre; contacts are named by the slot that they hold while they
 * are there.
 */
public interface ContactView {
    /**
     * Returns the number of the contact.
     *
     * @param slot the contact
     * @return its number in the order of arrival, from 1; a part has that of its contact
     */
    long id(int slot);

    /**
     * Returns the number of the case.
     *
     * @param slot the contact
     * @return the id of the case's first contact
     */
    long caseId(int slot);

    /**
     * Returns the type.
     *
     * @param slot the contact
     * @return the place of its type
     */
    int type(int slot);

    /**
     * Returns the row of tallies to which the contact belongs.
     *
     * @param slot the contact
     * @return the row of the interval in which it entered the queue; 0 in the warm-up
     */
    int row(int slot);

    /**
     * Returns how urgent the contact is.
     *
     * @param slot the contact
     * @return its priority, 1 to 9
     */
    int priority(int slot);

    /**
     * Tells whether this is a part.
     *
     * @param slot the contact
     * @return whether it is what goes on of a contact after the allocation limit
     */
    boolean part(int slot);

    /**
     * Returns in whose hand a contact is.
     *
     * @param slot the contact
     * @return the agent, or a negative number if nobody has answered
     */
    int holder(int slot);

    /**
     * Returns why the contact came.
     *
     * @param slot the contact
     * @return {@link Origin#FIRST} or why its case comes again; a part has that of its contact
     */
    Origin origin(int slot);

    /**
     * Tells whether an earlier contact of the case was answered.
     *
     * @param slot the contact
     * @return whether one was; a part isn't a contact of its own
     */
    boolean known(int slot);

    /**
     * Returns when the contact entered the queue.
     *
     * @param slot the contact
     * @return the instant of its arrival; of a part, the instant at which it was queued
     */
    long entered(int slot);

    /**
     * Returns how long the contact was in what stands before its queue.
     *
     * @param slot the contact, offered
     * @return ticks; 0 where nothing stands there, and of a part
     */
    long front(int slot);

    /**
     * Tells whether the contact never entered a queue because it left what stands before it in another way.
     *
     * @param slot the contact, offered
     * @return whether it did; not if it was blocked
     */
    boolean unqueued(int slot);

    /**
     * Returns the talk.
     *
     * @param slot the contact
     * @return ticks: what the contact brings before it is answered, what the agent does from then on
     */
    long talk(int slot);

    /**
     * Returns the hold.
     *
     * @param slot the contact
     * @return ticks, as for talk
     */
    long hold(int slot);

    /**
     * Returns the wrap.
     *
     * @param slot the contact
     * @return ticks, as for talk
     */
    long wrap(int slot);

    /**
     * Returns how much work counts against the allocation limit.
     *
     * @param slot the contact, answered
     * @return ticks that the work would take without a limit; -1 where no limit applies
     */
    long counted(int slot);

    /**
     * Tells whether the work for a contact isn't one stretch from the answer to the end, so that the agent's time is
     * told apart, piece by piece, by {@link Observer#spent}.
     *
     * @param slot the contact, answered
     * @return whether it is
     */
    boolean apart(int slot);

    /**
     * Returns when a contact was answered whose work is told apart.
     *
     * @param slot the contact, of which {@link #apart} is true
     * @return the instant
     */
    long answered(int slot);

    /**
     * Returns when the first contact of the case arrived.
     *
     * @param slot the contact, of a deferred type
     * @return the instant
     */
    long started(int slot);

    /**
     * Returns until when the contact must be answered.
     *
     * @param slot the contact, of a type that has a deadline
     * @return the last instant that is in time
     */
    long due(int slot);

    /**
     * Returns the type that promised a reply to a contact of deferred work.
     *
     * @param slot the contact
     * @return the place of the type: its own, or that from which it came to a stage
     */
    int promiseType(int slot);

    /**
     * Returns the row to which the contact belonged where the reply was promised.
     *
     * @param slot the contact
     * @return a row of that type
     */
    int promiseRow(int slot);

    /**
     * Returns until when the contact should be answered.
     *
     * @param slot the contact, of a type that has a deadline
     * @return the last instant that meets the goal
     */
    long goal(int slot);

    /**
     * Returns how often the customer has been called, of contacts from a list.
     *
     * @param slot the contact
     * @return the number of tries so far; 0 of all other contacts
     */
    long dials(int slot);

    /**
     * Returns for which group a contact waits that waits for one only.
     *
     * @param slot the contact, queued
     * @return the place of the group; negative if it waits for whoever takes it first
     */
    int awaited(int slot);

    /**
     * Returns when the contact came.
     *
     * @param slot the contact
     * @return the instant: before what stands before its queue; of a customer on a list, when the record was there
     */
    long arrived(int slot);

    /**
     * Tells whether a supervisor has granted it more time than the allocation limit gives.
     *
     * @param slot the contact
     * @return whether one has
     */
    boolean granted(int slot);
}
