package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.kpi.Stages;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.observe.Origin;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

/** Contacts that go on to stages when a conversation is over. */
class JourneysTest {
    private static final int CHECK = 1;
    private static final Scope OF_CHECK = new Scope(Scope.Kind.TYPE, CHECK, "check");

    @Test
    void whoGoesOn_doesSoAtTheEndOfTheTalk_whileTheAgentWrapsUp() {
        // 1: answered 0, talk to 60, wrap to 90; check 60 to 100. 2: answered 90, talk to 150, wrap to 180; check 150
        // to
        // 190.
        Day day = checked(
                Calls.at("A", 0, 10).talk(60).wrap(30), Calls.stage("check").talk(40), 1);

        assertThat(day.contact(1, CHECK).arrival()).isEqualTo(60);
        assertThat(day.contact(1, CHECK).ended()).isEqualTo(100);
        assertThat(day.contact(2, CHECK).arrival()).isEqualTo(150);
        assertThat(day.contact(2, CHECK).ended()).isEqualTo(190);
        assertThat(day.contact(2, 0).ended()).isEqualTo(180);
        assertThat(day.kpi(Stages.JOURNEYS)).isEqualTo(2);
        assertThat(day.kpi(Stages.JOURNEY_TIME)).isEqualTo((100 + 180) / 2.0);
        assertThat(day.kpi(Stages.JOURNEY_WAIT)).isEqualTo(80 / 280.0);
        assertThat(day.kpi(Stages.JOURNEY_ANSWERS)).isEqualTo(2);
        assertThat(day.kpi(Stages.ESCALATION)).isEqualTo(0.5);
    }

    @Test
    void waitsAtAStage_areThatStages_notTheCentres() {
        // Two take calls to 30 and 35; one checks the first to 130, the second waits for that.
        Day day = checked(
                Calls.at("A", 0, 5).talk(30), Calls.stage("check").talk(100).inTime(20), 2);

        assertThat(day.contact(2, CHECK).waited()).isEqualTo(95);
        assertThat(day.kpi(Speed.ASA, "", OF_CHECK)).isEqualTo(47.5);
        assertThat(day.kpi(Speed.SERVICE_LEVEL, "offered", OF_CHECK)).isEqualTo(0.5);
        assertThat(day.kpi(Speed.WAIT_MAX, "answered", OF_CHECK)).isEqualTo(95);
        assertThat(day.kpi(Demand.OFFERED, "", OF_CHECK)).isEqualTo(2);
        assertThat(day.kpi(Stages.STAGE_TIME, "", OF_CHECK)).isEqualTo(147.5);
        assertThat(day.kpi(Stages.STAGE_WAIT, "", OF_CHECK)).isEqualTo(95 / 295.0);
        assertThat(day.kpi(Stages.QUEUE_SHARE, "", OF_CHECK)).isEqualTo(1);
        assertThat(day.kpi(Demand.OFFERED)).isEqualTo(2);
        assertThat(day.kpi(Demand.ANSWERED)).isEqualTo(2);
        assertThat(day.kpi(Demand.HANDLED)).isEqualTo(4);
        assertThat(day.kpi(Demand.TRANSFERS)).isEqualTo(2);
        assertThat(day.kpi(Speed.ASA)).isZero();
        assertThat(day.kpi(Speed.WAIT_MAX)).isZero();
        assertThat(day.kpi(Speed.SERVICE_LEVEL)).isEqualTo(1);
        assertThat(day.count(1, 1, StaffFact.ANSWERED)).isEqualTo(2);
    }

    @Test
    void away_isTimeOfTheJourneyInWhichNobodyWorks() {
        Day day = checked(
                Calls.at("A", 0).talk(60),
                Calls.stage("check").away(new Constant(300)).talk(40),
                1);

        assertThat(day.contact(1, CHECK).arrival()).isEqualTo(360);
        assertThat(day.kpi(Stages.JOURNEY_TIME)).isEqualTo(400);
        assertThat(day.kpi(Stages.JOURNEY_AWAY)).isEqualTo(300);
        assertThat(day.kpi(Stages.JOURNEY_WAIT)).isZero();
        assertThat(day.kpi(Speed.QUEUE_MEAN)).isZero();
    }

