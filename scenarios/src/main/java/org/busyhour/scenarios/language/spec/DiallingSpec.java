package org.busyhour.scenarios.language.spec;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * How the customers on a list are called.
 *
 * @param mode who dials, and when
 * @param reached how many tries reach the customer
 * @param ring how long it rings until the customer picks up
 * @param inVain how long a try in vain takes; empty: as long as others ring
 * @param tries how often a customer is called at most
 * @param gap how long after a try in vain the next one comes
 * @param preview how long an agent reads before each try; of that mode only
 * @param hours when customers may be called; empty: always
 * @param ahead how a machine dials; of that mode only
 * @param at where it was written
 */
public record DiallingSpec(
        Mode mode,
        Share reached,
        DistributionSpec ring,
        Optional<DistributionSpec> inVain,
        int tries,
        Optional<DistributionSpec> gap,
        Optional<DistributionSpec> preview,
        Optional<ClockSpec> hours,
        Optional<Ahead> ahead,
        Node at) {
    /** Who dials, and when. */
    public enum Mode {
        /** An agent, having read about the customer. */
        PREVIEW,
        /** An agent, at once. */
        PROGRESSIVE,
        /** A machine, before an agent is free. */
        PREDICTIVE;

        /** Returns the word. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How a machine dials.
     *
     * @param limit how many of the customers who pick up may find no agent
     * @param drop how long they wait for one
     * @param lines how many lines it has
     */
    public record Ahead(Share limit, Duration drop, OptionalInt lines) {
        /** What is usual for a customer who has picked up. */
        public static final Duration USUAL_DROP = Duration.ofSeconds(2);
    }
}
