package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Shrinkage;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

/** Agents who take nothing new when a break or the end of their shift is near, and quotas that are used evenly. */
class StopsBeforeTest {
    @Test
    void contactsBeforeABreak_waitForItsEnd_orForSomebodyElse() {
        // The break of 100 to 130 is near from 80 on: the contact of 79 is taken, that of 85 at 130.
        Day day = Scene.lasting(300)
                .with(Calls.at("A", 79, 85).talk(10))
                .with(Team.people("desk")
                        .person("ann", Shift.from(0, 300).rest(100, 30))
                        .takes("A")
                        .stopsBefore(0, 20))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(79);
        assertThat(day.contact(2).answered()).isEqualTo(130);
        assertThat(day.seconds("ann", StaffFact.ON_BREAK)).isEqualTo(30);
        assertThat(day.seconds("ann", StaffFact.AVAILABLE)).isEqualTo(250);
    }

    @Test
    void contactsInHand_areFinished_andNothingIsTakenBehindThem() {
        // Busy from 70 to 95: nothing new at 95, as the break of 100 is near. It begins at 100.
        Day day = Scene.lasting(300)
                .with(Calls.given("A", Call.at(70).talk(25), Call.at(75).talk(10)))
                .with(Team.people("desk")
                        .person("ann", Shift.from(0, 300).rest(100, 30))
                        .takes("A")
                        .stopsBefore(0, 20))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(130);
    }

    @Test
    void eachBreak_isNearByItself() {
        // Breaks of 100 to 110 and of 125: near from 80 and from 105 on, so nothing is taken before 135.
        Day day = Scene.lasting(300)
                .with(Calls.at("A", 90).talk(10))
                .with(Team.people("desk")
                        .person("ann", Shift.from(0, 300).rest(100, 10).rest(125, 10))
                        .takes("A")
                        .stopsBefore(0, 20))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(135);
    }

    @Test
    void contactsBeforeTheEnd_areLeftToTheNextShift() {
        Day day = Scene.lasting(300)
                .with(Calls.at("A", 95).talk(10))
                .with(Team.people("desk")
                        .person("ann", Shift.from(0, 100), Shift.from(100, 300))
                        .takes("A")
                        .stopsBefore(10, 0))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(100);
        assertThat(day.seconds("ann", StaffFact.OVERTIME)).isZero();
    }

    @Test
    void withoutIt_theContactIsTaken_andTheAgentWorksLonger() {
        Day day = Scene.lasting(300)
                .with(Calls.at("A", 95).talk(10))
                .with(Team.people("desk").person("ann", Shift.from(0, 100)).takes("A"))
                .day();

        assertThat(day.seconds("ann", StaffFact.OVERTIME)).isEqualTo(5);
    }

    @Test
    void whoStaysForThoseWhoWait_takesThemAfterAll() {
        // Closed at 99, somebody waits since 98: the agent stays, and takes the contact when the shift is over.
        Day day = Scene.lasting(300)
                .closing(99, Timeline.AtClose.SERVE)
                .with(Calls.at("A", 98).talk(10))
                .with(Team.people("desk")
                        .person("ann", Shift.from(0, 100))
                        .takes("A")
                        .stopsBefore(10, 0))
                .with(Team.people("others").person("bob", Shift.from(150, 200)).takes("A"))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(100);
    }

    @Test
    void sideWork_isDoneMeanwhile() {
        Day day = Scene.lasting(300)
                .with(Calls.at("A", 0).talk(80))
                .with(Team.people("desk")
                        .person("ann", Shift.from(0, 100))
                        .takes("A")
                        .stopsBefore(30, 0)
                        .whenIdle("filing", new Constant(20)))
                .day();

        assertThat(day.seconds("ann", StaffFact.SIDE_WORK)).isGreaterThanOrEqualTo(20);
    }

    @Test
    void balancedQuota_goesToWhoHasUsedLeast() {
        // The first agent takes 0 and is busy up to 50, the second 1, 10 and 20; then both are free, the second longer.
        Calls calls = Calls.given(
                "A",
                Call.at(0).talk(50),
                Call.at(1).talk(5),
                Call.at(10).talk(5),
                Call.at(20).talk(5),
                Call.at(60).talk(5));
        Day balanced = Scene.lasting(300)
                .with(calls)
                .with(Team.of("desk", 2).takes("A").balancedQuota(10))
                .day();
        Day usual = Scene.lasting(300)
                .with(calls)
                .with(Team.of("desk", 2).takes("A").quota(10))
                .day();

        assertThat(balanced.contact(5).agent()).isEqualTo("desk-1");
        assertThat(usual.contact(5).agent()).isEqualTo("desk-2");
    }

    @Test
    void contactThatWaitsAtClosing_isTakenWhenTheShiftIsOver() {
        // Nothing new from 90 on; the centre closes at 100, and ann stays at 130 for who waits.
        Day day = Scene.lasting(300)
                .closing(100, Timeline.AtClose.SERVE)
                .with(Calls.at("A", 95).talk(10))
                .with(Team.people("desk")
                        .person("ann", Shift.from(0, 130))
                        .takes("A")
                        .stopsBefore(40, 0))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(130);
        assertThat(day.seconds("ann", StaffFact.OVERTIME)).isEqualTo(10);
    }

    @Test
    void breakThatPassedBeforeALateAgentCame_holdsNothingBack() {
        // Near from 40, due at 50, and over before ann comes at 80.
        Shrinkage.Sometimes late = new Shrinkage.Sometimes(1, new Constant(80));
        Day day = Scene.lasting(300)
                .with(Calls.at("A", 90).talk(10))
                .with(Team.people("desk")
                        .person("ann", Shift.from(0, 300).rest(50, 20))
                        .takes("A")
                        .stopsBefore(0, 10)
                        .shrinks(new Shrinkage(
                                0, true, Optional.of(late), Optional.empty(), Optional.empty(), Optional.empty())))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(90);
    }

    @Test
    void quotasThatBeginAnew_areUsedEvenlyFromThenOn() {
        // On the first day desk-1 takes contacts 1 and 3, desk-2 contact 2. On the second desk-2, idle longer, takes
        // the
        // next one, and desk-1, who has used nothing of the new quota, the one behind it.
        double next = 24 * 3600;
        Day day = Scene.lasting(2 * next)
                .with(Calls.at("A", 0, 5, 100, next + 10, next + 100).talk(10))
                .with(Team.of("desk", 2).takes("A").balancedQuota(10))
                .day();

        assertThat(day.contact(3).agent()).isEqualTo("desk-1");
        assertThat(day.contact(4).agent()).isEqualTo("desk-2");
        assertThat(day.contact(5).agent()).isEqualTo("desk-1");
    }
}
