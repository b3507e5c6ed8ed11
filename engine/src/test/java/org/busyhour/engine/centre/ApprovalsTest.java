package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import org.busyhour.engine.kpi.Allocation;
import org.busyhour.engine.kpi.Approvals;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.scene.Trouble;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

/** Supervisors who are asked for more time at the allocation limit, worked by hand. */
class ApprovalsTest {
    private static final Scope LEADS = new Scope(Scope.Kind.GROUP, 1, "leads");

    @Test
    void customerIsOnHold_untilASupervisorHasDecided() {
        // The limit of 30, decided at 36, and the rest of the 35: done at 41, wrapped up at 51.
        Day day = scene(asked(30, 10), Call.at(0).talk(35).wrap(10));

        assertThat(day.contact(1).talk()).isEqualTo(35);
        assertThat(day.contact(1).hold()).isEqualTo(6);
        assertThat(day.contact(1).ended()).isEqualTo(51);
        assertThat(day.seconds("leads-1", StaffFact.APPROVING)).isEqualTo(6);
        assertThat(day.seconds("leads-1", StaffFact.AVAILABLE)).isEqualTo(994);
        assertThat(day.kpi(Approvals.ASKED)).isEqualTo(1);
        assertThat(day.kpi(Approvals.GRANTED)).isEqualTo(1);
        assertThat(day.kpi(Approvals.WAIT)).isZero();
        assertThat(day.kpi(Approvals.APPROVING, "", LEADS)).isEqualTo(0.006);
        assertThat(day.kpi(Allocation.EXTENDED)).isEqualTo(1);
        assertThat(day.kpi(Allocation.FORCED)).isZero();
        assertThat(day.kpi(Allocation.OVERRUN)).isEqualTo(5);
    }

    @Test
    void timeOnHold_isNoPartOfTheFurtherTime() {
        // 30, 6 on hold, and 10 more of the 30 that are left.
        Day day = scene(asked(30, 10), Call.at(0).talk(60));

        assertThat(day.contact(1).talk()).isEqualTo(40);
        assertThat(day.contact(1).hold()).isEqualTo(6);
        assertThat(day.contact(1).ended()).isEqualTo(46);
        assertThat(day.count(0, 1, ContactFact.EXTENDED)).isEqualTo(1);
        assertThat(day.count(0, 1, ContactFact.FORCED)).isEqualTo(1);
    }

    @Test
    void holdOfTheCustomersOwn_staysApartFromIt() {
        // 25 of talk and 20 on hold: 30 of it, 6 on hold for the supervisor, 10 more.
        Day day = scene(asked(30, 10), Call.at(0).talk(25).hold(20));

        assertThat(day.contact(1).talk()).isEqualTo(25);
        assertThat(day.contact(1).hold()).isEqualTo(21);
        assertThat(day.contact(1).ended()).isEqualTo(46);
    }

    @Test
    void refusedContact_isCutAtTheDecision() {
        Day day = scene(
                Limit.end(30).extended(10, 0).approvedBy("leads", new Constant(6), 20),
                Call.at(0).talk(35).wrap(10));

        assertThat(day.contact(1).talk()).isEqualTo(30);
        assertThat(day.contact(1).hold()).isEqualTo(6);
        assertThat(day.contact(1).ended()).isEqualTo(46);
        assertThat(day.count(0, 1, ContactFact.APPROVALS)).isEqualTo(1);
        assertThat(day.count(0, 1, ContactFact.APPROVALS_GRANTED)).isZero();
        assertThat(day.count(0, 1, ContactFact.EXTENDED)).isZero();
        assertThat(day.count(0, 1, ContactFact.FORCED)).isEqualTo(1);
    }

