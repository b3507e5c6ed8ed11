package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Teamwork;
import org.busyhour.engine.model.Deadline;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.observe.Outcome;
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

/** Contacts that need several agents at once. */
class TeamsTest {
    private static final int FAULT = 0;
    private static final int CALL = 1;

    private static Calls fault(double... instants) {
        return Calls.at("fault", instants).talk(100);
    }

    private static Calls call(double... instants) {
        return Calls.at("call", instants).talk(60);
    }

    private static Team desk(int agents) {
        return Team.of("desk", agents).takes("fault", "call");
    }

    @Test
    void allBeginTogether_andAreDoneTogether() {
        // Two of three agents work on the fault from 10 to 130, talk, hold and wrap; each counts a handling.
        Day day = Scene.lasting(600)
                .with(fault(10)
                        .talk(70)
                        .hold(new Constant(30))
                        .wrap(20)
                        .needs(2, "")
                        .keeping())
                .with(call(20))
                .with(desk(3))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(10);
        assertThat(day.contact(1).ended()).isEqualTo(130);
        assertThat(day.contact(2).answered()).isEqualTo(20);
        assertThat(day.count(FAULT, 1, ContactFact.ANSWERED)).isEqualTo(1);
        assertThat(day.count(FAULT, 1, ContactFact.HANDLED)).isEqualTo(1);
        assertThat(day.count(FAULT, 1, ContactFact.TOGETHER)).isEqualTo(1);
        assertThat(day.count(0, 1, StaffFact.ANSWERED)).isEqualTo(2);
        assertThat(day.count(0, 1, StaffFact.HANDLED)).isEqualTo(3);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(70 + 70 + 60);
        assertThat(day.seconds(0, 1, StaffFact.HOLDING)).isEqualTo(60);
        assertThat(day.seconds(0, 1, StaffFact.WRAPPING)).isEqualTo(40);
        assertThat(day.seconds(0, 1, StaffFact.ASSEMBLING)).isZero();
        assertThat(day.kpi(Teamwork.TOGETHER)).isEqualTo(1);
        assertThat(day.kpi(Teamwork.ASSEMBLY_TIME)).isZero();
    }

    @Test
    void quota_ofThoseWhoHelp_isCountedAtTheAnswer() {
        // The first fault is over at 100; the second has both agents from 150 on, beyond the end at 200.
        Day day = Scene.lasting(200)
                .stopping()
                .with(fault(0, 150).needs(2, "").keeping())
                .with(Team.of("desk", 2).takes("fault").quota(5))
                .day();

        assertThat(day.count("desk-1", StaffFact.QUOTA_USED)).isEqualTo(2);
        assertThat(day.count("desk-2", StaffFact.QUOTA_USED)).isEqualTo(2);
        assertThat(day.count(0, 1, StaffFact.HANDLED)).isEqualTo(2);
        assertThat(day.count(0, 1, StaffFact.ANSWERED)).isEqualTo(2);
        assertThat(day.kpi(People.QUOTA_ATTAINMENT)).isEqualTo(0.4);
    }

    @Test
    void whoIsFree_isKept_untilTheOthersAre() {
        // One agent calls until 60, the other is kept from 20 on; the call at 30 waits for the fault to be over.
        Day day = Scene.lasting(600)
                .with(fault(20).needs(2, "").keeping())
                .with(call(0, 30))
                .with(desk(2))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(60);
        assertThat(day.contact(2).ended()).isEqualTo(160);
        assertThat(day.contact(3).answered()).isEqualTo(160);
        assertThat(day.seconds(0, 1, StaffFact.ASSEMBLING)).isEqualTo(40);
        assertThat(day.kpi(Teamwork.ASSEMBLY_TIME)).isEqualTo(40);
        assertThat(day.kpi(Teamwork.ASSEMBLING)).isEqualTo(40 / 1200.0, within(1e-12));
    }

