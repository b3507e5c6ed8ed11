package org.busyhour.engine.tally;

import java.util.List;

/**
 * The two sums that hold in every replication: the outcomes of contacts sum to the offered, the states of agents to
 * planned and overtime.
 *
 * <p>They are checked always, because a simulator that loses a contact or a minute is wrong in all it says.
 */
public final class Balance {
    private static final List<ContactFact> OUTCOMES = List.of(
            ContactFact.ANSWERED,
            ContactFact.ABANDONED,
            ContactFact.BALKED,
            ContactFact.BLOCKED,
            ContactFact.DISMISSED,
            ContactFact.STILL_OPEN,
            ContactFact.DEFLECTED,
            ContactFact.CALLED_BACK,
            ContactFact.MESSAGE,
            ContactFact.UNREACHED,
            ContactFact.DROPPED);
    private static final List<StaffFact> STATES = List.of(
            StaffFact.AVAILABLE,
            StaffFact.TALKING,
            StaffFact.HOLDING,
            StaffFact.WRAPPING,
            StaffFact.ON_BREAK,
            StaffFact.IN_MEETING,
            StaffFact.DIALLING,
            StaffFact.ASSEMBLING,
            StaffFact.SIDE_WORK,
            StaffFact.IN_TRAINING,
            StaffFact.LOGGED_OUT,
            StaffFact.ABSENT,
            StaffFact.APPROVING,
            StaffFact.AT_DUTY);
    private static final List<StaffFact> PRESENCE = List.of(StaffFact.PAID, StaffFact.UNPAID, StaffFact.OVERTIME);

    private Balance() {}

    /**
     * Checks a replication.
     *
     * @param tally its tally
     * @param types how many contact types there are
     * @param groups how many groups there are
     * @throws IllegalStateException if a contact or a tick is missing or counted twice: an error of ours
     */
    public static void check(Tally tally, int types, int groups) {
        for (int type = 0; type < types; type++) {
            for (int row = 0; row < tally.rows(); row++) {
                int at = tally.contactIndex(type, row);
                long offered = tally.contacts()[at + ContactFact.OFFERED.ordinal()];
                require("outcomes", sumOf(tally.contacts(), at, OUTCOMES), offered, type, row);
            }
        }
        List<StaffFact> states = STATES.stream().filter(tally::counts).toList();
        for (int group = 0; group < groups; group++) {
            for (int row = 0; row < tally.rows(); row++) {
                int at = tally.staffIndex(group, row);
                long present = sumOf(tally.staff(), at, PRESENCE);
                require("states", sumOf(tally.staff(), at, states), present, group, row);
            }
        }
    }

    private static <F extends Enum<F>> long sumOf(long[] facts, int at, List<F> which) {
        long sum = 0;
        for (F fact : which) {
            sum += facts[at + fact.ordinal()];
        }
        return sum;
    }

    private static void require(String what, long sum, long expected, int place, int row) {
        if (sum != expected) {
            throw new IllegalStateException(
                    what + " of " + place + " in row " + row + " sum to " + sum + ", not " + expected);
        }
    }
}
