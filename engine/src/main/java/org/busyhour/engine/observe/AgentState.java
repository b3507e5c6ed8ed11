package org.busyhour.engine.observe;

/** What an agent does; every microsecond of every agent is in exactly one state. */
public enum AgentState {
    /** Not at work. */
    OFF,
    /** At work, no contact in hand. */
    AVAILABLE,
    /** In conversation. */
    TALKING,
    /** A customer is on hold. */
    HOLDING,
    /** Finishing after the customer has left. */
    WRAPPING,
    /** On a break. */
    ON_BREAK,
    /** In a meeting. */
    IN_MEETING,
    /** Reading about a customer who is to be called, waiting for the customer to pick up, or calling back in vain. */
    DIALLING,
    /** Kept for a contact that needs several agents, until all are there. */
    ASSEMBLING,
    /** Not at work, but may be called up. */
    ON_CALL,
    /** Doing something else for want of contacts, which must be finished. */
    SIDE_WORK,
    /** In training. */
    IN_TRAINING,
    /** Logged out for a while, at work otherwise. */
    LOGGED_OUT,
    /** Not there on a shift, not yet, or no longer. */
    ABSENT,
    /** Deciding whether a contact that another agent has in hand gets more time. */
    APPROVING,
    /** At a duty that the plan gives a time, away from contacts. */
    AT_DUTY;

    /**
     * Tells whether it counts as handling.
     *
     * @return whether an agent in it works for a contact, or is kept for one
     */
    public boolean handling() {
        return switch (this) {
            case TALKING, HOLDING, WRAPPING, DIALLING, ASSEMBLING, APPROVING -> true;
            default -> false;
        };
    }

    /**
     * Tells whether who does this is at work.
     *
     * @return whether this is neither off nor on call
     */
    public boolean atWork() {
        return this != OFF && this != ON_CALL;
    }

    /**
     * Tells whether an agent takes no contacts though the shift is on.
     *
     * @return whether this is a pause of some kind, a duty, or absence
     */
    public boolean away() {
        return switch (this) {
            case ON_BREAK, IN_MEETING, IN_TRAINING, LOGGED_OUT, ABSENT, AT_DUTY -> true;
            default -> false;
        };
    }
}
