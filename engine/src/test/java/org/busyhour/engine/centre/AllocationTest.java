package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.busyhour.engine.kpi.Allocation;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Routing.AgentOrder;
import org.busyhour.engine.model.Routing.AgentScope;
import org.busyhour.engine.model.Routing.ContactOrder;
import org.busyhour.engine.model.Routing.ContactScope;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

/** A limit of 100 s on the agent's time for a contact. */
class AllocationTest {
    @Test
    void exactlyTheLimit_isNoBreachAndIsNotCut() {
        Day day = alone(Limit.end(100), Call.at(10).talk(60).hold(40).wrap(7));

        assertThat(day.contact(1).ended()).isEqualTo(10 + 107);
        assertThat(fact(day, ContactFact.LIMITED)).isEqualTo(1);
        assertThat(fact(day, ContactFact.BREACHES)).isEqualTo(0);
        assertThat(fact(day, ContactFact.FORCED)).isEqualTo(0);
        assertThat(fact(day, ContactFact.UNUSED)).isEqualTo(0);
    }

    @Test
    void aMicrosecondMore_isABreach() {
        Day day = alone(Limit.end(100), Call.at(10).talk(60).hold(40.000001));

        assertThat(day.contact(1).hold()).isEqualTo(40);
        assertThat(fact(day, ContactFact.BREACHES)).isEqualTo(1);
        assertThat(fact(day, ContactFact.OVERRUN)).isEqualTo(1);
    }

    @Test
    void finish_letsTheAgentFinishAndRecordsTheBreach() {
        // 130 s of talk and hold, 30 more than the limit; the wrap doesn't count.
        Day day = alone(Limit.finish(100), Call.at(10).talk(90).hold(40).wrap(20));

        assertThat(day.contact(1).ended()).isEqualTo(160);
        assertThat(fact(day, ContactFact.BREACHES)).isEqualTo(1);
        assertThat(seconds(day, ContactFact.OVERRUN)).isEqualTo(30);
        assertThat(fact(day, ContactFact.FORCED)).isEqualTo(0);
        assertThat(seconds(day, ContactFact.UNUSED)).isEqualTo(0);
    }

    @Test
    void unused_isWhatIsLeftOfTheLimits() {
        // 40 of 100, 100 of 100, 130 of 100: 60 of 300 are unused. The mean overrun is 30, one of three breaches.
        Day day = alone(
                Limit.finish(100),
                Call.at(10).talk(40).wrap(50),
                Call.at(20).talk(100),
                Call.at(30).talk(130));

        assertThat(seconds(day, ContactFact.ALLOTTED)).isEqualTo(300);
        assertThat(seconds(day, ContactFact.UNUSED)).isEqualTo(60);
        assertThat(day.kpi(Allocation.UNUSED)).isEqualTo(0.2);
        assertThat(day.kpi(Allocation.BREACH)).isEqualTo(1 / 3.0);
        assertThat(day.kpi(Allocation.OVERRUN)).isEqualTo(30);
        assertThat(day.kpi(Allocation.FORCED)).isEqualTo(0);
        assertThat(day.seconds("desk-1", StaffFact.UNUSED)).isEqualTo(60);
        assertThat(day.seconds("desk-1", StaffFact.OVERRUN)).isEqualTo(30);
    }

    @Test
    void end_cutsTheConversationAndThenTheWrapRuns() {
        // Talk to 100, hold cut from 30 to 10; then 20 s of wrap.
        Day day = alone(
                Limit.end(100),
                Call.at(0).talk(90).hold(30).wrap(20),
                Call.at(5).talk(1));

        assertThat(day.contact(1).talk()).isEqualTo(90);
        assertThat(day.contact(1).hold()).isEqualTo(10);
        assertThat(day.contact(1).wrap()).isEqualTo(20);
        assertThat(day.contact(1).ended()).isEqualTo(120);
        assertThat(day.contact(2).answered()).isEqualTo(120);
        assertThat(fact(day, ContactFact.FORCED)).isEqualTo(1);
        assertThat(seconds(day, ContactFact.OVERRUN)).isEqualTo(20);
        assertThat(day.seconds("desk-1", StaffFact.TALKING)).isEqualTo(90 + 1);
        assertThat(day.seconds("desk-1", StaffFact.HOLDING)).isEqualTo(10);
        assertThat(day.seconds("desk-1", StaffFact.WRAPPING)).isEqualTo(20);
        assertThat(fact(day, ContactFact.OFFERED)).isEqualTo(2);
    }

