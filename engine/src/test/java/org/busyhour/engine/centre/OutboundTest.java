package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Outbound;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Channel;
import org.busyhour.engine.model.Dialling;
import org.busyhour.engine.model.Dialling.Ahead;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.model.Tries;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.scene.Trouble;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** Customers on lists who are called: it rings 10 s until somebody picks up, 25 s in vain. */
class OutboundTest {
    private static final Distribution RING = new Constant(10);
    private static final Distribution IN_VAIN = new Constant(25);

    @Test
    void agent_readsAndDialsAndTalks() {
        // Reads 0-20, rings to 30, talks to 90, wraps to 95; the second 95-115-125-185-190.
        Day day = alone(Calls.at("list", 0, 0).talk(60).wrap(5).called(preview(20, tries(1, 1, 0))));

        assertThat(day.contact(1).answered()).isEqualTo(30);
        assertThat(day.contact(2).answered()).isEqualTo(125);
        assertThat(day.contact(2).ended()).isEqualTo(190);
        assertThat(day.contact(2).waited()).isZero();
        assertThat(day.seconds(0, 1, StaffFact.DIALLING)).isEqualTo(60);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(120);
        assertThat(day.seconds(0, 1, StaffFact.AVAILABLE)).isEqualTo(1000 - 190);
        assertThat(day.seconds(0, 1, ContactFact.QUEUE_TIME)).isEqualTo(95);
        assertThat(day.count(0, 1, ContactFact.WAITED)).isEqualTo(1);
        assertThat(day.kpi(Outbound.DIALS)).isEqualTo(2);
        assertThat(day.kpi(Outbound.CONTACT_RATE)).isEqualTo(1);
        assertThat(day.kpi(Outbound.FINISHED)).isEqualTo(1);
        assertThat(day.kpi(Outbound.DIALLING)).isEqualTo(0.06);
        assertThat(day.kpi(People.OCCUPANCY)).isEqualTo(0.19);
        assertThat(day.kpi(People.UTILISATION)).isEqualTo(0.12);
        assertThat(day.kpi(People.CONCURRENCY)).isEqualTo(1);
        assertThat(day.kpi(People.CONTACTS_PER_HOUR)).isEqualTo(2 * 3.6);
    }

    @Test
    void whoWaitsForAStageBehindAList_isCountedThere() {
        // Three are reached at 10 and go on at 70 to one senior with 300 s for each: they wait 0, 300 and 600 s.
        Day day = Scene.lasting(3600)
                .with(Calls.at("list", 0, 0, 0)
                        .talk(60)
                        .called(progressive(tries(1, 1, 0)))
                        .next("close", 1))
                .with(Calls.stage("close").talk(300).by(Channel.BACK_OFFICE))
                .with(Team.of("core", 3).takes("list"))
                .with(Team.of("seniors", 1).takes("close"))
                .day();

        assertThat(day.contacts().stream().filter(c -> c.type() == 1))
                .extracting(Day.Contact::arrival)
                .containsExactly(70.0, 70.0, 70.0);
        assertThat(day.contact(1, 0).arrival()).isZero();
        assertThat(day.count(1, 1, ContactFact.WAITED)).isEqualTo(2);
        assertThat(day.count(0, 1, ContactFact.WAITED)).isZero();
        Scope close = new Scope(Scope.Kind.TYPE, 1, "close");
        assertThat(day.kpi(Speed.WAIT_SHARE, Speed.WAIT_SHARE.formulas().get(0).key(), close))
                .isEqualTo(2 / 3.0);
    }

    /**
     * Ann is called first at 0 and talks from 10 to 70, Bob answers at 5: at 100 both have one, and Bob is idle longer.
     */
    @Test
    void fewestContacts_countsWhoPicksUp() {
        assertThat(answersAt100(tries(1, 1, 0))).isEqualTo("Bob");
        // Nobody picks up: Ann, idle since 25, has had none.
        assertThat(answersAt100(tries(0, 1, 0))).isEqualTo("Ann");
    }

