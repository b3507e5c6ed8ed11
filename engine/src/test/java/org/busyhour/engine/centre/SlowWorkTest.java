package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.scene.Trouble;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

/** Incidents that make work slow, worked by hand; each says how much work is done when. */
class SlowWorkTest {
    @Test
    void workInHand_isSlowAsLongAsTheIncidentLasts() {
        // 40 s of work by 40, 15 s in the 30 s that are slow, the other 45 s from 70 on.
        Day day = alone(Calls.at("A", 0).talk(100), Trouble.at("slow", 30, 40).slows(2, "A"));

        assertThat(day.contact(1).ended()).isEqualTo(115);
        assertThat(day.contact(1).talk()).isEqualTo(115);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(115);
    }

    @Test
    void workThatBeginsMeanwhile_isSlowFromItsBeginning() {
        // The first 10 s of work take 14 s. Of the second, 6 / 1.4 s are done by 70, the rest at the usual pace.
        Day day =
                alone(Calls.at("A", 50, 64).talk(10), Trouble.at("slow", 20, 50).slows(1.4, "A"));

        assertThat(day.contact(1).ended()).isEqualTo(64);
        assertThat(day.contact(2).ended()).isEqualTo(70 + 10 - 6 / 1.4, within(1e-6));
    }

    @Test
    void partsOfTheWork_areStretchedEachForItself() {
        // Talk: 10 s, then 10 s in 20 s. Hold: 10 s in the last 20 slow seconds, then 10 s. Wrap: as usual.
        Day day = alone(
                Calls.given("A", Call.at(0).talk(20).hold(20).wrap(20)),
                Trouble.at("slow", 40, 10).slows(2, "A"));

        assertThat(day.contact(1).talk()).isEqualTo(30);
        assertThat(day.contact(1).hold()).isEqualTo(30);
        assertThat(day.contact(1).wrap()).isEqualTo(20);
        assertThat(day.contact(1).ended()).isEqualTo(80);
    }

    @Test
    void wrapInHand_isSlowToo() {
        Day day = alone(
                Calls.given("A", Call.at(0).talk(20).wrap(20)),
                Trouble.at("slow", 100, 30).slows(3, "A"));

        assertThat(day.contact(1).talk()).isEqualTo(20);
        assertThat(day.contact(1).wrap()).isEqualTo(40);
        assertThat(day.contact(1).ended()).isEqualTo(60);
    }