    @Test
    void end_cutsTheTalkBeforeAnyHold() {
        Day day = alone(Limit.end(100), Call.at(0).talk(150).hold(30));

        assertThat(day.contact(1).talk()).isEqualTo(100);
        assertThat(day.contact(1).hold()).isEqualTo(0);
    }

    @Test
    void handling_freesTheAgentAtTheLimit() {
        // Talk 80 and wrap 50 count: the wrap is cut to 20. Talk 130 is cut to 100, and there is no wrap.
        Day day = alone(
                Limit.end(100).countingHandling(),
                Call.at(0).talk(80).wrap(50),
                Call.at(10).talk(130).wrap(10));

        assertThat(day.contact(1).wrap()).isEqualTo(20);
        assertThat(day.contact(1).ended()).isEqualTo(100);
        assertThat(day.contact(2).talk()).isEqualTo(100);
        assertThat(day.contact(2).wrap()).isEqualTo(0);
        assertThat(day.contact(2).ended()).isEqualTo(200);
        assertThat(fact(day, ContactFact.BREACHES)).isEqualTo(2);
        assertThat(seconds(day, ContactFact.OVERRUN)).isEqualTo(30 + 40);
    }

    @Test
    void handling_thatIsExactlyTheLimitIsNoBreach() {
        Day day = alone(
                Limit.end(100).countingHandling(), Call.at(0).talk(60).hold(20).wrap(20));

        assertThat(day.contact(1).wrap()).isEqualTo(20);
        assertThat(fact(day, ContactFact.BREACHES)).isEqualTo(0);
    }

