package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.busyhour.engine.kpi.BeforeQueue;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Outbound;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Callback;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Offer;
import org.busyhour.engine.model.Offer.What;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.scene.Trouble;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

/** Agents who call back and reach nobody: it takes 10 s each time, and 50 s later they try again. */
class TriesInVainTest {
    /** One by which the second customer is reached by the second try, and the third by none. */
    private static final long SEED = 7;

    @Test
    void triesInVain_areNoContacts() {
        // One agent has the first call to 105. The second customer is called at 105 and the third at 115, both in vain;
        // the second is reached at 165 and talks to 225, with wrap to 230; the third is called at 230 for the last
        // time.
        Scene scene = Scene.lasting(600)
                .with(Calls.given("A", Call.at(0).talk(100), Call.at(10), Call.at(20))
                        .talk(60)
                        .wrap(5)
                        .inTime(20)
                        .callback(callback(0.5, 2)))
                .with(Team.of("desk", 1).takes("A"));
        Day day = Day.of(scene.model(), SEED);

        assertThat(day.triesInVain()).extracting(Day.Contact::id).containsExactly(2L, 3L, 3L);
        assertThat(day.triesInVain()).extracting(Day.Contact::queued).containsExactly(10.0, 20.0, 175.0);
        assertThat(day.triesInVain()).extracting(Day.Contact::waited).containsExactly(95.0, 95.0, 55.0);
        assertThat(day.triesInVain()).extracting(Day.Contact::ended).containsExactly(115.0, 125.0, 240.0);
        assertThat(day.triesInVain()).extracting(Day.Contact::answered).containsOnly(-1.0);
        assertThat(day.triesInVain()).extracting(Day.Contact::talk).containsOnly(-1.0);
        assertThat(day.triesInVain()).extracting(Day.Contact::agent).containsOnly("desk-1");
        assertThat(day.partOf(2).answered()).isEqualTo(165);
        assertThat(day.partOf(2).ended()).isEqualTo(230);

        assertThat(day.kpi(Demand.OFFERED)).isEqualTo(3);
        assertThat(day.kpi(BeforeQueue.CALLED_BACK)).isEqualTo(2);
        assertThat(day.kpi(Demand.ANSWERED)).isEqualTo(1);
        assertThat(day.kpi(Demand.HANDLED)).isEqualTo(2);
        assertThat(day.kpi(Speed.AHT)).isEqualTo((105 + 65) / 2.0);
        assertThat(day.kpi(Speed.ASA)).isZero();
        assertThat(day.kpi(Speed.SERVICE_LEVEL)).isEqualTo(1);
        assertThat(day.kpi(BeforeQueue.CALLBACK_SUCCESS)).isEqualTo(1 / 2.0);
        assertThat(day.kpi(BeforeQueue.CALLBACK_TIME)).isEqualTo(155);
        assertThat(day.seconds(0, 1, ContactFact.QUEUE_TIME)).isEqualTo(95 + 95 + 55);

        assertThat(day.seconds(0, 1, StaffFact.DIALLING)).isEqualTo(30);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(160);
        assertThat(day.seconds(0, 1, StaffFact.WRAPPING)).isEqualTo(10);
        assertThat(day.seconds(0, 1, StaffFact.AVAILABLE)).isEqualTo(600 - 30 - 160 - 10);
        assertThat(day.count(0, 1, StaffFact.HANDLED)).isEqualTo(2);
        assertThat(day.kpi(People.OCCUPANCY)).isEqualTo(200 / 600.0);
        assertThat(day.kpi(People.UTILISATION)).isEqualTo(160 / 600.0);
        assertThat(day.kpi(Outbound.DIALLING)).isEqualTo(30 / 600.0);
        assertThat(day.kpi(Outbound.DIALS)).isZero();
    }

