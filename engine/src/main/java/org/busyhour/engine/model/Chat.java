package org.busyhour.engine.model;

/**
 * How a chat goes: the agent replies, the customer thinks and writes, the agent replies, and so on to the last reply.
 *
 * <p>The talk of the type is the agent's work on one reply; several chats of an agent are worked on in turns, a reply
 * at a time.
 *
 * @param replies how many replies a chat takes, in the mean
 * @param geometric whether their number is geometric, from 1 on, or always the same
 * @param think how long the customer takes between a reply and the next message
 * @param slower by how much a reply takes longer for each other chat that the agent has open, 0.1 being a tenth
 */
public record Chat(double replies, boolean geometric, Distribution think, double slower) {
    /** Checks the numbers. */
    public Chat {
        Require.that(replies >= 1, "replies", replies);
        Require.that(geometric || replies == Math.rint(replies), "replies", replies);
        Require.that(slower >= 0, "slower", slower);
    }
}
