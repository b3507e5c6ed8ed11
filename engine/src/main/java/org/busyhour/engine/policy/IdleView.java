package org.busyhour.engine.policy;

/** A contact and the idle agents who may take it, the longest idle first in each group. Instants are microseconds. */
public interface IdleView {
    /** Returns the instant. */
    long now();

    /** Returns the place of the contact's type. */
    int type();

    /** Returns the contact's priority, 1 being most urgent. */
    int priority();

    /** Returns how long the contact has waited. */
    long waited();

    /** Returns how many agents there are to choose from, at least 1. */
    int count();

    /** Returns the number of an agent: agents are numbered group by group in the order of the file. */
    int agent(int place);

    /** Returns the place of an agent's group. */
    int group(int place);

    /** Returns since when an agent is idle: the end of the last contact, or signing in. */
    long idleSince(int place);

    /** Returns how many contacts an agent has answered on this day. */
    int contacts(int place);

    /** Returns by what an agent's work on this contact is divided. */
    double speed(int place);
}
