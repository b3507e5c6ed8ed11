package org.busyhour.cli.check;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.studies.check.Rule;

/**
 * What is asked of a scenario.
 *
 * @param aims the targets
 * @param held the baseline that it is held against, too; absent only if there are targets
 * @param rule how sure the verdicts have to be, and what they may cost
 * @param plan the seed, the threads, and the replications of the last look
 * @param limit how long it may take; empty: for ever
 */
public record Asked(List<Aim> aims, Optional<Held> held, Rule rule, Plan plan, Optional<Duration> limit) {
    /** Copies the list. */
    public Asked {
        aims = List.copyOf(aims);
    }
}
