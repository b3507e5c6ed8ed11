package org.busyhour.studies.why;

import java.util.List;

/**
 * A group that a contact asked, and what each of its agents was doing.
 *
 * @param group the group
 * @param replies what the agents were doing, in their order
 */
public record Asked(int group, List<Reply> replies) {
    /** Copies the list. */
    public Asked {
        replies = List.copyOf(replies);
    }

    /**
     * What an agent was doing when asked.
     *
     * @param agent who
     * @param spell what, since when and until when
     */
    public record Reply(int agent, Spell spell) {}

    /**
     * Returns the agents who were doing something.
     *
     * @param doing what
     * @return those agents, in their order
     */
    public List<Reply> doing(Doing doing) {
        return replies.stream().filter(reply -> reply.spell().doing() == doing).toList();
    }
}
