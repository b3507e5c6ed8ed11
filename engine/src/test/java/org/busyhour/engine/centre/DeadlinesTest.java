package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Deferred;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.BusinessClock;
import org.busyhour.engine.model.Channel;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.Deadline;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.LateCall;
import org.busyhour.engine.model.Returns;
import org.busyhour.engine.model.Routing.ContactOrder;
import org.busyhour.engine.model.Routing.ContactScope;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.observe.Origin;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Due;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** Work that is done later: mails of type 0 (and 1), one agent, by hand. */
class DeadlinesTest {
    private static final Scope MAILS = new Scope(Scope.Kind.TYPE, 0, "mails");

    @Test
    void replies_areJudgedByGoalAndLimit() {
        // Replies leave at 100, 200 and 300: 100, 190 and 280 s after the mails came. Wraps of 0.
        Day day = Scene.lasting(1000)
                .with(Calls.at("mails", 0, 10, 20).talk(100).mailed(Due.within(150, 250)))
                .with(Team.of("desk", 1).takes("mails"))
                .day();

        assertThat(kpi(day, Deferred.ON_GOAL)).isEqualTo(1.0 / 3);
        assertThat(kpi(day, Deferred.ON_TIME)).isEqualTo(2.0 / 3);
        assertThat(kpi(day, Deferred.LATENESS_MEAN)).isEqualTo(30);
        assertThat(kpi(day, Deferred.TFR)).isEqualTo(190);
        assertThat(has(day, Speed.SERVICE_LEVEL, MAILS)).isFalse();
        assertThat(has(day, Speed.SERVICE_LEVEL, Scope.CENTRE)).isFalse();
    }

    /** Replies leave every 10 s from 10 on: the first in time, ten of them 10 to 100 s late; the ninth of ten is 90. */
    @Test
    void latenessP90_isThatOfTheLate() {
        Day day = Scene.lasting(1000)
                .intervalsAt(0, 500)
                .with(Calls.at("mails", new double[11]).talk(10).mailed(Due.within(10, 10)))
                .with(Calls.at("calls", 1, 2, 3).talk(5))
                .with(Team.of("desk", 1).takes("mails"))
                .with(Team.of("phones", 1).takes("calls"))
                .day();
        Kpis kpis = Kpis.of(day.result());

        assertThat(kpi(day, Deferred.LATENESS_MEAN)).isEqualTo(55);
        for (Scope scope : List.of(MAILS, Scope.CENTRE)) {
            for (int row : List.of(1, 4)) {
                assertThat(kpis.estimate(Deferred.LATENESS_P90, null, scope, row)
                                .orElseThrow()
                                .mean())
                        .isCloseTo(90, org.assertj.core.api.Assertions.within(0.01 * 90));
            }
            assertThat(kpis.estimate(Deferred.LATENESS_P90, null, scope, 2)).isEmpty();
        }
        assertThat(has(day, Deferred.LATENESS_P90, new Scope(Scope.Kind.TYPE, 1, "calls")))
                .isFalse();
    }

    /** The first reply leaves at 100 and solves nothing; the mail that comes again at 150 gets the second at 250. */
    @Test
    void firstResponse_isThatToTheFirstMailOfACase() {
        ComesAgain again = new ComesAgain(1, new Constant(50), 1);
        Day day = Scene.lasting(1000)
                .with(Calls.at("mails", 0)
                        .talk(100)
                        .returning(new Returns(ComesAgain.NEVER, List.of(), 0, again))
                        .mailed(Due.within(500, 500)))
                .with(Team.of("desk", 1).takes("mails"))
                .day();

        assertThat(day.contact(2).ended()).isEqualTo(250);
        assertThat(kpi(day, Deferred.TFR)).isEqualTo(100);
        assertThat(day.count(0, 1, ContactFact.ON_TIME)).isEqualTo(2);
    }

    @Test
    void reply_leavesBeforeTheWrap_andAtTheLastInstantInTime() {
        Day day = Scene.lasting(1000)
                .with(Calls.at("mails", 0).talk(100).wrap(50).mailed(Due.within(100, 100)))
                .with(Team.of("desk", 1).takes("mails"))
                .day();

        assertThat(kpi(day, Deferred.ON_TIME)).isEqualTo(1);
        assertThat(kpi(day, Deferred.TFR)).isEqualTo(100);
    }

