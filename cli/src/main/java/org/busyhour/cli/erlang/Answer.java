package org.busyhour.cli.erlang;

import java.util.List;
import java.util.stream.IntStream;
import org.busyhour.engine.analytic.Demand;
import org.busyhour.engine.analytic.Performance;
import org.busyhour.engine.analytic.Staffing;

/**
 * What so many agents make of a question's contacts.
 *
 * @param question what was asked
 * @param agents the number of agents that the figures are for
 * @param needed how many the goal needs
 * @param headcount how many people must be planned for so many agents
 * @param performance what they give
 */
public record Answer(Question question, int agents, int needed, int headcount, Performance performance) {
    private static final int FEWER = 2;
    private static final int MORE = 5;

    /**
     * Works out a question for the agents it has, or else for those the goal needs.
     *
     * @param question the contacts, and the agents if they are given
     * @param assumptions what holds besides
     * @return the answer
     */
    public static Answer to(Question question, Assumptions assumptions) {
        int needed =
                Staffing.agentsFor(assumptions.demand(question), assumptions.goal(), assumptions.maximumOccupancy());
        return with(question.agents().orElse(needed), needed, question, assumptions);
    }

    /**
     * Works out the same for a few agents fewer and more.
     *
     * @param assumptions what holds besides
     * @return answers from two agents fewer to five more
     */
    public List<Answer> neighbours(Assumptions assumptions) {
        int first = Math.max(question.contactsPerHour() > 0 ? 1 : 0, agents - FEWER);
        return IntStream.rangeClosed(first, agents + MORE)
                .mapToObj(n -> with(n, needed, question, assumptions))
                .toList();
    }

    /**
     * Tells whether the goal is reached, its highest occupancy too.
     *
     * @return whether there are at least as many agents as it needs
     */
    public boolean met() {
        return agents >= needed;
    }

    private static Answer with(int agents, int needed, Question question, Assumptions assumptions) {
        Demand demand = assumptions.demand(question);
        Performance performance =
                Staffing.performance(demand, agents, assumptions.goal().measure());
        return new Answer(question, agents, needed, Staffing.headcount(agents, assumptions.shrinkage()), performance);
    }
}
