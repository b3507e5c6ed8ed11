package org.busyhour.engine.cases;

import java.util.Optional;
import org.busyhour.engine.model.Callback;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Distribution.Lognormal;
import org.busyhour.engine.model.Front;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Offer;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.junit.jupiter.api.Test;

/**
 * What stands before the queue, against formulas. Every value is tested at a chance of 0.001 over the number of values:
 * a false alarm in one of a thousand seeds.
 */
class FrontAnalyticTest {
    private static final Plan PLAN = new Plan(73, 30, 2);
    private static final int SECONDS_AN_HOUR = 3600;

    private final KnownRatios known = new KnownRatios();

    /**
     * Displaced independently, a Poisson process is one again, whatever the law of the displacement; thinned, too: so
     * 300 contacts an hour of which 40 % are contained are 180 an hour for the agents. They talk 200 s, the bot having
     * saved a fifth: 10 erlangs for 12 agents. Each wait is exponential with the chance C of Erlang's formula, the mean
     * of all C * 200 / (12 - 10) s. A contained contact comes again with a chance of 0.25 at most once: that adds
     * arrivals, which are Poisson too only if they come much later; here nobody does.
     */
    @Test
    void botInFrontOfAnErlangC() {
        double waits = erlangC(12, 10);
        Model model = QueueCases.hours(4, 300)
                .with(Calls.poisson("all", 300)
                        .talk(new Exponential(250))
                        .front(new Front(Lognormal.of(90, 1.2), 0.4, ComesAgain.NEVER, new Exponential(15), 0.8)))
                .with(Team.of("agents", 12).takes("all"))
                .model();

        Fact queued = Fact.type(0, 1, ContactFact.OFFERED).minus(Fact.type(0, 1, ContactFact.UNQUEUED));
        known.expect(waits, Fact.type(0, 1, ContactFact.WAITED), queued);
        known.expect(waits * 100, Fact.type(0, 1, ContactFact.WAIT_ANSWERED).seconds(), queued);
        known.expect(0.4, Fact.type(0, 1, ContactFact.DEFLECTED), Fact.type(0, 1, ContactFact.PASSED));
        known.expect(
                90 + 0.6 * 15, Fact.type(0, 1, ContactFact.FRONT_TIME).seconds(), Fact.type(0, 1, ContactFact.PASSED));
        known.holdIn(model, PLAN);
    }

    /**
     * With few lines: an infinite server (the bot, of any law) before a queue of n servers whose customers leave with
     * exponential patience, both together holding at most K. Arrivals that depend only on how many there are keep the
     * product form: the chance of b in front and q behind is in proportion to a^b / b! times the product of arrival
     * rate over departure rate up to q.
     */
    @Test
    void botThatHoldsLines_hasAProductForm() {
        double arrivals = 240.0 / SECONDS_AN_HOUR;
        double contained = 0.3;
        int lines = 12;
        int agents = 6;
        double inBot = arrivals * 60;
        double[] bot = new double[lines + 1];
        double[] queue = new double[lines + 1];
        bot[0] = 1;
        queue[0] = 1;
        for (int i = 1; i <= lines; i++) {
            bot[i] = bot[i - 1] * inBot / i;
            double leaving = Math.min(i, agents) / 120.0 + Math.max(0, i - agents) / 90.0;
            queue[i] = queue[i - 1] * arrivals * (1 - contained) / leaving;
        }
        double all = 0;
        double full = 0;
        double waiting = 0;
        for (int b = 0; b <= lines; b++) {
            for (int q = 0; b + q <= lines; q++) {
                double chance = bot[b] * queue[q];
                all += chance;
                full += b + q == lines ? chance : 0;
                waiting += Math.max(0, q - agents) * chance;
            }
        }
        Model model = QueueCases.hours(4, 300)
                .trunks(lines)
                .with(Calls.poisson("all", 240)
                        .talk(new Exponential(120))
                        .patience(new Exponential(90))
                        .front(new Front(new Constant(60), contained, ComesAgain.NEVER, new Constant(0), 1)))
                .with(Team.of("agents", agents).takes("all"))
                .model();
        Words words = new Words(model.timeline(), 1, 0, 0);

        Fact offered = Fact.type(0, 1, ContactFact.OFFERED);
        known.expect(full / all, Fact.type(0, 1, ContactFact.BLOCKED), offered);
        known.expect(waiting / all, Fact.type(0, 1, ContactFact.QUEUE_TIME).seconds(), words.elapsed());
        known.expect(waiting / all / 90 / arrivals, Fact.type(0, 1, ContactFact.ABANDONED), offered);
        known.holdIn(model, PLAN);
    }

