package org.busyhour.engine.observe;

/** What observers may ask of the journey of a contact through stages; contacts are named by the slot that they hold. */
public interface JourneyView {
    /**
     * Returns the type with which the journey began.
     *
     * @param slot the contact
     * @return the place of the type
     */
    int firstType(int slot);

    /**
     * Returns the row of tallies to which the journey belongs.
     *
     * @param slot the contact
     * @return the row of the interval in which its first contact entered the queue; 0 in the warm-up
     */
    int firstRow(int slot);

    /**
     * Returns when the journey began.
     *
     * @param slot the contact
     * @return the instant at which its first contact entered the queue
     */
    long began(int slot);

    /**
     * Returns how long it waited.
     *
     * @param slot the contact
     * @return ticks in queues
     */
    long waited(int slot);

    /**
     * Returns how long it was away.
     *
     * @param slot the contact
     * @return ticks in which it was in no queue and nobody worked on it
     */
    long away(int slot);

    /**
     * Returns how many agents answered.
     *
     * @param slot the contact
     * @return the number, 1 or more
     */
    long answers(int slot);
}
