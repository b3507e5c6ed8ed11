package org.busyhour.engine.model;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A limit on the time that an agent gives to one contact, and what happens at the limit.
 *
 * @param limit the longest counted time that is no breach, in ticks
 * @param warn the counted time at which the agent is warned, in ticks; empty: no warning
 * @param counts which work is counted
 * @param then what happens at the limit
 * @param transferTo the group that takes the rest, with {@link Then#TRANSFER} only
 * @param stage the place of the stage to which contacts go on, with {@link Then#GO_ON} only
 * @param again whether a contact that was ended comes again, and when; with {@link Then#END} only
 * @param extension who gets more time before that
 */
public record AllocationRule(
        long limit,
        OptionalLong warn,
        Counts counts,
        Then then,
        OptionalInt transferTo,
        OptionalInt stage,
        ComesAgain again,
        Optional<Extension> extension) {
    /**
     * More time for some contacts than the limit gives.
     *
     * @param by how much more, in ticks
     * @param share the share of the contacts that get it if they need it
     * @param approval who is asked before, if anybody is; not where the wrap counts against the limit
     */
    public record Extension(long by, double share, Optional<Approval> approval) {
        /** Checks the numbers. */
        public Extension {
            Require.that(by > 0, "by", by);
            Require.share(share, "share");
        }

        /**
         * Makes more time that nobody has to approve.
         *
         * @param by how much more, in ticks
         * @param share the share of the contacts that get it if they need it
         */
        public Extension(long by, double share) {
            this(by, share, Optional.empty());
        }
    }

    /**
     * Tells whether a supervisor is asked at the limit.
     *
     * @return who, how long that takes, and for how long somebody is waited for; empty: nobody is asked
     */
    public Optional<Approval> approval() {
        return extension.flatMap(Extension::approval);
    }

    /**
     * Makes a rule under which no contact gets more time.
     *
     * @param limit the longest counted time that is no breach, in ticks
     * @param warn the counted time at which the agent is warned, in ticks; empty: no warning
     * @param counts which work is counted
     * @param then what happens at the limit
     * @param transferTo the group that takes the rest, with {@link Then#TRANSFER} only
     * @param stage the place of the stage to which contacts go on, with {@link Then#GO_ON} only
     * @param again whether a contact that was ended comes again, and when; with {@link Then#END} only
     */
    public AllocationRule(
            long limit,
            OptionalLong warn,
            Counts counts,
            Then then,
            OptionalInt transferTo,
            OptionalInt stage,
            ComesAgain again) {
        this(limit, warn, counts, then, transferTo, stage, again, Optional.empty());
    }

    /**
     * Makes a rule under which no contact goes on to a stage.
     *
     * @param limit the longest counted time that is no breach, in ticks
     * @param warn the counted time at which the agent is warned, in ticks; empty: no warning
     * @param counts which work is counted
     * @param then what happens at the limit
     * @param transferTo the group that takes the rest, with {@link Then#TRANSFER} only
     * @param again whether a contact that was ended comes again, and when; with {@link Then#END} only
     */
    public AllocationRule(
            long limit, OptionalLong warn, Counts counts, Then then, OptionalInt transferTo, ComesAgain again) {
        this(limit, warn, counts, then, transferTo, OptionalInt.empty(), again);
    }

    /** Checks that the parts fit together. */
    public AllocationRule {
        Require.that(limit > 0, "limit", limit);
        Require.that(warn.isEmpty() || warn.getAsLong() < limit, "warn", warn);
        Require.that(transferTo.isPresent() == (then == Then.TRANSFER), "transferTo", transferTo);
        Require.that(stage.isPresent() == (then == Then.GO_ON), "stage", stage);
        Require.that(transferTo.orElse(0) >= 0, "transferTo", transferTo);
        Require.that(extension.isEmpty() || then != Then.FINISH, "extension", extension);
        Require.that(again.share() == 0 || then == Then.END, "again", again);
        boolean asks = extension.flatMap(Extension::approval).isPresent();
        Require.that(!asks || counts == Counts.TALK_AND_HOLD, "counts", counts);
    }

    /** Which of an agent's work counts against the limit. */
    public enum Counts {
        /** Talk and hold. */
        TALK_AND_HOLD,
        /** Talk, hold and wrap. */
        HANDLING
    }

    /** What happens at the limit. */
    public enum Then {
        /** The agent finishes; the breach is recorded. */
        FINISH,
        /** The contact is closed unsolved. */
        END,
        /** Another group does the rest. */
        TRANSFER,
        /** The rest becomes a callback, which any agent with the skill does. */
        CALL_BACK,
        /** The contact goes on to a stage, which is work of its own. */
        GO_ON
    }
}
