package org.busyhour.engine.observe;

/**
 * Listens to one centre during one replication. Contacts are named by slot, valid during the call; agents are numbered
 * through the groups. An observer overrides what it wants to hear.
 */
public interface Observer extends ContactObserver, StaffObserver {
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
     * A person was at work because a rule had called; the time is part of the {@linkplain #overtime overtime}.
     *
     * @param rule its place among those of the model
     * @param called when the rule came into force that called the person
     * @param group the group
     * @param agent who, or -1 where the plan is a head count
     * @param from since when
     * @param to until when
     */
    default void calledUp(int rule, long called, int group, int agent, long from, long to) {}
}
