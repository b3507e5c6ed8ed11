package org.busyhour.engine.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.engine.time.Ticks;

/**
 * How the customers of a list are called.
 *
 * <p>Without anything ahead, an agent takes a record, reads it, and waits while it rings: preview dialling, or with
 * nothing to read progressive dialling. With it, a machine dials before an agent is free: predictive dialling.
 *
 * @param tries how often, and how many pick up
 * @param ring how long it rings until a customer picks up
 * @param preview how long an agent reads before each try
 * @param hours when customers may be called; empty: always
 * @param ahead how a machine dials ahead of the agents; empty: it doesn't
 */
public record Dialling(
        Tries tries, Distribution ring, Distribution preview, Optional<Openings> hours, Optional<Ahead> ahead) {
    /** Checks that a machine reads nothing, and that time passes with each try. */
    public Dialling {
        Require.that(ahead.isEmpty() || preview.meanSeconds() == 0, "preview", preview);
    }

    /**
     * How far a machine dials ahead: so that for each agent who is expected to be free when it has rung, so many
     * customers are expected to pick up. Each who does moves that number, its pace: up by a step times the limit, and
     * down by a step if nobody is free for the customer. As long as it is less than a step, agents dial.
     *
     * @param pace the pace at the start, at least 0
     * @param step how far it moves; 0: it is fixed
     * @param limit the share of the customers who pick up that may find no agent
     * @param drop how long a customer who has picked up waits for an agent
     * @param lines how many lines the machine has; empty: no limit
     */
    public record Ahead(double pace, double step, double limit, long drop, OptionalInt lines) {
        /** Checks the numbers. */
        public Ahead {
            Require.notNegative(pace, "pace");
            Require.notNegative(step, "step");
            Require.share(limit, "limit");
            Require.that(drop >= 0 && drop < Ticks.MAX, "drop", drop);
            Require.that(lines.orElse(1) >= 1, "lines", lines);
        }
    }
}
