package org.busyhour.studies.why;

import java.util.List;
import org.busyhour.engine.model.Agent;

/**
 * All that one agent did in one replication.
 *
 * @param agent who, numbered through the groups
 * @param group the agent's group
 * @param planned when the agent was to be at work; empty where the plan is a head count
 * @param spells what the agent did, in order of time
 * @param lost the breaks, meetings and training that never began, but for those that rules cancelled
 * @param byRules what rules asked of the agent, in order of time; nothing of somebody who is one of a head count
 */
public record AgentDay(
        int agent,
        int group,
        List<Stretch> planned,
        List<Spell> spells,
        List<Agent.Pause> lost,
        List<RuleNote> byRules) {
    /** Copies the lists. */
    public AgentDay {
        planned = List.copyOf(planned);
        spells = List.copyOf(spells);
        lost = List.copyOf(lost);
        byRules = List.copyOf(byRules);
    }

    /**
     * A stretch of time.
     *
     * @param from since when
     * @param to until when
     */
    public record Stretch(long from, long to) {}

    /**
     * Returns how long the agent did something.
     *
     * @param doing what
     * @return the time in ticks, what was never over left out
     */
    public long time(Doing doing) {
        return spells.stream()
                .filter(spell -> spell.doing() == doing && spell.to() != Spell.OPEN)
                .mapToLong(spell -> spell.to() - spell.from())
                .sum();
    }
}
