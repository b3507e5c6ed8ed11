package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.model.Chat;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

/** Chats, of which an agent holds several at once. */
class ChatsTest {
    @Test
    void repliesAndThinkingAlternate_andTheAgentTurnsToWhoHasWrittenFirst() {
        // Replies 20 s, thinking 10 s, two replies, two chats at once. 1 is replied to at 0 and at 40 (the second
        // chat's
        // first reply lasts from 20 to 40), and wrapped up to 65; then the third is answered, but the second has
        // written
        // earlier.
        Day day = Scene.lasting(600)
                .with(chats(0, 5, 6))
                .with(Team.of("desk", 1).takes("chat").chats(2))
                .day();

        assertThat(day.contact(1).answered()).isZero();
        assertThat(day.contact(2).answered()).isEqualTo(5);
        assertThat(day.contact(3).answered()).isEqualTo(65);
        assertThat(day.contact(1).ended()).isEqualTo(65);
        assertThat(day.contact(2).ended()).isEqualTo(90);
        assertThat(day.contact(3).ended()).isEqualTo(145);
        assertThat(day.contact(2).talk()).isEqualTo(40);
        assertThat(day.contact(2).wrap()).isEqualTo(5);
        assertThat(day.contact(2).hold()).isEqualTo(40);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(120);
        assertThat(day.seconds(0, 1, StaffFact.WRAPPING)).isEqualTo(15);
        assertThat(day.seconds(0, 1, StaffFact.HOLDING)).isEqualTo(10);
        assertThat(day.seconds(0, 1, StaffFact.AVAILABLE)).isEqualTo(455);
    }

    @Test
    void workSlowsWithTheNumberOpen() {
        Day day = Scene.lasting(600)
                .with(Calls.at("chat", 0, 5, 6).talk(20).chat(new Chat(1, false, new Constant(0), 0.5)))
                .with(Team.of("desk", 1).takes("chat").chats(3))
                .day();

        // The first reply begins with one chat open, the second with two, the third alone.
        assertThat(day.contact(1).ended()).isEqualTo(20);
        assertThat(day.contact(2).ended()).isEqualTo(50);
        assertThat(day.contact(3).ended()).isEqualTo(70);
    }

    @Test
    void speedDividesReplyAndWrap_butNotThinking() {
        Day day = Scene.lasting(600)
                .with(chats(0))
                .with(Team.of("desk", 1).takesAtSpeed(2, "chat"))
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(10 + 10 + 10 + 2.5);
    }

    @Test
    void chatGoesToWhoIsFree_thenToWhoHasFewest() {
        Day day = Scene.lasting(600)
                .with(chats(0, 1, 2, 3, 4))
                .with(Team.of("desk", 2).takes("chat").chats(2))
                .day();

        assertThat(day.contact(1).agent()).isEqualTo("desk-1");
        assertThat(day.contact(2).agent()).isEqualTo("desk-2");
        assertThat(day.contact(3).agent()).isEqualTo("desk-1");
        assertThat(day.contact(4).agent()).isEqualTo("desk-2");
        assertThat(day.contact(5).answered()).isGreaterThan(4);
    }

    @Test
    void callAndChat_excludeEachOther() {
        Day day = Scene.lasting(600)
                .with(chats(0, 100))
                .with(Calls.at("call", 5, 90).talk(30))
                .with(Team.of("desk", 1).takes("chat", "call").chats(2))
                .day();

        // The first chat lasts to 55; the call that came at 90 keeps the second chat waiting to 120.
        assertThat(day.contact(2).answered()).isEqualTo(55);
        assertThat(day.contact(4).answered()).isEqualTo(120);
    }

    @Test
    void callThatInterruptsChats_laysThemAside() {
        Day day = Scene.lasting(600)
                .with(chats(0))
                .with(Calls.at("call", 5, 52).talk(30).interrupting("chat"))
                .with(Team.of("desk", 1).takes("chat", "call").chats(2))
                .day();

        // 5 s of the first reply are done at 5, the rest from 35 to 50; at 52 the customer thinks, and writes at 60.
        assertThat(day.contact(2).answered()).isEqualTo(5);
        assertThat(day.contact(3).answered()).isEqualTo(52);
        assertThat(day.contact(1).talk()).isEqualTo(40);
        assertThat(day.contact(1).ended()).isEqualTo(107);
        assertThat(day.seconds(0, 1, StaffFact.HOLDING)).isEqualTo(2);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(100);
        assertThat(day.kpi(Demand.INTERRUPTIONS)).isEqualTo(2);
    }

    @Test
    void callOverChatsOverMail_isWorkedOffInThatOrder() {
        // The mail has 10 s done at 10; the chat lasts from there, the call lays both aside from 15 to 45.
        Day day = Scene.lasting(600)
                .with(Calls.at("mail", 0).talk(100))
                .with(Calls.at("chat", 10)
                        .talk(20)
                        .wrap(5)
                        .chat(2, new Constant(10))
                        .interrupting("mail"))
                .with(Calls.at("call", 15).talk(30).interrupting("chat", "mail"))
                .with(Team.of("desk", 1).takes("mail", "chat", "call").chats(2))
                .day();

        assertThat(day.contact(3).ended()).isEqualTo(45);
        assertThat(day.contact(2).ended()).isEqualTo(95);
        assertThat(day.contact(1).ended()).isEqualTo(185);
        assertThat(day.seconds(0, 1, StaffFact.AVAILABLE)).isEqualTo(415);
    }

