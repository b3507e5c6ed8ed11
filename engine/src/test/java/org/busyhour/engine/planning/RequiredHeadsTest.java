package org.busyhour.engine.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.analytic.Demand;
import org.busyhour.engine.analytic.ServiceGoal;
import org.busyhour.engine.analytic.ServiceMeasure;
import org.busyhour.engine.analytic.Staffing;
import org.busyhour.engine.model.Channel;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Forecast;
import org.busyhour.engine.model.Front;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.ServiceLevelFormula;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/**
 * The heads of Erlang C, worked out here from its definition: with a erlangs and n agents a contact waits with C = t /
 * (sum of a^k / k! for k = 0 .. n - 1, + t), t = a^n / n! n / (n - a), and is answered within T with 1 - C e^(-(n - a)
 * T / h).
 */
class RequiredHeadsTest {
    private static final double HOUR = Ticks.PER_HOUR;

    private static double waits(int agents, double load) {
        double term = 1;
        double sum = 0;
        for (int k = 0; k < agents; k++) {
            sum += term;
            term *= load / (k + 1);
        }
        double all = term * agents / (agents - load);
        return all / (sum + all);
    }

    private static int heads(double perHour, double aht, double within, double goal) {
        double load = perHour * aht / 3600;
        int agents = (int) load + 1;
        while (1 - waits(agents, load) * Math.exp(-(agents - load) * within / aht) < goal) {
            agents++;
        }
        return agents;
    }

    private static Scene hours(int count) {
        double[] starts = new double[count];
        for (int i = 0; i < count; i++) {
            starts[i] = i * 3600;
        }
        return Scene.lasting(count * 3600).intervalsAt(starts);
    }

    /** Contacts that never come, of which the planner expects so many in each hour. */
    private static Calls planned(String name, double... perHour) {
        List<Long> bounds = new ArrayList<>(List.of(0L));
        List<Double> expected = new ArrayList<>();
        for (double count : perHour) {
            bounds.add(bounds.get(bounds.size() - 1) + Ticks.PER_HOUR);
            expected.add(count);
        }
        return Calls.poisson(name, 0).talk(180).forecast(new Forecast(bounds, expected));
    }

    private static double hoursOf(Model model, int pool, int row) {
        return new RequiredHeads(model).ticks(pool, row) / HOUR;
    }

    private static double hoursOf(Scene scene) {
        return hoursOf(scene.model(), 0, 1);
    }

    /** 10, 3 and 16 erlangs need 14, 5 and 20 agents for 80 % in 20 s: with 13 it would be 79.6 %. */
    @Test
    void eachInterval_needsWhatErlangCSays() {
        Model model = hours(4).with(planned("A", 200, 60, 0, 320))
                .with(Team.of("team", 1).takes("A"))
                .model();

        assertThat(List.of(hoursOf(model, 0, 1), hoursOf(model, 0, 2), hoursOf(model, 0, 3), hoursOf(model, 0, 4)))
                .containsExactly(14.0, 5.0, 0.0, 20.0);
        assertThat(heads(200, 180, 20, 0.8)).isEqualTo(14);
        assertThat(heads(60, 180, 20, 0.8)).isEqualTo(5);
        assertThat(heads(320, 180, 20, 0.8)).isEqualTo(20);
    }

    /** 6 erlangs of A and 6 of B, who talks twice as long: 12 erlangs of 240 s. A's goal needs 16, B's 18. */
    @Test
    void typesOfOneGroup_areOneQueueThatReachesTheGoalOfEach() {
        Model model = hours(1).with(planned("A", 120))
                .with(planned("B", 60).talk(360).inTime(10).goal(0.9))
                .with(Team.of("team", 1).takes("A", "B"))
                .model();

        assertThat(hoursOf(model, 0, 1)).isEqualTo(heads(180, 240, 10, 0.9)).isEqualTo(18);
        assertThat(heads(180, 240, 20, 0.8)).isEqualTo(16);
    }

    @Test
    void groupsThatShareATypeAreOnePool_andOthersAreTheirOwn() {
        Model model = hours(1).with(planned("A", 200))
                .with(planned("B", 60))
                .with(planned("C", 320))
                .with(Team.of("ab", 1).takes("A", "B"))
                .with(Team.of("c", 1).takes("C"))
                .with(Team.of("late", 1).takesAfter(30, "B"))
                .model();
        RequiredHeads required = new RequiredHeads(model);

        assertThat(required.pools()).isEqualTo(2);
        assertThat(List.of(required.poolOfType(0), required.poolOfType(1), required.poolOfType(2)))
                .containsExactly(0, 0, 1);
        assertThat(List.of(required.poolOfGroup(0), required.poolOfGroup(1), required.poolOfGroup(2)))
                .containsExactly(0, 1, 0);
        assertThat(required.ticks(0, 1) / HOUR).isEqualTo(heads(260, 180, 20, 0.8));
        assertThat(required.ticks(1, 1) / HOUR).isEqualTo(20);
    }

