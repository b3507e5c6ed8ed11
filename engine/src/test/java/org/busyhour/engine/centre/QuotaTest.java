package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import org.busyhour.engine.kpi.People;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.StaffFact;
import org.junit.jupiter.api.Test;

class QuotaTest {
    private static final double DAY = 24 * 3600;

    @Test
    void quota_isCountedAtTheAnswerPerShift() {
        // Two a shift: contact 3 waits for the second shift, contact 5 for nobody. Ann is idle after the quota from 20
        // to
        // 100 and from 220 to 300.
        Day day = Scene.lasting(400)
                .with(Calls.at("A", 0, 1, 2, 3, 4).talk(10))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 100), Shift.from(200, 300))
                        .takes("A")
                        .quota(2))
                .day();

        assertThat(day.contact(3).answered()).isEqualTo(200);
        assertThat(day.contact(4).answered()).isEqualTo(210);
        assertThat(day.contact(5).outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(day.count("Ann", StaffFact.QUOTA)).isEqualTo(4);
        assertThat(day.count("Ann", StaffFact.QUOTA_USED)).isEqualTo(4);
        assertThat(day.seconds("Ann", StaffFact.AVAILABLE)).isEqualTo(160);
        assertThat(day.seconds("Ann", StaffFact.IDLE_AFTER_QUOTA)).isEqualTo(160);
        assertThat(day.kpi(People.QUOTA_ATTAINMENT)).isEqualTo(1);
    }

    @Test
    void quota_isEachAgentsOwn() {
        // One each: Ann and Bob take one, and the third waits for Cid, who has no quota.
        Day day = Scene.lasting(400)
                .with(Calls.at("A", 0, 1, 20).talk(10))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 400))
                        .person("Bob", Shift.from(0, 400))
                        .takes("A")
                        .quota(1))
                .with(Team.people("others").person("Cid", Shift.from(100, 400)).takes("A"))
                .day();

        assertThat(day.contact(3).agent()).isEqualTo("Cid");
        assertThat(day.contact(3).answered()).isEqualTo(100);
        assertThat(day.kpi(People.QUOTA_ATTAINMENT)).isEqualTo(1);
    }

    @Test
    void quotaOfAShiftThatFollowsAtOnce_beginsAnew() {
        Day day = Scene.lasting(400)
                .with(Calls.at("A", 0, 1).talk(10))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 100), Shift.from(100, 200))
                        .takes("A")
                        .quota(1))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(100);
    }

    @Test
    void quotaOfHeads_isPerDay() {
        // Three wait: one is taken on the first day, one 24 hours later, one 48 hours later.
        Day day = Scene.lasting(3 * DAY)
                .with(Calls.at("A", 10, 20, 30).talk(10))
                .with(Team.of("desk", 1).takes("A").quota(1))
                .day();

        assertThat(day.contacts()).extracting(Day.Contact::answered).containsExactly(10.0, DAY, 2 * DAY);
        assertThat(day.count("desk-1", StaffFact.QUOTA)).isEqualTo(3);
        assertThat(day.seconds("desk-1", StaffFact.IDLE_AFTER_QUOTA)).isEqualTo(3 * DAY - 10 - 3 * 10);
    }

    @Test
    void quotaOfNone_takesNothing() {
        Day heads = Scene.lasting(400)
                .with(Calls.at("A", 0, 1).talk(10))
                .with(Team.planned("desk").from(0, 1).from(100, 2).takes("A").quota(0))
                .day();
        Day people = Scene.lasting(400)
                .with(Calls.at("A", 0, 1).talk(10))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 200))
                        .takes("A")
                        .quota(0))
                .day();

        assertThat(heads.contacts()).extracting(Day.Contact::outcome).containsOnly(Outcome.DISMISSED);
        assertThat(people.contacts()).extracting(Day.Contact::outcome).containsOnly(Outcome.DISMISSED);
    }

    @Test
    void quota_countsPartsForWhoTakesThem() {
        // The senior takes the rest of contact 1, and with it its quota is used up.
        Day day = Scene.lasting(400)
                .with(Calls.at("A", 0).talk(130).limit(Limit.transfer(100, "senior")))
                .with(Calls.at("B", 150).talk(10))
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("senior", 1).takes("B").quota(1))
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(day.count("senior-1", StaffFact.QUOTA_USED)).isEqualTo(1);
    }

    @Test
    void whoHasUsedTheQuota_leavesLikeAnyOther() {
        // desk-1 is idle since 10, its quota used up; at 50 it is the longest idle one and goes.
        Day day = Scene.lasting(100)
                .with(Calls.at("A", 0, 1, 60).talk(10))
                .with(Team.planned("desk").from(0, 2).from(50, 1).takes("A").quota(1))
                .day();

        assertThat(day.seconds("desk-1", StaffFact.AVAILABLE)).isEqualTo(40);
        assertThat(day.seconds("desk-2", StaffFact.AVAILABLE)).isEqualTo(1 + 89);
    }
}