    @Test
    void incidentsAtATime_slowEachOther() {
        // By 20 10 s of work, by 60 40 / 3 s more, by 100 another 20 s; of 60 s remain 50 / 3.
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0).talk(60))
                .with(Team.of("desk", 1).takes("A"))
                .with(Trouble.at("long", 100, 0).slows(2, "A"))
                .with(Trouble.at("short", 40, 20).slows(1.5, "A"))
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(100 + 50 / 3.0, within(3e-6));
    }

    @Test
    void otherTypes_areAsFastAsEver() {
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0).talk(60))
                .with(Calls.at("B", 0).talk(60))
                .with(Team.of("desk", 2).takes("A", "B"))
                .with(Trouble.at("slow", 20, 20).slows(2, "B"))
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(60);
        assertThat(day.contact(2).ended()).isEqualTo(70);
    }

    @Test
    void fastAgents_areSlowedByTheSameFactor() {
        // At speed 2: 20 s of work by 10, 20 s by 30, 60 s in the next 30 s.
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0).talk(100))
                .with(Team.of("desk", 1).takesAtSpeed(2, "A"))
                .with(Trouble.at("slow", 20, 10).slows(2, "A"))
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(60);
    }

    @Test
    void limit_cutsWhatTakesTooLongNow() {
        // 60 s of work take 100 s: the limit cuts at 60, when 45 s are done. The other 15 s are slow up to 70.
        Day day = alone(
                Calls.at("A", 0).talk(60).limit(Limit.callBack(60)),
                Trouble.at("slow", 40, 30).slows(2, "A"));

        assertThat(day.contact(1).ended()).isEqualTo(60);
        assertThat(day.partOf(1).ended()).isEqualTo(80);
        assertThat(day.count(0, 1, ContactFact.CALLBACKS)).isEqualTo(1);
    }

    @Test
    void limit_sparesWhatIsFastAgainInTime() {
        // At 30 the 50 s of work seem to take 70 s, which is too long; at 40 they take 55 s.
        Day day = alone(
                Calls.at("A", 0).talk(50).limit(Limit.callBack(60).warn(57)),
                Trouble.at("slow", 10, 30).slows(2, "A"));

        assertThat(day.contact(1).ended()).isEqualTo(55);
        assertThat(day.count(0, 1, ContactFact.CALLBACKS)).isZero();
        assertThat(day.count(0, 1, ContactFact.WARNED)).isZero();
        assertThat(day.count(0, 1, ContactFact.BREACHES)).isZero();
    }

    @Test
    void limit_thatCountsTheWrap_isHeldAnewInTheWrap() {
        // 30 s of wrap are cut to 20 s. At 50 20 s of work are left that take 40 s: 90 s in all, 30 s past the limit.
        Calls calls = Calls.given("A", Call.at(0).talk(40).wrap(30))
                .limit(Limit.end(60).countingHandling());
        Day slow = alone(calls, Trouble.at("slow", 40, 50).slows(2, "A"));
        Day fast = alone(calls, Trouble.at("fast", 40, 50).slows(0.5, "A"));

        assertThat(slow.contact(1).ended()).isEqualTo(60);
        assertThat(slow.seconds(0, 1, ContactFact.OVERRUN)).isEqualTo(30);
        assertThat(fast.contact(1).ended()).isEqualTo(60);
        assertThat(fast.count(0, 1, ContactFact.BREACHES)).isZero();
    }

    @Test
    void warning_comesOnlyToWhomTheLimitComesNear() {
        Calls calls = Calls.at("A", 0).talk(40).limit(Limit.finish(70).warn(50));

        assertThat(alone(calls, Trouble.at("slow", 40, 20).slows(2, "A")).count(0, 1, ContactFact.WARNED))
                .isEqualTo(1);
        assertThat(alone(calls, Trouble.at("slow", 10, 20).slows(1.4, "A")).count(0, 1, ContactFact.WARNED))
                .isZero();
    }

    @Test
    void warning_isGivenOnce() {
        // Warned at 50, slowed from 55 to 60 and no more after that.
        Calls calls = Calls.at("A", 0).talk(65).limit(Limit.finish(60).warn(50));

        assertThat(alone(calls, Trouble.at("slow", 5, 55).slows(2, "A")).count(0, 1, ContactFact.WARNED))
                .isEqualTo(1);
    }

    @Test
    void workPutAside_isAsFastAsTheIncidentLetsItWhenItIsResumed() {
        // The call lasts from 20 to 50. First: 10 s of mail by 10, 5 s by 20, 85 s from 50 on. Then: 20 s by 20, 15 s
        // from
        // 50 to 80, 65 s from then on. Last: 20 s by
        // 20, 10 s in 20 s by 70, 8 s of wrap in 16 s.
        assertThat(interrupted(Trouble.at("slow", 30, 10).slows(2, "mail")).ended())
                .isEqualTo(135);
        assertThat(interrupted(Trouble.at("slow", 50, 30).slows(2, "mail")).ended())
                .isEqualTo(145);
        Calls limited =
                Calls.at("mail", 0).talk(30).wrap(8).limit(Limit.finish(40).warn(35));
        Day day = interrupted(limited, Trouble.at("slow", 500, 30).slows(2, "mail"));
        assertThat(day.contact(1).talk()).isEqualTo(40);
        assertThat(day.contact(1).ended()).isEqualTo(86);
        assertThat(day.count(0, 1, ContactFact.WARNED)).isEqualTo(1);
    }

    private static Day.Contact interrupted(Trouble trouble) {
        return interrupted(Calls.at("mail", 0).talk(100), trouble).contact(1);
    }

    private static Day interrupted(Calls mail, Trouble trouble) {
        return Scene.lasting(1000)
                .with(mail)
                .with(Calls.at("call", 20).talk(30).interrupting("mail"))
                .with(Team.of("desk", 1).takes("mail", "call"))
                .with(trouble)
                .day();
    }

    @Test
    void chats_areSlowReplyByReply() {
        // 10 s of the first reply by 10, the other 10 s by 30; the customer thinks until 40, when all is as usual
        // again.
        // The second chat is as slow: its reply lasts from 30 to 40 for 5 s of work, and to 55 for the rest.
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0, 5).talk(20).chat(2, new Constant(10)))
                .with(Team.of("desk", 1).takes("A").chats(2))
                .with(Trouble.at("slow", 30, 10).slows(2, "A"))
                .day();

        // From 55 on the second reply of the first, from 75 on that of the second.
        assertThat(day.contact(1).ended()).isEqualTo(75);
        assertThat(day.contact(2).ended()).isEqualTo(95);
        assertThat(day.contact(1).talk()).isEqualTo(50);
    }

    @Test
    void incidentOutsideOfWork_changesNothing() {
        Day day = Scene.lasting(100)
                .with(Calls.at("A", 10).talk(20))
                .with(Team.of("desk", 1).takes("A"))
                .with(Trouble.at("slow", 5, 0, 50, 95).slows(2, "A"))
                .with(Trouble.at("late", 5, 100).slows(2, "A"))
                .day();

        assertThat(day.contact(1).ended()).isEqualTo(30);
    }

    private static Day alone(Calls calls, Trouble trouble) {
        return Scene.lasting(1000)
                .with(calls)
                .with(Team.of("desk", 1).takes("A"))
                .with(trouble)
                .day();
    }
}
