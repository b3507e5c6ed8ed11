package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.busyhour.engine.analytic.ErlangB;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Shrinkage;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Means;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/**
 * Absence and log-outs against formulas. Each value lies in a 99.999 % interval by Student's t over replications: one
 * false alarm in 10,000 for the ten of them.
 */
class ShrinkageAnalyticTest {
    private static final int REPLICATIONS = 400;
    private static final double ALARM = 1e-5;
    private static final double WARM_UP = 2_000;
    private static final double COUNTED = 20_000;
    private static final int HEADS = 6;
    private static final double ABSENCE = 0.2;

    /** Mean and variance of the number of absent are those of the binomial distribution. */
    @Test
    void absences_areBinomial() {
        for (boolean people : new boolean[] {true, false}) {
            List<Tally> days = run(scene().with(Calls.at("A")).with(team(people).shrinks(absent())));

            assertMean(days, ShrinkageAnalyticTest::absences, HEADS * ABSENCE);
            assertMean(days, day -> Math.pow(absences(day) - HEADS * ABSENCE, 2), HEADS * ABSENCE * (1 - ABSENCE));
        }
    }

    /**
     * Calls that find nobody free are lost: on a day with n agents Erlang's B(n, a) of them, so over the days the
     * mixture of that over a binomial n. No queue, since one agent too few has no steady state with one.
     */
    @Test
    void lossesWithAbsence_areErlangsMixture() {
        double load = 4;
        double expected = 0;
        for (int there = 0; there <= HEADS; there++) {
            double chance = BinomialDistribution.of(HEADS, 1 - ABSENCE).probability(there);
            expected += chance * (there == 0 ? 1 : ErlangB.blocking(there, load));
        }
        for (boolean people : new boolean[] {true, false}) {
            List<Tally> days = run(scene().with(Calls.poisson("A", 3600 * load / 60)
                            .talk(new Exponential(60))
                            .queueLimit(0))
                    .with(team(people).shrinks(absent())));

            double perDay = COUNTED * load / 60;
            double lost = expected * perDay;
            assertMean(days, day -> day.contacts(0, 1, ContactFact.BLOCKED), lost);
        }
    }

    /** Who logs out every 1000 s for 250 s, both exponential, and has nothing else to do, is there 80 % of the time. */
    @Test
    void logOuts_takeTheirShareOfTheTime() {
        Shrinkage.LogOuts some = new Shrinkage.LogOuts(new Exponential(1000), new Exponential(250));
        Shrinkage shrinkage =
                new Shrinkage(0, true, Optional.empty(), Optional.empty(), Optional.of(some), Optional.empty());
        for (boolean people : new boolean[] {true, false}) {
            List<Tally> days = run(scene().with(Calls.at("A")).with(team(people).shrinks(shrinkage)));

            assertMean(days, day -> Ticks.toSeconds(day.staff(0, 1, StaffFact.LOGGED_OUT)) / (HEADS * COUNTED), 0.2);
        }
    }

    /** One person more changes nothing of the others. */
    @Test
    void onePersonMore_leavesTheOthersAsTheyAre() {
        Shrinkage.Sometimes late = new Shrinkage.Sometimes(0.5, new Exponential(300));
        Shrinkage.LogOuts some = new Shrinkage.LogOuts(new Exponential(1000), new Exponential(250));
        Shrinkage all =
                new Shrinkage(ABSENCE, true, Optional.of(late), Optional.of(late), Optional.of(some), Optional.empty());
        Tally few =
                run(scene().with(Calls.at("A")).with(team(true).shrinks(all))).get(0);
        Tally more = run(scene().with(Calls.at("A"))
                        .with(team(true)
                                .person("more", Shift.from(0, WARM_UP + COUNTED))
                                .shrinks(all)))
                .get(0);

        for (int agent = 0; agent < HEADS; agent++) {
            for (StaffFact fact : List.of(StaffFact.ABSENT, StaffFact.LATE, StaffFact.LOGGED_OUT)) {
                assertThat(more.agents(agent, fact)).as("%s of %s", fact, agent).isEqualTo(few.agents(agent, fact));
            }
        }
    }

    private static Scene scene() {
        return Scene.lasting(WARM_UP + COUNTED).warmUp(WARM_UP);
    }

    private static Shrinkage absent() {
        return Shrinkage.NONE.withAbsence(ABSENCE);
    }

    private static Team team(boolean people) {
        if (!people) {
            return Team.of("desk", HEADS).takes("A");
        }
        Team team = Team.people("desk").takes("A");
        for (int i = 0; i < HEADS; i++) {
            team.person("person-" + i, Shift.from(0, WARM_UP + COUNTED));
        }
        return team;
    }

    private static double absences(Tally day) {
        return day.staff(0, 0, StaffFact.ABSENCES) + day.staff(0, 1, StaffFact.ABSENCES);
    }

    private static List<Tally> run(Scene scene) {
        Model model = scene.model();
        return Replications.run(model, new Plan(11, REPLICATIONS, 2), Progress.NONE)
                .replications();
    }

    private static void assertMean(List<Tally> days, ToDoubleFunction<Tally> value, double expected) {
        Means.hold(days, value, expected, ALARM, 0.4);
    }
}
