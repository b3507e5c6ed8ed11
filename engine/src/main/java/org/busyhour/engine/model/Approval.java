package org.busyhour.engine.model;

/**
 * A supervisor who is asked whether a contact gets more time than the allocation limit gives.
 *
 * @param group the place of the group of which somebody is asked
 * @param takes how long a supervisor is busy with it
 * @param givesUp how long the agent waits for a supervisor who is free before it is as if refused, in ticks
 */
public record Approval(int group, Distribution takes, long givesUp) {
    /** Checks the numbers. */
    public Approval {
        Require.that(group >= 0, "group", group);
        Require.that(givesUp >= 0, "givesUp", givesUp);
    }
}