    @Test
    void restOfARefusedContact_goesToTheSupervisorsGroup() {
        // Both are done with each other at 36: the supervisor takes the rest at once.
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0)
                        .talk(60)
                        .limit(Limit.transfer(30, "leads").extended(10, 0).approvedBy("leads", new Constant(6), 20)))
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("leads", 1).takesAfter(900, "A"))
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(36);
        assertThat(day.partOf(1).answered()).isEqualTo(36);
        assertThat(day.partOf(1).talk()).isEqualTo(30);
        assertThat(day.partOf(1).hold()).isZero();
    }

    @Test
    void requestsGoBeforeContacts_inTheirOrder() {
        // The supervisor talks up to 40; two ask at 30 and 35, decided at 46 and 52; the contact of 38 comes behind.
        Day day = Scene.lasting(1000)
                .with(Calls.given("A", Call.at(0).talk(40), Call.at(5).talk(45)).limit(asked(30, 100)))
                .with(Calls.given("B", Call.at(0).talk(40), Call.at(38).talk(5)))
                .with(Team.of("desk", 2).takes("A"))
                .with(Team.of("leads", 1).takes("B"))
                .day();

        assertThat(day.contact(1, 0).hold()).isEqualTo(16);
        assertThat(day.contact(3, 0).ended()).isEqualTo(5 + 45 + 17);
        assertThat(day.contacts().stream().filter(c -> c.type() == 1).map(Day.Contact::answered))
                .containsExactly(0.0, 52.0);
        assertThat(day.kpi(Approvals.WAIT)).isEqualTo((10 + 11) / 2.0);
    }

    @Test
    void agentGivesUp_whenNobodyIsFreeInTime() {
        // Asks at 30, gives up at 50; the supervisor is free at 60.
        Day day = busyLead(60);

        assertThat(day.contact(1, 0).hold()).isEqualTo(20);
        assertThat(day.contact(1, 0).ended()).isEqualTo(50);
        assertThat(day.kpi(Approvals.UNANSWERED)).isEqualTo(1);
        assertThat(day.kpi(Approvals.WAIT)).isEqualTo(20);
        assertThat(day.seconds("leads-1", StaffFact.APPROVING)).isZero();
    }

    @Test
    void supervisorWhoComesFreeAtTheLastInstant_isInTime() {
        Day day = busyLead(50);

        assertThat(day.contact(1, 0).hold()).isEqualTo(26);
        assertThat(day.kpi(Approvals.GRANTED)).isEqualTo(1);
    }

    @Test
    void supervisorsThemselves_askNobody() {
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0).talk(35).limit(asked(30, 10)))
                .with(Team.of("desk", 0).takes("A"))
                .with(Team.of("leads", 1).takes("A"))
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(35);
        assertThat(day.count(0, 1, ContactFact.APPROVALS)).isZero();
        assertThat(day.count(0, 1, ContactFact.EXTENDED)).isEqualTo(1);
    }

    @Test
    void supervisorsWhoseShiftIsOver_finishTheDecision_andTakeUpNoOther() {
        // Asked at 30 and 31; the shift ends at 33, the decision at 36; the other agent gives up at 51.
        Day day = Scene.lasting(1000)
                .with(Calls.given("A", Call.at(0).talk(40), Call.at(1).talk(40)).limit(asked(30, 100)))
                .with(Team.of("desk", 2).takes("A"))
                .with(Team.people("leads").person("lea", Shift.from(0, 33)).takesAfter(900, "A"))
                .day();

        assertThat(day.contact(1).hold()).isEqualTo(6);
        assertThat(day.contact(2).ended()).isEqualTo(51);
        assertThat(day.seconds("lea", StaffFact.OVERTIME)).isEqualTo(3);
        assertThat(day.seconds("lea", StaffFact.APPROVING)).isEqualTo(6);
    }

    @Test
    void supervisorsWhoCome_orAreBackFromABreak_takeUpWhatWaits() {
        Day day = Scene.lasting(1000)
                .with(Calls.given("A", Call.at(0).talk(40), Call.at(70).talk(40))
                        .limit(asked(30, 100)))
                .with(Team.of("desk", 2).takes("A"))
                .with(Team.people("leads")
                        .person("lea", Shift.from(45, 900).rest(90, 25))
                        .takesAfter(900, "A"))
                .day();

        assertThat(day.contact(1).hold()).isEqualTo(15 + 6);
        assertThat(day.contact(2).hold()).isEqualTo(15 + 6);
    }

    @Test
    void slowSystems_doNotSlowTheDecision_butWhatFollowsIt() {
        // At 33, on hold: the 20 left take 40, of which 25 are granted behind the decision at 36.
        Day day = Scene.lasting(1000)
                .with(Calls.given("A", Call.at(0).talk(50).wrap(10)).limit(asked(30, 25)))
                .with(desk())
                .with(leads())
                .with(Trouble.at("slow", 300, 33).slows(2, "A"))
                .day();

        assertThat(day.contact(1).talk()).isEqualTo(55);
        assertThat(day.contact(1).hold()).isEqualTo(6);
        assertThat(day.contact(1).wrap()).isEqualTo(20);
        assertThat(day.contact(1).ended()).isEqualTo(81);
        assertThat(day.kpi(Allocation.OVERRUN)).isEqualTo(40);
    }

    @Test
    void slowSystemsBehindTheDecision_leaveTheTimeOnHoldAsItIs() {
        // 30, 6 on hold, 4 of the 10 left up to 40, then the other 6 in 12.
        Day day = Scene.lasting(1000)
                .with(Calls.given("A", Call.at(0).talk(40)).limit(asked(30, 25)))
                .with(desk())
                .with(leads())
                .with(Trouble.at("slow", 300, 40).slows(2, "A"))
                .day();

        assertThat(day.contact(1).talk() + day.contact(1).hold()).isEqualTo(30 + 6 + 4 + 12);
        assertThat(day.contact(1).ended()).isEqualTo(52);
        assertThat(day.kpi(Allocation.OVERRUN)).isEqualTo(16);
    }

    @Test
    void outage_freesTheSupervisor_andTheAgent() {
        Day day = Scene.lasting(1000)
                .with(Calls.given("A", Call.at(0).talk(50).wrap(10)).limit(asked(30, 25)))
                .with(Calls.at("B", 31).talk(5))
                .with(desk())
                .with(Team.of("leads", 1).takes("B"))
                .with(Trouble.at("down", 100, 33).stops("A").cuttingTalking())
                .day();

        assertThat(day.contact(1, 0).talk()).isEqualTo(30);
        assertThat(day.contact(1, 0).hold()).isEqualTo(3);
        assertThat(day.contact(1, 0).ended()).isEqualTo(43);
        assertThat(day.contact(2, 1).answered()).isEqualTo(33);
        assertThat(day.count(0, 1, ContactFact.APPROVALS)).isEqualTo(1);
        assertThat(day.count(0, 1, ContactFact.APPROVALS_GRANTED)).isZero();
        assertThat(day.count(0, 1, ContactFact.BREACHES)).isZero();
    }

    @Test
    void outageWhileNobodyHasTakenItUp_withdrawsTheRequest() {
        Day day = Scene.lasting(1000)
                .with(Calls.given("A", Call.at(0).talk(50)).limit(asked(30, 25)))
                .with(Calls.at("B", 0).talk(40))
                .with(desk())
                .with(Team.of("leads", 1).takes("B"))
                .with(Trouble.at("down", 100, 33).stops("A").cuttingTalking())
                .day();

        assertThat(day.contact(1, 0).ended()).isEqualTo(33);
        assertThat(day.seconds("leads-1", StaffFact.APPROVING)).isZero();
        assertThat(day.kpi(Approvals.WAIT)).isEqualTo(3);
    }

    @Test
    void whoAsks_isNotInterrupted_butWhoGoesOnIs() {
        // B interrupts A. The one of 32 waits for the decision at 36, the one of 37 for that; A has 5 s left at 56.
        Day day = Scene.lasting(1000)
                .with(Calls.given("A", Call.at(0).talk(35)).limit(asked(30, 10)))
                .with(Calls.at("B", 32, 37).talk(10).interrupting("A"))
                .with(Team.of("desk", 1).takes("A", "B"))
                .with(leads())
                .day();

        assertThat(day.contact(2, 1).answered()).isEqualTo(36);
        assertThat(day.contact(3, 1).answered()).isEqualTo(46);
        assertThat(day.contact(1, 0).ended()).isEqualTo(61);
        assertThat(day.contact(1, 0).hold()).isEqualTo(6);
        assertThat(day.contact(1, 0).talk()).isEqualTo(35);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(55);
        assertThat(day.seconds(0, 1, StaffFact.HOLDING)).isEqualTo(6);
    }

    @Test
    void whatIsInHandWhenTheCentreCloses_isDecidedAndFinished() {
        Day day = Scene.lasting(33)
                .with(Calls.given("A", Call.at(0).talk(50)).limit(asked(30, 25)))
                .with(desk())
                .with(leads())
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(56);
        assertThat(day.seconds(1, 1, StaffFact.APPROVING) + day.seconds(1, 2, StaffFact.APPROVING))
                .isEqualTo(6);
    }

    @Test
    void endOfTheSimulatedTime_countsTheTimeOnHold() {
        // At 40 one request is being decided, since 38, and one waits, since 39.
        Day day = Scene.lasting(40)
                .stopping()
                .with(Calls.given("A", Call.at(8).talk(50), Call.at(9).talk(50)).limit(asked(30, 25)))
                .with(Team.of("desk", 2).takes("A"))
                .with(leads())
                .day();

        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(60);
        assertThat(day.seconds(0, 1, StaffFact.HOLDING)).isEqualTo(3);
        assertThat(day.seconds(1, 1, StaffFact.APPROVING)).isEqualTo(2);
        assertThat(day.count(0, 1, ContactFact.APPROVALS)).isZero();
    }

    private static Day busyLead(double until) {
        return Scene.lasting(1000)
                .with(Calls.given("A", Call.at(0).talk(35)).limit(asked(30, 10)))
                .with(Calls.at("B", 0).talk(until))
                .with(desk())
                .with(Team.of("leads", 1).takes("B"))
                .day();
    }

    private static Limit asked(double limit, double more) {
        return Limit.end(limit).extended(more, 1).approvedBy("leads", new Constant(6), 20);
    }

    private static Team desk() {
        return Team.of("desk", 1).takes("A");
    }

    private static Team leads() {
        return Team.of("leads", 1).takesAfter(900, "A");
    }

    private static Day scene(Limit limit, Call call) {
        return Scene.lasting(1000)
                .with(Calls.given("A", call).limit(limit))
                .with(desk())
                .with(leads())
                .day();
    }
}
