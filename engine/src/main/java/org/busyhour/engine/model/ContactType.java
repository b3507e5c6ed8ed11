package org.busyhour.engine.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A type of contact: what a customer wants, how often, how long it takes, and how long the customer waits.
 *
 * @param name the name that the scenario gives
 * @param arrivals when contacts of this type arrive
 * @param work how long an agent of speed 1 works on one
 * @param patience how long a customer waits
 * @param priority 1 is most urgent, 9 least
 * @param serviceLevel what counts as answered in time
 * @param allocation the limit on an agent's time for one contact, if there is one
 * @param queueLimit a contact that would be the (n + 1)-th to wait is blocked; empty: no limit
 * @param groups the groups that the contact prefers, best first; groups that can take it but aren't named come after,
 *     in file order
 * @param returns why and when its customers come again
 * @param interrupts the types from whose contacts one of this type takes an agent away if nobody is free; the first
 *     named first
 * @param journey what comes after the conversation
 * @param chat how a chat goes, which has neither a hold nor an allocation limit; empty: it isn't one
 * @param front what its contacts pass before the queue, if there is anything
 * @param channel how customers reach the centre
 * @param deadline until when a contact is to be answered, of deferred channels only
 * @param callback the offer to be called back instead of waiting, if there is one
 * @param forecast what the planner expects where that is given apart; empty: what the arrivals say
 * @param message the offer to leave a message instead of waiting, if there is one; not beside a callback
 * @param dialling how the customers of a list are called; of outbound contacts, and only of them
 * @param together the agents that a contact needs at once; empty: one
 * @param claim what routing knows of it beside its priority
 */
