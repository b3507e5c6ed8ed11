package org.busyhour.scenarios.language.spec;

import java.util.Optional;
import org.busyhour.scenarios.language.value.OfferTime;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * An offer to be called back.
 *
 * @param when when it is made
 * @param accepted how many customers accept
 * @param after not before how long an agent calls; empty: the customer keeps the place in the queue
 * @param reached how many tries reach the customer
 * @param tries how often an agent tries at most
 * @param gap how long after a try in vain the next one comes
 * @param inVain how long a try in vain takes
 * @param at where it was written
 */
public record CallbackSpec(
        OfferTime when,
        Share accepted,
        Optional<DistributionSpec> after,
        Share reached,
        int tries,
        Optional<DistributionSpec> gap,
        Optional<DistributionSpec> inVain,
        Node at) {}
