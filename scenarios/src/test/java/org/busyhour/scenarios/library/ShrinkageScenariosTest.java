package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;
import org.junit.jupiter.api.Test;

/** What the scenarios of people who are missing and of breaks show; seeds are fixed. */
class ShrinkageScenariosTest {
    private static final int REPLICATIONS = 40;
    /** Rows of half an hour, the first at 08:00. */
    private static final int TWELVE = 9;

    @Test
    void missingPeople_costServiceLevelThatPlanningForThemGivesBack() {
        Tally missing = run("absence-monday.yaml");
        Tally planned = run("absence-monday-planned.yaml");
        Tally none = run("absence-monday-none.yaml");

        assertThat(sum(none, StaffFact.ABSENCES)).isZero();
        // 12 % of 20 people on 40 days are 96, with a standard deviation of 9.2; four of them are 37.
        assertThat(sum(missing, StaffFact.ABSENCES)).isBetween(96L - 37, 96L + 37);
        assertThat(inTime(missing)).isLessThan(inTime(none) * 0.9);
        assertThat(inTime(planned)).isGreaterThan(inTime(none) * 0.95);
    }

    @Test
    void sameCustomersCome_andTheSamePeopleAreAbsent() {
        Tally missing = run("absence-monday.yaml");
        Tally planned = run("absence-monday-planned.yaml");

        assertThat(sum(planned, ContactFact.OFFERED)).isEqualTo(sum(missing, ContactFact.OFFERED));
        for (int agent = 0; agent < 20; agent++) {
            assertThat(planned.agents(agent, StaffFact.ABSENCES)).isEqualTo(missing.agents(agent, StaffFact.ABSENCES));
        }
    }

    @Test
    void breaksAtOnce_leaveTheNoonUnserved() {
        Tally atOnce = run("breaks-at-the-peak.yaml");
        Tally apart = run("breaks-at-the-peak-apart.yaml");
        Tally queue = run("breaks-at-the-peak-queue.yaml");

        assertThat(atOnce.contacts(0, TWELVE, ContactFact.ANSWERED))
                .isLessThan(apart.contacts(0, TWELVE, ContactFact.ANSWERED) / 4);
        assertThat(lost(apart)).isLessThan(lost(atOnce) / 2);
        assertThat(lost(queue)).isLessThan(lost(apart));
        assertThat(sum(queue, StaffFact.BREAKS_TAKEN)).isEqualTo(3L * 15 * REPLICATIONS);
        assertThat(sum(queue, StaffFact.OFF_SCHEDULE)).isLessThan(sum(apart, StaffFact.OFF_SCHEDULE));
    }

    @Test
    void breaksThatARuleMoves_serveMoreWithinTheLaw() {
        Tally apart = run("breaks-at-the-peak-apart.yaml");
        Tally moved = run("breaks-at-the-peak-rule.yaml");

        assertThat(sum(moved, ContactFact.OFFERED)).isEqualTo(sum(apart, ContactFact.OFFERED));
        assertThat(lost(moved)).isLessThan(lost(apart) * 95 / 100);
        assertThat(sum(moved, StaffFact.BREAKS_TAKEN)).isEqualTo(3L * 15 * REPLICATIONS);
        assertThat(sum(moved, StaffFact.ON_BREAK)).isLessThan(sum(apart, StaffFact.ON_BREAK));
        assertThat(sum(moved, StaffFact.SHORT_BREAKS)).isZero();
        assertThat(sum(moved, StaffFact.LONG_STRETCHES)).isEqualTo(sum(apart, StaffFact.LONG_STRETCHES));
    }

    private static double inTime(Tally tally) {
        return sum(tally, ContactFact.ANSWERED_IN_TIME);
    }

    private static long lost(Tally tally) {
        return sum(tally, ContactFact.ABANDONED);
    }

    private static long sum(Tally tally, ContactFact fact) {
        long sum = 0;
        for (int row = 0; row < tally.rows(); row++) {
            sum += tally.contacts(0, row, fact);
        }
        return sum;
    }

    private static long sum(Tally tally, StaffFact fact) {
        long sum = 0;
        for (int row = 0; row < tally.rows(); row++) {
            sum += tally.staff(0, row, fact);
        }
        return sum;
    }

    private static Tally run(String file) {
        return Scenarios.total(Scenarios.compiled(Library.sources(), file), REPLICATIONS);
    }
}
