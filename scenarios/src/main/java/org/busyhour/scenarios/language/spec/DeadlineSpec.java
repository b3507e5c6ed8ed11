package org.busyhour.scenarios.language.spec;

import java.util.Optional;
import org.busyhour.scenarios.language.value.DeadlineSpan;

/**
 * Until when deferred work is to be answered.
 *
 * @param within within how long
 * @param clock the hours in which its clock runs; empty: always
 * @param startsAfter how long after its arrival the clock starts for a contact; empty: at once
 * @param ifLate who calls when it has passed
 */
public record DeadlineSpec(
        DeadlineSpan within,
        Optional<ClockSpec> clock,
        Optional<DistributionSpec> startsAfter,
        Optional<LateCallSpec> ifLate) {}
