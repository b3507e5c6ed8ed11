package org.busyhour.scenarios.language.spec;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * What the agents of a group do beside taking contacts.
 *
 * @param whenIdle what they do in turn for want of contacts
 * @param stopsBefore when they take no new contact
 * @param balanced whether the quota is used evenly
 * @param planned what some of them do away from contacts at times of the day
 */
public record DutiesSpec(
        List<Task> whenIdle, Optional<StopsBefore> stopsBefore, boolean balanced, List<Planned> planned) {

    /** Nothing. */
    public static final DutiesSpec NONE = new DutiesSpec(List.of(), Optional.empty(), false, List.of());

    /** Copies the tasks. */
    public DutiesSpec {
        whenIdle = List.copyOf(whenIdle);
        planned = List.copyOf(planned);
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

    /**
     * A duty away from contacts, on each shift in which it has room.
     *
     * @param name what it is called
     * @param start when it begins by the clock
     * @param length how long it takes
     * @param share the share of the group that does it
     * @param at where it was written
     */
    public record Planned(String name, LocalTime start, Duration length, Share share, Node at) {
        /**
         * Tells whether somebody does it: so many of n people as the share rounds to, spread evenly over them.
         *
         * @param place the place of the person in the group, from 0
         */
        public boolean among(int place) {
            double part = share.value();
            return Math.floor((place + 1) * part + 0.5) > Math.floor(place * part + 0.5);
        }
    }
}
