package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.time.Ticks;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.junit.jupiter.api.Test;

/** What two hours of training cost on Monday and Tuesday, and what they bring from then on; the seed is fixed. */
class TrainingWeekTest {
    private static final int REPLICATIONS = 20;
    private static final int PEOPLE = 12;

    private final CompiledScenario scenario = Scenarios.compiled(Library.sources(), "training-week-held.yaml");
    private final Tally trained = Scenarios.total(scenario, REPLICATIONS);
    private final Tally none =
            Scenarios.total(Scenarios.compiled(Library.sources(), "training-week.yaml"), REPLICATIONS);

    @Test
    void training_costsTheAfternoonsInWhichItIs_andPaysFromWednesdayOn() {
        assertThat(inTime(trained, 0, 2)).isLessThan(inTime(none, 0, 2) - 0.03);
        assertThat(inTime(trained, 2, 5)).isGreaterThan(inTime(none, 2, 5) + 0.03);
        assertThat(share(trained, ContactFact.SOLVED, ContactFact.CONCLUDED, 2, 5))
                .isGreaterThan(share(none, ContactFact.SOLVED, ContactFact.CONCLUDED, 2, 5) + 0.02);
    }

    @Test
    void everybody_isTrainedOnce() {
        long training = 0;
        for (int agent = 0; agent < PEOPLE; agent++) {
            training += trained.agents(agent, StaffFact.IN_TRAINING);
        }

        assertThat(training).isEqualTo(2L * PEOPLE * REPLICATIONS * Ticks.PER_HOUR);
    }

    private double inTime(Tally tally, int from, int to) {
        return share(tally, ContactFact.ANSWERED_IN_TIME, ContactFact.ANSWERED, from, to);
    }

    private double share(Tally tally, ContactFact part, ContactFact whole, int from, int to) {
        return sum(tally, part, from, to) / (double) sum(tally, whole, from, to);
    }

    /** Over the calendar days from one to before another; an interval belongs to the day on which it begins. */
    private long sum(Tally tally, ContactFact fact, int from, int to) {
        long[] starts = scenario.model().timeline().rowStarts();
        long sum = 0;
        for (int row = 1; row < tally.rows(); row++) {
            long day = starts[row] / (24 * Ticks.PER_HOUR);
            sum += day >= from && day < to ? tally.contacts(0, row, fact) : 0;
        }
        return sum;
    }
}
