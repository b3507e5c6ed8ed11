package org.busyhour.engine.model;

/**
 * What a contact passes before the queue, without an agent: an announcement, a menu, a bot.
 *
 * @param time how long it takes
 * @param contained the share of contacts that it serves, which then need no agent
 * @param wrong whether those come again, since it hadn't solved their matter after all
 * @param handOff how much longer it takes with the others until they are in the queue
 * @param talkFactor by what the talk of the others is multiplied: below 1 if the agent needn't ask everything anew
 */
public record Front(Distribution time, double contained, ComesAgain wrong, Distribution handOff, double talkFactor) {
    /** Checks the numbers. */
    public Front {
        Require.share(contained, "contained");
        Require.positive(talkFactor, "talkFactor");
    }
}
