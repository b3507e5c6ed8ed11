package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

/** Contacts that take an agent away from other work. */
class InterruptsTest {
    @Test
    void call_interruptsMail_whichIsResumedAfterTheWrap() {
        // The mail has 40 s done at 40; the call takes the agent to 70; what is left of the mail lasts to 150.
        Day day = Scene.lasting(600)
                .with(Calls.at("mail", 0).talk(100).wrap(20))
                .with(Calls.at("call", 40).talk(25).wrap(5).interrupting("mail"))
                .with(Team.of("desk", 1).takes("mail", "call"))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(40);
        assertThat(day.contact(2).ended()).isEqualTo(70);
        assertThat(day.contact(1).answered()).isZero();
        assertThat(day.contact(1).ended()).isEqualTo(150);
        assertThat(day.contact(1).talk()).isEqualTo(100);
        assertThat(day.kpi(Demand.INTERRUPTIONS)).isEqualTo(1);
        assertThat(day.count(0, 1, ContactFact.INTERRUPTIONS)).isEqualTo(1);
        assertThat(day.count(0, 1, StaffFact.HANDLED)).isEqualTo(2);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(125);
        assertThat(day.seconds(0, 1, StaffFact.WRAPPING)).isEqualTo(25);
        assertThat(day.seconds(0, 1, StaffFact.AVAILABLE)).isEqualTo(450);
    }

    @Test
    void wrapAndHold_areInterruptedToo_andToldByWhatTheyAre() {
        // Mail: talk to 50, hold to 70, wrap to 100. Calls of 10 s come at 60 and, the mail resumed at 70, at 95.
        Day day = Scene.lasting(600)
                .trunks(9)
                .with(Calls.given("mail", Call.at(0).talk(50).hold(20).wrap(30)))
                .with(Calls.at("call", 60, 95).talk(10).interrupting("mail"))
                .with(Team.of("desk", 1).takes("mail", "call"))
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(120);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(70);
        assertThat(day.seconds(0, 1, StaffFact.HOLDING)).isEqualTo(20);
        assertThat(day.seconds(0, 1, StaffFact.WRAPPING)).isEqualTo(30);
    }

    @Test
    void whoHasBegunLast_isInterrupted_andAnAgentWhoIsFreeBeforeAnybody() {
        Day day = Scene.lasting(600)
                .with(Calls.at("mail", 0, 10).talk(100))
                .with(Calls.at("call", 20, 21, 22).talk(50).interrupting("mail"))
                .with(Team.of("desk", 3).takes("mail", "call"))
                .day();

        assertThat(day.contact(3).agent()).isEqualTo("desk-3");
        assertThat(day.contact(4).agent()).isEqualTo("desk-2");
        assertThat(day.contact(5).agent()).isEqualTo("desk-1");
        assertThat(day.contact(2).ended()).isEqualTo(160);
        assertThat(day.contact(1).ended()).isEqualTo(150);
    }

    @Test
    void whoMayInterrupt_goesBeforeWhatItInterrupts_howeverLongThatWaits() {
        // Mail 2 waits since 1, the call since 10; the agent, on another call to 50, takes the call first.
        Day day = Scene.lasting(600)
                .with(Calls.at("mail", 1).talk(100))
                .with(Calls.at("call", 0, 10).talk(50).interrupting("mail"))
                .with(Team.of("desk", 1).takes("mail", "call"))
                .day();

        assertThat(day.contact(3).answered()).isEqualTo(50);
        assertThat(day.contact(2).answered()).isEqualTo(100);
    }

    @Test
    void interruptedWork_isResumedOnlyWhenNobodyWaitsWhoInterruptsIt() {
        Day day = Scene.lasting(600)
                .with(Calls.at("mail", 0).talk(100))
                .with(Calls.at("call", 10, 20).talk(30).interrupting("mail"))
                .with(Team.of("desk", 1).takes("mail", "call"))
                .day();

        assertThat(day.contact(3).answered()).isEqualTo(40);
        assertThat(day.contact(1).ended()).isEqualTo(160);
        assertThat(day.count(0, 1, ContactFact.INTERRUPTIONS)).isEqualTo(1);
    }

