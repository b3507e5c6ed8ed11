package org.busyhour.scenarios.language.spec;

import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.value.OnceAt;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * Something that goes wrong for a while.
 *
 * @param name its name
 * @param starts when it begins; none if that is left to chance
 * @param every the time from its end to its next beginning, if that is left to chance
 * @param lasts how long it lasts
 * @param work how long work takes meanwhile, as a factor
 * @param of the types whose work it is
 * @param outage what doesn't get through
 * @param at where it was written
 */
public record IncidentSpec(
        String name,
        List<Start> starts,
        Optional<DistributionSpec> every,
        DistributionSpec lasts,
        Share work,
        Types of,
        Optional<Outage> outage,
        Node at) {

    /** Copies the list. */
    public IncidentSpec {
        starts = List.copyOf(starts);
    }

    /**
     * When it begins.
     *
     * @param time the time
     * @param at where it was written
     */
    public record Start(OnceAt time, Node at) {}

    /**
     * Some contact types, or all.
     *
     * @param all whether it is all of them
     * @param some else which
     */
    public record Types(boolean all, List<Reference> some) {
        /** All of them. */
        public static final Types ALL = new Types(true, List.of());

        /** Copies the list. */
        public Types {
            some = List.copyOf(some);
        }
    }

    /**
     * What doesn't get through.
     *
     * @param types the types of which no contact does
     * @param cutsWaiting whether those who wait are cut off
     * @param cutsTalking whether conversations are cut off
     */
    public record Outage(Types types, boolean cutsWaiting, boolean cutsTalking) {}
}
