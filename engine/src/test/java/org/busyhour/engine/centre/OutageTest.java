package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.model.Callback;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.Deadline;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Front;
import org.busyhour.engine.model.Incident;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Offer;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.observe.Origin;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.scene.Trouble;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** Incidents that let nobody through, worked by hand. */
class OutageTest {
    private static final Trouble FROM_50_TO_80 = Trouble.at("down", 30, 50).stops("A");

    @Test
    void whoComesMeanwhile_isBlocked() {
        // The instant of the beginning belongs to it, that of the end doesn't.
        Day day = alone(Calls.at("A", 0, 49, 50, 79, 80).talk(1), FROM_50_TO_80);

        assertThat(inOrder(day))
                .extracting(Day.Contact::outcome)
                .containsExactly(
                        Outcome.ANSWERED, Outcome.ANSWERED, Outcome.BLOCKED, Outcome.BLOCKED, Outcome.ANSWERED);
    }

    @Test
    void whoIsBlocked_triesAgain() {
        Day day = alone(Calls.at("A", 60).talk(1).retrying(1, new Constant(15)), FROM_50_TO_80);

        // At 75 it is still down.
        assertThat(inOrder(day)).extracting(Day.Contact::arrival).containsExactly(60.0, 75.0, 90.0);
        assertThat(day.kpi(Demand.RETRIES)).isEqualTo(2);
    }

    @Test
    void whoWaits_isServedUnlessCutOff() {
        Calls calls = Calls.at("A", 0, 40).talk(60);

        assertThat(alone(calls, FROM_50_TO_80).contact(2).answered()).isEqualTo(60);
        Day cut = alone(calls, Trouble.at("down", 30, 50).stops("A").cuttingWaiting());
        assertThat(cut.contact(2).outcome()).isEqualTo(Outcome.ABANDONED);
        assertThat(cut.contact(2).waited()).isEqualTo(10);
        assertThat(cut.contact(1).ended()).isEqualTo(60);
    }

    @Test
    void deferredWork_isBlockedAtTheDoor_andStaysInside() {
        // The mail of 0 is in hand to 100 and that of 40 waits; that of 60 comes too early, at the door and again.
        Day day = alone(
                Calls.at("A", 0, 40, 60)
                        .talk(100)
                        .mailed(Deadline.of(Ticks.ofSeconds(300)))
                        .retrying(1, new Constant(15)),
                Trouble.at("down", 30, 50).stops("A").cuttingWaiting().cuttingTalking());

        assertThat(day.contact(1).ended()).isEqualTo(100);
        assertThat(day.contact(2).answered()).isEqualTo(100);
        assertThat(inOrder(day))
                .extracting(Day.Contact::outcome)
                .containsExactly(
                        Outcome.ANSWERED, Outcome.ANSWERED, Outcome.BLOCKED, Outcome.BLOCKED, Outcome.ANSWERED);
        assertThat(inOrder(day)).extracting(Day.Contact::arrival).containsExactly(0.0, 40.0, 60.0, 75.0, 90.0);
    }