    @Test
    void whereNobodyIsKept_itBeginsWhenEnoughAreFreeAtOnce() {
        // As above, but the agent who is free takes the call at 30, to 90; the other waits from 60 on for nobody.
        Day day = Scene.lasting(600)
                .with(fault(20).needs(2, ""))
                .with(call(0, 30))
                .with(desk(2))
                .day();

        assertThat(day.contact(3).answered()).isEqualTo(30);
        assertThat(day.contact(2).answered()).isEqualTo(90);
        assertThat(day.seconds(0, 1, StaffFact.ASSEMBLING)).isZero();
        assertThat(day.seconds(0, 1, StaffFact.AVAILABLE)).isEqualTo(1200 - 60 - 60 - 200);
    }

    @Test
    void agentsWhoComeFreeTogether_beginTogether() {
        // Fault 1 lasts to 100. Fault 2 waits since 10, the calls since 20: both agents, free at 100, go to fault 2.
        Day day = Scene.lasting(600)
                .with(fault(0, 10).needs(2, ""))
                .with(call(20, 20))
                .with(desk(2))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(100);
        assertThat(day.contact(3).answered()).isEqualTo(200);
        assertThat(day.contact(4).answered()).isEqualTo(200);
    }

    @Test
    void combination_takesOneOfEachGroup() {
        // The network agents are both free; the one of databases calls to 60: one network agent is kept meanwhile.
        Day day = Scene.lasting(600)
                .with(fault(20).needs(1, "network").needs(1, "database").keeping())
                .with(call(0, 30))
                .with(Team.of("network", 2).takes("fault", "call"))
                .with(Team.of("database", 1).takes("fault", "call"))
                .agents(Routing.AgentScope.PREFERENCE, Routing.AgentOrder.LONGEST_IDLE)
                .day();

        // call 1: network-1 to 60; the fault at 20 takes network-2 and database-1 at once; call 3 waits to 60
        assertThat(day.contact(2).answered()).isEqualTo(20);
        assertThat(day.contact(3).answered()).isEqualTo(60);
        assertThat(day.contact(3).agent()).isEqualTo("network-1");
    }

    @Test
    void agentWithNoPlaceInTheTeam_takesOtherWork() {
        // database-1 calls from 0 to 60, network-1 is kept from 20 on; network-2 takes the call at 30.
        Day day = Scene.lasting(600)
                .with(fault(20).needs(1, "network").needs(1, "database").keeping())
                .with(call(0, 30))
                .with(Team.of("database", 1).takes("fault", "call"))
                .with(Team.of("network", 2).takes("fault", "call"))
                .agents(Routing.AgentScope.PREFERENCE, Routing.AgentOrder.LONGEST_IDLE)
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(60);
        assertThat(day.contact(2).agent()).isEqualTo("database-1");
        assertThat(day.contact(3).answered()).isEqualTo(30);
        assertThat(day.contact(3).agent()).isEqualTo("network-2");
        assertThat(day.seconds(1, 1, StaffFact.ASSEMBLING)).isEqualTo(40);
        assertThat(day.count(1, 1, StaffFact.HANDLED)).isEqualTo(2);
        assertThat(day.count(0, 1, StaffFact.ANSWERED)).isEqualTo(2);
    }

    @Test
    void slowestSetsThePace() {
        Day day = Scene.lasting(600)
                .with(fault(0).wrap(10).needs(1, "quick").needs(1, "slow").keeping())
                .with(Team.of("quick", 1).takesAtSpeed(2, "fault"))
                .with(Team.of("slow", 1).takesAtSpeed(0.5, "fault"))
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(220);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(200);
        assertThat(day.seconds(1, 1, StaffFact.WRAPPING)).isEqualTo(20);
    }

    @Test
    void interruption_takesAllAwayAtOnce_andAllGoBack() {
        // Calls from 0 and 10 have 20 s and 10 s done at 20; the fault has both agents to 120.
        Day day = Scene.lasting(600)
                .with(fault(20).needs(2, "").keeping().interrupting("call"))
                .with(call(0, 10))
                .with(desk(2))
                .day();

        assertThat(day.contact(3).answered()).isEqualTo(20);
        assertThat(day.contact(1).ended()).isEqualTo(160);
        assertThat(day.contact(2).ended()).isEqualTo(170);
        assertThat(day.count(CALL, 1, ContactFact.INTERRUPTIONS)).isEqualTo(2);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(320);
    }