public record ContactType(
        String name,
        ArrivalProcess arrivals,
        Work work,
        Patience patience,
        int priority,
        ServiceLevel serviceLevel,
        Optional<AllocationRule> allocation,
        OptionalInt queueLimit,
        List<Integer> groups,
        Returns returns,
        List<Integer> interrupts,
        Journey journey,
        Optional<Chat> chat,
        Optional<Front> front,
        Channel channel,
        Optional<Deadline> deadline,
        Optional<Callback> callback,
        Optional<Forecast> forecast,
        Optional<Message> message,
        Optional<Dialling> dialling,
        Optional<Together> together,
        Claim claim) {
    /** The priority of a contact type that names none. */
    public static final int DEFAULT_PRIORITY = 5;

    /** The least urgent priority. */
    public static final int LAST_PRIORITY = 9;

    /**
     * Tells whether some days bring more contacts than others, beyond the chance of single contacts.
     *
     * @return whether the arrivals have a busyness
     */
    public boolean hasBusyDays() {
        return arrivals instanceof ArrivalProcess.Poisson poisson
                && poisson.busyness().isPresent();
    }

    /**
     * Tells whether how busy a day is has something to do with other types.
     *
     * @return whether the arrivals have a busyness in common with them
     */
    public boolean sharesBusyDays() {
        return arrivals instanceof ArrivalProcess.Poisson poisson
                && poisson.busyness().map(Busyness::common).orElse(0.0) > 0;
    }

    /**
     * Tells whether contacts of this type may take an agent away from other work.
     *
     * @return whether there are types that they interrupt
     */
    public boolean mayInterrupt() {
        return !interrupts.isEmpty();
    }

    /**
     * Tells whether contacts of this type come only from other types.
     *
     * @return whether it is a stage of their journeys
     */
    public boolean stage() {
        return journey.stage();
    }

    /**
     * Tells whether contacts of this type are chats.
     *
     * @return whether an agent may hold several at once
     */
    public boolean isChat() {
        return chat.isPresent();
    }

    /**
     * Tells whether nobody waits on the line.
     *
     * @return whether its channel is deferred
     */
    public boolean deferred() {
        return channel.deferred();
    }

    /**
     * Tells whether any contact goes on to a stage.
     *
     * @return whether there is a way on, after the conversation or at the allocation limit
     */
    public boolean goesOn() {
        return journey.goesOn() || stageAtLimit().isPresent();
    }

    /**
     * Returns where contacts go on to at the allocation limit.
     *
     * @return the place of the stage; empty if something else happens there
     */
    public OptionalInt stageAtLimit() {
        return allocation.map(AllocationRule::stage).orElse(OptionalInt.empty());
    }

    /** Checks the numbers, and that only deferred work has a deadline and only live customers lose patience. */
    public ContactType {
        groups = List.copyOf(groups);
        interrupts = List.copyOf(interrupts);
        Require.that(deadline.isEmpty() || channel.deferred(), "deadline", deadline);
        Require.that(!channel.deferred() || front.isEmpty(), "front", front);
        Require.that(!channel.deferred() || journey.handover().isEmpty(), "journey", journey);
        Require.that(!channel.deferred() || patience.equals(Patience.INFINITE), "patience", patience);
        Require.that(!channel.deferred() || chat.isEmpty(), "chat", chat);
        Require.that(priority >= 1 && priority <= LAST_PRIORITY, "priority", priority);
        Require.that(queueLimit.orElse(0) >= 0, "queueLimit", queueLimit);
        boolean transfers = allocation
                .filter(rule -> rule.then() == AllocationRule.Then.TRANSFER)
                .isPresent();
        // The head of the queue is then open to one group only; nobody is called back for a chat or a mail.
        boolean may = !transfers && chat.isEmpty() && !channel.deferred();
        Require.that(callback.isEmpty() || may, "callback", callback);
        boolean speaks = chat.isEmpty() && !channel.deferred() && callback.isEmpty();
        Require.that(message.isEmpty() || speaks, "message", message);
        Require.that(dialling.isPresent() == channel.outbound(), "dialling", dialling);
        boolean plain = deadline.isEmpty()
                && allocation.isEmpty()
                && queueLimit.isEmpty()
                && interrupts.isEmpty()
                && returns.equals(Returns.NEVER);
        Require.that(!channel.outbound() || plain, "outbound", channel);
        boolean cut = allocation.isPresent() && makesParts(allocation.get());
        // What goes on of a contact is for one agent; several are in one conversation.
        boolean one = cut
                || chat.isPresent()
                || callback.isPresent()
                || dialling.isPresent()
                || journey.handover().isPresent();
        Require.that(together.isEmpty() || !one, "together", together);
    }

    private static boolean makesParts(AllocationRule rule) {
        return rule.then() == AllocationRule.Then.TRANSFER || rule.then() == AllocationRule.Then.CALL_BACK;
    }

    /**
     * Makes a type of calls whose contacts go to the queue at once and on nowhere, and whose customers come again only
     * if the allocation limit has ended their contact.
     *
     * @param name the name that the scenario gives
     * @param arrivals when contacts of this type arrive
     * @param work how long an agent of speed 1 works on one
     * @param patience how long a customer waits
     * @param priority 1 is most urgent, 9 least
     * @param serviceLevel what counts as answered in time
     * @param allocation the limit on an agent's time for one contact, if there is one
     * @param queueLimit a contact that would be the (n + 1)-th to wait is blocked; empty: no limit
     * @param groups the groups that the contact prefers, best first
     */
    public ContactType(
            String name,
            ArrivalProcess arrivals,
            Work work,
            Patience patience,
            int priority,
            ServiceLevel serviceLevel,
            Optional<AllocationRule> allocation,
            OptionalInt queueLimit,
            List<Integer> groups) {
        this(
                name,
                arrivals,
                work,
                patience,
                priority,
                serviceLevel,
                allocation,
                queueLimit,
                groups,
                Returns.NEVER,
                List.of(),
                Journey.NONE,
                Optional.empty(),
                Optional.empty(),
                Channel.VOICE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Claim.PLAIN);
    }

    /**
     * Begins another type that is like this one in all that isn't said of it.
     *
     * @return a draft with everything as it is here
     */
    public ContactTypeDraft draft() {
        return new ContactTypeDraft(this);
    }
}
