package org.busyhour.engine.random;

import java.util.Locale;

/** What a stream is drawn for. */
public enum Purpose {
    /** When contacts of a type arrive. */
    ARRIVAL,
    /** Their talk. */
    TALK,
    /** Their hold. */
    HOLD,
    /** Their wrap. */
    WRAP,
    /** How long they wait. */
    PATIENCE,
    /** Whether they balk. */
    BALKING,
    /** Which of several idle agents a contact takes. */
    AGENT_CHOICE,
    /** Which of several waiting contacts an agent takes. */
    CONTACT_CHOICE,
    /** What happens later to the case of a contact: its address is the type's and the case's number. */
    CASE,
    /** How busy a day is. */
    BUSYNESS,
    /** Whether and when the customer of a contact that wasn't served tries again. */
    RETRY,
    /** Whether a conversation solves the matter, and whether and when the customer comes again if it doesn't. */
    SOLUTION,
    /** To which stage a contact goes on, and how long it is away before. */
    JOURNEY,
    /** How many replies a chat takes, how long they take, and how long the customer thinks in between. */
    CHAT,
    /** What becomes of a contact before the queue. */
    FRONT,
    /** When the clock of a deadline starts, and whether the customer calls if it passes. */
    DEADLINE,
    /** Whether a customer accepts to be called back, and is reached. */
    CALLBACK,
    /** Which seats are booked, who doesn't come, and who comes how late. */
    APPOINTMENT,
    /** When an incident happens. */
    INCIDENT,
    /** How long it lasts. */
    REPAIR,
    /** Whether a customer leaves a message, and how long that takes. */
    MESSAGE,
    /** Whether a customer on a list picks up, and how long it takes to find out. */
    DIALLING,
    /** How long it takes to decide that a rule fires. */
    DECISION,
    /** Whether and how fast a person comes who is called up. */
    CALL_UP,
    /** How fast an agent is beside the others of the group. */
    SPEED,
    /** How long an agent's side tasks take. */
    SIDE_WORK,
    /** Whether a contact may take longer than the allocation limit. */
    EXTENSION,
    /** Whether an agent comes to a shift, how late, and how early the agent leaves. */
    ABSENCE,
    /** When an agent logs out, and for how long. */
    LOG_OUT,
    /** By how much a break lasts longer than planned. */
    BREAK,
    /** How long a supervisor is busy with a request for more time. */
    APPROVAL;

    /**
     * Returns the name by which reports call it.
     *
     * @return the name in kebab-case
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
