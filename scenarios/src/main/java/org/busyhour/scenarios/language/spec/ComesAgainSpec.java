package org.busyhour.scenarios.language.spec;

import java.util.OptionalInt;
import org.busyhour.scenarios.language.value.Share;

/**
 * Customers who come again.
 *
 * @param share how many of them, each time anew
 * @param after how long after
 * @param atMost how often for one case; empty: as often as the share lets them
 */
public record ComesAgainSpec(Share share, DistributionSpec after, OptionalInt atMost) {}