    @Test
    void emergency_interruptsTheCallThatInterruptedAMail_andThePileIsWorkedOffFromTheTop() {
        Day day = Scene.lasting(600)
                .with(Calls.at("mail", 0).talk(100))
                .with(Calls.at("call", 10).talk(50).interrupting("mail"))
                .with(Calls.at("emergency", 20).talk(30).interrupting("mail", "call"))
                .with(Team.of("desk", 1).takes("mail", "call", "emergency"))
                .day();

        assertThat(day.contact(3).ended()).isEqualTo(50);
        assertThat(day.contact(2).ended()).isEqualTo(90);
        assertThat(day.contact(1).ended()).isEqualTo(180);
    }

    @Test
    void breakThatIsDue_waitsForInterruptedWork_andLetsNothingNewIn() {
        // The break is due at 30, while the call that interrupted the mail at 20 is in hand to 50; the mail ends at
        // 130.
        Day day = Scene.lasting(600)
                .with(Calls.at("mail", 0).talk(100))
                .with(Calls.at("call", 20, 60).talk(30).interrupting("mail"))
                .with(Team.people("desk")
                        .person("Ada", Shift.from(0, 600).rest(30, 60))
                        .takes("mail", "call"))
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(130);
        assertThat(day.contact(3).answered()).isEqualTo(190);
    }

    @Test
    void quotaThatIsUsedUp_letsNothingInterrupt() {
        Day day = Scene.lasting(600)
                .with(Calls.at("mail", 0).talk(100))
                .with(Calls.at("call", 20).talk(30).interrupting("mail"))
                .with(Team.of("desk", 1).takes("mail", "call").quota(1))
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(100);
        assertThat(day.contact(2).answered()).isEqualTo(-1);
    }

    @Test
    void endOfTheSimulatedTime_cutsThePile_andStatesStillSumToPaidTime() {
        Day day = Scene.lasting(60)
                .stopping()
                .with(Calls.at("mail", 0).talk(100))
                .with(Calls.at("call", 20).talk(100).interrupting("mail"))
                .with(Team.of("desk", 1).takes("mail", "call"))
                .day();

        assertThat(day.contact(1).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(day.contact(1).answered()).isZero();
        assertThat(day.contact(1).ended()).isEqualTo(-1);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(60);
        assertThat(day.kpi(Demand.ANSWERED)).isEqualTo(2);
    }

    @Test
    void warmUp_isCutOffTheTimeOfInterruptedWork() {
        Day day = Scene.lasting(300)
                .intervalsAt(0, 100)
                .warmUp(30)
                .with(Calls.at("mail", 0).talk(100))
                .with(Calls.at("call", 20).talk(30).interrupting("mail"))
                .with(Team.of("desk", 1).takes("mail", "call"))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(70);
        assertThat(day.seconds(0, 2, StaffFact.TALKING)).isEqualTo(30);
        assertThat(day.kpi(Demand.HANDLED)).isZero();
    }

    @Test
    void limit_countsOnlyTheWorkThatIsDone() {
        // 60 s of the mail are allowed; it is interrupted from 40 to 70, warned at 80 and ended at 90.
        Day day = Scene.lasting(600)
                .with(Calls.at("mail", 0).talk(100).limit(Limit.end(60).warn(50)))
                .with(Calls.at("call", 40).talk(30).interrupting("mail"))
                .with(Team.of("desk", 1).takes("mail", "call"))
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(90);
        assertThat(day.contact(1).talk()).isEqualTo(60);
        assertThat(day.count(0, 1, ContactFact.WARNED)).isEqualTo(1);
        assertThat(day.count(0, 1, ContactFact.FORCED)).isEqualTo(1);
    }

    @Test
    void contactThatBecomesRipeForAFurtherGroup_interruptsThere() {
        Day day = Scene.lasting(600)
                .closing(600, Timeline.AtClose.SERVE)
                .with(Calls.at("mail", 0).talk(200))
                .with(Calls.at("call", 10, 12).talk(100).interrupting("mail"))
                .with(Team.of("desk", 1).takes("call"))
                .with(Team.of("back", 1).takes("mail").takesAfter(30, "call"))
                .day();

        assertThat(day.contact(3).answered()).isEqualTo(42);
        assertThat(day.contact(1).ended()).isEqualTo(300);
    }
}
