package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Factors;
import org.busyhour.engine.model.Fatigue;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.NewHires;
import org.busyhour.engine.model.Performance;
import org.busyhour.engine.model.Returns;
import org.busyhour.engine.model.Trained;
import org.busyhour.engine.observe.ContactLog;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** How fast and how well agents work, worked by hand. */
class AbilitiesTest {
    private static final long DAY = 24 * Ticks.PER_HOUR;

    @Test
    void groups_solveAsOftenAsTheirSkillSays_elseAsTheTypeDoes() {
        // A chance of 1 and one of 0 beside the type's own 1: 2 contacts each, in turn by longest idle.
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0, 0, 100, 100, 200, 200).talk(10))
                .with(Team.of("never", 1).takes("A", 1, 0))
                .with(Team.of("always", 1).takes("A"))
                .day();

        assertThat(day.count(0, 1, StaffFact.CONCLUDED)).isEqualTo(3);
        assertThat(day.count(0, 1, StaffFact.SOLVED)).isZero();
        assertThat(day.count(1, 1, StaffFact.SOLVED)).isEqualTo(3);
        assertThat(day.kpi(Demand.SOLVED)).isEqualTo(0.5);
        assertThat(day.kpi(Demand.SOLVED, "", new Scope(Scope.Kind.GROUP, 1, "always")))
                .isEqualTo(1);
        assertThat(day.kpi(Demand.SOLVED, "", new Scope(Scope.Kind.GROUP, 0, "never")))
                .isZero();
    }

    @Test
    void unsolvedByAGroup_comesAgainAsTheTypeSays() {
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0)
                        .talk(10)
                        .returning(new Returns(ComesAgain.NEVER, List.of(), 1, new ComesAgain(1, new Constant(50), 2))))
                .with(Team.of("desk", 1).takes("A", 1, 0))
                .day();

        assertThat(day.contacts()).extracting(Day.Contact::arrival).containsExactly(0.0, 60.0, 120.0);
        assertThat(day.count(0, 1, ContactFact.UNSOLVED_REPEATS)).isEqualTo(2);
    }

    @Test
    void betterAgents_solveTheSameContactsAndMore() {
        List<Boolean> weak = firstSolved(0.3);
        List<Boolean> strong = firstSolved(0.6);

        for (int i = 0; i < weak.size(); i++) {
            assertThat(strong.get(i) || !weak.get(i)).isTrue();
        }
        assertThat(strong).isNotEqualTo(weak);
    }

    /** Whether each of 200 contacts is solved: each unsolved one comes again 5 s after its end, once. */
    private static List<Boolean> firstSolved(double chance) {
        double[] instants = new double[200];
        for (int i = 0; i < instants.length; i++) {
            instants[i] = 100 * i;
        }
        Day day = Scene.lasting(100_000)
                .with(Calls.at("A", instants)
                        .talk(10)
                        .returning(new Returns(ComesAgain.NEVER, List.of(), 1, new ComesAgain(1, new Constant(5), 1))))
                .with(Team.of("desk", 1).takes("A", 1, chance))
                .day();
        List<Boolean> solved = new ArrayList<>();
        for (double instant : instants) {
            solved.add(day.contacts().stream().noneMatch(contact -> contact.arrival() == instant + 15));
        }
        return solved;
    }

    @Test
    void motivation_actsOnTimeAndQuality() {
        // 105 s of work at 1.05. A chance of 0.5 times 2 is certainty.
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0, 200).talk(105))
                .with(Team.of("desk", 1).takes("A", 1, 0.5).performing(motivated(1.05, 2)))
                .day();

        assertThat(day.contact(1).talk()).isEqualTo(100);
        assertThat(day.kpi(Demand.SOLVED)).isEqualTo(1);
    }

    @Test
    void spread_isTheAgents_theSameOnEveryDayOfTheirs_andNobodyElseChangesIt() {
        List<Double> talks = talks(spread(3), 1);

        assertThat(talks).hasSize(3).doesNotHaveDuplicates();
        assertThat(talks(spread(3), 2)).isEqualTo(talks);
        assertThat(talks(spread(4), 1).subList(0, 3)).isEqualTo(talks);
    }

    private static Model spread(int agents) {
        Performance spread = Performance.PLAIN.withSpread(0.2);
        return Scene.lasting(1000)
                .with(Calls.at("A", new double[agents]).talk(100))
                .with(Team.of("desk", agents).takes("A").performing(spread))
                .model();
    }

    /** The talk of each agent in the order of their numbers, on the day of a replication. */
    private static List<Double> talks(Model model, int replication) {
        Double[] talks = new Double[model.agents()];
        Replications.run(model, new Plan(1, replication, 1), Progress.NONE, (number, log) -> {
            for (int row = 0; row < log.rows(); row++) {
                if (number == replication) {
                    talks[log.agent(row)] = talk(log, row);
                }
            }
        });
        return List.of(talks);
    }

    private static double talk(ContactLog log, int row) {
        return Ticks.toSeconds(log.talk(row));
    }

    @Test
    void newHires_areSpreadOverTheGroup() {
        // Of 6 agents a quarter: 1.5, rounded 2. Rounded half up the sum passes 0.5 at the 2nd and 1.5 at the 6th.
        NewHires hires = new NewHires(0.25, new Factors(0.5, 1), OptionalLong.empty(), 0);
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0, 0, 0, 0, 0, 0).talk(100))
                .with(Team.of("desk", 6).takes("A").performing(hiring(hires)))
                .day();

        for (int agent = 1; agent <= 6; agent++) {
            assertThat(day.seconds("desk-" + agent, StaffFact.TALKING)).isEqualTo(agent == 2 || agent == 6 ? 200 : 100);
        }
    }

    @Test
    void newHires_learnHalfOfWhatIsMissingEachTime() {
        // Hired 20 days before, half every 20 days: 0.6 is 0.8 on the first day, 0.9 20 days later.
        NewHires hires = new NewHires(1, new Factors(0.6, 0.5), OptionalLong.of(20 * DAY), -20 * DAY);
        Day day = Scene.lasting(21 * 86_400)
                .with(Calls.at("A", 0, 86_399, 20 * 86_400).talk(72))
                .with(Team.of("desk", 1).takes("A").performing(hiring(hires)))
                .day();

        assertThat(day.contact(1).talk()).isEqualTo(90);
        assertThat(day.contact(2).talk()).isEqualTo(90);
        assertThat(day.contact(3).talk()).isEqualTo(80);
        assertThat(hires.after(20).solved()).isEqualTo(0.75);
        assertThat(hires.after(40).solved()).isEqualTo(0.875);
    }

    @Test
    void fatigue_comesWithTheShareOfTheLastTimeThatWasBusy_andGoesWithRest() {
        // 1: 0 to 40. 2 at 50: 40 s of the last 100, fresh, to 70. 3 at 80: 60 s, tired, 22 s, to 102. 4 at 130: since
        // 30
        // 10 + 20 + 22 s, tired again, 22 s, to 152. 5 at 200: since 100 2 + 22 s, fresh.
        Day day = Scene.lasting(1000)
                .with(Calls.given(
                        "A",
                        Call.at(0).talk(40),
                        Call.at(50).talk(20),
                        Call.at(80).talk(20),
                        Call.at(130).talk(20),
                        Call.at(200).talk(20)))
                .with(Team.of("desk", 1).takes("A").performing(tiring(0.5, 100, 1 / 1.1)))
                .day();

        assertThat(day.contact(2).talk()).isEqualTo(20);
        assertThat(day.contact(3).talk()).isEqualTo(22);
        assertThat(day.contact(4).talk()).isEqualTo(22);
        assertThat(day.contact(5).talk()).isEqualTo(20);
    }

    @Test
    void fatigue_countsABreakAsRest() {
        // Busy without a gap up to 100: at 100 all of the last 100 s. After a break of 60 s it is 40 s.
        Day day = Scene.lasting(1000)
                .with(Calls.given("A", Call.at(0).talk(100), Call.at(10).talk(20)))
                .with(Team.people("desk")
                        .person("ann", Shift.from(0, 900).rest(90, 60))
                        .takes("A")
                        .performing(tiring(0.5, 100, 0.5)))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(160);
        assertThat(day.contact(2).talk()).isEqualTo(20);
    }

    @Test
    void performance_thatSaysNothing_changesNothing() {
        Scene plain = Scene.lasting(36_000)
                .with(Calls.poisson("A", 100)
                        .talk(new Distribution.Exponential(60))
                        .solved(0.7, 0.5, new Constant(60)))
                .with(Team.of("desk", 2).takes("A"));
        Scene same = Scene.lasting(36_000)
                .with(Calls.poisson("A", 100)
                        .talk(new Distribution.Exponential(60))
                        .solved(0.7, 0.5, new Constant(60)))
                .with(Team.of("desk", 2)
                        .takes("A", 1, 0.7)
                        .performing(
                                new Performance(Factors.NONE, 0, Optional.empty(), Optional.empty(), Trained.NOTHING)));

        assertThat(same.day().contacts()).isEqualTo(plain.day().contacts());
    }

    @Test
    void trainedAgents_workFasterFromSomeTimeAfterItsEndOn() {
        // Training up to 100; 50 later 1.25 times as fast; the training of the next day changes nothing more.
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0, 120, 200, 400).talk(20))
                .with(Team.people("desk")
                        .person("ann", Shift.from(0, 900).training(50, 50).training(300, 50))
                        .takes("A")
                        .performing(trained(1.25, 50)))
                .day();

        assertThat(day.contacts()).extracting(Day.Contact::talk).containsExactly(20.0, 20.0, 16.0, 16.0);
    }

    @Test
    void trainingThatIsBrokenOff_orMissed_paysNothing() {
        // Ann begins it at 50 and leaves at 80, in its midst; Bea is on a contact until it is over, which cuts it.
        Day day = Scene.lasting(1000)
                .with(Calls.given(
                        "A",
                        Call.at(20).talk(30),
                        Call.at(90).talk(70),
                        Call.at(310).talk(20),
                        Call.at(311).talk(20)))
                .with(Team.people("desk")
                        .person("bea", Shift.from(80, 200).training(100, 50).cutting(), Shift.from(300, 900))
                        .person("ann", Shift.from(0, 80).training(30, 50), Shift.from(300, 900))
                        .takes("A")
                        .performing(trained(2, 0)))
                .day();

        assertThat(day.contact(3).talk()).isEqualTo(20);
        assertThat(day.contact(4).talk()).isEqualTo(20);
        assertThat(day.seconds("ann", StaffFact.IN_TRAINING)).isEqualTo(30);
        assertThat(day.seconds("bea", StaffFact.IN_TRAINING)).isZero();
    }

    @Test
    void spreadDrawn_hasMeanOneAndItsCoefficient() {
        // 20,000 agents of cv 0.2: the mean's error is 0.2 / sqrt(20,000) = 0.0014, the cv's about 0.2 / sqrt(40,000) =
        // 0.001, a little more as the law is skewed: 4 and more of them, a false alarm in 10,000.
        int agents = 20_000;
        Performance spread = Performance.PLAIN.withSpread(0.2);
        Day day = Scene.lasting(10_000)
                .with(Calls.at("A", new double[agents]).talk(100))
                .with(Team.of("desk", agents).takes("A").performing(spread))
                .day();
        double sum = 0;
        double squares = 0;
        for (Day.Contact contact : day.contacts()) {
            double speed = 100 / contact.talk();
            sum += speed;
            squares += speed * speed;
        }
        double mean = sum / agents;

        assertThat(mean).isCloseTo(1, within(0.006));
        assertThat(Math.sqrt(squares / agents - mean * mean) / mean).isCloseTo(0.2, within(0.006));
    }

    private static Performance trained(double speed, double after) {
        Trained pays = new Trained(new Factors(speed, 1), Ticks.ofSeconds(after));
        return new Performance(Factors.NONE, 0, Optional.empty(), Optional.empty(), pays);
    }

    private static Performance motivated(double speed, double solved) {
        return new Performance(new Factors(speed, solved), 0, Optional.empty(), Optional.empty(), Trained.NOTHING);
    }

    private static Performance hiring(NewHires hires) {
        return new Performance(Factors.NONE, 0, Optional.of(hires), Optional.empty(), Trained.NOTHING);
    }

    private static Performance tiring(double above, double overSeconds, double speed) {
        Fatigue fatigue = new Fatigue(above, Ticks.ofSeconds(overSeconds), new Factors(speed, 1));
        return new Performance(Factors.NONE, 0, Optional.empty(), Optional.of(fatigue), Trained.NOTHING);
    }

    @Test
    void fatigue_comesWithChatsToo() {
        // As calls: busy without a gap up to 100, so that the second takes twice as long.
        Day day = Scene.lasting(1000)
                .with(Calls.given("A", Call.at(0).talk(100), Call.at(10).talk(20))
                        .chat(1, new Constant(1)))
                .with(Team.of("desk", 1).takes("A").chats(1).performing(tiring(0.5, 100, 0.5)))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(100);
        assertThat(day.contact(2).talk()).isEqualTo(40);
    }
}
