package org.busyhour.engine.model;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A group of agents with the same skills.
 *
 * @param name the name that the scenario gives
 * @param staffing who is there when
 * @param skills the contact types that the group takes, the preferred first
 * @param quota at most so many contacts an agent and shift (a day for head counts); empty: no limit
 * @param costPerHour what a paid hour costs, in the scenario's money; empty: unknown
 * @param chats how many chats an agent holds at once, at least 1
 * @param pay what is paid for overtime, nights, time on call and calling up
 * @param performance how fast and how well they work beside that
 * @param whenIdle what they do in turn for want of contacts
 * @param stopsBefore when they take no new contact
 * @param quotaBalanced whether of the idle agents of the group the one takes a contact who has used least of the quota
 * @param post where it works, and for whom it keeps agents
 * @param shrinkage how its agents are away by chance
 * @param law what the law asks for its people
 */
public record AgentGroup(
        String name,
        Staffing staffing,
        List<Skill> skills,
        OptionalInt quota,
        OptionalDouble costPerHour,
        int chats,
        Pay pay,
        Performance performance,
        List<SideTask> whenIdle,
        StopsBefore stopsBefore,
        boolean quotaBalanced,
        Post post,
        Shrinkage shrinkage,
        LabourLaw law) {
    /** The most chats that an agent holds at once. */
    public static final int MOST_CHATS = 20;

    /** Checks the numbers. */
    public AgentGroup {
        skills = List.copyOf(skills);
        whenIdle = List.copyOf(whenIdle);
        Require.that(quota.orElse(0) >= 0, "quota", quota);
        Require.that(costPerHour.orElse(0) >= 0, "costPerHour", costPerHour);
        Require.that(skills.stream().map(Skill::type).distinct().count() == skills.size(), "skills", skills);
        Require.that(quota.isPresent() || !quotaBalanced, "quotaBalanced", quotaBalanced);
        Require.that(chats >= 1 && chats <= MOST_CHATS, "chats", chats);
    }

    /**
     * Makes a group whose agents hold one chat at a time.
     *
     * @param name the name that the scenario gives
     * @param staffing who is there when
     * @param skills the contact types that the group takes, the preferred first
     * @param quota at most so many contacts an agent and shift
     * @param costPerHour what a paid hour costs
     */
    public AgentGroup(
            String name, Staffing staffing, List<Skill> skills, OptionalInt quota, OptionalDouble costPerHour) {
        this(
                name,
                staffing,
                skills,
                quota,
                costPerHour,
                1,
                Pay.ALIKE,
                Performance.PLAIN,
                List.of(),
                StopsBefore.NEVER,
                false,
                Post.PLAIN,
                Shrinkage.NONE,
                LabourLaw.NONE);
    }

    /**
     * Tells whether shrinkage is worth a table of its own.
     *
     * @return whether its agents are away by chance, or the law asks for something
     */
    public boolean mayBeAway() {
        return !shrinkage.equals(Shrinkage.NONE) || law.any();
    }

    /**
     * Begins to make another group of this one.
     *
     * @return a draft that says the same
     */
    public AgentGroupDraft draft() {
        return new AgentGroupDraft(this);
    }

    /**
     * Returns the same group with other people.
     *
     * @param other who is there when
     * @return the group
     */
    public AgentGroup with(Staffing other) {
        return draft().staffing(other).done();
    }
}
