package org.busyhour.studies.why;

import java.util.Optional;

/**
 * What an agent did from one instant to another, in ticks.
 *
 * @param doing what
 * @param from since when
 * @param to until when; -1 if the simulated time was over before
 * @param due of a break or meeting, when it was to begin; else the same as {@code from}
 * @param idleSince when the last contact had ended or the agent had signed in, whichever is later
 * @param handling the contact in hand, while busy
 */
public record Spell(Doing doing, long from, long to, long due, long idleSince, Optional<Handling> handling) {
    /** The end of what was not yet over when the simulated time was. */
    public static final long OPEN = -1;

    /**
     * Tells whether the spell covers an instant; its end doesn't belong to it.
     *
     * @param instant the instant
     * @return whether the agent did this then
     */
    public boolean covers(long instant) {
        return from <= instant && (to == OPEN || instant < to);
    }
}
