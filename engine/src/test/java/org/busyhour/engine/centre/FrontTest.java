package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.busyhour.engine.kpi.BeforeQueue;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Front;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.observe.Origin;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

/** What contacts pass before the queue. */
class FrontTest {
    private static final Front MENU = menu(30);

    @Test
    void waitAndInterval_beginWithTheQueue() {
        // In the queue at 90 and 120; the agent is busy from 90 to 150: the second waits 30 s, in the second interval.
        Day day = Scene.lasting(300)
                .intervalsAt(0, 100)
                .with(Calls.at("A", 60, 90).talk(60).front(MENU))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(inOrder(day)).extracting(Day.Contact::arrival).containsExactly(60.0, 90.0);
        assertThat(inOrder(day)).extracting(Day.Contact::queued).containsExactly(90.0, 120.0);
        assertThat(inOrder(day)).extracting(Day.Contact::waited).containsExactly(0.0, 30.0);
        assertThat(day.count(0, 1, ContactFact.OFFERED)).isEqualTo(1);
        assertThat(day.count(0, 2, ContactFact.OFFERED)).isEqualTo(1);
        assertThat(day.kpi(Speed.ASA)).isEqualTo(15);
        assertThat(day.kpi(BeforeQueue.TIME)).isEqualTo(30);
        assertThat(day.kpi(BeforeQueue.CONTAINMENT)).isZero();
    }

    @Test
    void contained_needNoAgentAndWereInNoQueue() {
        Day day = alone(Calls.at("A", 0, 10).talk(60).front(bot(1, ComesAgain.NEVER)), 300);

        assertThat(day.contacts()).extracting(Day.Contact::outcome).containsOnly(Outcome.DEFLECTED);
        assertThat(day.contacts()).extracting(Day.Contact::ended).containsExactly(20.0, 30.0);
        assertThat(day.contacts()).extracting(Day.Contact::queued).containsOnly(-1.0);
        assertThat(day.kpi(BeforeQueue.DEFLECTED)).isEqualTo(2);
        assertThat(day.kpi(BeforeQueue.CONTAINMENT)).isEqualTo(1);
        assertThat(day.kpi(Demand.OFFERED)).isEqualTo(2);
        assertThat(day.count(0, 1, StaffFact.TALKING)).isZero();
    }

    @Test
    void containedInVain_comeAgainAsFailureDemand() {
        // The bot ends at 20, again at 140 and 260: after the second coming again the customer gives in.
        Day day = alone(Calls.at("A", 0).talk(60).front(bot(1, new ComesAgain(1, new Constant(100), 2))), 600);

        assertThat(inOrder(day)).extracting(Day.Contact::arrival).containsExactly(0.0, 120.0, 240.0);
        assertThat(inOrder(day))
                .extracting(Day.Contact::origin)
                .containsExactly(Origin.FIRST, Origin.DEFLECTED, Origin.DEFLECTED);
        assertThat(inOrder(day)).extracting(Day.Contact::caseId).containsOnly(1L);
        assertThat(day.kpi(BeforeQueue.WRONG)).isEqualTo(2);
        assertThat(day.kpi(Demand.GENUINE)).isEqualTo(1);
        assertThat(day.kpi(Demand.FAILURE_DEMAND)).isEqualTo(2.0 / 3);
    }

    @Test
    void handOff_takesTimeAndMayShortenTheTalk() {
        Front asks = new Front(new Constant(20), 0, ComesAgain.NEVER, new Constant(5), 0.75);
        Day day = alone(Calls.at("A", 0).talk(60).wrap(10).front(asks), 300);

        assertThat(day.contact(1).answered()).isEqualTo(25);
        assertThat(day.contact(1).talk()).isEqualTo(45);
        assertThat(day.contact(1).wrap()).isEqualTo(10);
        assertThat(day.kpi(BeforeQueue.TIME)).isEqualTo(25);
    }

    @Test
    void linesAreHeldFromTheArrivalOn() {
        // One line: held by the first to 30 in the menu, then to 90 in the talk; the contact at 100 finds it free.
        Day day = Scene.lasting(300)
                .trunks(1)
                .with(Calls.at("A", 0, 10, 50, 100).talk(60).front(MENU))
                .with(Team.of("desk", 4).takes("A"))
                .day();

        assertThat(inOrder(day))
                .extracting(Day.Contact::outcome)
                .containsExactly(Outcome.ANSWERED, Outcome.BLOCKED, Outcome.BLOCKED, Outcome.ANSWERED);
    }

    @Test
    void containedGiveTheirLineBack() {
        Day day = Scene.lasting(300)
                .trunks(1)
                .with(Calls.at("A", 0, 15, 25).front(bot(1, ComesAgain.NEVER)))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(inOrder(day))
                .extracting(Day.Contact::outcome)
                .containsExactly(Outcome.DEFLECTED, Outcome.BLOCKED, Outcome.DEFLECTED);
    }

