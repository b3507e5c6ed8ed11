package org.busyhour.engine.tally;

import org.busyhour.engine.model.Model;

/** Fills a tally by hand. */
public final class TallyBuilder {
    private final Tally tally;

    /**
     * Starts with nothing.
     *
     * @param model the centre
     */
    public TallyBuilder(Model model) {
        tally = new Tally(model);
    }

    /**
     * Sets a fact of a contact type.
     *
     * @param type the place of the type
     * @param row the row
     * @param fact the fact
     * @param value its value
     * @return this
     */
    public TallyBuilder contacts(int type, int row, ContactFact fact, long value) {
        tally.contacts()[tally.contactIndex(type, row) + fact.ordinal()] = value;
        return this;
    }

    /**
     * Sets a fact of a group.
     *
     * @param group the place of the group
     * @param row the row
     * @param fact the fact
     * @param value its value
     * @return this
     */
    public TallyBuilder staff(int group, int row, StaffFact fact, long value) {
        require(fact);
        tally.staff()[tally.staffIndex(group, row) + fact.ordinal()] = value;
        return this;
    }

    /**
     * Sets a fact of an agent.
     *
     * @param agent the number of the agent
     * @param fact the fact
     * @param value its value
     * @return this
     */
    public TallyBuilder agent(int agent, StaffFact fact, long value) {
        require(fact);
        tally.agents()[tally.agentIndex(agent) + fact.ordinal()] = value;
        return this;
    }

    private void require(StaffFact fact) {
        if (!tally.counts(fact)) {
            throw new IllegalArgumentException("fact was " + fact);
        }
    }

    /**
     * Sets the greatest queue of the centre.
     *
     * @param row the row
     * @param value the number waiting
     * @return this
     */
    public TallyBuilder centreQueueMax(int row, long value) {
        tally.centreQueueMax()[row] = value;
        return this;
    }

    /**
     * Returns what was filled in.
     *
     * @return the tally
     */
    public Tally done() {
        return tally;
    }
}
