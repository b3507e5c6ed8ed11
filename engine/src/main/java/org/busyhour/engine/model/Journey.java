package org.busyhour.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * What comes after the conversation with a contact of a type, and whether the type is itself what comes after another.
 *
 * @param stage whether it is a stage: work that has no arrivals of its own, to which contacts of other types go on
 * @param after how long a contact is away before it enters the stage's queue, when its customer has hung up and nobody
 *     works on it; empty: it enters at once, and its customer stays on the line
 * @param handover how long an agent from whom a contact comes stays; empty: it goes on without that agent
 * @param next where contacts go on to; those for which no step is drawn are done
 */
public record Journey(boolean stage, Optional<Distribution> after, Optional<Handover> handover, List<Step> next) {
    /** Contacts come by themselves and are done after their conversation. */
    public static final Journey NONE = new Journey(false, Optional.empty(), Optional.empty(), List.of());

    /** What shares that are meant to sum to 1 may be off by. */
    private static final double ROUNDING = 1e-9;

    /**
     * A way on.
     *
     * @param to the place of the stage
     * @param share the share of conversations that are followed by it
     */
    public record Step(int to, double share) {
        /** Checks the numbers. */
        public Step {
            Require.that(to >= 0, "to", to);
            Require.share(share, "share");
        }
    }

    /**
     * How an agent from whom a contact comes to a stage stays on the line.
     *
     * @param toTheEnd whether to the end of the conversation there, and not only until it is handed over
     * @param talk what else both agents talk after the answer
     */
    public record Handover(boolean toTheEnd, Distribution talk) {
        /** The agent stays to the end: both talk with the customer. */
        public static final Handover TO_THE_END = new Handover(true, Distribution.ZERO);
    }

    /**
     * Makes what comes after a conversation, where agents never stay.
     *
     * @param stage whether it is a stage
     * @param after how long a contact is away before it enters the stage's queue
     * @param next where contacts go on to
     */
    public Journey(boolean stage, Optional<Distribution> after, List<Step> next) {
        this(stage, after, Optional.empty(), next);
    }

    /**
     * Tells whether the agents of a type's contacts ever stay on the line with somebody else.
     *
     * @param types the types of the centre
     * @return whether an agent may hand one over, or may be joined by who does
     */
    public boolean keepsAgents(List<ContactType> types) {
        return handover.isPresent()
                || next.stream()
                        .anyMatch(step ->
                                types.get(step.to()).journey().handover().isPresent());
    }

    /** Checks that no more contacts go on than there are. */
    public Journey {
        next = List.copyOf(next);
        double sum = next.stream().mapToDouble(Step::share).sum();
        Require.that(sum <= 1 + ROUNDING, "sum of next", sum);
        Require.that(after.isEmpty() || stage, "after", after);
        Require.that(handover.isEmpty() || (stage && after.isEmpty()), "handover", handover);
    }

    /**
     * Tells whether any contact goes on.
     *
     * @return whether there is a step with a share above 0
     */
    public boolean goesOn() {
        return next.stream().anyMatch(step -> step.share() > 0);
    }
}
