package org.busyhour.studies.why;

import java.util.Locale;

/** Why an agent took another contact than the one that is told of. */
public enum Reason {
    /** The agent's group takes the contact only after a longer wait. */
    NOT_YET,
    /** The other is more urgent. */
    MORE_URGENT,
    /** The other is what goes on of a contact after the limit, which goes before contacts. */
    PART_FIRST,
    /** The group prefers the other's type. */
    TYPE_PREFERRED,
    /** The other has waited longer. */
    WAITED_LONGER,
    /** The other came later, and the last come is taken first. */
    CAME_LATER,
    /** The other is due first, and the earliest deadline goes first. */
    DUE_FIRST,
    /** The other's type is at home where the agent works. */
    NEARER,
    /** The other's wait times its type's weight is greater. */
    WEIGHED_MORE,
    /** The other has less time left to be answered in time, or still has some. */
    LESS_SLACK,
    /** The other's queue is longer for its target. */
    FURTHER_OVER_TARGET,
    /** The other's queue is longer. */
    LONGER_QUEUE,
    /** Fewer agents can take the other. */
    FEWER_AGENTS,
    /** A policy of one's own took the other. */
    POLICY,
    /** It was drawn by chance. */
    CHANCE;

    /**
     * Returns the name that files use.
     *
     * @return the name in lower case, words apart
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
