package org.busyhour.engine.cases;

import org.busyhour.engine.model.Deadline;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Offer;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/**
 * Messages instead of waiting, against formulas. Every value is tested at a chance of 0.001 over the number of values:
 * a false alarm in one of a thousand seeds.
 */
class MessageAnalyticTest {
    private static final Plan PLAN = new Plan(80, 30, 2);
    private static final int AGENTS = 12;
    private static final double ERLANGS = 11;
    private static final double PER_HOUR = 198;
    private static final double TALK = 200;
    private static final Offer ANY_WAIT = new Offer(Offer.What.ESTIMATED_WAIT, 0);

    private final KnownRatios known = new KnownRatios();

    /**
     * Where everybody who would wait leaves a message nobody waits: Erlang's loss formula. All messages are answered.
     */
    @Test
    void everybodyWhoWouldWait_leavesAMessage() {
        Model model = QueueCases.hours(4, 300)
                .with(calls().message(ANY_WAIT, 1, new Exponential(30), "messages"))
                .with(messages())
                .with(Team.of("agents", AGENTS).takes("all"))
                .with(Team.of("office", 1).takes("messages"))
                .model();

        double[] states = states(1);
        known.expect(states[AGENTS], Fact.type(0, 1, ContactFact.MESSAGE), offered());
        known.expect(0, Fact.type(0, 1, ContactFact.QUEUE_TIME).seconds(), offered());
        known.expect(
                1,
                Fact.type(1, 1, ContactFact.MESSAGES_TAKEN).plus(Fact.type(1, 2, ContactFact.MESSAGES_TAKEN)),
                Fact.type(0, 1, ContactFact.MESSAGE).plus(Fact.type(0, 2, ContactFact.MESSAGE)));
        known.holdIn(model, PLAN);
    }

    /**
     * Where a share does, the others wait for ever: a birth-death chain, in which arrivals join at the rate of lambda
     * while an agent is free and at a share of it while none is.
     */
    @Test
    void shareOfThoseWhoWouldWait_leavesAMessage() {
        double leave = 0.3;
        Model model = QueueCases.hours(4, 300)
                .with(calls().message(ANY_WAIT, leave, Distribution.ZERO, "messages"))
                .with(messages())
                .with(Team.of("agents", AGENTS).takes("all"))
                .with(Team.of("office", 1).takes("messages"))
                .model();

        double[] states = states(leave);
        double allBusy = 0;
        double waiting = 0;
        for (int i = AGENTS; i < states.length; i++) {
            allBusy += states[i];
            waiting += (i - AGENTS) * states[i];
        }
        known.expect(leave * allBusy, Fact.type(0, 1, ContactFact.MESSAGE), offered());
        known.expect((1 - leave) * allBusy, Fact.type(0, 1, ContactFact.WAITED), offered());
        known.expect(
                waiting * 3600 / PER_HOUR,
                Fact.type(0, 1, ContactFact.QUEUE_TIME).seconds(),
                offered());
        known.holdIn(model, PLAN);
    }

    /**
     * Where everybody leaves one who has waited for a minute: M/M/n+D, Barrer, Operations Research 5 (1957) 650-656.
     * The wait that a caller would have without the offer has the density lambda p e^(-(n mu - lambda) x) up to the
     * minute d, p the chance that n - 1 agents are busy, and lambda p e^(lambda d - n mu x) beyond it, where nobody
     * joins any more.
     */
    @Test
    void everybodyWhoHasWaitedLong_leavesAMessage() {
        double offerAfter = 60;
        Model model = QueueCases.hours(4, 300)
                .with(calls().message(
                                new Offer(Offer.What.WAITED, Ticks.ofSeconds(offerAfter)),
                                1,
                                Distribution.ZERO,
                                "messages"))
                .with(messages())
                .with(Team.of("agents", AGENTS).takes("all"))
                .with(Team.of("office", 1).takes("messages"))
                .model();

        double lambda = ERLANGS / TALK;
        double all = AGENTS / TALK;
        double free = 0;
        double state = 1;
        double lastFree = 1;
        for (int i = 0; i < AGENTS; i++) {
            free += state;
            lastFree = state;
            state *= ERLANGS / (i + 1);
        }
        double shorter = lambda * lastFree * (1 - Math.exp(-(all - lambda) * offerAfter)) / (all - lambda);
        double longer = lambda * lastFree * Math.exp(-(all - lambda) * offerAfter) / all;
        double norm = free + shorter + longer;
        known.expect(longer / norm, Fact.type(0, 1, ContactFact.MESSAGE), offered());
        known.expect((shorter + longer) / norm, Fact.type(0, 1, ContactFact.WAITED), offered());
        known.holdIn(model, PLAN);
    }