    @Test
    void timeOfATry_belongsToTheIntervalsInWhichItIsSpent() {
        Day day = Scene.lasting(200)
                .intervalsAt(0, 104)
                .with(oneToCallBack(1))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.DIALLING)).isEqualTo(4);
        assertThat(day.seconds(0, 2, StaffFact.DIALLING)).isEqualTo(6);
    }

    @Test
    void tryInVain_usesUpNoQuota() {
        // The quota of two is for the first call and that at 150; the customer is called in vain from 100 to 110.
        Day day = Scene.lasting(600)
                .with(oneToCallBack(1))
                .with(Calls.at("B", 150, 250).talk(60))
                .with(Team.of("desk", 1).takes("A", "B").quota(2))
                .day();

        assertThat(day.contact(3).answered()).isEqualTo(150);
        assertThat(day.contact(4).outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(day.count(0, 1, StaffFact.QUOTA_USED)).isEqualTo(2);
    }

    @Test
    void tryInVain_isNeitherInterruptedNorFasterNorSlower() {
        // Twice as fast, the agent is done at 50 and dials to 60, as long as others and when all is slow. The call at
        // 55
        // would take the agent away from a conversation.
        Scene scene = Scene.lasting(600)
                .with(oneToCallBack(1))
                .with(Calls.at("B", 55).talk(20).interrupting("A"))
                .with(Team.of("desk", 1).takesAtSpeed(2, "A").takes("B"))
                .with(Trouble.at("slow", 300, 51).slows(3, "A"));
        Day day = scene.day();

        assertThat(day.triesInVain()).extracting(Day.Contact::ended).containsExactly(60.0);
        assertThat(day.contact(3).answered()).isEqualTo(60);
        assertThat(day.kpi(Demand.INTERRUPTIONS)).isZero();
        assertThat(day.seconds(0, 1, StaffFact.DIALLING)).isEqualTo(10);
    }

    @Test
    void whoWasInterrupted_goesBackAfterATryInVain() {
        // The mail is begun at 100. The customer, who accepted at 10, is called at 210, and the mail goes on at 220.
        Day day = Scene.lasting(600)
                .contacts(Routing.ContactScope.PRIORITY, Routing.ContactOrder.LONGEST_WAIT)
                .with(oneToCallBackAt210().interrupting("mail"))
                .with(Calls.at("mail", 5).talk(150).priority(9))
                .with(Team.of("desk", 1).takes("A", "mail"))
                .day();

        assertThat(day.triesInVain()).extracting(Day.Contact::ended).containsExactly(220.0);
        assertThat(day.contact(2).ended()).isEqualTo(260);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(100 + 150);
        assertThat(day.seconds(0, 1, StaffFact.DIALLING)).isEqualTo(10);
        assertThat(day.count(0, 1, StaffFact.HANDLED)).isEqualTo(2);
    }

    @Test
    void centreThatStopsDead_stopsTheTry() {
        Day day = Scene.lasting(106)
                .stopping()
                .with(oneToCallBack(1))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.DIALLING)).isEqualTo(6);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(100);
        assertThat(day.seconds(0, 1, StaffFact.AVAILABLE)).isZero();
        assertThat(day.triesInVain()).isEmpty();
        assertThat(day.count(0, 1, ContactFact.NOT_REACHED)).isZero();
    }

    @Test
    void centreThatStopsDead_cutsOffWhatWasLaidAsideForTheTry() {
        // The mail has had the agent from 100 to 210.
        Day day = Scene.lasting(215)
                .stopping()
                .with(oneToCallBackAt210().interrupting("mail"))
                .with(Calls.at("mail", 5).talk(150).priority(9))
                .with(Team.of("desk", 1).takes("A", "mail"))
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(day.contact(2).answered()).isEqualTo(100);
        assertThat(day.count(1, 1, ContactFact.ANSWERED)).isEqualTo(1);
        assertThat(day.count(1, 1, ContactFact.HANDLED)).isZero();
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(100 + 110);
        assertThat(day.seconds(0, 1, StaffFact.DIALLING)).isEqualTo(5);
        assertThat(day.seconds(0, 1, StaffFact.AVAILABLE)).isZero();
    }

    @Test
    void centreThatStopsDead_cutsOffTheChatsLeftForTheTry() {
        // The chat is open from 100: a reply to 160, the customer thinks to 170, and at 210 the reply has had 40 s.
        Day day = Scene.lasting(215)
                .stopping()
                .with(oneToCallBackAt210().interrupting("chat"))
                .with(Calls.at("chat", 5).talk(60).chat(3, new Constant(10)).priority(9))
                .with(Team.of("desk", 1).takes("A", "chat").chats(2))
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(day.contact(2).answered()).isEqualTo(100);
        assertThat(day.count(1, 1, ContactFact.ANSWERED)).isEqualTo(1);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(100 + 60 + 40);
        assertThat(day.seconds(0, 1, StaffFact.HOLDING)).isEqualTo(10);
        assertThat(day.seconds(0, 1, StaffFact.DIALLING)).isEqualTo(5);
    }

    /**
     * Customers of A: the first has the agent to 100, the second is to be called back 200 s after it has come at 10.
     */
    private static Calls oneToCallBackAt210() {
        Callback later = new Callback(
                new Offer(What.ESTIMATED_WAIT, 0),
                1,
                Optional.of(new Constant(200)),
                0,
                1,
                new Constant(50),
                new Constant(10));
        return Calls.given("A", Call.at(0).talk(100), Call.at(10))
                .talk(60)
                .priority(1)
                .callback(later);
    }

    /** Customers of A: the first has the agent to 100, the second comes at 10 and is called back, but never reached. */
    private static Calls oneToCallBack(int tries) {
        return Calls.given("A", Call.at(0).talk(100), Call.at(10)).talk(60).callback(callback(0, tries));
    }

    private static Callback callback(double reached, int tries) {
        return new Callback(
                new Offer(What.ESTIMATED_WAIT, 0),
                1,
                Optional.empty(),
                reached,
                tries,
                new Constant(50),
                new Constant(10));
    }
}
