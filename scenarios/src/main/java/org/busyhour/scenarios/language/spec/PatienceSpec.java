package org.busyhour.scenarios.language.spec;

import java.util.Optional;
import org.busyhour.scenarios.language.value.Share;

/**
 * How long customers wait before they give up.
 *
 * @param balk the share that gives up at once when it would have to wait
 * @param limit the patience of the others; empty for an infinite one
 */
public record PatienceSpec(Share balk, Optional<DistributionSpec> limit) {

    /** Nobody ever gives up. */
    public static final PatienceSpec INFINITE = new PatienceSpec(Share.NONE, Optional.empty());
}
