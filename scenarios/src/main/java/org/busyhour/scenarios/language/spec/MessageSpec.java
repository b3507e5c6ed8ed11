package org.busyhour.scenarios.language.spec;

import java.util.Optional;
import org.busyhour.scenarios.language.value.OfferTime;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * An offer to leave a message.
 *
 * @param when when it is made
 * @param accepted how many customers leave one
 * @param length how long that takes
 * @param answeredAs the contact type as whose contact it is answered
 * @param at where it was written
 */
public record MessageSpec(
        OfferTime when, Share accepted, Optional<DistributionSpec> length, Reference answeredAs, Node at) {}
