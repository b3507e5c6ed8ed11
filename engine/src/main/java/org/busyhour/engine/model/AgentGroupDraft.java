package org.busyhour.engine.model;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A group of agents that is being made of another one; what isn't said stays as it is there. */
public final class AgentGroupDraft {
    private final String name;
    private Staffing staffing;
    private List<Skill> skills;
    private OptionalInt quota;
    private OptionalDouble costPerHour;
    private int chats;
    private Pay pay;
    private Performance performance;
    private List<SideTask> whenIdle;
    private StopsBefore stopsBefore;
    private boolean quotaBalanced;
    private Post post;
    private Shrinkage shrinkage;
    private LabourLaw law;

    AgentGroupDraft(AgentGroup group) {
        name = group.name();
        staffing = group.staffing();
        skills = group.skills();
        quota = group.quota();
        costPerHour = group.costPerHour();
        chats = group.chats();
        pay = group.pay();
        performance = group.performance();
        whenIdle = group.whenIdle();
        stopsBefore = group.stopsBefore();
        quotaBalanced = group.quotaBalanced();
        post = group.post();
        shrinkage = group.shrinkage();
        law = group.law();
    }

    /**
     * Says who is there when.
     *
     * @param other who is
     * @return this draft
     */
    public AgentGroupDraft staffing(Staffing other) {
        staffing = other;
        return this;
    }

    /**
     * Says which contact types the group takes.
     *
     * @param other them, the preferred first
     * @return this draft
     */
    public AgentGroupDraft skills(List<Skill> other) {
        skills = other;
        return this;
    }

    /**
     * Says how many contacts an agent takes at the most.
     *
     * @param other the number for a shift, or a day for head counts; empty: no limit
     * @return this draft
     */
    public AgentGroupDraft quota(OptionalInt other) {
        quota = other;
        return this;
    }

    /**
     * Says what a paid hour costs.
     *
     * @param other the cost, in the scenario's money; empty: unknown
     * @return this draft
     */
    public AgentGroupDraft costPerHour(OptionalDouble other) {
        costPerHour = other;
        return this;
    }

    /**
     * Says how many chats an agent holds at once.
     *
     * @param other the number, at least 1
     * @return this draft
     */
    public AgentGroupDraft chats(int other) {
        chats = other;
        return this;
    }

    /**
     * Says what is paid for overtime, nights, time on call and calling up.
     *
     * @param other the pay
     * @return this draft
     */
    public AgentGroupDraft pay(Pay other) {
        pay = other;
        return this;
    }

    /**
     * Says how fast and how well agents work beside their skills.
     *
     * @param other how they do
     * @return this draft
     */
    public AgentGroupDraft performance(Performance other) {
        performance = other;
        return this;
    }

    /**
     * Says how agents are away by chance.
     *
     * @param other how
     * @return this draft
     */
    public AgentGroupDraft shrinkage(Shrinkage other) {
        shrinkage = other;
        return this;
    }

    /**
     * Says what agents do for want of contacts.
     *
     * @param other tasks, in turn
     * @return this draft
     */
    public AgentGroupDraft whenIdle(List<SideTask> other) {
        whenIdle = other;
        return this;
    }

    /**
     * Says when agents take no new contact.
     *
     * @param other how long before what
     * @return this draft
     */
    public AgentGroupDraft stopsBefore(StopsBefore other) {
        stopsBefore = other;
        return this;
    }

    /**
     * Says whether the quota is used evenly.
     *
     * @param other whether the idle agent takes a contact who has used least of the quota
     * @return this draft
     */
    public AgentGroupDraft quotaBalanced(boolean other) {
        quotaBalanced = other;
        return this;
    }

    /**
     * Says where it works, and for whom it keeps agents.
     *
     * @param other site and reserve
     * @return this draft
     */
    public AgentGroupDraft post(Post other) {
        post = other;
        return this;
    }

    /**
     * Says what the law asks for.
     *
     * @param other what
     * @return this draft
     */
    public AgentGroupDraft law(LabourLaw other) {
        law = other;
        return this;
    }

    /**
     * Makes the group.
     *
     * @return the group
     */
    public AgentGroup done() {
        return new AgentGroup(
                name,
                staffing,
                skills,
                quota,
                costPerHour,
                chats,
                pay,
                performance,
                whenIdle,
                stopsBefore,
                quotaBalanced,
                post,
                shrinkage,
                law);
    }
}
