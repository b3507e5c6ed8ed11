package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.busyhour.engine.kpi.Shrinking;
import org.busyhour.engine.model.LabourLaw;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** How often what happens breaks the law: a stretch of at most 100 s, a break of at least 20 s, a rest of 60 s. */
class LabourTest {
    private static final LabourLaw LAW = new LabourLaw(ticks(100), ticks(20), ticks(60));

    @Test
    void stretches_lastFromBreakToBreak() {
        // 0 to 100 is exactly what the law allows; 130 to 250 is too long; 270 to 300 isn't.
        Day day = day(Shift.from(0, 300).rest(100, 30).rest(250, 20));

        assertThat(day.count("Ann", StaffFact.STRETCHES)).isEqualTo(3);
        assertThat(day.count("Ann", StaffFact.LONG_STRETCHES)).isEqualTo(1);
        assertThat(day.kpi(Shrinking.LONG_STRETCHES)).isEqualTo(1);
        assertThat(day.kpi(Shrinking.SHORT_BREAKS)).isEqualTo(0);
    }

    @Test
    void contactInHand_makesAStretchTooLong() {
        Day day = day(Shift.from(0, 200).rest(100, 30), Call.at(90).talk(15));

        assertThat(day.count("Ann", StaffFact.LONG_STRETCHES)).isEqualTo(1);
    }

    @Test
    void meeting_isWork() {
        Day day = day(Shift.from(0, 150).meeting(60, 30));

        assertThat(day.count("Ann", StaffFact.STRETCHES)).isEqualTo(1);
        assertThat(day.count("Ann", StaffFact.LONG_STRETCHES)).isEqualTo(1);
    }

    @Test
    void breakThatIsCutShort_endsNoStretch() {
        // The break of 80 to 110 begins at 95 and has 15 s left: work from 0 to 150 without a break that counts.
        Day day = day(Shift.from(0, 150).rest(80, 30).cutting(), Call.at(75).talk(20));

        assertThat(day.count("Ann", StaffFact.SHORT_BREAKS)).isEqualTo(1);
        assertThat(day.count("Ann", StaffFact.STRETCHES)).isEqualTo(1);
        assertThat(day.count("Ann", StaffFact.LONG_STRETCHES)).isEqualTo(1);
    }

    private static Day day(Shift shift, Call... calls) {
        return Scene.lasting(300)
                .with(calls.length == 0 ? Calls.at("A") : Calls.given("A", calls))
                .with(Team.people("desk").person("Ann", shift).takes("A").under(LAW))
                .day();
    }

    private static OptionalLong ticks(double seconds) {
        return OptionalLong.of(Ticks.ofSeconds(seconds));
    }

    @Test
    void workAtTheVeryEnd_isAStretchToo() {
        Day day = Scene.lasting(300)
                .stopping()
                .with(Calls.given("A", Call.at(290).talk(50)))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 400))
                        .takes("A")
                        .under(LAW))
                .day();

        assertThat(day.count("Ann", StaffFact.LONG_STRETCHES)).isEqualTo(1);
    }

    @Test
    void breakThatGoesOnBehindTheRun_orBeganBeforeIt_isNotShort() {
        Day day = Scene.lasting(300)
                .stopping()
                .with(Calls.at("A"))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(-50, 400).rest(-15, 20).rest(290, 30))
                        .takes("A")
                        .under(LAW))
                .day();

        assertThat(day.seconds("Ann", StaffFact.ON_BREAK)).isEqualTo(5 + 10);
        assertThat(day.count("Ann", StaffFact.SHORT_BREAKS)).isZero();
    }

    @Test
    void workIntoTheNextDaysShift_leavesNoRest() {
        // Done at 210 with the call of 95; the next shift, on the second day, begins at 200.
        Day day = twoDays(Call.at(95).talk(115), Shift.from(0, 100), Shift.from(200, 300));

        assertThat(day.count("Ann", StaffFact.SHORT_RESTS)).isEqualTo(1);
    }

    @Test
    void gapOfASplitShift_isNoRest() {
        Day day = twoDays(
                Call.at(95).talk(1),
                Shift.from(0, 100),
                Shift.from(140, 160),
                Shift.from(170, 200).goingOn());

        // 40 s before the second shift, which begins on the same day; its other part begins on the next.
        assertThat(day.count("Ann", StaffFact.SHORT_RESTS)).isZero();
    }

    /** The second day begins at 165. */
    private static Day twoDays(Call call, Shift... shifts) {
        return Scene.lasting(300)
                .intervalsAt(0, 165)
                .daysAt(1)
                .with(Calls.given("A", call))
                .with(Team.people("desk").person("Ann", shifts).takes("A").under(LAW))
                .day();
    }
}
