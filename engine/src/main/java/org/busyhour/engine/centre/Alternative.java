package org.busyhour.engine.centre;

/** What customers may take instead of waiting, when it is offered. */
interface Alternative {
    /** Asks a customer to whom it is offered. */
    boolean accepts(int slot);

    /** A customer who is in no queue yet has accepted. */
    void insteadOfQueueing(int slot, long now);

    /** A customer who waits in the queue has accepted. */
    void insteadOfWaitingOn(int slot, long now);
}