    @Test
    void wayOn_doesNotDependOnTheTimeAway() {
        // Only who is away for less than 100 s comes back before the closing; 30 % of them go on, as of all.
        Day day = Scene.lasting(1000)
                .closing(100, Timeline.AtClose.SERVE)
                .with(Calls.at("A", new double[20_000]).talk(0).next("check", 1))
                .with(Calls.stage("check").away(new Exponential(100)).talk(0).next("approval", 0.3))
                .with(Calls.stage("approval").talk(0))
                .with(Team.of("desk", 1).takes("A", "check", "approval"))
                .day();
        double back = day.kpi(Demand.OFFERED, "", OF_CHECK);
        double gone = day.kpi(Demand.OFFERED, "", new Scope(Scope.Kind.TYPE, 2, "approval"));

        double error = Math.sqrt(20_000 * Math.exp(-1) * (1 - Math.exp(-1)));
        assertThat(back).isCloseTo(20_000 * (1 - Math.exp(-1)), within(4 * error));
        assertThat(gone / back).isCloseTo(0.3, within(4 * Math.sqrt(0.3 * 0.7 / back)));
    }

    @Test
    void wayOn_doesNotDependOnTheHandover() {
        // Who goes on was handed over for 100 s on average, as all were.
        Day day = Scene.lasting(100_000)
                .with(Calls.at("A", new double[5000]).talk(0).next("check", 1))
                .with(Calls.stage("check")
                        .handedOver(new Exponential(100))
                        .talk(0)
                        .next("approval", 0.3))
                .with(Calls.stage("approval").talk(0))
                .with(Team.of("desk", 50).takes("A", "approval"))
                .with(Team.of("checkers", 50).takes("check"))
                .day();
        List<Long> gone = day.contacts().stream()
                .filter(contact -> contact.type() == 2)
                .map(Day.Contact::id)
                .toList();
        double mean = day.contacts().stream()
                .filter(contact -> contact.type() == CHECK && gone.contains(contact.id()))
                .mapToDouble(Day.Contact::talk)
                .average()
                .orElseThrow();

        assertThat(gone).hasSizeBetween(1370, 1630);
        assertThat(mean).isCloseTo(100, within(4 * 100 / Math.sqrt(gone.size())));
    }

    @Test
    void whoWouldComeBackAfterClosing_doesNotCome() {
        Day day = checked(
                Calls.at("A", 0).talk(60),
                Calls.stage("check").away(new Constant(540)).talk(40),
                1);

        assertThat(day.contacts()).hasSize(1);
        assertThat(day.kpi(Stages.JOURNEYS)).isZero();
        assertThat(day.kpi(Demand.TRANSFERS)).isEqualTo(1);
    }