    @Test
    void clock_standsStillOutsideItsHours_alsoForLateness() {
        // The clock runs to 50 and from 500 on. A mail at 0 is due at 530, one at 20 at 550; replies at 540 and 580.
        BusinessClock clock = new BusinessClock(List.of(Due.window(0, 50), Due.window(500, 1000)));
        Day day = Scene.lasting(1000)
                .with(Calls.given("mails", Call.at(0).talk(40), Call.at(20).talk(40))
                        .mailed(new Deadline(seconds(80), seconds(80), clock, Distribution.ZERO, Optional.empty())))
                .with(Team.planned("desk").from(0, 0).from(500, 1).takes("mails"))
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(540);
        assertThat(day.contact(2).ended()).isEqualTo(580);
        assertThat(kpi(day, Deferred.ON_TIME)).isZero();
        assertThat(kpi(day, Deferred.LATENESS_MEAN)).isEqualTo((10 + 30) / 2.0);
    }

    @Test
    void clock_startsLater() {
        Deadline afterInformation =
                new Deadline(seconds(50), seconds(50), BusinessClock.ALWAYS, new Constant(60), Optional.empty());
        Day day = Scene.lasting(1000)
                .with(Calls.at("mails", 0).talk(100).mailed(afterInformation))
                .with(Team.of("desk", 1).takes("mails"))
                .day();

        assertThat(kpi(day, Deferred.ON_TIME)).isEqualTo(1);
        assertThat(kpi(day, Deferred.TFR)).isEqualTo(100);
    }

    @Test
    void whatIsOpenAtTheEnd_countsOnceItIsDue() {
        // One is in hand from 0 on and due at 900; of those that wait one was due at 910 and one isn't due yet.
        Day day = Scene.lasting(1000)
                .stopping()
                .with(Calls.at("mails", 0, 10, 200).talk(5000).mailed(Due.within(500, 900)))
                .with(Team.of("desk", 1).takes("mails"))
                .day();

        assertThat(day.count(0, 1, ContactFact.DUE)).isEqualTo(2);
        assertThat(day.count(0, 1, ContactFact.GOALS_DUE)).isEqualTo(3);
        assertThat(kpi(day, Deferred.ON_TIME)).isZero();
        assertThat(kpi(day, Deferred.LATENESS_MEAN)).isEqualTo((100 + 90) / 2.0);
        assertThat(day.kpi(Demand.STILL_OPEN)).isEqualTo(2);
        assertThat(has(day, Deferred.TFR, MAILS)).isFalse();
    }

    @Test
    void whatWrapsUpAtTheEnd_isAnswered() {
        Day day = Scene.lasting(1000)
                .stopping()
                .with(Calls.at("mails", 0).talk(100).wrap(5000).mailed(Due.within(500, 900)))
                .with(Team.of("desk", 1).takes("mails"))
                .day();

        assertThat(day.count(0, 1, ContactFact.DUE)).isEqualTo(1);
        assertThat(kpi(day, Deferred.ON_TIME)).isEqualTo(1);
    }

    @Test
    void mailsComeWhenTheCentreIsClosed_andNobodyStaysForThem() {
        // Closes at 100; the agent is there to 300. The mail of 400 is still open at the end.
        Day day = Scene.lasting(1000)
                .closing(100, Timeline.AtClose.SERVE)
                .with(Calls.at("mails", 50, 200, 400).talk(60).mailed(Due.within(500, 500)))
                .with(Team.people("desk").person("Ada", Shift.from(0, 300)).takes("mails"))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(200);
        assertThat(day.contact(3).outcome()).isEqualTo(Outcome.STILL_OPEN);
        assertThat(day.kpi(People.OVERTIME)).isZero();
        assertThat(kpi(day, Deferred.ON_TIME)).isEqualTo(2.0 / 3);
        assertThat(kpi(day, Deferred.LATENESS_MEAN)).isEqualTo(100);
    }

