package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Shrinking;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

/** Duties away from contacts at planned times, worked by hand. */
class DutiesTest {
    private static final Scope DESK = new Scope(Scope.Kind.GROUP, 0, "desk");

    @Test
    void dutyWaitsForTheContactInHand_andKeepsItsLength() {
        // Due at 100; the contact ends at 120; the duty runs to 170, when the next contact is answered.
        Day day = day(Shift.from(0, 1000).duty(100, 50));

        assertThat(day.contact(2).answered()).isEqualTo(170);
        assertThat(day.seconds("ann", StaffFact.AT_DUTY)).isEqualTo(50);
        assertThat(day.seconds("ann", StaffFact.AVAILABLE)).isEqualTo(1000 - 50 - 40 - 20);
    }

    @Test
    void duty_isPaidAndOnSchedule_butNoShrinkage() {
        // Off schedule for the 20 s by which the duty began late, and the 20 by which it ended late.
        Day day = day(Shift.from(0, 1000).duty(100, 50));

        assertThat(day.kpi(People.DUTIES, "", DESK)).isEqualTo(0.05);
        assertThat(day.kpi(Shrinking.SHRINKAGE, "", DESK)).isZero();
        assertThat(day.kpi(Shrinking.ADHERENCE, "", DESK)).isEqualTo(0.96);
        assertThat(day.kpi(People.OCCUPANCY, "", DESK)).isEqualTo(60 / 950.0);
        assertThat(day.seconds("ann", StaffFact.PAID)).isEqualTo(1000);
    }

    @Test
    void lateDuty_mayBeCut_andIsByTheEndOfTheShift() {
        Day cut = day(Shift.from(0, 1000).duty(100, 50).cutting());
        Day last = day(Shift.from(0, 150).duty(100, 50));

        assertThat(cut.contact(2).answered()).isEqualTo(150);
        assertThat(cut.seconds("ann", StaffFact.AT_DUTY)).isEqualTo(30);
        assertThat(last.seconds("ann", StaffFact.AT_DUTY)).isEqualTo(30);
    }

    private static Day day(Shift shift) {
        return Scene.lasting(1000)
                .with(Calls.given("A", Call.at(80).talk(40), Call.at(125).talk(20)))
                .with(Team.people("desk").person("ann", shift).takes("A"))
                .day();
    }
}