    /** A matter contained in vain comes again with the share r each time: 1 / (1 - c r) contacts a case. */
    @Test
    void wrongContainment_isAGeometricSeries() {
        Model model = QueueCases.hours(20, 400)
                .with(Calls.poisson("all", 60)
                        .talk(new Exponential(100))
                        .front(new Front(
                                new Exponential(60),
                                0.5,
                                new ComesAgain(0.4, new Exponential(600)),
                                new Constant(0),
                                1)))
                .with(Team.of("agents", 8).takes("all"))
                .model();

        known.expect(0.2, Fact.type(0, 1, ContactFact.WRONGLY_CONTAINED), Fact.type(0, 1, ContactFact.OFFERED));
        known.holdIn(model, PLAN);
    }

    /**
     * Whoever would wait is called back and keeps the place: what goes on waits in the order of coming for ever, as in
     * M/M/n. Of all that come, Erlang's C are called back, each after 1 / (n mu - lambda) in the mean.
     */
    @Test
    void everybodyWhoWouldWait_isCalledBack() {
        double chance = erlangC(12, 10);
        Model model = QueueCases.hours(8, 300)
                .with(Calls.poisson("all", 180)
                        .talk(new Exponential(200))
                        .patience(new Exponential(60))
                        .callback(callback(1, 1)))
                .with(Team.of("agents", 12).takes("all"))
                .model();

        Fact offered = Fact.type(0, 1, ContactFact.OFFERED);
        known.expect(chance, Fact.type(0, 1, ContactFact.CALLED_BACK), offered);
        known.expect(100, Fact.type(0, 1, ContactFact.CALLBACK_TIME).seconds(), Fact.type(0, 1, ContactFact.REACHED));
        known.expect(chance * 100, Fact.type(0, 1, ContactFact.QUEUE_TIME).seconds(), offered);
        known.holdIn(model, PLAN);
    }

    /** Three tries that reach 60 % each reach 1 - 0.4^3. */
    @Test
    void tries_reachAsAGeometricSeries() {
        Model model = QueueCases.hours(8, 300)
                .with(Calls.poisson("all", 150).talk(new Exponential(200)).callback(callback(0.6, 3)))
                .with(Team.of("agents", 12).takes("all"))
                .model();

        Fact reached = Fact.type(0, 1, ContactFact.REACHED);
        known.expect(1 - 0.064, reached, reached.plus(Fact.type(0, 1, ContactFact.NOT_REACHED)));
        known.holdIn(model, PLAN);
    }

    private static Callback callback(double reached, int tries) {
        Offer anyWait = new Offer(Offer.What.ESTIMATED_WAIT, 0);
        return new Callback(anyWait, 1, Optional.empty(), reached, tries, new Exponential(300), new Constant(20));
    }

    /** The chance of waiting, by the recursion of Erlang's loss formula. */
    private static double erlangC(int agents, double erlangs) {
        double loss = 1;
        for (int i = 1; i <= agents; i++) {
            loss = erlangs * loss / (i + erlangs * loss);
        }
        return loss / (1 - erlangs / agents * (1 - loss));
    }
}