    @Test
    void whoStaysAfterClosing_staysForThoseOnTheLine() {
        // Closes at 100, when the shift ends. Ada is busy to 150 with a call, then takes the call of 90, which waits
        // less long than the mail, and goes.
        Day day = Scene.lasting(1000)
                .closing(100, Timeline.AtClose.SERVE)
                .with(Calls.at("mails", 10).talk(500).mailed(Due.within(900, 900)))
                .with(Calls.given("calls", Call.at(0).talk(150), Call.at(90).talk(30)))
                .with(Team.people("desk").person("Ada", Shift.from(0, 100)).takes("mails", "calls"))
                .day();

        assertThat(day.contact(3).answered()).isEqualTo(150);
        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.STILL_OPEN);
        assertThat(day.kpi(People.OVERTIME)).isEqualTo(80);
    }

    @Test
    void whatIsCutOffBehindTheEnd_isDoneAnotherTime() {
        // The centre closes at its end. At 1100 the limit cuts off the rest of the mail: the desk is there, for the
        // call
        // that waits for the phones to 1200, but the rest isn't begun, and the reply, due at 1400, hasn't left.
        Day day = Scene.lasting(1000)
                .with(Calls.at("mails", 900)
                        .talk(300)
                        .limit(Limit.callBack(200))
                        .mailed(Due.within(150, 500)))
                .with(Calls.given("calls", Call.at(950).talk(250), Call.at(960).talk(50)))
                .with(Team.of("desk", 1).takes("mails"))
                .with(Team.of("phones", 1).takes("calls"))
                .day();

        assertThat(day.contacts()).hasSize(3);
        assertThat(day.contact(1).ended()).isEqualTo(1100);
        assertThat(day.count(0, 1, ContactFact.CALLBACKS)).isEqualTo(1);
        assertThat(day.count(0, 1, ContactFact.HANDLED)).isEqualTo(1);
        assertThat(day.count(0, 1, ContactFact.REPLIED)).isZero();
        assertThat(day.count(0, 1, ContactFact.GOALS_DUE)).isEqualTo(1);
        assertThat(day.count(0, 1, ContactFact.DUE)).isZero();
        assertThat(day.kpi(People.OVERTIME)).isEqualTo(200 + 250);
    }

    @Test
    void dismissing_leavesDeferredWorkWhereItIs() {
        Day day = Scene.lasting(1000)
                .closing(100, Timeline.AtClose.DISMISS)
                .with(Calls.at("mails", 10).talk(60).mailed(Due.within(500, 500)))
                .with(Calls.given("calls", Call.at(0).talk(150), Call.at(90).talk(30)))
                .with(Team.of("desk", 1).takes("mails", "calls"))
                .day();

        assertThat(day.contact(3).outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(day.contact(2).answered()).isEqualTo(150);
    }

    @Test
    void mails_holdNoTrunk_andTheCentreJudgesCalls() {
        // With one line the mails neither block the call of 10 nor count in the centre's waits and service level.
        Day day = Scene.lasting(1000)
                .trunks(1)
                .with(Calls.at("mails", 0, 1).talk(100).by(Channel.TICKET))
                .with(Calls.at("calls", 10).talk(10).inTime(500))
                .with(Team.of("desk", 1).takes("mails", "calls"))
                .day();

        assertThat(day.contact(3).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(day.kpi(Demand.BLOCKED)).isZero();
        assertThat(day.kpi(Speed.SERVICE_LEVEL)).isEqualTo(1);
        assertThat(day.kpi(Speed.ASA)).isEqualTo(190);
        assertThat(day.kpi(Speed.ASA, "", new Scope(Scope.Kind.GROUP, 0, "desk")))
                .isEqualTo(190);
        assertThat(kpi(day, Speed.ASA)).isEqualTo((0 + 99) / 2.0);
        assertThat(day.kpi(Speed.QUEUE_MAX)).isEqualTo(1);
        assertThat(kpi(day, Deferred.TFR)).isEqualTo((100 + 199) / 2.0);
        assertThat(has(day, Deferred.ON_TIME, MAILS)).isFalse();
    }

    @Test
    void backlog_isWhatWaitsAtTheEnds() {
        // Answered at 0, 100 and 200; the third waits at 150, having come at 20, and nobody at 300.
        Day day = Scene.lasting(1000)
                .intervalsAt(0, 150, 300)
                .with(Calls.at("mails", 0, 10, 20).talk(100).by(Channel.BACK_OFFICE))
                .with(Team.of("desk", 1).takes("mails"))
                .day();

        Kpis kpis = Kpis.of(day.result());
        assertThat(kpis.estimate(Deferred.BACKLOG, "", MAILS, 1).orElseThrow().mean())
                .isEqualTo(1);
        assertThat(kpis.estimate(Deferred.BACKLOG_AGE, "", MAILS, 1)
                        .orElseThrow()
                        .mean())
                .isEqualTo(130);
        assertThat(kpis.estimate(Deferred.BACKLOG, "", MAILS, 2).orElseThrow().mean())
                .isZero();
        assertThat(kpi(day, Deferred.BACKLOG)).isZero();
    }

    @Test
    void backlogOfARun_isThatOfItsEnd() {
        Day day = Scene.lasting(1000)
                .intervalsAt(0, 500)
                .stopping()
                .with(Calls.at("mails", 0, 100, 700).talk(5000).by(Channel.BACK_OFFICE))
                .with(Team.of("desk", 1).takes("mails"))
                .day();

        assertThat(kpi(day, Deferred.BACKLOG)).isEqualTo(2);
        assertThat(day.kpi(Deferred.BACKLOG_AGE)).isEqualTo(900);
    }

    @Test
    void earliestDeadline_goesFirst() {
        // Ada is busy to 100. Then due at: b 10 + 200 = 210, a 20 + 100 = 120, a 30 + 100 = 130, call 40 + 85 = 125.
        Day day = Scene.lasting(1000)
                .contacts(ContactScope.ALL, ContactOrder.EARLIEST_DEADLINE)
                .with(Calls.given("a", Call.at(0).talk(100), Call.at(20), Call.at(30))
                        .talk(10)
                        .mailed(Due.within(100, 100)))
                .with(Calls.at("b", 10).talk(10).mailed(Due.within(200, 200)))
                .with(Calls.at("calls", 40).talk(10).inTime(85))
                .with(Team.of("desk", 1).takes("a", "b", "calls"))
                .day();

        assertThat(served(day)).containsExactly(1L, 3L, 5L, 4L, 2L);
    }

    @Test
    void earliestDeadline_decidesWithinALineToo_andWaitsForDelays() {
        // Due at 10 + 300, 20 + 100 by their clocks' starts; the second group may take who has waited 60 s.
        BusinessClock clock = new BusinessClock(List.of(Due.window(15, 1000)));
        Day day = Scene.lasting(1000)
                .contacts(ContactScope.PREFERENCE, ContactOrder.EARLIEST_DEADLINE)
                .with(Calls.given("a", Call.at(0).talk(100), Call.at(10), Call.at(20))
                        .talk(10)
                        .mailed(new Deadline(seconds(100), seconds(100), clock, Distribution.ZERO, Optional.empty())))
                .with(Team.of("desk", 1).takes("a"))
                .day();

        // A clock that starts at 15 makes the mail of 10 due at 115, that of 20 at 120; ties go by arrival.
        assertThat(served(day)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void sameDeadlinesFromArrival_areServedInOrderOfArrival() {
        assertThat(log(ContactOrder.EARLIEST_DEADLINE)).isEqualTo(log(ContactOrder.LONGEST_WAIT));
    }

    private static List<Day.Contact> log(ContactOrder order) {
        return Scene.lasting(100_000)
                .contacts(ContactScope.ALL, order)
                .with(Calls.poisson("mails", 30).talk(new Exponential(50)).mailed(Due.within(100, 300)))
                .with(Calls.poisson("tickets", 30)
                        .talk(new Exponential(60))
                        .mailed(Due.within(200, 300))
                        .by(Channel.TICKET))
                .with(Team.of("desk", 1).takes("mails", "tickets"))
                .with(Team.planned("help")
                        .from(0, 0)
                        .from(500, 1)
                        .from(90_000, 0)
                        .takesAfter(20, "tickets"))
                .day()
                .contacts();
    }

    @Test
    void whoGetsNoAnswerInTime_calls() {
        // The mail is due at 200 and answered at 400; the customer calls at 200 and is answered by the other agent.
        Day day = late(new LateCall(1, 1), 400);

        Day.Contact call = day.contact(2);
        assertThat(call.type()).isEqualTo(1);
        assertThat(call.origin()).isEqualTo(Origin.LATE);
        assertThat(call.arrival()).isEqualTo(200);
        assertThat(call.caseId()).isEqualTo(1);
        assertThat(call.talk()).isEqualTo(33);
        assertThat(day.kpi(Deferred.LATE_CALLS)).isEqualTo(1);
        assertThat(day.kpi(Demand.FAILURE_DEMAND)).isEqualTo(0.5);
        assertThat(day.kpi(Demand.GENUINE)).isEqualTo(1);
    }

    @Test
    void whoGetsAnAnswerInTime_doesNotCall() {
        assertThat(late(new LateCall(1, 1), 200).kpi(Demand.OFFERED)).isEqualTo(1);
        assertThat(late(new LateCall(1, 0), 400).kpi(Demand.OFFERED)).isEqualTo(1);
    }

    @Test
    void answerOfAPart_sparesTheCall() {
        // Cut at 100, the rest is done by the senior at 150, before the deadline at 200.
        Day day = Scene.lasting(1000)
                .with(Calls.at("mails", 0)
                        .talk(150)
                        .limit(Limit.transfer(100, "senior"))
                        .mailed(calling(new LateCall(1, 1))))
                .with(Calls.at("calls").talk(33))
                .with(Team.of("desk", 1).takes("mails"))
                .with(Team.of("senior", 1).takes("calls"))
                .day();

        assertThat(day.kpi(Demand.OFFERED)).isEqualTo(1);
        assertThat(day.count(0, 1, ContactFact.REPLIED)).isEqualTo(1);
        assertThat(kpi(day, Deferred.TFR)).isEqualTo(150);
    }

    /** Of 4000 late mails 30 % call: four standard errors are a false alarm of 6e-5. */
    @Test
    void shareOfLateCalls_isThatOfTheLate() {
        int mails = 4000;
        double[] instants = new double[mails];
        Arrays.setAll(instants, i -> i);
        Day day = Scene.lasting(100_000)
                .with(Calls.at("mails", instants).talk(300).mailed(calling(new LateCall(1, 0.3))))
                .with(Calls.at("calls").talk(5))
                .with(Team.of("desk", 1000).takes("mails"))
                .with(Team.of("phones", 10).takes("calls"))
                .day();

        double error = Math.sqrt(0.3 * 0.7 / mails);
        assertThat(kpi(day, Deferred.ON_TIME)).isZero();
        assertThat(day.kpi(Deferred.LATE_CALLS) / mails)
                .isCloseTo(0.3, org.assertj.core.api.Assertions.within(4 * error));
    }

    @Test
    void onlyDeferredWork_hasADeadline() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scene.lasting(10)
                        .with(Calls.at("a", 0).mailed(Due.within(1, 1)).by(Channel.VOICE))
                        .with(Team.of("desk", 1).takes("a"))
                        .day())
                .withMessageContaining("deadline");
    }

    private static Day late(LateCall call, double talk) {
        return Scene.lasting(1000)
                .with(Calls.at("mails", 0).talk(talk).mailed(calling(call)))
                .with(Calls.at("calls").talk(33))
                .with(Team.of("desk", 1).takes("mails"))
                .with(Team.of("phones", 1).takes("calls"))
                .day();
    }

    private static Deadline calling(LateCall call) {
        return new Deadline(seconds(200), seconds(200), BusinessClock.ALWAYS, Distribution.ZERO, Optional.of(call));
    }

    private static long seconds(double seconds) {
        return Ticks.ofSeconds(seconds);
    }

    private static double kpi(Day day, Kpi kpi) {
        return Kpis.of(day.result()).estimate(kpi, null, MAILS).orElseThrow().mean();
    }

    private static boolean has(Day day, Kpi kpi, Scope scope) {
        return Kpis.of(day.result()).estimate(kpi, null, scope).isPresent();
    }

    private static List<Long> served(Day day) {
        return day.contacts().stream()
                .sorted(Comparator.comparingDouble(Day.Contact::answered))
                .map(Day.Contact::id)
                .toList();
    }
}
