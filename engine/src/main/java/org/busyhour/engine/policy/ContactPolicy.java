package org.busyhour.engine.policy;

/**
 * Decides which waiting contact an agent takes who becomes free. Implementations are found by
 * {@link java.util.ServiceLoader} and named in scenarios as {@code agent-to-contact: policy NAME}.
 */
public interface ContactPolicy {
    /**
     * Returns the name by which scenarios call it.
     *
     * @return a letter, then letters, digits, {@code -} or {@code _}
     */
    String name();

    /**
     * Begins a replication. What is remembered from agent to agent belongs into what is returned, for replications run
     * side by side and in any order.
     *
     * @param centre the centre
     * @return who decides in this replication
     */
    Chooser begin(CentreView centre);

    /** Decides during one replication. */
    interface Chooser {
        /**
         * Chooses one of the contacts that the agent may take, of each type (and priority) the first.
         *
         * @param waiting who asks and who waits; to be looked at during the call only
         * @return a place from 0 to {@code waiting.count() - 1}, or {@link Policies#NOBODY} to let the agent be idle
         */
        int choose(WaitingView waiting);
    }
}