    /**
     * Few lines, which messages hold as long as they take: a chain over how many talk and how many speak, solved by
     * iteration. Lines are busy in as many states as talkers and speakers fill them.
     */
    @Test
    void messages_holdLines() {
        int agents = 3;
        int lines = 5;
        double[] rates = {30 / 3600.0, 1 / 300.0, 1 / 60.0};
        Model model = QueueCases.hours(4, 600)
                .trunks(lines)
                .with(Calls.poisson("all", 30)
                        .talk(new Exponential(300))
                        .message(ANY_WAIT, 1, new Exponential(60), "messages"))
                .with(messages())
                .with(Team.of("agents", agents).takes("all"))
                .with(Team.of("office", 1).takes("messages"))
                .model();

        double[][] states = speakers(agents, lines, rates);
        double blocked = 0;
        double spoken = 0;
        for (int talking = 0; talking <= agents; talking++) {
            blocked += states[talking][lines - talking];
            for (int speaking = 0; talking == agents && speaking < lines - agents; speaking++) {
                spoken += states[talking][speaking];
            }
        }
        known.expect(blocked, Fact.type(0, 1, ContactFact.BLOCKED), offered());
        known.expect(spoken, Fact.type(0, 1, ContactFact.MESSAGE), offered());
        known.holdIn(model, PLAN);
    }

    /** Balance equations of arrivals, ends of talks and ends of messages, at rates in this order. */
    private static double[][] speakers(int agents, int lines, double[] rates) {
        double step = 1 / (rates[0] + lines * (rates[1] + rates[2]));
        double[][] now = new double[agents + 1][lines + 1];
        now[0][0] = 1;
        for (int round = 0; round < 5000; round++) {
            double[][] next = new double[agents + 1][lines + 1];
            for (int talking = 0; talking <= agents; talking++) {
                for (int speaking = 0; talking + speaking <= lines; speaking++) {
                    double mass = now[talking][speaking];
                    double comes = talking + speaking < lines ? rates[0] * step * mass : 0;
                    double ends = talking * rates[1] * step * mass;
                    double hangsUp = speaking * rates[2] * step * mass;
                    boolean free = talking < agents;
                    next[talking][speaking] += mass - comes - ends - hangsUp;
                    if (comes > 0) {
                        next[free ? talking + 1 : talking][free ? speaking : speaking + 1] += comes;
                    }
                    if (talking > 0) {
                        next[talking - 1][speaking] += ends;
                    }
                    if (speaking > 0) {
                        next[talking][speaking - 1] += hangsUp;
                    }
                }
            }
            now = next;
        }
        return now;
    }

    private static Calls calls() {
        return Calls.poisson("all", PER_HOUR).talk(new Exponential(TALK));
    }

    private static Calls messages() {
        return Calls.at("messages").talk(1).mailed(Deadline.of(Ticks.ofSeconds(3600)));
    }

    private static Fact offered() {
        return Fact.type(0, 1, ContactFact.OFFERED);
    }

    /** The chances of so many in the centre; so many wait with a vanishing chance that the rest may be left out. */
    private static double[] states(double leave) {
        double[] states = new double[AGENTS + 1000];
        states[0] = 1;
        double sum = 1;
        for (int i = 1; i < states.length; i++) {
            double joins = i <= AGENTS ? ERLANGS : ERLANGS * (1 - leave);
            states[i] = states[i - 1] * joins / Math.min(i, AGENTS);
            sum += states[i];
        }
        for (int i = 0; i < states.length; i++) {
            states[i] /= sum;
        }
        return states;
    }
}
