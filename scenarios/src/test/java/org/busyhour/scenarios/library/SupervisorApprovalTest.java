package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;
import org.junit.jupiter.api.Test;

/** What it costs that a team leader has to approve more time; the seed is fixed. */
class SupervisorApprovalTest {
    private static final int REPLICATIONS = 20;
    private static final int AGENTS = 0;
    private static final int LEADERS = 1;

    private final Tally asked = run("supervisor-approval.yaml");
    private final Tally none = run("supervisor-approval-none.yaml");
    private final Tally desk = run("supervisor-approval-desk.yaml");

    @Test
    void approval_costsTheAgentsTime_andTheLeaders_andTheCustomers() {
        assertThat(of(asked, ContactFact.HOLD)).isPositive();
        assertThat(of(none, ContactFact.HOLD)).isZero();
        assertThat(staff(asked, LEADERS, StaffFact.APPROVING)).isPositive();
        assertThat(staff(none, LEADERS, StaffFact.APPROVING)).isZero();
        assertThat(share(asked, ContactFact.ANSWERED_IN_TIME, ContactFact.ANSWERED))
                .isLessThan(share(none, ContactFact.ANSWERED_IN_TIME, ContactFact.ANSWERED) - 0.02);
    }

    @Test
    void leadersWhoDoNothingElse_answerSooner_andAreMissingOnTheTelephone() {
        assertThat(share(desk, ContactFact.APPROVAL_WAIT, ContactFact.APPROVALS))
                .isLessThan(share(asked, ContactFact.APPROVAL_WAIT, ContactFact.APPROVALS) / 2);
        assertThat(of(desk, ContactFact.APPROVALS_UNANSWERED)).isLessThan(of(asked, ContactFact.APPROVALS_UNANSWERED));
        assertThat(of(desk, ContactFact.ABANDONED)).isGreaterThan(of(asked, ContactFact.ABANDONED));
    }

    /** Three of ten agents, half an hour each. */
    @Test
    void threeAgents_writeLettersEachDay() {
        assertThat(staff(asked, AGENTS, StaffFact.AT_DUTY)).isEqualTo(3L * REPLICATIONS * 1_800_000_000L);
    }

    private static Tally run(String file) {
        return Scenarios.total(Scenarios.compiled(Library.sources(), file), REPLICATIONS);
    }

    private static double share(Tally tally, ContactFact part, ContactFact whole) {
        return of(tally, part) / (double) of(tally, whole);
    }

    private static long of(Tally tally, ContactFact fact) {
        long sum = 0;
        for (int row = 1; row < tally.rows(); row++) {
            sum += tally.contacts(0, row, fact);
        }
        return sum;
    }

    private static long staff(Tally tally, int group, StaffFact fact) {
        long sum = 0;
        for (int row = 1; row < tally.rows(); row++) {
            sum += tally.staff(group, row, fact);
        }
        return sum;
    }
}