    @Test
    void agentWhoseShiftIsOver_finishesOpenChatsAndTakesNoOthers() {
        Day day = Scene.lasting(600)
                .with(chats(0, 30))
                .with(Team.people("desk")
                        .person("Ada", Shift.from(0, 20))
                        .takes("chat")
                        .chats(2))
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(55);
        assertThat(day.contact(2).outcome()).isNotEqualTo(Outcome.ANSWERED);
        assertThat(day.seconds(0, 1, StaffFact.OVERTIME)).isEqualTo(35);
    }

    @Test
    void agentWithOpenChats_staysForWhoWaitsAtClosing() {
        Day day = Scene.lasting(10)
                .closing(10, Timeline.AtClose.SERVE)
                .with(chats(0, 1, 2))
                .with(Team.of("desk", 1).takes("chat").chats(2))
                .day();

        assertThat(day.kpi(Demand.ANSWERED)).isEqualTo(3);
    }

    @Test
    void endOfTheSimulatedTime_cutsAllOpenChats() {
        Day day = Scene.lasting(50)
                .stopping()
                .with(chats(0, 5, 6))
                .with(Team.of("desk", 1).takes("chat").chats(2))
                .day();

        assertThat(day.kpi(Demand.ANSWERED)).isEqualTo(2);
        assertThat(day.kpi(Demand.STILL_OPEN)).isEqualTo(1);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(50);
    }

    @Test
    void endOfTheSimulatedTime_cutsTheMailBeneathTheChats_too() {
        Day day = Scene.lasting(15)
                .stopping()
                .with(Calls.at("mail", 0).talk(100))
                .with(Calls.at("chat", 10).talk(20).chat(2, new Constant(10)).interrupting("mail"))
                .with(Team.of("desk", 1).takes("mail", "chat").chats(2))
                .day();

        assertThat(day.kpi(Demand.ANSWERED)).isEqualTo(2);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(15);
    }

    @Test
    void whoStaysOnTheLineAboveChats_isLetGoAtTheClosing() {
        // The call takes Ada away from the chat and goes on to a stage that only she could answer; nobody can at 100.
        Day day = Scene.lasting(100)
                .with(Calls.at("chat", 0).talk(20).chat(3, new Constant(10)))
                .with(Calls.at("call", 5).talk(10).interrupting("chat").next("check", 1))
                .with(Calls.stage("check").talk(10).handedOver(new Constant(5)))
                .with(Team.of("desk", 1).takes("chat", "call", "check"))
                .day();

        assertThat(day.contact(2, 2).outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(day.contact(1).outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void agentIsTakenAwayFromChats_onlyWhileOneOfThemMayBeInterrupted() {
        // One reply of a lasts to 20, then only b is open, to 120: five replies of 20 s, which start 10 s later each.
        Calls a = Calls.at("a", 0).talk(20).chat(1, new Constant(10));
        Calls b = Calls.at("b", 1).talk(20).chat(5, new Constant(10));
        Calls call = Calls.at("call", 60).talk(30).interrupting("a");
        Day day = twoChats(a, b, call);

        assertThat(day.contact(3).answered()).isEqualTo(day.contact(2).ended());
        assertThat(day.kpi(Demand.INTERRUPTIONS)).isZero();
    }

    @Test
    void agentIsTakenAwayFromChats_whicheverWasOpenedLast() {
        Calls a = Calls.at("a", 0).talk(20).chat(9, new Constant(10));
        Calls b = Calls.at("b", 1).talk(20).chat(9, new Constant(10));
        Day day = twoChats(a, b, Calls.at("call", 30, 32, 100).talk(10).interrupting("a"));

        assertThat(day.contact(3).answered()).isEqualTo(30);
        assertThat(day.contact(4).answered()).isEqualTo(40);
        assertThat(day.contact(5).answered()).isEqualTo(100);
    }

    private static Day twoChats(Calls a, Calls b, Calls call) {
        return Scene.lasting(1000)
                .with(a)
                .with(b)
                .with(call)
                .with(Team.of("desk", 1).takes("a", "b", "call").chats(2))
                .day();
    }

    @Test
    void chat_doesNotInterruptAChat() {
        Calls chat = Calls.at("chat", 0).talk(20).chat(3, new Constant(10));
        Calls call = Calls.at("call", 5).talk(30).interrupting("chat");
        Team desk = Team.of("desk", 1).takes("chat", "call", "other");
        Calls direct = Calls.at("other", 5).talk(20).chat(1, new Constant(10)).interrupting("chat");
        Calls byWayOfCalls =
                Calls.at("other", 5).talk(20).chat(1, new Constant(10)).interrupting("call");

        for (Calls other : List.of(direct, byWayOfCalls)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Scene.lasting(600)
                            .with(chat)
                            .with(call)
                            .with(other)
                            .with(desk)
                            .day())
                    .withMessageContaining("chat interrupted by other");
        }
    }

    private static Calls chats(double... instants) {
        return Calls.at("chat", instants).talk(20).wrap(5).chat(2, new Constant(10));
    }
}
