package org.busyhour.engine.centre.rules;

/** What can be read off a centre at a moment; a type or group of -1 is the whole centre. */
public interface Readings {
    /**
     * Returns how many contacts wait.
     *
     * @param type the type; of the whole centre those on the line
     * @return the number
     */
    int waiting(int type);

    /**
     * Returns since when the contact waits that has waited longest.
     *
     * @param type the type; of the whole centre those on the line
     * @param none what is returned if none waits
     * @return the instant
     */
    long oldest(int type, long none);

    /**
     * Returns how long it would take all at work to serve those who wait and one more.
     *
     * @param type the type
     * @return ticks
     */
    long predictedWait(int type);

    /**
     * Returns how many agents are available.
     *
     * @param group the group
     * @return the number
     */
    int free(int group);

    /**
     * Returns the service level of the last full minutes.
     *
     * @param type the type
     * @param minutes how many
     * @return a share; NaN if nobody was answered or abandoned
     */
    double serviceLevel(int type, int minutes);

    /**
     * Returns the occupancy, as sampled at the last full minutes.
     *
     * @param group the group
     * @param minutes how many
     * @return a share; NaN if nobody was on duty
     */
    double occupancy(int group, int minutes);

    /**
     * Returns how many minutes are over: what is read of the last ones doesn't change within one.
     *
     * @return the number
     */
    int minutesOver();
}
