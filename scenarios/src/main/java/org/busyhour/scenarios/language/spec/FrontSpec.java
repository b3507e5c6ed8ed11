package org.busyhour.scenarios.language.spec;

import java.util.Optional;
import org.busyhour.scenarios.language.value.Share;

/**
 * What contacts pass before the queue.
 *
 * @param time how long it takes
 * @param contained how many contacts it serves
 * @param wrong how those come again whose matter it hadn't solved
 * @param handOff how much longer it takes with the others
 * @param talk a factor on the talk of the others
 */
public record FrontSpec(
        DistributionSpec time,
        Share contained,
        Optional<ComesAgainSpec> wrong,
        Optional<DistributionSpec> handOff,
        Share talk) {}