    @Test
    void nobodyIsInterrupted_toWaitForOthers() {
        // Of three agents whom the fault needs, one is free, one can be interrupted, and one is on a visit to 80. The
        // free one is kept from 20 on; the call goes on until all are there, at 60, when its agent is kept, too.
        Day day = Scene.lasting(600)
                .with(fault(20).needs(3, "").keeping().interrupting("call"))
                .with(call(0))
                .with(Calls.at("visit", 0).talk(80))
                .with(Team.of("desk", 3).takes("fault", "call", "visit"))
                .day();

        assertThat(day.count(CALL, 1, ContactFact.INTERRUPTIONS)).isZero();
        assertThat(day.contact(3).answered()).isEqualTo(80);
        assertThat(day.seconds(0, 1, StaffFact.ASSEMBLING)).isEqualTo(60 + 20);
    }

    @Test
    void whoComesFree_takesTheRestAwayFromOtherWork() {
        // The visit ends at 40: with its agent and the one on the call, whom it interrupts, the fault has its two.
        Day day = Scene.lasting(600)
                .with(fault(20).needs(2, "").interrupting("call"))
                .with(call(0))
                .with(Calls.at("visit", 0).talk(40))
                .with(Team.of("desk", 2).takes("fault", "call", "visit"))
                .day();

        assertThat(day.contact(3).answered()).isEqualTo(40);
        assertThat(day.contact(1).ended()).isEqualTo(160);
    }

    @Test
    void firstToAssemble_hasTheFirstPlace_soThatTeamsNeverWaitForEachOther() {
        // Both faults need one agent of each group. At 0 both groups call: network to 60, database to 90. Fault 1 keeps
        // the first from 60 on and has the second at 90; fault 2, more urgent, comes at 70 and begins when 1 is over.
        Day day = Scene.lasting(600)
                .contacts(Routing.ContactScope.PRIORITY, Routing.ContactOrder.LONGEST_WAIT)
                .with(fault(10).needs(1, "network").needs(1, "database").keeping())
                .with(Calls.at("outage", 70)
                        .talk(30)
                        .priority(1)
                        .needs(1, "database")
                        .needs(1, "network")
                        .keeping())
                .with(Calls.at("call", 0).talk(60))
                .with(Calls.at("query", 0).talk(90))
                .with(Team.of("network", 1).takes("fault", "outage", "call"))
                .with(Team.of("database", 1).takes("fault", "outage", "query"))
                .day();

        assertThat(day.contact(3).answered()).isEqualTo(90);
        assertThat(day.contact(4).answered()).isEqualTo(190);
    }