    @Test
    void fullQueue_blocksBehindTheFront() {
        Day day = Scene.lasting(300)
                .trunks(2)
                .with(Calls.at("A", 0, 1, 40).talk(100).queueLimit(0).front(MENU))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        // The second is blocked at 31, and gives its line back to the third, who finds the queue full at 70.
        assertThat(inOrder(day))
                .extracting(Day.Contact::outcome)
                .containsExactly(Outcome.ANSWERED, Outcome.BLOCKED, Outcome.BLOCKED);
        assertThat(inOrder(day)).extracting(Day.Contact::ended).containsExactly(130.0, 31.0, 70.0);
    }

    @Test
    void atClosing_whoIsInFrontGoesOnOrIsDismissed() {
        Day served = closing(Timeline.AtClose.SERVE);
        Day dismissed = closing(Timeline.AtClose.DISMISS);

        // The agent, whose time is over at 100, stays for the contact that comes out at 110.
        assertThat(served.contact(1).answered()).isEqualTo(110);
        assertThat(served.count(0, 1, StaffFact.OVERTIME) + served.count(0, 2, StaffFact.OVERTIME))
                .isEqualTo(70_000_000);
        assertThat(dismissed.contact(1).outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(dismissed.contact(1).ended()).isEqualTo(110);
        assertThat(dismissed.count(0, 1, StaffFact.OVERTIME)).isZero();
    }

    @Test
    void stayersGo_whenTheLastOneInFrontIsContained() {
        Day day = Scene.lasting(200)
                .closing(100, Timeline.AtClose.SERVE)
                .with(Calls.at("A", 90).talk(60).front(bot(1, ComesAgain.NEVER)))
                .with(Team.planned("desk").from(0, 1).from(100, 0).takes("A"))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.OVERTIME)).isEqualTo(10);
    }

    @Test
    void atTheEndOfTime_whoIsInFrontIsStillOpen() {
        Day day = Scene.lasting(100)
                .stopping()
                .with(Calls.at("A", 80).talk(60).front(MENU))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.contact(1).outcome()).isEqualTo(Outcome.STILL_OPEN);
        assertThat(day.contact(1).arrival()).isEqualTo(80);
        assertThat(day.contact(1).queued()).isEqualTo(-1);
        assertThat(day.kpi(Demand.STILL_OPEN)).isEqualTo(1);
        assertThat(day.count(0, 1, ContactFact.PASSED)).isZero();
    }

    @Test
    void retries_passTheFrontAgain() {
        Day day = alone(
                Calls.at("A", 0, 1)
                        .talk(200)
                        .patience(new Constant(10))
                        .front(MENU)
                        .retrying(1, new Constant(200)),
                600);

        // The second gives up at 41 and comes again at 241; the agent has been free since 230.
        assertThat(day.contact(3).arrival()).isEqualTo(241);
        assertThat(day.contact(3).answered()).isEqualTo(271);
    }

    @Test
    void greaterContainment_containsTheSameContactsAndMore() {
        List<Long> third = contained(0.3);
        List<Long> half = contained(0.5);

        assertThat(third).hasSizeBetween(80, 120);
        assertThat(half).hasSizeGreaterThan(third.size()).containsAll(third);
    }

    @Test
    void numbers_areChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> bot(1.1, ComesAgain.NEVER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Front(Distribution.ZERO, 0, ComesAgain.NEVER, Distribution.ZERO, 0));
    }

    /** Of 330 contacts: 0.3 of them with a standard deviation of 8.3; the bounds above are 2.3 of these away. */
    private static List<Long> contained(double share) {
        double[] instants = IntStream.range(0, 330).mapToDouble(i -> i).toArray();
        Day day = alone(Calls.at("A", instants).front(bot(share, ComesAgain.NEVER)), 1000);
        return day.contacts().stream()
                .filter(contact -> contact.outcome() == Outcome.DEFLECTED)
                .map(Day.Contact::id)
                .toList();
    }

    private static Day closing(Timeline.AtClose rule) {
        return Scene.lasting(100)
                .closing(100, rule)
                .with(Calls.at("A", 80).talk(60).front(MENU))
                .with(Team.planned("desk").from(0, 1).takes("A"))
                .day();
    }

    private static Front menu(double seconds) {
        return new Front(new Constant(seconds), 0, ComesAgain.NEVER, Distribution.ZERO, 1);
    }

    static Front bot(double contained, ComesAgain wrong) {
        return new Front(new Constant(20), contained, wrong, Distribution.ZERO, 1);
    }

    private static Day alone(Calls calls, double length) {
        return Scene.lasting(length)
                .with(calls)
                .with(Team.of("desk", 1).takes("A"))
                .day();
    }

    private static List<Day.Contact> inOrder(Day day) {
        return day.contacts().stream()
                .sorted(Comparator.comparingLong(Day.Contact::id))
                .toList();
    }
}