    @Test
    void transfer_letsTheOtherGroupDoTheRestAndItsOwnWrap() {
        // 100 of 130 s by the desk, which wraps until 110; 30 s by the senior, who wraps until 140.
        Day day = Scene.lasting(400)
                .with(Calls.at("A", 0).talk(130).wrap(10).limit(Limit.transfer(100, "senior")))
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("senior", 1))
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(110);
        assertThat(day.contact(1).talk()).isEqualTo(100);
        assertThat(day.partOf(1).agent()).isEqualTo("senior-1");
        assertThat(day.partOf(1).arrival()).isEqualTo(100);
        assertThat(day.partOf(1).waited()).isEqualTo(0);
        assertThat(day.partOf(1).talk()).isEqualTo(30);
        assertThat(day.partOf(1).wrap()).isEqualTo(10);
        assertThat(day.partOf(1).ended()).isEqualTo(140);
        assertThat(fact(day, ContactFact.OFFERED)).isEqualTo(1);
        assertThat(fact(day, ContactFact.ANSWERED)).isEqualTo(1);
        assertThat(fact(day, ContactFact.HANDLED)).isEqualTo(2);
        assertThat(fact(day, ContactFact.TRANSFERS)).isEqualTo(1);
        assertThat(fact(day, ContactFact.LIMITED)).isEqualTo(1);
        assertThat(day.count("desk-1", StaffFact.TRANSFERS)).isEqualTo(1);
        assertThat(day.count("senior-1", StaffFact.ANSWERED)).isEqualTo(0);
        assertThat(day.count("senior-1", StaffFact.HANDLED)).isEqualTo(1);
    }

    @Test
    void transfer_waitsAtTheHeadOfTheQueueOutsideAsaAndServiceLevel() {
        // The senior is busy until 150 with B, and would then take contacts 3 and 4 of A, waiting since 20 and 30: the
        // rest of
        // contact 1, waiting since 100, goes first.
        Day day = Scene.lasting(600)
                .with(Calls.given(
                                "A",
                                Call.at(0).talk(130),
                                Call.at(20).talk(10),
                                Call.at(30).talk(10))
                        .limit(Limit.transfer(100, "senior")))
                .with(Calls.at("B", 0).talk(150))
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("senior", 1).takes("B", "A"))
                .with(Team.of("other", 1))
                .day();

        assertThat(day.partOf(1).answered()).isEqualTo(150);
        assertThat(day.partOf(1).waited()).isEqualTo(50);
        assertThat(day.contact(3).answered()).isEqualTo(100);
        assertThat(day.count(0, 1, ContactFact.WAITED)).isEqualTo(2);
        assertThat(day.seconds(0, 1, ContactFact.WAIT_ANSWERED)).isEqualTo(80 + 80);
        assertThat(day.seconds(0, 1, ContactFact.QUEUE_TIME)).isEqualTo(80 + 80 + 50);
        assertThat(day.kpi(Speed.ASA)).isEqualTo(160 / 4.0);
    }

    @Test
    void part_goesBeforeContactsThatHaveWaitedLonger() {
        // Nobody but the one agent: at 100 the rest of contact 1 becomes a callback, and goes before contact 2 of 20.
        Day day = alone(Limit.callBack(100), Call.at(0).talk(130), Call.at(20).talk(10));

        assertThat(day.partOf(1).answered()).isEqualTo(100);
        assertThat(day.contact(2).answered()).isEqualTo(130);
    }

    @Test
    void part_goesBeforeContactsOfItsOwnPriority() {
        assertPartFirst(ContactScope.PRIORITY, ContactOrder.LONGEST_WAIT);
        assertPartFirst(ContactScope.PRIORITY, ContactOrder.LAST_COME);
        assertPartFirst(ContactScope.PRIORITY, ContactOrder.RANDOM);
        assertPartFirst(ContactScope.PREFERENCE, ContactOrder.LAST_COME);
        assertPartFirst(ContactScope.ALL, ContactOrder.RANDOM);
    }

    private static void assertPartFirst(ContactScope scope, ContactOrder order) {
        // The wrap of 50 s lets contacts come before and after the callback of 100.
        Day day = Scene.lasting(600)
                .contacts(scope, order)
                .with(Calls.given(
                                "A",
                                Call.at(0).talk(130).wrap(50),
                                Call.at(20).talk(10),
                                Call.at(120).talk(10),
                                Call.at(130).talk(10))
                        .limit(Limit.callBack(100)))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.partOf(1).answered()).as("%s %s", scope, order).isEqualTo(150);
    }

    @Test
    void part_goesInPlaceOfTheLongestWaitingContactOfItsType() {
        // When the wrap ends at 150, A's contact of 20 has waited longest of all: its queue's turn, and the callback of
        // 100 is
        // the head of that queue. Then A's own contact, and only then B's of 40.
        Day day = Scene.lasting(600)
                .with(Calls.given(
                                "A", Call.at(0).talk(130).wrap(50), Call.at(20).talk(10))
                        .limit(Limit.callBack(100)))
                .with(Calls.at("B", 40).talk(10))
                .with(Team.of("desk", 1).takes("A", "B"))
                .day();

        assertThat(day.partOf(1).answered()).isEqualTo(150);
        assertThat(day.contact(2).answered()).isEqualTo(150 + 30);
        assertThat(day.contact(3).answered()).isEqualTo(190);
    }

    @Test
    void part_yieldsToAMoreUrgentContact() {
        Day day = Scene.lasting(600)
                .contacts(ContactScope.PRIORITY, ContactOrder.LONGEST_WAIT)
                .with(Calls.at("A", 0).talk(130).limit(Limit.callBack(100)))
                .with(Calls.at("B", 20).talk(10).priority(1))
                .with(Team.of("desk", 1).takes("A", "B"))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(100);
        assertThat(day.partOf(1).answered()).isEqualTo(110);
    }

    @Test
    void callBack_isDoneByAnyAgentWithTheSkill() {
        // The other desk is idle at 100.
        Day day = Scene.lasting(400)
                .with(Calls.at("A", 0).talk(130).limit(Limit.callBack(100)))
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("no-skill", 1))
                .with(Team.of("other", 1).takesAfter(45, "A"))
                .day();

        assertThat(day.partOf(1).agent()).isEqualTo("other-1");
        assertThat(day.partOf(1).answered()).isEqualTo(100);
        assertThat(fact(day, ContactFact.CALLBACKS)).isEqualTo(1);
        assertThat(fact(day, ContactFact.TRANSFERS)).isEqualTo(0);
    }

    @Test
    void callBack_asksGroupsInTheContactsPreference() {
        Day day = Scene.lasting(400)
                .agents(AgentScope.PREFERENCE, AgentOrder.LONGEST_IDLE)
                .with(Calls.at("A", 0).talk(130).limit(Limit.callBack(100)).prefers("third", "second"))
                .with(Team.of("first", 1).takes("A"))
                .with(Team.of("second", 1).takes("A"))
                .with(Team.of("third", 1).takes("A"))
                .day();

        assertThat(day.contact(1).agent()).isEqualTo("third-1");
        assertThat(day.partOf(1).agent()).isEqualTo("second-1");
    }

    @Test
    void callBack_waitsWithoutEnd() {
        // Patience is 5 s, but not that of the callback, which waits while the wrap runs until 150.
        Day day = Scene.lasting(400)
                .with(Calls.at("A", 0)
                        .talk(130)
                        .wrap(50)
                        .patience(new Constant(5))
                        .limit(Limit.callBack(100)))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.partOf(1).answered()).isEqualTo(150);
        assertThat(day.partOf(1).ended()).isEqualTo(150 + 30 + 50);
    }

    @Test
    void rest_hasNoSecondLimit() {
        Day day = Scene.lasting(600)
                .with(Calls.at("A", 0).talk(350).limit(Limit.transfer(100, "senior")))
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("senior", 1))
                .day();

        assertThat(day.partOf(1).talk()).isEqualTo(250);
        assertThat(fact(day, ContactFact.BREACHES)).isEqualTo(1);
        assertThat(fact(day, ContactFact.TRANSFERS)).isEqualTo(1);
    }

    @Test
    void rest_isDividedByTheReceiversSpeed() {
        // 300 s of talk and 60 of hold take the desk, twice as fast, 150 and 30 s. Cut at 100, 50 and 30 s of its time
        // are
        // left: 100 and 60 s of work, which take the senior, 1.25 times as fast, 80 and 48 s.
        Day day = Scene.lasting(600)
                .with(Calls.given("A", Call.at(0).talk(300).hold(60)).limit(Limit.transfer(100, "senior")))
                .with(Team.of("desk", 1).takesAtSpeed(2, "A"))
                .with(Team.of("senior", 1).takesAtSpeed(1.25, "A"))
                .agents(AgentScope.PREFERENCE, AgentOrder.LONGEST_IDLE)
                .day();

        assertThat(day.contact(1).talk()).isEqualTo(100);
        assertThat(day.contact(1).hold()).isEqualTo(0);
        assertThat(seconds(day, ContactFact.OVERRUN)).isEqualTo(80);
        assertThat(day.partOf(1).talk()).isEqualTo(80);
        assertThat(day.partOf(1).hold()).isEqualTo(48);
    }

    @Test
    void limit_isHeldAgainstTheAgentsOwnTime() {
        // 150 s at speed 2 are 75 s: no breach, 25 s unused.
        Day day = Scene.lasting(600)
                .with(Calls.at("A", 0).talk(150).limit(Limit.end(100)))
                .with(Team.of("desk", 1).takesAtSpeed(2, "A"))
                .day();

        assertThat(fact(day, ContactFact.BREACHES)).isEqualTo(0);
        assertThat(seconds(day, ContactFact.UNUSED)).isEqualTo(25);
    }

    @Test
    void warning_comesOnlyWhenTheCountedTimePassesIt() {
        // Warned at 90 s: 90 s of talk aren't more, 91 are; the wrap counts only with handling.
        Call[] calls = {
            Call.at(0).talk(90).wrap(30), Call.at(1).talk(91), Call.at(2).talk(130)
        };
        Day talkAndHold = alone(Limit.end(100).warn(90), calls);
        Day handling = alone(Limit.end(100).warn(90).countingHandling(), calls);

        assertThat(fact(talkAndHold, ContactFact.WARNED)).isEqualTo(2);
        assertThat(fact(handling, ContactFact.WARNED)).isEqualTo(3);
        assertThat(talkAndHold.kpi(Allocation.WARNED)).isEqualTo(2 / 3.0);
    }

    @Test
    void again_bringsTheSameCaseBackWithFreshWork() {
        // Ended at 100; 50 s later it comes again, talks 130 s, is ended at 250, comes again at 300, and is ended at
        // 400
        // when the centre has closed: no third time.
        Day day = Scene.lasting(400)
                .with(Calls.at("A", 0).talk(130).limit(Limit.end(100).again(1, new Constant(50))))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.contacts()).extracting(Day.Contact::arrival).containsExactly(0.0, 150.0, 300.0);
        assertThat(day.contacts()).extracting(Day.Contact::id).containsExactly(1L, 2L, 3L);
        assertThat(day.contacts()).extracting(Day.Contact::caseId).containsOnly(1L);
        assertThat(fact(day, ContactFact.OFFERED)).isEqualTo(3);
        assertThat(fact(day, ContactFact.LIMIT_REPEATS)).isEqualTo(2);
        assertThat(day.kpi(Allocation.REPEATS)).isEqualTo(2);
    }

    @Test
    void again_drawsForEachCaseByItself() {
        // Of 4000 ended contacts half come again and are ended again, half of these again, and so on: 4000 in all. The
        // sum of
        // geometric numbers has variance 4000 * (1/2) / (1/4) = 8000; 4 standard errors are a false alarm of 6e-5.
        int contacts = 4000;
        double[] instants = new double[contacts];
        Arrays.setAll(instants, i -> i);
        Day day = Scene.lasting(1_000_000)
                .with(Calls.at("A", instants).talk(130).limit(Limit.end(100).again(0.5, new Constant(50))))
                .with(Team.of("desk", 200).takes("A"))
                .day();

        assertThat(Math.abs(fact(day, ContactFact.LIMIT_REPEATS) - contacts)).isLessThan((long) (4 * Math.sqrt(8000)));
    }

    @Test
    void again_doesNotComeAfterClosing() {
        Day day = alone(Limit.end(100).again(1, new Constant(500)), Call.at(0).talk(130));

        assertThat(fact(day, ContactFact.OFFERED)).isEqualTo(1);
    }

    @Test
    void part_thatNobodyIsLeftForIsDropped() {
        // The centre closes at 600 when the part waits for a group that nobody is in; contact 1 was answered all the
        // same.
        Day day = Scene.lasting(600)
                .with(Calls.at("A", 0).talk(130).limit(Limit.transfer(100, "senior")))
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("senior", 0))
                .day();

        assertThat(day.contacts()).extracting(Day.Contact::outcome).containsExactly(Outcome.ANSWERED);
        assertThat(seconds(day, ContactFact.QUEUE_TIME)).isEqualTo(500);
    }

    private static Day alone(Limit limit, Call... calls) {
        return Scene.lasting(600)
                .with(Calls.given("A", calls).limit(limit))
                .with(Team.of("desk", 1).takes("A"))
                .day();
    }

    private static long fact(Day day, ContactFact fact) {
        return day.count(0, 1, fact);
    }

    private static double seconds(Day day, ContactFact fact) {
        return day.seconds(0, 1, fact);
    }
}
