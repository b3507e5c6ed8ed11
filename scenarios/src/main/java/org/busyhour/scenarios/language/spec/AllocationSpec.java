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
     * @param approval who is asked before
     */
    public record Extension(Duration by, Share share, Optional<Approval> approval) {}

    /**
     * Supervisors who are asked.
     *
     * @param from the group of which somebody is asked
     * @param takes how long that keeps a supervisor busy
     * @param givesUp how long the agent waits for somebody who is free
     * @param at where it was written
     */
    public record Approval(Reference from, DistributionSpec takes, Duration givesUp, Node at) {}

    /** Returns who is asked for more time, if anybody is. */
    public Optional<Approval> approval() {
        return extension.flatMap(Extension::approval);
    }
}