    @Test
    void aGroupToWhichContactsAreMoved_sharesTheWork() {
        Model model = hours(1).with(planned("A", 200).limit(Limit.transfer(600, "senior")))
                .with(Team.of("team", 1).takes("A"))
                .with(Team.of("senior", 1))
                .model();

        assertThat(new RequiredHeads(model).pools()).isEqualTo(1);
    }

    @Test
    void impatience_isThatOfErlangA() {
        Scene scene = hours(1).with(planned("A", 200)
                        .patience(new Distribution.Exponential(60))
                        .balking(0.1))
                .with(Team.of("team", 1).takes("A"));
        ServiceMeasure measure = ServiceMeasure.of(20, ServiceLevelFormula.OFFERED);
        Demand demand = Demand.impatient(200, 180, 60).withBalking(0.1);

        assertThat(hoursOf(scene)).isEqualTo(Staffing.agentsFor(demand, new ServiceGoal(0.8, measure), 1));
    }

    /** Of 100 an hour a bot serves 40, and halves the talk of the others: 60 of 90 s + 60 s of wrap are 2.5 erlangs. */
    @Test
    void whatABotServes_needsNobody() {
        Front bot = new Front(Distribution.ZERO, 0.4, ComesAgain.NEVER, Distribution.ZERO, 0.5);
        Scene scene = hours(1).with(planned("A", 100).wrap(60).front(bot))
                .with(Team.of("team", 1).takes("A"));

        assertThat(hoursOf(scene)).isEqualTo(heads(60, 150, 20, 0.8)).isEqualTo(5);
    }

    /** At speed 1.5 the talk of 180 s takes 120 s; where speeds differ heads are those of speed 1. */
    @Test
    void speed_countsWhereAllHaveTheSame() {
        Scene fast = hours(1).with(planned("A", 200))
                .with(Team.of("team", 1).takesAtSpeed(1.5, "A"))
                .with(Team.of("other", 1).takesAtSpeed(1.5, "A"));
        Scene mixed = hours(1).with(planned("A", 200))
                .with(Team.of("team", 1).takesAtSpeed(1.5, "A"))
                .with(Team.of("other", 1).takes("A"));

        assertThat(hoursOf(fast)).isEqualTo(heads(200, 120, 20, 0.8)).isEqualTo(10);
        assertThat(hoursOf(mixed)).isEqualTo(14);
    }

    /** 200 contacts in the half hour in which it is open are 400 an hour, half an hour long. */
    @Test
    void anIntervalThatIsPartlyOpen_hasItsContactsInThatPart() {
        Scene scene = hours(1).closing(1800, Timeline.AtClose.SERVE)
                .with(planned("A", 200))
                .with(Team.of("team", 1).takes("A"));

        assertThat(hoursOf(scene)).isEqualTo(heads(400, 180, 20, 0.8) / 2.0);
    }

    /** The first quarter of an hour isn't asked for. */
    @Test
    void theWarmUp_needsNobody() {
        Scene scene = hours(1).warmUp(900)
                .with(planned("A", 200))
                .with(Team.of("team", 1).takes("A"));

        assertThat(hoursOf(scene)).isEqualTo(14 * 0.75);
    }

    @Test
    void whatNoFormulaSays_isUnknown() {
        Calls chats = planned("A", 200).chat(3, new Distribution.Constant(30));
        Calls certain = planned("A", 200).goal(1);
        Calls mails = planned("A", 200).by(Channel.EMAIL);
        Calls recorded = Calls.given("A", Call.at(1).talk(5));
        Calls gone = planned("A", 200).patience(Distribution.ZERO);

        assertThat(List.of(chats, certain, mails, recorded, gone))
                .allSatisfy(calls -> assertThat(hoursOf(
                                hours(1).with(calls).with(Team.of("team", 1).takes("A"))))
                        .isNaN());
        assertThat(hoursOf(hours(1).with(planned("A", 200).next("B", 0.1))
                        .with(Calls.stage("B").handedOver(new Distribution.Constant(20)))
                        .with(Team.of("team", 1).takes("A"))
                        .with(Team.of("senior", 1).takes("B"))))
                .isNaN();
    }
}