    private static String answersAt100(Tries tries) {
        Day day = Scene.lasting(200)
                .agents(Routing.AgentScope.ALL, Routing.AgentOrder.FEWEST_CONTACTS)
                .with(Calls.at("list", 0).talk(60).called(progressive(tries)))
                .with(Calls.at("A", 5, 100).talk(1))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 200))
                        .person("Bob", Shift.from(0, 200))
                        .takes("list", "A"))
                .day();
        return day.contacts().stream()
                .filter(contact -> contact.type() == 1 && contact.answered() == 100)
                .findFirst()
                .orElseThrow()
                .agent();
    }

    @Test
    void whoNeverPicksUp_isTriedAgainAndGivenUp() {
        // Rings 0-25 and, 100 s later, 125-150.
        Day day = alone(Calls.at("list", 0).talk(60).called(progressive(tries(0, 2, 100))));

        assertThat(day.contact(1).outcome()).isEqualTo(Outcome.UNREACHED);
        assertThat(day.contact(1).ended()).isEqualTo(150);
        assertThat(day.count(0, 1, ContactFact.HANDLED)).isZero();
        assertThat(day.kpi(Outbound.UNREACHED)).isEqualTo(1);
        assertThat(day.kpi(Outbound.DIALS)).isEqualTo(2);
        assertThat(day.kpi(Outbound.CONTACT_RATE)).isZero();
        assertThat(day.kpi(Outbound.FINISHED)).isEqualTo(1);
        assertThat(day.seconds(0, 1, StaffFact.DIALLING)).isEqualTo(50);
        assertThat(day.seconds(0, 1, ContactFact.QUEUE_TIME)).isZero();
    }

    @Test
    void whoseNextTryWouldComeBehindTheEnd_staysOpen() {
        Day day = alone(Calls.at("list", 0).talk(60).called(progressive(tries(0, 2, 975))));

        assertThat(day.contact(1).outcome()).isEqualTo(Outcome.STILL_OPEN);
        assertThat(day.kpi(Outbound.FINISHED)).isZero();
        assertThat(day.kpi(Outbound.DIALS)).isEqualTo(1);
    }

    @Test
    void laterTries_waitBehindTheRestOfTheList() {
        // Nobody picks up: 0-25, 25-50, then at 50 the first again, which has waited since 35.
        Day day = alone(Calls.at("list", 0, 0).talk(60).called(progressive(tries(0, 2, 10))));

        assertThat(day.contact(1).ended()).isEqualTo(75);
        assertThat(day.contact(2).ended()).isEqualTo(100);
        assertThat(day.seconds(0, 1, ContactFact.QUEUE_TIME)).isEqualTo(25 + 15 + 15);
    }

    @Test
    void whoCalls_goesBeforeTheList() {
        // The agent dials 0-10 and talks to 70; who called at 20 comes then, though the list has waited longer.
        Day day = Scene.lasting(1000)
                .contacts(Routing.ContactScope.PRIORITY, Routing.ContactOrder.LONGEST_WAIT)
                .with(Calls.at("in", 20).talk(30).priority(1))
                .with(Calls.at("list", 0, 0).talk(60).priority(7).called(progressive(tries(1, 1, 0))))
                .with(Team.of("desk", 1).takes("in", "list"))
                .day();

        assertThat(day.contact(3).answered()).isEqualTo(70);
        assertThat(day.contact(2).answered()).isEqualTo(110);
    }

    @Test
    void hours_areKept() {
        // Open 100-200 and 300-400: the second comes in between; the third is dialled at 190 and may be talked to.
        Dialling how = new Dialling(
                tries(1, 1, 0),
                RING,
                Distribution.ZERO,
                Optional.of(new Openings(List.of(at(100), at(300)), List.of(at(200), at(400)))),
                Optional.empty());
        Day day = alone(Calls.at("list", 0, 250, 390, 390).talk(60).called(how));

        assertThat(day.contact(1).answered()).isEqualTo(110);
        assertThat(day.contact(2).answered()).isEqualTo(310);
        assertThat(day.contact(3).answered()).isEqualTo(400);
        assertThat(day.contact(4).outcome()).isEqualTo(Outcome.STILL_OPEN);
        assertThat(day.seconds(0, 1, ContactFact.QUEUE_TIME)).isEqualTo(100 + 50 + (1000 - 390));
    }

    @Test
    void groupThatTakesTheListOnlyLater_doesntBehindTheHours() {
        // Ten seconds after it came the list is shut; the group dials when it is open again.
        Dialling how = new Dialling(
                tries(1, 1, 0),
                RING,
                Distribution.ZERO,
                Optional.of(new Openings(List.of(0L, at(300)), List.of(at(50), at(400)))),
                Optional.empty());
        Day day = Scene.lasting(1000)
                .with(Calls.at("list", 45).talk(60).called(how))
                .with(Team.of("desk", 1).takesAfter(10, "list"))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(310);
    }

    @Test
    void tryInVain_usesUpNoQuota() {
        Day day = Scene.lasting(1000)
                .with(Calls.at("list", 0).talk(60).called(progressive(tries(0, 1, 0))))
                .with(Calls.at("in", 50, 150).talk(30))
                .with(Team.of("desk", 1).takes("in", "list").quota(1))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(50);
        assertThat(day.contact(3).outcome()).isEqualTo(Outcome.DISMISSED);
    }

    @Test
    void endOfAShift_waitsForTheTry() {
        Day day = Scene.lasting(1000)
                .with(Calls.at("list", 0, 0).talk(60).called(progressive(tries(0, 1, 0))))
                .with(Team.people("desk").person("Ann", Shift.from(0, 20)).takes("list"))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.DIALLING)).isEqualTo(25);
        assertThat(day.seconds(0, 1, StaffFact.OVERTIME)).isEqualTo(5);
        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.STILL_OPEN);
    }

    @Test
    void centreThatStopsDead_stopsTheTry() {
        Day day = Scene.lasting(20)
                .stopping()
                .with(Calls.at("list", 0).talk(60).called(preview(15, tries(1, 1, 0))))
                .with(Team.of("desk", 1).takes("list"))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.DIALLING)).isEqualTo(20);
        assertThat(day.contact(1).outcome()).isEqualTo(Outcome.STILL_OPEN);
        assertThat(day.kpi(Outbound.DIALS)).isZero();
    }

    @Test
    void agentsWorkOnTheListWhenTheCentreIsClosed() {
        Day day = Scene.lasting(1000)
                .closing(100, Timeline.AtClose.DISMISS)
                .with(Calls.at("list", 200).talk(60).called(progressive(tries(1, 1, 0))))
                .with(Team.of("desk", 1).takes("list"))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(210);
    }

    @Test
    void machine_dialsAheadAndDropsWhoFindsNobody() {
        // Pace 2: two ring for one idle agent, and pick up at 10. The second waits 2 s. While the agent talks, to 110,
        // 2 x 10 / 110 of an agent are expected: nobody is dialled. The third rings alone then.
        Day day = alone(Calls.at("list", 0, 0, 0).talk(100).called(predictive(1, ahead(2, 2))));

        assertThat(day.contact(1).answered()).isEqualTo(10);
        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.DROPPED);
        assertThat(day.contact(2).ended()).isEqualTo(12);
        assertThat(day.contact(2).waited()).isEqualTo(2);
        assertThat(day.contact(3).answered()).isEqualTo(120);
        assertThat(day.kpi(Outbound.ABANDONED_CONNECTS)).isEqualTo(1 / 3.0);
        assertThat(day.kpi(Outbound.DROPPED)).isEqualTo(1);
        assertThat(day.kpi(Outbound.FINISHED)).isEqualTo(1);
        assertThat(day.kpi(Demand.ANSWERED)).isEqualTo(2);
        assertThat(day.kpi(Demand.ABANDONED)).isZero();
        assertThat(day.seconds(0, 1, StaffFact.DIALLING)).isZero();
        assertThat(day.seconds(0, 1, ContactFact.QUEUE_TIME)).isEqualTo(2 + 110);
    }

    @Test
    void machine_hasSomebodyReadyWhenAnAgentGetsFree() {
        // Nine of ten who talk 10 s, as long as it rings, are half free: five lines ring at 10, one for the idle agent.
        Day day = Scene.lasting(15)
                .stopping()
                .with(Calls.at("list", new double[100]).talk(10).called(predictive(1, ahead(1, 0))))
                .with(Team.of("desk", 10).takes("list"))
                .day();

        // At 0 ten lines ring; at 10, with each who answers, half an agent more is expected: five in the end.
        assertThat(day.count(0, 1, ContactFact.PICKED_UP)).isEqualTo(10);
        assertThat(day.contacts().stream().filter(c -> c.outcome() == Outcome.STILL_OPEN && c.waited() == 0))
                .hasSize(5);
    }

    @Test
    void machine_waitsWhileSomebodyWaitsWhoGoesFirst() {
        // Talks to 18 with the first on the list, then to 26 with who calls at 11. Dialled at 12, the second would be
        // dropped.
        assertThat(listBeside(1).contact(3).answered()).isEqualTo(26 + 10);
        assertThat(listBeside(7).contact(3).answered()).isEqualTo(26 + 10);
        assertThat(listBeside(8).contact(3).outcome()).isEqualTo(Outcome.DROPPED);
    }

    private static Day listBeside(int priorityOfWhoCalls) {
        return Scene.lasting(1000)
                .with(Calls.at("list", 0, 12).talk(8).priority(7).called(predictive(1, ahead(9, 2))))
                .with(Calls.at("in", 11).talk(8).priority(priorityOfWhoCalls))
                .with(Team.of("desk", 1).takes("in", "list"))
                .day();
    }

    @Test
    void whoHasPickedUp_goesBeforeWhoHasCalled() {
        // Two ring for two idle agents, whom two callers take meanwhile; a third waits since 7. Who picks up at 10 gets
        // the agents who are free at 65 and 66.5, and the third caller comes after them.
        Day day = Scene.lasting(1000)
                .with(Calls.at("list", 0, 0).talk(200).priority(7).called(predictive(1, ahead(0, 100))))
                .with(Calls.at("in", 5, 6.5, 7).talk(60).priority(1))
                .with(Team.of("desk", 2).takes("in", "list"))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(65);
        assertThat(day.contact(2).answered()).isEqualTo(66.5);
        assertThat(day.contact(5).answered()).isEqualTo(265);
    }

    @Test
    void machine_hasSoManyLines() {
        // One line: in use from 0 to 10 for ringing and to 30 for talking, though nine agents are idle.
        Ahead oneLine = new Ahead(2, 0, 0.03, at(2), OptionalInt.of(1));
        Day day = Scene.lasting(1000)
                .with(Calls.at("list", 0, 0).talk(20).called(predictive(1, oneLine)))
                .with(Team.of("desk", 9).takes("list"))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(10);
        assertThat(day.contact(2).answered()).isEqualTo(40);
    }

    @Test
    void machinesForTheSameAgents_countEachAgentOnce() {
        Day day = Scene.lasting(1000)
                .with(Calls.at("late", 0).talk(20).priority(7).called(predictive(1, ahead(1, 2))))
                .with(Calls.at("soon", 0).talk(20).priority(6).called(predictive(1, ahead(1, 2))))
                .with(Team.of("desk", 1).takes("late", "soon"))
                .day();

        assertThat(day.contact(1, 0).answered() + day.contact(2, 1).answered()).isEqualTo(10 + 40);
        assertThat(day.count(0, 1, ContactFact.DROPPED) + day.count(1, 1, ContactFact.DROPPED))
                .isZero();
    }

    @Test
    void pace_fallsWithEachWhoIsDroppedAndRisesWithEachWhoIsNot() {
        // Two lines at first; one is dropped, and the pace, 2 - 1 x 0.5, is 1.5 or one line. A customer who finds the
        // agent
        // adds 0.5: twice that and it is two lines again, since it is 2 + 0.5 - 0.5 + 0.5, and at most 2.
        Ahead moving = new Ahead(2, 1, 0.5, 0, OptionalInt.empty());
        Day day = alone(Calls.at("list", new double[20]).talk(200).called(predictive(1, moving)));

        assertThat(day.contacts().stream().filter(c -> c.outcome() == Outcome.ANSWERED))
                .extracting(Day.Contact::answered)
                .containsExactly(10.0, 220.0, 430.0, 640.0, 850.0);
        // 10: 2 then -0.5 = 1.5; 220: alone, 2; 430: two, 1.5; 640: alone; 850: two.
        assertThat(day.contacts().stream().filter(c -> c.outcome() == Outcome.DROPPED))
                .extracting(Day.Contact::ended)
                .containsExactly(10.0, 430.0, 850.0);
    }

    @Test
    void agentsDial_untilSomebodyMayBeDropped() {
        // Each who picks up adds half a customer who may be dropped. The agent dials 0-10, talks to 30, answers who
        // called
        // at 5, dials 50-60 and talks to 80. Now the machine dials: who calls at 85 takes the agent, and who picks up
        // at 90
        // is dropped at 92. So the agent dials again, from 105 to 115.
        Ahead fromNothing = new Ahead(0, 1, 0.5, at(2), OptionalInt.empty());
        Day day = Scene.lasting(1000)
                .contacts(Routing.ContactScope.PRIORITY, Routing.ContactOrder.LONGEST_WAIT)
                .with(Calls.at("list", new double[4]).talk(20).priority(7).called(predictive(1, fromNothing)))
                .with(Calls.at("in", 5, 85).talk(20).priority(1))
                .with(Team.of("desk", 1).takes("in", "list"))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(10);
        assertThat(day.contact(5).answered()).isEqualTo(30);
        assertThat(day.contact(2).answered()).isEqualTo(60);
        assertThat(day.contact(6).answered()).isEqualTo(85);
        assertThat(day.contact(3).outcome()).isEqualTo(Outcome.DROPPED);
        assertThat(day.contact(3).ended()).isEqualTo(92);
        assertThat(day.contact(4).answered()).isEqualTo(115);
        assertThat(day.seconds(0, 1, StaffFact.DIALLING)).isEqualTo(30);
    }

    @Test
    void agentsWhoDialForTheMachine_useItsLines() {
        // One line for two agents: the second customer is dialled when the first has been talked to, and so on.
        Ahead oneLine = new Ahead(0, 0.1, 0.03, at(2), OptionalInt.of(1));
        Day day = Scene.lasting(1000)
                .with(Calls.at("list", new double[3]).talk(20).called(predictive(1, oneLine)))
                .with(Team.of("desk", 2).takes("list"))
                .day();

        assertThat(day.contacts()).extracting(Day.Contact::answered).containsExactly(10.0, 40.0, 70.0);
    }

    @Test
    void whatRingsAtTheEnd_isHungUp() {
        Day day = Scene.lasting(5)
                .with(Calls.at("list", 0, 0).talk(20).called(predictive(1, ahead(1, 2))))
                .with(Team.of("desk", 1).takes("list"))
                .day();

        assertThat(day.contacts()).extracting(Day.Contact::outcome).containsOnly(Outcome.STILL_OPEN);
        assertThat(day.contacts()).hasSize(2);
    }

    @Test
    void slowWork_isThatOfTheTalk() {
        // Dialling goes on as before; the talk that begins in the slow time takes twice as long.
        Day day = Scene.lasting(1000)
                .with(Calls.at("list", 0).talk(60).called(preview(20, tries(1, 1, 0))))
                .with(Team.of("desk", 1).takes("list"))
                .with(Trouble.at("slow", 500, 10).slows(2, "list"))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(30);
        assertThat(day.contact(1).ended()).isEqualTo(150);
    }

    @Test
    void drawsOfACustomer_areTheSameWhateverTheModeOfDialling() {
        Tries tries = new Tries(0.4, 3, new Constant(1), new Constant(1));
        Calls list = Calls.at("list", new double[200]);
        Day progressive = alone(list.called(
                new Dialling(tries, Distribution.ZERO, Distribution.ZERO, Optional.empty(), Optional.empty())));
        Day ahead = alone(list.called(
                new Dialling(tries, Distribution.ZERO, Distribution.ZERO, Optional.empty(), Optional.of(ahead(0, 2)))));

        assertThat(unreached(progressive)).hasSizeBetween(20, 70).isEqualTo(unreached(ahead));
    }

    @Test
    void modelRefuses_whatNobodyOnAListHas() {
        Calls list = Calls.at("list", 0).called(progressive(tries(1, 1, 0)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> alone(list.queueLimit(3)))
                .withMessageContaining("outbound");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> preview(20, predictive(1, ahead(1, 2)).ahead()))
                .withMessageContaining("preview");
    }

    private static List<Long> unreached(Day day) {
        return day.contacts().stream()
                .filter(c -> c.outcome() == Outcome.UNREACHED)
                .map(Day.Contact::id)
                .sorted()
                .toList();
    }

    private static Day alone(Calls calls) {
        return Scene.lasting(1000)
                .with(calls)
                .with(Team.of("desk", 1).takes("list"))
                .day();
    }

    private static Tries tries(double reached, int most, double gap) {
        return new Tries(reached, most, new Constant(gap), IN_VAIN);
    }

    private static Dialling preview(double seconds, Tries tries) {
        return new Dialling(tries, RING, new Constant(seconds), Optional.empty(), Optional.empty());
    }

    private static Dialling preview(double seconds, Optional<Ahead> ahead) {
        return new Dialling(tries(1, 1, 0), RING, new Constant(seconds), Optional.empty(), ahead);
    }

    private static Dialling progressive(Tries tries) {
        return preview(0, tries);
    }

    static Dialling predictive(double reached, Ahead ahead) {
        return new Dialling(tries(reached, 1, 0), RING, Distribution.ZERO, Optional.empty(), Optional.of(ahead));
    }

    /** A pace that is fixed. */
    static Ahead ahead(double pace, double drop) {
        return new Ahead(pace, 0, 0.03, at(drop), OptionalInt.empty());
    }

    private static long at(double seconds) {
        return Ticks.ofSeconds(seconds);
    }
}
