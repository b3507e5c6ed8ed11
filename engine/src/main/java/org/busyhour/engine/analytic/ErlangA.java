package org.busyhour.engine.analytic;

import org.busyhour.engine.model.ServiceLevelFormula;

/**
 * The queue M/M/n/K+M: contacts give up after an exponential patience, some balk at once, and lines may be limited.
 *
 * <p>Without a limit of lines this is Erlang A (C. Palm 1957); with endless patience it is Erlang C, with as many lines
 * as agents Erlang B. States with a free agent are weighed by Erlang's B, those with a queue by the integral of the
 * offered wait's density, see {@link WaitDensity}: everything asked for is an integral of that density, exact to
 * rounding for any number of agents. Shares are of all that arrive unless something else is said. Where contacts that
 * stay come faster than agents finish them and never give up, the queue grows without end: then waits and queue are
 * infinite and nobody who stays is answered in any time.
 */
public final class ErlangA {
    private final Demand demand;
    private final int agents;
    private final WaitLaw law;
    private final double atOnce;
    private final double waiting;
    private final double blocked;
    private final WaitMass whole;

    private ErlangA(Demand demand, int agents, WaitLaw law, double[] weights) {
        double sum = weights[0] + weights[1] + weights[2];
        this.demand = demand;
        this.agents = agents;
        this.law = law;
        atOnce = weights[0] / sum;
        waiting = weights[1] / sum;
        blocked = weights[2] / sum;
        whole = law.within(Double.POSITIVE_INFINITY);
    }

    /**
     * Works out the queue.
     *
     * @param demand what arrives; it must not be empty
     * @param agents how many agents there are, 0 or more
     * @return the queue in its steady state
     */
    public static ErlangA of(Demand demand, int agents) {
        Require.that(!demand.empty(), "contactsPerHour", demand.contactsPerHour());
        Require.that(agents >= 0, "agents", agents);
        int served = StrictMath.min(agents, demand.lines());
        int places = demand.hasLimitedLines() ? demand.lines() - served : Demand.UNLIMITED;
        QueueRates rates = new QueueRates(
                served / demand.ahtSeconds(), demand.joinsPerSecond(), demand.losesPatiencePerSecond(), places);
        if (served == 0) {
            return withNobody(demand, agents, rates);
        }
        return rates.stable()
                ? settled(demand, agents, rates, ErlangB.odds(served, demand.load()))
                : new ErlangA(demand, agents, new EndlessWait(0), new double[] {0, 1, 0});
    }

    private static ErlangA settled(Demand demand, int agents, QueueRates rates, double oddsOfFree) {
        OfferedWait wait = new OfferedWait(rates);
        double[] weights = oddsOfFree == Double.POSITIVE_INFINITY
                ? new double[] {1, 0, 0}
                : new double[] {oddsOfFree * StrictMath.exp(-wait.logHeight()), wait.waiting(), wait.full()};
        return new ErlangA(demand, agents, wait, weights);
    }

    /** Without agents the queue is itself a loss system, in which a line is held until patience ends. */
    private static ErlangA withNobody(Demand demand, int agents, QueueRates rates) {
        double load = rates.joining() == 0 ? 0 : rates.joining() * demand.patienceSeconds();
        double full = demand.hasLimitedLines() ? 1 / (1 + ErlangB.odds(demand.lines(), load)) : 0;
        return new ErlangA(demand, agents, new EndlessWait(rates.leaving()), new double[] {0, 1 - full, full});
    }

    /**
     * Returns the share of contacts that find every line taken.
     *
     * @return blocked contacts over all that arrive
     */
    public double blocked() {
        return blocked;
    }

    /**
     * Returns the share of contacts that an agent answers.
     *
     * @return answered contacts over all that arrive
     */
    public double answered() {
        return atOnce + staying() * whole.answered();
    }

    /**
     * Returns the share of contacts that give up, balking ones included.
     *
     * @return abandoned contacts over all that arrive
     */
    public double abandonment() {
        double leaving = demand.losesPatiencePerSecond();
        return balking() + (leaving == 0 ? 0 : staying() * leaving * whole.queueSeconds());
    }

