package org.busyhour.engine.analytic;

/**
 * What contacts ask of a group of agents, all the time alike.
 *
 * <p>Contacts arrive as a Poisson process; handling times and patience are exponential.
 *
 * @param contactsPerHour the mean number of contacts, blocked ones included
 * @param ahtSeconds the mean handling time; may be 0 only without contacts
 * @param patienceSeconds the mean patience of those who don't balk, {@link Double#POSITIVE_INFINITY} where nobody gives
 *     up
 * @param balkShare the share of contacts that give up at once when they would have to wait
 * @param lines how many contacts find room, waiting or with an agent, or {@link #UNLIMITED}; a line is held from
 *     arrival until the agent is free
 */
public record Demand(double contactsPerHour, double ahtSeconds, double patienceSeconds, double balkShare, int lines) {
    /** The number of lines where nobody is ever blocked. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** Checks the numbers. */
    public Demand {
        Require.notNegative(contactsPerHour, "contactsPerHour");
        Require.notNegative(ahtSeconds, "ahtSeconds");
        Require.that(ahtSeconds > 0 || contactsPerHour == 0, "ahtSeconds", ahtSeconds);
        Require.that(patienceSeconds > 0, "patienceSeconds", patienceSeconds);
        Require.share(balkShare, "balkShare");
        Require.that(lines >= 0, "lines", lines);
    }

    /**
     * Returns a demand where nobody gives up and nobody is blocked: that of Erlang C.
     *
     * @param contactsPerHour the mean number of contacts
     * @param ahtSeconds the mean handling time
     * @return the demand
     */
    public static Demand patient(double contactsPerHour, double ahtSeconds) {
        return new Demand(contactsPerHour, ahtSeconds, Double.POSITIVE_INFINITY, 0, UNLIMITED);
    }

    /**
     * Returns a demand where contacts give up after a while and nobody is blocked: that of Erlang A.
     *
     * @param contactsPerHour the mean number of contacts
     * @param ahtSeconds the mean handling time
     * @param patienceSeconds the mean patience
     * @return the demand
     */
    public static Demand impatient(double contactsPerHour, double ahtSeconds, double patienceSeconds) {
        return new Demand(contactsPerHour, ahtSeconds, patienceSeconds, 0, UNLIMITED);
    }

    /**
     * Returns the same demand on a number of lines.
     *
     * @param lines how many contacts find room
     * @return the demand
     */
    public Demand withLines(int lines) {
        return new Demand(contactsPerHour, ahtSeconds, patienceSeconds, balkShare, lines);
    }

    /**
     * Returns the same demand with a share of balking contacts.
     *
     * @param balkShare the share that gives up at once
     * @return the demand
     */
    public Demand withBalking(double balkShare) {
        return new Demand(contactsPerHour, ahtSeconds, patienceSeconds, balkShare, lines);
    }

    /**
     * Returns the offered load.
     *
     * @return erlangs: the mean number of agents that would be busy if there were always one free
     */
    public double load() {
        return contactsPerHour * ahtSeconds / 3600;
    }

    /**
     * Tells whether there is nothing to do.
     *
     * @return whether no contacts arrive
     */
    public boolean empty() {
        return contactsPerHour == 0;
    }

    double arrivalsPerSecond() {
        return contactsPerHour / 3600;
    }

    double joinsPerSecond() {
        return arrivalsPerSecond() * (1 - balkShare);
    }

    double losesPatiencePerSecond() {
        return 1 / patienceSeconds;
    }

    boolean hasLimitedLines() {
        return lines != UNLIMITED;
    }
}
