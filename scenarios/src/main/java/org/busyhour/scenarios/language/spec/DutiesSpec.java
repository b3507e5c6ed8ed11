package org.busyhour.scenarios.language.spec;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * What the agents of a group do beside taking contacts.
 *
 * @param whenIdle what they do in turn for want of contacts
 * @param stopsBefore when they take no new contact
 * @param balanced whether the quota is used evenly
 */
public record DutiesSpec(List<Task> whenIdle, Optional<StopsBefore> stopsBefore, boolean balanced) {

    /** Nothing. */
    public static final DutiesSpec NONE = new DutiesSpec(List.of(), Optional.empty(), false);

    /** Copies the tasks. */
    public DutiesSpec {
        whenIdle = List.copyOf(whenIdle);
    }

    /**
     * When agents take no new contact.
     *
     * @param end how long before the end of a shift
     * @param pause how long before a break or a meeting
     * @param at where it was written
     */
    public record StopsBefore(Duration end, Duration pause, Node at) {}

    /**
     * A side task.
     *
     * @param name what it is called
     * @param length how long it takes each time
     * @param at where it was written
     */
    public record Task(String name, DistributionSpec length, Node at) {}
}
