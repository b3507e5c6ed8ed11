package org.busyhour.studies.why;

import java.util.Locale;
import org.busyhour.engine.observe.Absence;
import org.busyhour.engine.observe.AgentState;

/** What an agent does for a while. */
public enum Doing {
    /** Not at work. */
    OFF,
    /** Waits for a contact. */
    FREE,
    /** At work, but the quota is used up. */
    QUOTA_USED_UP,
    /** Has a contact in hand, wrap included. */
    BUSY,
    /** On a break. */
    ON_BREAK,
    /** In a meeting. */
    IN_MEETING,
    /** Reads about a customer on a list, waits for the customer to pick up, or calls somebody back in vain. */
    DIALLING,
    /** Kept for a contact that needs several agents, until all are there. */
    ASSEMBLING,
    /** Not at work, but may be called up. */
    ON_CALL,
    /** Has a side task in hand, for want of contacts. */
    SIDE_WORK,
    /** In training. */
    IN_TRAINING,
    /** Logged out for a while. */
    LOGGED_OUT,
    /** Doesn't come to the shift at all. */
    ABSENT,
    /** Hasn't come yet, though the shift has begun. */
    LATE,
    /** Has left though the shift isn't over. */
    LEFT_EARLY,
    /** Decides whether another agent's contact gets more time. */
    APPROVING,
    /** At a duty that the plan gives a time, away from contacts. */
    AT_DUTY;

    /** Returns what a state of an agent without a contact in hand is. */
    static Doing of(AgentState pause) {
        return switch (pause) {
            case IN_MEETING -> IN_MEETING;
            case IN_TRAINING -> IN_TRAINING;
            case AT_DUTY -> AT_DUTY;
            case LOGGED_OUT -> LOGGED_OUT;
            default -> ON_BREAK;
        };
    }

    /** Returns what an agent does who isn't there. */
    static Doing of(Absence cause) {
        return switch (cause) {
            case SHIFT -> ABSENT;
            case LATE -> LATE;
            case EARLY -> LEFT_EARLY;
        };
    }

    /**
     * Tells whether who does this is at work.
     *
     * @return whether this is neither off nor on call, nor absence of any kind
     */
    public boolean atWork() {
        return switch (this) {
            case OFF, ON_CALL, ABSENT, LATE, LEFT_EARLY -> false;
            default -> true;
        };
    }

    /** Tells whether this is a pause that was planned. */
    boolean pause() {
        return this == ON_BREAK || this == IN_MEETING || this == IN_TRAINING || this == AT_DUTY;
    }

    /**
     * Returns the name that texts and files use.
     *
     * @return the name in lower case, words apart
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
