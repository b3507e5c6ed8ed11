package org.busyhour.scenarios.language.spec;

import java.time.Duration;
import java.util.Optional;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * How long an agent may work for one contact.
 *
 * @param limit the longest time allotted
 * @param warn when the agent is warned
 * @param counts what counts against the limit
 * @param then what happens at the limit
 * @param transferTo the group that takes over, for {@link AllocationRule.Then#TRANSFER} and no other
 * @param stage the stage to which contacts go on, for {@link AllocationRule.Then#GO_ON} and no other
 * @param again what share of the contacts that were ended comes again, and after how long
 * @param extension who gets more time before that
 * @param at where it was written
 */
public record AllocationSpec(
        Duration limit,
        Optional<Duration> warn,
        AllocationRule.Counts counts,
        AllocationRule.Then then,
        Optional<Reference> transferTo,
        Optional<Reference> stage,
        Optional<ComesAgainSpec> again,
        Optional<Extension> extension,
        Node at) {
    /**
     * More time for some.
     *
     * @param by how much more
     * @param share the share of the contacts that get it
     */
    public record Extension(Duration by, Share share) {}
}