    @Test
    void otherTypes_noticeNothing() {
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 10))
                .with(Calls.at("B", 0, 20, 60).talk(60))
                .with(Team.of("desk", 1).takes("A", "B"))
                .with(Trouble.at("down", 30, 50).stops("A").cuttingWaiting().cuttingTalking())
                .day();

        assertThat(inOrder(day))
                .extracting(Day.Contact::outcome)
                .containsExactly(Outcome.ANSWERED, Outcome.ABANDONED, Outcome.ANSWERED, Outcome.ANSWERED);
    }

    @Test
    void conversationThatIsCutOff_isAnsweredButUnsolved() {
        // Cut at 50, wrapped up until 60; 20 s after the cut it is still down, 40 s after it isn't.
        Day day = alone(
                Calls.given("A", Call.at(0).talk(90).hold(10).wrap(10))
                        .talk(5)
                        .solved(0.999999, 0, Distribution.ZERO)
                        .retrying(1, new Constant(20)),
                Trouble.at("down", 30, 50).stops("A").cuttingTalking());

        assertThat(day.contact(1).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(day.contact(1).talk()).isEqualTo(50);
        assertThat(day.contact(1).hold()).isZero();
        assertThat(day.contact(1).ended()).isEqualTo(60);
        assertThat(inOrder(day)).extracting(Day.Contact::arrival).containsExactly(0.0, 70.0, 90.0);
        assertThat(day.contact(3).origin()).isEqualTo(Origin.RETRY);
        assertThat(day.count(0, 1, ContactFact.CONCLUDED)).isEqualTo(2);
        assertThat(day.count(0, 1, ContactFact.SOLVED)).isEqualTo(1);
    }

    @Test
    void cut_inTheHoldKeepsTheTalk() {
        Day day = alone(
                Calls.given("A", Call.at(0).talk(30).hold(60)),
                Trouble.at("down", 30, 50).stops("A").cuttingTalking());

        assertThat(day.contact(1).talk()).isEqualTo(30);
        assertThat(day.contact(1).hold()).isEqualTo(20);
        assertThat(day.contact(1).ended()).isEqualTo(50);
    }

    @Test
    void wrap_isntCutOff() {
        Day day = alone(
                Calls.given("A", Call.at(0).talk(40).wrap(30)).retrying(1, new Constant(20)),
                Trouble.at("down", 30, 50).stops("A").cuttingTalking());

        assertThat(day.contact(1).ended()).isEqualTo(70);
        assertThat(day.kpi(Demand.OFFERED)).isEqualTo(1);
    }

    @Test
    void cut_leavesWhatIsPutAside_andCountsOnlyWhatWasTalked() {
        // The call has the agent from 20 to 50, so that the mail has had 30 s by 60; at 30 it isn't in conversation.
        Scene desk = Scene.lasting(1000)
                .with(Calls.at("mail", 0).talk(100))
                .with(Calls.at("call", 20).talk(30).interrupting("mail"))
                .with(Team.of("desk", 1).takes("mail", "call"));
        Day day = desk.with(Trouble.at("down", 5, 30, 60)
                        .stops("mail")
                        .cuttingTalking()
                        .cuttingWaiting())
                .day();

        assertThat(day.contact(1).talk()).isEqualTo(30);
        assertThat(day.contact(1).ended()).isEqualTo(60);
    }

    @Test
    void cut_freesTheLine() {
        // One line: B would find it taken until 100.
        Day day = Scene.lasting(1000)
                .trunks(1)
                .with(Calls.given("A", Call.at(0).talk(100).wrap(20)))
                .with(Calls.at("B", 40, 60))
                .with(Team.of("desk", 2).takes("A", "B"))
                .with(Trouble.at("down", 30, 50).stops("A").cuttingTalking())
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(day.contact(3).outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void limit_countsWhatWasSaidBeforeTheCut() {
        // 90 s would have passed the limit of 70 s; only 50 s were talked, and 30 s of wrap don't fit in.
        Day day = alone(
                Calls.given("A", Call.at(0).talk(90).wrap(30))
                        .limit(Limit.end(70).warn(60).countingHandling()),
                Trouble.at("down", 30, 50).stops("A").cuttingTalking());

        assertThat(day.contact(1).ended()).isEqualTo(70);
        assertThat(day.contact(1).wrap()).isEqualTo(20);
        assertThat(day.seconds(0, 1, ContactFact.OVERRUN)).isEqualTo(10);
        assertThat(day.count(0, 1, ContactFact.WARNED)).isEqualTo(1);
    }

    @Test
    void limit_thatIsntReachedBecauseOfTheCut_doesntWarn() {
        Day day = alone(
                Calls.given("A", Call.at(0).talk(90)).limit(Limit.end(70).warn(60)),
                Trouble.at("down", 30, 50).stops("A").cuttingTalking());

        assertThat(day.contact(1).ended()).isEqualTo(50);
        assertThat(day.count(0, 1, ContactFact.WARNED)).isZero();
        assertThat(day.count(0, 1, ContactFact.BREACHES)).isZero();
    }

    @Test
    void whoIsTransferred_isCutOffInTheQueue_butNotWhoIsCalledBack() {
        // The seniors are busy until 100; at 40 the rest of A goes to them or waits to be called back.
        Calls busy = Calls.at("B", 0).talk(100);
        Trouble down = Trouble.at("down", 30, 50).stops("A").cuttingWaiting();
        Day transferred = Scene.lasting(1000)
                .with(Calls.at("A", 0).talk(60).limit(Limit.transfer(40, "senior")))
                .with(busy)
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("senior", 1).takes("B"))
                .with(down)
                .day();
        Day calledBack = Scene.lasting(1000)
                .with(Calls.at("A", 0).talk(60).limit(Limit.callBack(40)))
                .with(Calls.at("B", 10).talk(60))
                .with(Team.of("desk", 1).takes("B", "A"))
                .contacts(Routing.ContactScope.PREFERENCE, Routing.ContactOrder.LONGEST_WAIT)
                .with(down)
                .day();

        assertThat(transferred.contacts()).hasSize(2);
        assertThat(transferred.contact(1).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(calledBack.partOf(1).answered()).isEqualTo(100);
    }

    @Test
    void outagesOfTheSameType_endWithTheLast() {
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 75, 85, 95))
                .with(Team.of("desk", 1).takes("A"))
                .with(FROM_50_TO_80)
                .with(Trouble.at("other", 30, 60).stops("A"))
                .day();

        assertThat(inOrder(day))
                .extracting(Day.Contact::outcome)
                .containsExactly(Outcome.BLOCKED, Outcome.BLOCKED, Outcome.ANSWERED);
    }

    @Test
    void observer_hearsOfEachBeginningAndEnd() {
        // At 60 the given one isn't over yet.
        Model model = Scene.lasting(1000)
                .with(Calls.at("A", 10))
                .with(Team.of("desk", 1).takes("A"))
                .with(Trouble.every("random", new Constant(100), new Constant(300))
                        .stops("A"))
                .with(Trouble.at("given", 30, 50, 60, 90).slows(2, "A"))
                .model();
        List<String> heard = new ArrayList<>();
        Replications.listen(model, new Plan(1, 1, 1), 1, new Observer() {
            @Override
            public void incident(long now, int incident, boolean begins) {
                heard.add(now / Ticks.PER_SECOND + " " + incident + " " + begins);
            }
        });

        assertThat(heard)
                .containsExactly(
                        "50 1 true",
                        "80 1 false",
                        "90 1 true",
                        "100 0 true",
                        "120 1 false",
                        "400 0 false",
                        "500 0 true",
                        "800 0 false",
                        "900 0 true",
                        "1200 0 false");
        assertThat(Replications.streams(model)).contains("incident/random");
        assertThat(Replications.streams(model)).doesNotContain("repair/random", "incident/given", "repair/given");
    }

    @Test
    void numbers_areChecked() {
        Incident.Timing once = new Incident.Given(List.of(0L));
        Distribution minute = new Constant(60);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Incident("x", once, minute, 0, List.of(0), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Incident.Given(List.of(5L, 5L)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Incident.Given(List.of(-1L)));
        Model model = Scene.lasting(10)
                .with(Calls.at("A", 1))
                .with(Team.of("desk", 1).takes("A"))
                .model();
        Incident nowhere = new Incident("x", once, minute, 2, List.of(1), Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> model.withIncidents(List.of(nowhere)));
        Incident here = new Incident("x", once, minute, 2, List.of(0), Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> model.withIncidents(List.of(here, here)));
    }

    @Test
    void caseThatWasCutOff_wasNotSolvedByItsFirstConversation() {
        // Cut off at 50; the call of 90 solves it, as the second of its case.
        Day day = Scene.lasting(1000)
                .with(Calls.given("A", Call.at(0).talk(90))
                        .talk(5)
                        .solved(0.999_999, 0, Distribution.ZERO)
                        .retrying(1, new Constant(40)))
                .with(Team.of("desk", 1).takes("A"))
                .with(Trouble.at("down", 30, 50).stops("A").cuttingTalking())
                .day();

        assertThat(day.count(0, 1, ContactFact.CONCLUDED)).isEqualTo(2);
        assertThat(day.count(0, 1, ContactFact.FIRST_CONCLUDED)).isEqualTo(1);
        assertThat(day.kpi(Demand.FCR)).isZero();
    }

    @Test
    void agentWhoDialsInVain_isNotCutOff() {
        // The callback of the call at 10 is dialled at 100, 180 and 260, for 30 s each.
        Callback callback = new Callback(
                new Offer(Offer.What.ESTIMATED_WAIT, 0), 1, Optional.empty(), 0, 3, new Constant(50), new Constant(30));
        Day day = Scene.lasting(1000)
                .with(Calls.given("A", Call.at(0).talk(100), Call.at(10))
                        .talk(60)
                        .callback(callback)
                        .retrying(1, new Constant(200)))
                .with(Team.of("desk", 1).takes("A"))
                .with(Trouble.at("down", 30, 110).stops("A").cuttingTalking())
                .day();

        assertThat(day.count(0, 1, ContactFact.NOT_REACHED)).isEqualTo(1);
        assertThat(day.kpi(Demand.RETRIES)).isZero();
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(100);
        assertThat(day.seconds(0, 1, StaffFact.DIALLING)).isEqualTo(3 * 30);
    }

    @Test
    void whoIsStoppedBeforeTheFront_wasNotInIt() {
        // Contained at 20, comes again at 120 during the outage: blocked, without having been in front of anything.
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0)
                        .talk(60)
                        .front(new Front(
                                new Constant(20), 1, new ComesAgain(1, new Constant(100), 1), Distribution.ZERO, 1)))
                .with(Team.of("desk", 1).takes("A"))
                .with(Trouble.at("down", 100, 90).stops("A"))
                .day();

        assertThat(day.count(0, 1, ContactFact.OFFERED)).isEqualTo(2);
        assertThat(day.count(0, 1, ContactFact.BLOCKED)).isEqualTo(1);
        assertThat(day.count(0, 1, ContactFact.UNQUEUED)).isEqualTo(1);
    }

    private static Day alone(Calls calls, Trouble trouble) {
        return Scene.lasting(1000)
                .with(calls)
                .with(Team.of("desk", 1).takes("A"))
                .with(trouble)
                .day();
    }

    private static List<Day.Contact> inOrder(Day day) {
        return day.contacts().stream()
                .sorted(Comparator.comparingLong(Day.Contact::id))
                .toList();
    }
}
