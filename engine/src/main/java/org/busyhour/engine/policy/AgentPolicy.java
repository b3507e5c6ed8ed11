package org.busyhour.engine.policy;

/**
 * Decides which idle agent a contact takes. Implementations are found by {@link java.util.ServiceLoader} and named in
 * scenarios as {@code contact-to-agent: policy NAME}.
 */
public interface AgentPolicy {
    /**
     * Returns the name by which scenarios call it.
     *
     * @return a letter, then letters, digits, {@code -} or {@code _}
     */
    String name();

    /**
     * Begins a replication. What is remembered from contact to contact belongs into what is returned, for replications
     * run side by side and in any order.
     *
     * @param centre the centre
     * @return who decides in this replication
     */
    Chooser begin(CentreView centre);

    /** Decides during one replication. */
    interface Chooser {
        /**
         * Chooses one of the idle agents who may take the contact.
         *
         * @param idle who asks and who is idle; to be looked at during the call only
         * @return a place from 0 to {@code idle.count() - 1}, or {@link Policies#NOBODY} to let the contact wait until
         *     an agent asks
         */
        int choose(IdleView idle);
    }
}