    @Test
    void customerWhoGivesUp_freesThoseWhoWereKept() {
        // Kept from 20 to 50, then free for the call that waits since 30.
        Day day = Scene.lasting(600)
                .with(fault(20).needs(2, "").keeping().patience(new Constant(30)))
                .with(call(0, 30).talk(100))
                .with(desk(2))
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.ABANDONED);
        assertThat(day.contact(3).answered()).isEqualTo(50);
        assertThat(day.seconds(FAULT, 1, ContactFact.ASSEMBLY_TIME)).isEqualTo(30);
        assertThat(day.count(FAULT, 1, ContactFact.TOGETHER)).isZero();
    }

    @Test
    void nobodyIsKept_whileTooFewAreAtWork() {
        // Ann, alone, takes the calls. Bob comes at 200 and is kept until her second call is over.
        Day day = Scene.lasting(600)
                .with(fault(20).needs(2, "").keeping())
                .with(call(30, 150))
                .with(Team.people("early").person("Ann", Shift.from(0, 600)).takes("fault", "call"))
                .with(Team.people("late").person("Bob", Shift.from(200, 600)).takes("fault"))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(30);
        assertThat(day.contact(1).answered()).isEqualTo(210);
        assertThat(day.seconds("Bob", StaffFact.ASSEMBLING)).isEqualTo(10);
    }

    @Test
    void whoIsKept_isFree_whenSomebodyWhoIsNeededGoesHome() {
        // Bob's call ends at 80, behind his shift's end at 70: nobody is left for a team of two, and Ann takes the
        // call.
        Day day = Scene.lasting(600)
                .with(fault(20).needs(2, "").keeping())
                .with(call(0, 30).talk(80))
                .with(Team.people("desk")
                        .person("Bob", Shift.from(0, 70))
                        .person("Ann", Shift.from(0, 600))
                        .takes("fault", "call"))
                .day();

        assertThat(day.contact(3).answered()).isEqualTo(80);
        assertThat(day.seconds("Ann", StaffFact.ASSEMBLING)).isEqualTo(60);
        assertThat(day.contact(1).agent()).isEqualTo("Bob");
    }

    @Test
    void breakAndEndOfShift_waitForTheTeam() {
        // Ann's break is due at 50, Bob's shift ends at 60; both are in the team to 110.
        Day day = Scene.lasting(600)
                .with(fault(10).needs(2, "").keeping())
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 600).rest(50, 20))
                        .person("Bob", Shift.from(0, 60))
                        .takes("fault"))
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(110);
        assertThat(day.seconds("Ann", StaffFact.ON_BREAK)).isEqualTo(20);
        assertThat(day.seconds("Bob", StaffFact.OVERTIME)).isEqualTo(50);
    }

    @Test
    void closing_servesTheTeamAndThoseBehindIt() {
        // Desk 1 calls to 120; desk 2 is kept from 20 to 120; both have the fault to 220; then comes the call.
        Day day = Scene.lasting(600)
                .closing(100, Timeline.AtClose.SERVE)
                .with(fault(20).needs(2, "").keeping())
                .with(call(0, 90).talk(120))
                .with(Team.of("desk", 2).takes("fault", "call"))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(120);
        assertThat(day.contact(3).answered()).isEqualTo(220);
        assertThat(day.seconds(0, 1, StaffFact.ASSEMBLING)).isEqualTo(100);
    }

    @Test
    void whoStaysForATeamBehindTheClosing_goesWithItsEnd() {
        // The centre and the shifts end at 100, a call at 120. Ann has waited for Bob in vain, but not gone home.
        Day day = Scene.lasting(100)
                .with(fault(20).needs(2, ""))
                .with(call(0).talk(120))
                .with(Team.people("desk")
                        .person("Bob", Shift.from(0, 100))
                        .person("Ann", Shift.from(0, 100))
                        .takes("fault", "call"))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(120);
        assertThat(day.seconds("Ann", StaffFact.AVAILABLE)).isEqualTo(120);
        assertThat(day.seconds("Ann", StaffFact.OVERTIME)).isEqualTo(120);
        assertThat(day.seconds("Bob", StaffFact.OVERTIME)).isEqualTo(120);
    }

    @Test
    void forsakenTeam_isSentAway_andWhoWasKeptTakesTheOthers() {
        // Three are at work, one of whom has used up the quota at 30: the fault, for three, keeps the two others.
        Day day = Scene.lasting(600)
                .closing(100, Timeline.AtClose.SERVE)
                .with(fault(40).needs(3, "").keeping())
                .with(Calls.at("call", 50).talk(60))
                .with(Calls.at("visit", 0).talk(30))
                .with(Team.of("limited", 1).takes("visit", "fault").quota(1))
                .with(Team.of("desk", 2).takes("fault", "call"))
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(day.contact(3).answered()).isEqualTo(100);
        assertThat(day.seconds(1, 1, StaffFact.ASSEMBLING)).isEqualTo(120);
    }

    @Test
    void endOfTheTime_findsTeamsAtWorkAndAssembling() {
        Day day = Scene.lasting(100)
                .stopping()
                .with(fault(10, 20).talk(200).needs(2, "").keeping())
                .with(Team.of("desk", 3).takes("fault"))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(180);
        assertThat(day.seconds(0, 1, StaffFact.ASSEMBLING)).isEqualTo(80);
        assertThat(day.count(FAULT, 1, ContactFact.ANSWERED)).isEqualTo(1);
        assertThat(day.count(FAULT, 1, ContactFact.STILL_OPEN)).isEqualTo(1);
        assertThat(day.count(0, 1, StaffFact.ANSWERED)).isEqualTo(1);
    }

    @Test
    void deferredTeam_beginsWhenTheSecondComes() {
        Day day = Scene.lasting(100)
                .with(Calls.at("fault", 10)
                        .mailed(Deadline.of(50))
                        .talk(20)
                        .needs(2, "")
                        .keeping())
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 100))
                        .person("Bob", Shift.from(50, 100))
                        .takes("fault"))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(50);
        assertThat(day.contact(1).ended()).isEqualTo(70);
    }

    @Test
    void contactGoesOn_fromATeam_andToOne() {
        // The fault is talked about by one agent to 100, then by two to 150, then closed by one to 160.
        Day day = Scene.lasting(600)
                .with(fault(0).next("experts", 1))
                .with(Calls.stage("experts").talk(50).needs(2, "").keeping().next("closing", 1))
                .with(Calls.stage("closing").talk(10))
                .with(Team.of("desk", 1).takes("fault"))
                .with(Team.of("experts", 2).takes("experts", "closing"))
                .day();

        assertThat(day.contact(1, 1).answered()).isEqualTo(100);
        assertThat(day.contact(1, 2).answered()).isEqualTo(150);
        assertThat(day.seconds(1, 1, StaffFact.TALKING)).isEqualTo(110);
        assertThat(day.count(1, 1, StaffFact.HANDLED)).isEqualTo(3);
    }

    @Test
    void limit_endsTheConversationForAll_andUnsolvedTheyComeAgain() {
        Day day = Scene.lasting(600)
                .with(fault(0).wrap(10)
                        .needs(2, "")
                        .keeping()
                        .limit(Limit.end(40).again(1, new Constant(50), 1)))
                .with(Team.of("desk", 2).takes("fault"))
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(50);
        assertThat(day.contact(2).answered()).isEqualTo(90);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(160);
        assertThat(day.seconds(0, 1, StaffFact.WRAPPING)).isEqualTo(40);
    }

    @Test
    void incident_slowsATeamOnce() {
        // At 50 half of the work is left; it takes twice as long: to 150.
        Day day = Scene.lasting(600)
                .with(fault(0).needs(2, "").keeping())
                .with(Team.of("desk", 2).takes("fault"))
                .with(Trouble.at("slow", 200, 50).slows(2, "fault"))
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(150);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(300);
    }

    @Test
    void limitOfASlowedTeam_isHeldAnewAtItsPace() {
        // At half speed, and twice as slow until 200, it would take 400 and be cut at 320; as it is, it ends at 300.
        Day day = Scene.lasting(600)
                .with(fault(0).needs(1, "slow").needs(1, "quick").keeping().limit(Limit.end(320)))
                .with(Team.of("quick", 1).takesAtSpeed(2, "fault"))
                .with(Team.of("slow", 1).takesAtSpeed(0.5, "fault"))
                .with(Trouble.at("slow-system", 200, 0).slows(2, "fault"))
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(300);
    }

    @Test
    void teamOfChatters_laysTheirChatsAside() {
        // Both agents have a chat open, of one reply of 60 s each; the fault has them from 20 to 120.
        Day day = Scene.lasting(600)
                .with(fault(20).needs(2, "").keeping().interrupting("call"))
                .with(call(0, 0).chat(1, new Constant(1)))
                .with(desk(2).chats(2))
                .day();

        assertThat(day.contact(3).answered()).isEqualTo(20);
        assertThat(day.contact(1).ended()).isEqualTo(160);
        assertThat(day.contact(2).ended()).isEqualTo(160);
    }

    @Test
    void retry_ofAFaultThatFoundTooFew_findsEnough() {
        Day day = Scene.lasting(600)
                .with(fault(10).needs(2, "").patience(new Constant(20)).retrying(1, new Constant(60)))
                .with(call(0))
                .with(desk(2))
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.ABANDONED);
        assertThat(day.contact(3).answered()).isEqualTo(90);
    }
}