    /**
     * Returns the share of contacts that wait at all; a balking contact doesn't.
     *
     * @return waiting contacts over those not blocked, NaN where all are blocked
     */
    public double waitShare() {
        return share(staying(), atOnce + waiting);
    }

    /**
     * Returns the average speed of answer.
     *
     * @return the mean wait of the answered contacts in seconds, infinite when unstable, NaN where nobody is answered
     */
    public double asaSeconds() {
        return staying() == 0 ? share(0, atOnce) : staying() * whole.answeredSeconds() / positive(answered());
    }

    /**
     * Returns the mean wait of all contacts that aren't blocked; balking ones wait 0.
     *
     * @return seconds, NaN where all are blocked
     */
    public double meanWaitSeconds() {
        return staying() == 0 ? share(0, atOnce + waiting) : staying() * whole.queueSeconds() / (atOnce + waiting);
    }

    /**
     * Returns how many contacts wait, on average over time.
     *
     * @return contacts, infinite when unstable
     */
    public double meanQueue() {
        if (staying() == 0) {
            return agents == 0 && waiting == 0 ? demand.lines() : 0;
        }
        return demand.arrivalsPerSecond() * staying() * whole.queueSeconds();
    }

    /**
     * Returns the share of time that agents handle contacts.
     *
     * @return the share, 1 when unstable, NaN without agents
     */
    public double occupancy() {
        return share(demand.load() * answered(), agents);
    }

    /**
     * Returns the share of contacts that are answered in time.
     *
     * @param seconds the longest wait that is still in time
     * @return those contacts over all that arrive
     */
    public double answeredWithin(double seconds) {
        return atOnce + staying() * law.within(checked(seconds)).answered();
    }

    /**
     * Returns the share of contacts that give up by a moment of their wait, balking ones included.
     *
     * @param seconds the moment
     * @return those contacts over all that arrive
     */
    public double abandonedWithin(double seconds) {
        WaitMass mass = law.within(checked(seconds));
        double leaving = demand.losesPatiencePerSecond();
        double later = (1 - mass.all()) * -StrictMath.expm1(-leaving * seconds);
        return balking() + staying() * (leaving * mass.queueSeconds() + later);
    }

    /**
     * Returns the share of contacts whose wait ends in time, by an answer or by giving up.
     *
     * @param seconds the longest wait that is still in time
     * @return those contacts over those not blocked, NaN where all are blocked
     */
    public double waitWithin(double seconds) {
        return share(answeredWithin(seconds) + abandonedWithin(seconds), atOnce + waiting);
    }

    /**
     * Returns the service level.
     *
     * @param measure how it is counted
     * @return the share in [0, 1], NaN where no contact counts in it
     */
    public double serviceLevel(ServiceMeasure measure) {
        double threshold = measure.thresholdSeconds();
        return measure.formula() == ServiceLevelFormula.ALL
                ? waitWithin(threshold)
                : share(answeredWithin(threshold), counted(measure));
    }

    private double counted(ServiceMeasure measure) {
        return switch (measure.formula()) {
            case ANSWERED -> answered();
            case ALL, OFFERED -> answered() + abandonment();
            case ABANDONED_AFTER -> answered() + abandonment() - abandonedWithin(measure.thresholdSeconds());
            case SHORT_EXCLUDED -> answered() + abandonment() - abandonedBefore(measure.shortSeconds());
        };
    }

    private double abandonedBefore(double seconds) {
        return seconds == 0 ? 0 : abandonedWithin(seconds);
    }

    private double staying() {
        return waiting * (1 - demand.balkShare());
    }

    private double balking() {
        return waiting * demand.balkShare();
    }

    private static double share(double part, double whole) {
        return StrictMath.min(1, part / positive(whole));
    }

    private static double positive(double divisor) {
        return divisor > 0 ? divisor : Double.NaN;
    }

    private static double checked(double seconds) {
        Require.notNegative(seconds, "seconds");
        return seconds;
    }
}