    @Test
    void whoGivesUpOnTheWay_wasAnswered_andIsNotSolved() {
        // The check of 1 lasts from 30 to 130; 2 comes to it at 35, gives up at 55, and calls again at 105: 105 to 135,
        // and on to the check, which is free at 130.
        Day day = checked(
                Calls.at("A", 0, 5).talk(30).solved(0.999_999, 1, new Constant(50)),
                Calls.stage("check").talk(100).patience(new Constant(20)),
                2);

        assertThat(day.contact(2, 0).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(day.contact(2, CHECK).outcome()).isEqualTo(Outcome.ABANDONED);
        assertThat(day.contact(3, 0).origin()).isEqualTo(Origin.REPEAT);
        assertThat(day.contact(3, 0).arrival()).isEqualTo(105);
        assertThat(day.contact(3, 0).caseId()).isEqualTo(2);
        assertThat(day.contact(3, CHECK).ended()).isEqualTo(235);
        assertThat(day.kpi(Demand.ABANDONMENT)).isZero();
        assertThat(day.kpi(Demand.ABANDONED, "", OF_CHECK)).isEqualTo(1);
        assertThat(day.kpi(Demand.SOLVED)).isEqualTo(2 / 3.0);
        assertThat(day.kpi(Demand.FCR)).isEqualTo(0.5);
        assertThat(day.kpi(Stages.JOURNEYS)).isEqualTo(2);
    }

    @Test
    void whoStaysOnTheLine_holdsATrunk_andWhoHangsUpDoesNot() {
        Calls calls = Calls.at("A", 0, 70).talk(60);
        Calls check = Calls.stage("check").talk(40);
        Day live = scene(calls.next("check", 1), check, 2).trunks(1).day();
        Day away = scene(calls, check.away(new Constant(5)), 2).trunks(1).day();

        assertThat(live.contact(2, 0).outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(away.contact(2, 0).outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void lines_areFreeAgain_howeverAJourneyEnds() {
        // Of two lines one is free again at 55, when 2 gives up before the check, and one at 130, when 1 is done.
        Calls check = Calls.stage("check").talk(100).patience(new Constant(20));
        Day day = scene(Calls.at("A", 0, 5, 54, 56, 57, 131).talk(30).next("check", 1), check, 3)
                .trunks(2)
                .day();

        assertThat(day.contacts().stream().filter(c -> c.type() == 0 && c.outcome() == Outcome.BLOCKED))
                .extracting(Day.Contact::id)
                .containsExactly(3L, 5L);
    }

    @Test
    void stageAtTheEnd_isStillOpen() {
        Day day = scene(
                        Calls.at("A", 0, 5).talk(30).next("check", 1),
                        Calls.stage("check").talk(1000),
                        2)
                .stopping()
                .day();

        assertThat(day.kpi(Demand.STILL_OPEN)).isZero();
        assertThat(day.kpi(Demand.STILL_OPEN, "", OF_CHECK)).isEqualTo(1);
        assertThat(day.contact(2, CHECK).outcome()).isEqualTo(Outcome.STILL_OPEN);
    }

    @Test
    void closing_dismissesWhoWaitsAtAStage() {
        Day day = scene(
                        Calls.at("A", 0, 5).talk(30).next("check", 1),
                        Calls.stage("check").talk(1000),
                        2)
                .closing(200, Timeline.AtClose.DISMISS)
                .day();

        assertThat(day.contact(2, CHECK).outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(day.contact(2, CHECK).ended()).isEqualTo(200);
        assertThat(day.kpi(Demand.DISMISSED)).isZero();
    }

    @Test
    void allocationLimit_isOfTheStageToo() {
        // The check is cut at 60 + 50, and its rest of 30 is done by the same group.
        Day day = checked(
                Calls.at("A", 0).talk(60),
                Calls.stage("check").talk(80).wrap(5).limit(Limit.transfer(50, "checkers")),
                1);

        assertThat(day.contact(1, CHECK).talk()).isEqualTo(50);
        assertThat(day.partOf(1).talk()).isEqualTo(30);
        assertThat(day.kpi(Stages.JOURNEY_TIME)).isEqualTo(60 + 50 + 5 + 30);
        assertThat(day.kpi(Stages.JOURNEY_ANSWERS)).isEqualTo(3);
    }

    @Test
    void share_isOfConversations_andTheSameCasesGoOnWhateverElseChanges() {
        Calls calls = Calls.poisson("A", 3600).talk(1).next("check", 0.3);
        Calls check = Calls.stage("check").talk(1);
        Day few = longDay(calls, check, 2);
        Day many = longDay(calls, check, 9);

        // Of 36,000 about 30 %; the standard error is 0.0024, five of them are passed once in a million runs.
        double share = few.count(CHECK, 1, ContactFact.OFFERED) / (double) few.count(0, 1, ContactFact.OFFERED);
        assertThat(share).isBetween(0.288, 0.312);
        assertThat(goneOn(few)).isEqualTo(goneOn(many));
    }

    @Test
    void next_mustBeAStage_andNoMoreThanAll() {
        Calls none = Calls.at("check", 0).talk(1);
        Calls stage = Calls.stage("check").talk(1);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> scene(Calls.at("A", 0).next("check", 1), none, 1).model());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        scene(Calls.at("A", 0).next("check", 1.1), stage, 1).model());
    }

    private static Object goneOn(Day day) {
        return day.contacts().stream()
                .filter(contact -> contact.type() == CHECK)
                .map(Day.Contact::id)
                .sorted()
                .toList();
    }

    private static Day longDay(Calls calls, Calls check, int agents) {
        return Scene.lasting(36_000)
                .with(calls)
                .with(check)
                .with(Team.of("takers", agents).takes("A"))
                .with(Team.of("checkers", agents).takes("check"))
                .day();
    }

    private static Day checked(Calls calls, Calls check, int agents) {
        return scene(calls.next("check", 1), check, agents).day();
    }

    private static Scene scene(Calls calls, Calls check, int agents) {
        return Scene.lasting(600)
                .with(calls)
                .with(check)
                .with(Team.of("takers", agents).takes("A"))
                .with(Team.of("checkers", 1).takes("check"));
    }
}
