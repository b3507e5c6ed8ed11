package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import org.busyhour.engine.model.Timeline.AtClose;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.junit.jupiter.api.Test;

/** Full queues, busy lines, and customers who balk. */
class BlockingTest {
    @Test
    void queueLimit_blocksWhoWouldBeOneTooMany() {
        // One talks until 100, two may wait; the fourth is blocked. One abandons at 30, so the fifth may wait again.
        Day day = Scene.lasting(300)
                .with(Calls.given("A", Call.at(0), Call.at(10).patience(20), Call.at(20), Call.at(29), Call.at(31))
                        .talk(100)
                        .queueLimit(2))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.contact(4).outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(day.contact(4).ended()).isEqualTo(29);
        assertThat(day.contact(4).waited()).isEqualTo(-1);
        assertThat(day.contact(5).answered()).isEqualTo(200);
        assertThat(day.count(0, 1, ContactFact.OFFERED)).isEqualTo(5);
        assertThat(day.count(0, 1, ContactFact.BLOCKED)).isEqualTo(1);
        assertThat(day.count(0, 1, ContactFact.WAITED)).isEqualTo(3);
    }

    @Test
    void queueLimitOfNone_blocksWhoFindsNobodyIdle() {
        Day day = Scene.lasting(300)
                .with(Calls.at("A", 0, 10, 100).talk(100).queueLimit(0))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(day.contact(3).waited()).isEqualTo(0);
    }

    @Test
    void queueLimit_countsItsOwnTypeOnly() {
        Day day = Scene.lasting(300)
                .with(Calls.at("A", 0, 5).talk(10).queueLimit(1))
                .with(Calls.at("B", 1, 2, 3).talk(10))
                .with(Team.of("desk", 1).takes("A", "B"))
                .day();

        assertThat(day.count(0, 1, ContactFact.BLOCKED)).isEqualTo(0);
        assertThat(day.count(1, 1, ContactFact.ANSWERED)).isEqualTo(3);
    }

    @Test
    void lines_areBusyWhileCustomersWaitOrTalk() {
        // Two lines: one talks until 50, one waits from 10 on, the third of 20 is blocked. From 50 on one line is free:
        // the fourth of 50 waits; the fifth of 60 finds both busy.
        Day day = Scene.lasting(300)
                .trunks(2)
                .with(Calls.at("A", 0, 10, 20, 50, 60).talk(50))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.contacts())
                .filteredOn(c -> c.outcome() == Outcome.BLOCKED)
                .extracting(Day.Contact::id)
                .containsExactly(3L, 5L);
    }

    @Test
    void lines_areFreeAtTheEndOfHoldNotOfWrap() {
        // Talk to 50 and hold to 60; the agent wraps until 100. The contact of 60 gets the line and waits for the
        // agent.
        Day day = Scene.lasting(300)
                .trunks(1)
                .with(Calls.given("A", Call.at(0).talk(50).hold(10).wrap(40), Call.at(59), Call.at(60)))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(day.contact(3).answered()).isEqualTo(100);
    }

    @Test
    void lines_areFreeWhenACustomerAbandons() {
        Day day = Scene.lasting(300)
                .trunks(2)
                .with(Calls.given("A", Call.at(0).talk(100), Call.at(10).patience(20), Call.at(29), Call.at(31)))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.contact(3).outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(day.contact(4).answered()).isEqualTo(100);
    }

    @Test
    void lines_areSharedByAllTypes() {
        Day day = Scene.lasting(300)
                .trunks(1)
                .with(Calls.at("A", 0).talk(50))
                .with(Calls.at("B", 10, 50).talk(10))
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("others", 1).takes("B"))
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(day.contact(3).outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void lines_areFreeWhenTheLimitEndsAContact() {
        // Cut at 60, wrap until 80: the contact of 60 gets the line, the one of 59 doesn't.
        Day day = Scene.lasting(300)
                .trunks(1)
                .with(Calls.given(
                                "A",
                                Call.at(0).talk(90).wrap(20),
                                Call.at(59).talk(1),
                                Call.at(60).talk(1))
                        .limit(Limit.end(60)))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(day.contact(3).answered()).isEqualTo(80);
    }

    @Test
    void lines_stayBusyWhileACustomerIsTransferred() {
        // Cut at 60 while the senior is busy until 80: the customer waits on the line and talks until 110, then both
        // wrap.
        Day day = Scene.lasting(300)
                .trunks(2)
                .with(Calls.given("A", Call.at(0).talk(90).wrap(5)).wrap(7).limit(Limit.transfer(60, "senior")))
                .with(Calls.at("B", 0, 70, 100, 109, 110).talk(80))
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("senior", 1).takes("B"))
                .day();

        assertThat(day.partOf(1).answered()).isEqualTo(80);
        assertThat(day.contacts())
                .filteredOn(c -> c.outcome() == Outcome.BLOCKED)
                .extracting(Day.Contact::arrival)
                .containsExactly(70.0, 109.0);
    }

    @Test
    void lines_areFreeWhileACustomerWaitsToBeCalledBack() {
        Day day = Scene.lasting(300)
                .trunks(1)
                .with(Calls.given(
                                "A",
                                Call.at(0).talk(90),
                                Call.at(59),
                                Call.at(60).talk(5))
                        .limit(Limit.callBack(60)))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(day.contact(3).answered()).isEqualTo(90);
    }

    @Test
    void lines_ofTransfersThatAreDismissedAreFree() {
        // The rest of contact 1 waits for nobody from 60 on; the centre closes at 100.
        Day day = Scene.lasting(300)
                .closing(100, AtClose.DISMISS)
                .trunks(1)
                .with(Calls.at("A", 0, 70).talk(90).limit(Limit.transfer(60, "senior")))
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("senior", 0))
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(day.count(0, 1, ContactFact.ANSWERED)).isEqualTo(1);
    }

    @Test
    void noLines_blockEverybody() {
        Day day = Scene.lasting(300)
                .trunks(0)
                .with(Calls.at("A", 0, 10).talk(1))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.count(0, 1, ContactFact.BLOCKED)).isEqualTo(2);
    }

    @Test
    void whoBalks_doesSoOnlyIfItWouldHaveToWait() {
        Day day = Scene.lasting(300)
                .with(Calls.at("A", 0, 10, 50).talk(50).balking(1))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.contact(1).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.BALKED);
        assertThat(day.contact(2).waited()).isEqualTo(0);
        assertThat(day.contact(2).ended()).isEqualTo(10);
        assertThat(day.contact(3).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(day.count(0, 1, ContactFact.ABANDONED)).isEqualTo(0);
        assertThat(day.count(0, 1, ContactFact.BALKED)).isEqualTo(1);
        assertThat(day.count(0, 1, ContactFact.ABANDONED_AT)).isEqualTo(1);
        assertThat(day.count(0, 1, ContactFact.WAITED)).isEqualTo(0);
    }

    @Test
    void whoBalks_isBlockedIfTheQueueIsFull() {
        Day day = Scene.lasting(300)
                .with(Calls.at("A", 0, 10).talk(50).balking(1).queueLimit(0))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.BLOCKED);
    }

    @Test
    void whoBalks_takesNoLine() {
        Day day = Scene.lasting(300)
                .trunks(2)
                .with(Calls.at("A", 0, 10, 20).talk(50).balking(1))
                .with(Calls.at("B", 30).talk(1))
                .with(Team.of("desk", 1).takes("A", "B"))
                .day();

        assertThat(day.contact(4).outcome()).isEqualTo(Outcome.ANSWERED);
    }
}
