package org.busyhour.engine.policy;

/** An agent and the contacts that wait for one like that, the first of each type. Instants are microseconds. */
public interface WaitingView {
    /** Returns the instant. */
    long now();

    /** Returns the number of the agent: agents are numbered group by group in the order of the file. */
    int agent();

    /** Returns the place of the agent's group. */
    int group();

    /** Returns how many contacts there are to choose from, at least 1. */
    int count();

    /** Returns the place of a contact's type. */
    int type(int place);

    /** Returns a contact's priority, 1 being most urgent. */
    int priority(int place);

    /** Returns since when a contact waits. */
    long since(int place);

    /** Returns how many contacts of its type wait. */
    int queue(int place);
}
