package org.busyhour.engine.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.TDistribution;
import org.busyhour.engine.model.Chat;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;
import org.junit.jupiter.api.Test;

/** Chats with exponential replies against formulas. */
class ChatPropertyTest {
    private static final int REPLICATIONS = 40;
    private static final double HOUR = 3600;

    /** One in 10,000 of such comparisons would fail though all is right. */
    private static final double CHANCE = 1e-4;

    /**
     * An agent with room for all chats, each of one reply, is a server with a queue of its own: a chat lasts 1 / (mu -
     * lambda) from the answer to the end. With room for 20 and half a load one in two million finds none.
     */
    @Test
    void oneAgentWithRoomForAll_holdsChatsAsLongAsASingleServerQueue() {
        Model model = scene().with(Calls.poisson("chat", 60)
                        .talk(new Exponential(30))
                        .chat(new Chat(1, false, Distribution.ZERO, 0)))
                .with(Team.of("desk", 1).takes("chat").chats(20))
                .model();

        assertMean(model, ChatPropertyTest::handling, tally -> contacts(tally, ContactFact.HANDLED), 60);
    }

    /**
     * An agent who is never without a waiting chat has always k open. A reply takes 1 / mu, slowed down by k - 1
     * others; with chance p it was the last, and another chat takes the place at once; else the customer thinks for 1 /
     * theta. The number j of customers who have written is a birth-death chain: up at theta (k - j), down at mu (1 -
     * p).
     */
    @Test
    void agentWhoIsNeverWithoutChats_worksAsTheSolvedChainSays() {
        int open = 4;
        double slower = 0.1;
        double reply = 30 * (1 + slower * (open - 1));
        double think = 90;
        double last = 1 / 5.0;
        double[] chain = new double[open + 1];
        chain[0] = 1;
        double sum = 1;
        for (int j = 1; j <= open; j++) {
            chain[j] = chain[j - 1] * ((open - j + 1) / think) / ((1 - last) / reply);
            sum += chain[j];
        }
        double busy = 1 - chain[0] / sum;
        Model model = scene().with(Calls.poisson("chat", 200)
                        .talk(new Exponential(30))
                        .chat(new Chat(5, true, new Exponential(think), slower)))
                .with(Team.of("desk", 1).takes("chat").chats(open))
                .model();

        assertMean(model, tally -> staff(tally, StaffFact.TALKING), ChatPropertyTest::staffed, busy);
        // By Little's law, k chats being always open.
        double lasts = open / (busy * last / reply);
        assertMean(model, ChatPropertyTest::handling, tally -> contacts(tally, ContactFact.HANDLED), lasts);
    }

    private static Scene scene() {
        return Scene.lasting(220 * HOUR)
                .intervalsAt(0, 20 * HOUR)
                .warmUp(20 * HOUR)
                .stopping();
    }

    private static double staffed(Tally tally) {
        return staff(tally, StaffFact.TALKING) + staff(tally, StaffFact.HOLDING) + staff(tally, StaffFact.AVAILABLE);
    }

    private static double handling(Tally tally) {
        return (contacts(tally, ContactFact.TALK) + contacts(tally, ContactFact.HOLD)) / 1e6;
    }

    private static double contacts(Tally tally, ContactFact fact) {
        return tally.contacts(0, 2, fact);
    }

    private static double staff(Tally tally, StaffFact fact) {
        return tally.staff(0, 2, fact);
    }

    private static void assertMean(
            Model model, ToDoubleFunction<Tally> over, ToDoubleFunction<Tally> under, double expected) {
        List<double[]> pairs = new ArrayList<>();
        for (Tally tally : Replications.run(model, new Plan(7, REPLICATIONS, 2), Progress.NONE)
                .replications()) {
            pairs.add(new double[] {over.applyAsDouble(tally), under.applyAsDouble(tally)});
        }
        double below = pairs.stream().mapToDouble(pair -> pair[1]).sum();
        double mean = pairs.stream().mapToDouble(pair -> pair[0]).sum() / below;
        double squares = pairs.stream()
                .mapToDouble(pair -> Math.pow(pair[0] - mean * pair[1], 2))
                .sum();
        double error = Math.sqrt(squares / (REPLICATIONS - 1) * REPLICATIONS) / below;
        double distance = Math.abs(mean - expected) / error;
        assertThat(2 * TDistribution.of(REPLICATIONS - 1).survivalProbability(distance))
                .as("%s with standard error %s against %s", mean, error, expected)
                .isGreaterThan(CHANCE);
    }
}
