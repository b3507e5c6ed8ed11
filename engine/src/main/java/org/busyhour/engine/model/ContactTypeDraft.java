package org.busyhour.engine.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A contact type that is being made of another one; what isn't said stays as it is there. */
public final class ContactTypeDraft {
    private final String name;
    private ArrivalProcess arrivals;
    private Work work;
    private Patience patience;
    private int priority;
    private ServiceLevel serviceLevel;
    private Optional<AllocationRule> allocation;
    private OptionalInt queueLimit;
    private List<Integer> groups;
    private Returns returns;
    private List<Integer> interrupts;
    private Journey journey;
    private Optional<Chat> chat;
    private Optional<Front> front;
    private Channel channel;
    private Optional<Deadline> deadline;
    private Optional<Callback> callback;
    private Optional<Forecast> forecast;
    private Optional<Message> message;
    private Optional<Dialling> dialling;
    private Optional<Together> together;
    private Claim claim;

    ContactTypeDraft(ContactType type) {
        name = type.name();
        arrivals = type.arrivals();
        work = type.work();
        patience = type.patience();
        priority = type.priority();
        serviceLevel = type.serviceLevel();
        allocation = type.allocation();
        queueLimit = type.queueLimit();
        groups = type.groups();
        returns = type.returns();
        interrupts = type.interrupts();
        journey = type.journey();
        chat = type.chat();
        front = type.front();
        channel = type.channel();
        deadline = type.deadline();
        callback = type.callback();
        forecast = type.forecast();
        message = type.message();
        dialling = type.dialling();
        together = type.together();
        claim = type.claim();
    }

    /**
     * Says when contacts arrive.
     *
     * @param other when
     * @return this draft
     */
    public ContactTypeDraft arrivals(ArrivalProcess other) {
        arrivals = other;
        return this;
    }

    /**
     * Says how long an agent works on a contact.
     *
     * @param other how long
     * @return this draft
     */
    public ContactTypeDraft work(Work other) {
        work = other;
        return this;
    }

    /**
     * Says how long customers wait.
     *
     * @param other how long
     * @return this draft
     */
    public ContactTypeDraft patience(Patience other) {
        patience = other;
        return this;
    }

    /**
     * Says how urgent contacts are.
     *
     * @param other 1 to 9
     * @return this draft
     */
    public ContactTypeDraft priority(int other) {
        priority = other;
        return this;
    }

    /**
     * Says what counts as answered in time.
     *
     * @param other what does
     * @return this draft
     */
    public ContactTypeDraft serviceLevel(ServiceLevel other) {
        serviceLevel = other;
        return this;
    }

    /**
     * Says how long an agent may work for one contact.
     *
     * @param other the limit, if there is one
     * @return this draft
     */
    public ContactTypeDraft allocation(Optional<AllocationRule> other) {
        allocation = other;
        return this;
    }

    /**
     * Says how many may wait.
     *
     * @param other the number; empty: no limit
     * @return this draft
     */
    public ContactTypeDraft queueLimit(OptionalInt other) {
        queueLimit = other;
        return this;
    }

    /**
     * Says which groups contacts prefer.
     *
     * @param other the groups, best first
     * @return this draft
     */
    public ContactTypeDraft groups(List<Integer> other) {
        groups = List.copyOf(other);
        return this;
    }

    /**
     * Says why customers come again.
     *
     * @param other why and when
     * @return this draft
     */
    public ContactTypeDraft returns(Returns other) {
        returns = other;
        return this;
    }

    /**
     * Says which types contacts interrupt.
     *
     * @param other the places of the types, the first to be interrupted first
     * @return this draft
     */
    public ContactTypeDraft interrupts(List<Integer> other) {
        interrupts = List.copyOf(other);
        return this;
    }

    /**
     * Says what comes after the conversation.
     *
     * @param other what does
     * @return this draft
     */
    public ContactTypeDraft journey(Journey other) {
        journey = other;
        return this;
    }

    /**
     * Says how a chat goes.
     *
     * @param other how; empty: contacts aren't chats
     * @return this draft
     */
    public ContactTypeDraft chat(Optional<Chat> other) {
        chat = other;
        return this;
    }

    /**
     * Says what contacts pass before the queue.
     *
     * @param other what it is, if there is anything
     * @return this draft
     */
    public ContactTypeDraft front(Optional<Front> other) {
        front = other;
        return this;
    }

    /**
     * Says how customers reach the centre.
     *
     * @param other how
     * @return this draft
     */
    public ContactTypeDraft channel(Channel other) {
        channel = other;
        return this;
    }

    /**
     * Says until when contacts are to be answered.
     *
     * @param other until when; empty: whenever
     * @return this draft
     */
    public ContactTypeDraft deadline(Optional<Deadline> other) {
        deadline = other;
        return this;
    }

    /**
     * Says whether contacts are offered a callback.
     *
     * @param other the offer, if there is one
     * @return this draft
     */
    public ContactTypeDraft callback(Optional<Callback> other) {
        callback = other;
        return this;
    }

    /**
     * Says what the planner expects, apart from what comes.
     *
     * @param other what it is; empty: what the arrivals say
     * @return this draft
     */
    public ContactTypeDraft forecast(Optional<Forecast> other) {
        forecast = other;
        return this;
    }

    /**
     * Says whether customers are offered to leave a message.
     *
     * @param other the offer, if there is one
     * @return this draft
     */
    public ContactTypeDraft message(Optional<Message> other) {
        message = other;
        return this;
    }

    /**
     * Makes contacts customers on a list who are called.
     *
     * @param other how they are; empty: as they reach the centre is left as it is
     * @return this draft
     */
    public ContactTypeDraft dialling(Optional<Dialling> other) {
        dialling = other;
        return this;
    }

    /**
     * Says which agents contacts need at once.
     *
     * @param other the agents; empty: one
     * @return this draft
     */
    public ContactTypeDraft together(Optional<Together> other) {
        together = other;
        return this;
    }

    /**
     * Says what routing knows of it beside its priority.
     *
     * @param other weight, target and site
     * @return this draft
     */
    public ContactTypeDraft claim(Claim other) {
        claim = other;
        return this;
    }

    /**
     * Returns the type.
     *
     * @return a new type
     */
    public ContactType done() {
        return new ContactType(
                name,
                arrivals,
                work,
                patience,
                priority,
                serviceLevel,
                allocation,
                queueLimit,
                groups,
                returns,
                interrupts,
                journey,
                chat,
                front,
                channel,
                deadline,
                callback,
                forecast,
                message,
                dialling,
                together,
                claim);
    }
}
