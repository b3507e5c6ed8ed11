package org.busyhour.scenarios.language.spec;

import java.util.List;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * What the agents of a group do beside taking contacts.
 *
 * @param whenIdle what they do in turn for want of contacts
 */
public record DutiesSpec(List<Task> whenIdle) {

    /** Nothing. */
    public static final DutiesSpec NONE = new DutiesSpec(List.of());

    /** Copies the tasks. */
    public DutiesSpec {
        whenIdle = List.copyOf(whenIdle);
    }

    /**
     * A side task.
     *
     * @param name what it is called
     * @param length how long it takes each time
     * @param at where it was written
     */
    public record Task(String name, DistributionSpec length, Node at) {}
}
