package org.busyhour.studies.why;

/**
 * A contact in the hand of an agent; durations in ticks, -1 where the simulated time was over before.
 *
 * @param contact its number
 * @param part whether it is what went on of a contact after the allocation limit
 * @param type the place of its type
 * @param waited how long it had waited
 * @param talk how long the agent talked
 * @param hold how long it was on hold
 * @param wrap how long the wrap was
 * @param goesOn whether a part of it went on elsewhere, because the limit was reached
 */
public record Handling(
        long contact, boolean part, int type, long waited, long talk, long hold, long wrap, boolean goesOn) {
    /**
     * Tells whether the conversation is over and the agent wraps.
     *
     * @param passed the time since the answer
     * @return whether nothing but the wrap is left; false where that isn't known
     */
    public boolean wrapsAfter(long passed) {
        return talk >= 0 && passed >= talk + hold;
    }
}
