package org.busyhour.engine.centre.state;

import java.util.Arrays;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.time.Ticks;

/**
 * The agents, numbered through the groups.
 *
 * <p>One array with a row of fields an agent, what every contact touches first: an agent's fields lie in two cache
 * lines, where an array a field would need a line each. The contact in hand, and whether only its wrap remains, stand
 * apart, in an array small enough to stay in the cache: they are the first things asked when work ends, and then the
 * rows of both can be fetched at once.
 */
public final class Agents {
    /** Since when the agent has been in the present state. */
    public static final int SINCE = 0;

    /** When the last contact ended or the agent signed in, whichever is later. */
    public static final int IDLE_SINCE = 2;

    /** How many more contacts the quota allows; negative while the agent is to take nothing new for another reason. */
    public static final int QUOTA_LEFT = 3;

    /** 1 if the shift is over. */
    public static final int LEAVING = 4;

    /** How many pauses are due. */
    public static final int PAUSES_DUE = 5;

    /** When the shift ends or ended. */
    public static final int PLANNED_END = 6;

    /** Time handling since the start of the replication, up to when the agent last became free. */
    public static final int HANDLED = 7;

    /** Time available, as {@link #HANDLED}. */
    public static final int AVAILABLE = 8;

    /** Beyond every quota. */
    private static final long HOLD = 1L << 40;

    private static final int STATE = 1;
    private static final int WIDTH = 9;
    private static final AgentState[] STATES = AgentState.values();

    private final long[] fields;
    // The contact in hand times two, and one more if it has left and only the wrap remains.
    private final int[] hands;
    private final int[] group;
    private final int[] first;

    /**
     * Sets the agents up, all off.
     *
     * @param model the centre
     */
    public Agents(Model model) {
        int n = model.agents();
        fields = new long[n * WIDTH];
        hands = new int[n];
        group = new int[n];
        first = new int[model.groups().size() + 1];
        int agent = 0;
        for (int g = 0; g < model.groups().size(); g++) {
            AgentGroup members = model.groups().get(g);
            first[g] = agent;
            Arrays.fill(group, agent, agent + members.staffing().agents(), g);
            agent += members.staffing().agents();
        }
        first[model.groups().size()] = n;
        clear();
    }

    /** Sends all off and forgets what they did. */
    public void clear() {
        Arrays.fill(fields, 0);
        Arrays.fill(hands, Contacts.NONE << 1);
        for (int agent = 0; agent < group.length; agent++) {
            set(agent, PLANNED_END, Ticks.NEVER);
            set(agent, QUOTA_LEFT, Integer.MAX_VALUE);
        }
    }

    /**
     * Returns a field.
     *
     * @param agent who
     * @param field which, a constant of this class
     * @return its value
     */
    public long get(int agent, int field) {
        return fields[agent * WIDTH + field];
    }

    /**
     * Tells whether a field is 1.
     *
     * @param agent who
     * @param field which, a constant of this class
     * @return whether it isn't 0
     */
    public boolean is(int agent, int field) {
        return get(agent, field) != 0;
    }

    /**
     * Changes a field.
     *
     * @param agent who
     * @param field which, a constant of this class
     * @param value its new value
     */
    public void set(int agent, int field, long value) {
        fields[agent * WIDTH + field] = value;
    }

    /**
     * Adds to a field.
     *
     * @param agent who
     * @param field which, a constant of this class
     * @param value how much
     */
    public void add(int agent, int field, long value) {
        fields[agent * WIDTH + field] += value;
    }

    /**
     * Returns the contact that an agent has in hand.
     *
     * @param agent who
     * @return the contact, or {@link Contacts#NONE}
     */
    public int hand(int agent) {
        return hands[agent] >> 1;
    }

    /**
     * Gives an agent a contact in hand, or takes it away.
     *
     * @param agent who
     * @param slot the contact, or {@link Contacts#NONE}
     */
    public void setHand(int agent, int slot) {
        hands[agent] = slot << 1;
    }

    /**
     * Tells whether the contact in hand has left and only the wrap remains.
     *
     * @param agent who
     * @return whether the agent wraps
     */
    public boolean wrapping(int agent) {
        return (hands[agent] & 1) != 0;
    }

    /**
     * Lets the wrap of the contact in hand be all that remains.
     *
     * @param agent who
     */
    public void beginWrap(int agent) {
        hands[agent] |= 1;
    }

    /**
     * Returns what an agent does; the parts of handling aren't told apart here, all are {@link AgentState#TALKING}.
     *
     * @param agent who
     * @return the state
     */
    public AgentState state(int agent) {
        return STATES[(int) get(agent, STATE)];
    }

    /**
     * Lets an agent do something else from now on.
     *
     * @param agent who
     * @param state what
     * @param now since when
     */
    public void become(int agent, AgentState state, long now) {
        set(agent, STATE, state.ordinal());
        set(agent, SINCE, now);
    }

    /**
     * Returns how many more contacts the quota allows, whatever else keeps the agent from taking any.
     *
     * @param agent who
     * @return the number
     */
    public long quotaLeft(int agent) {
        return get(agent, QUOTA_LEFT) & (HOLD - 1);
    }

    /**
     * Lets an agent take nothing new, for one more reason.
     *
     * @param agent who
     */
    public void holdBack(int agent) {
        add(agent, QUOTA_LEFT, -HOLD);
    }

    /**
     * Tells whether an agent is to take nothing new for another reason than the quota.
     *
     * @param agent who
     * @return whether there is one
     */
    public boolean heldBack(int agent) {
        return get(agent, QUOTA_LEFT) < 0;
    }

    /**
     * Takes one reason back, if there is any.
     *
     * @param agent who
     */
    public void letTake(int agent) {
        if (heldBack(agent)) {
            add(agent, QUOTA_LEFT, HOLD);
        }
    }

    /**
     * Takes all reasons back.
     *
     * @param agent who
     */
    public void letTakeAll(int agent) {
        set(agent, QUOTA_LEFT, quotaLeft(agent));
    }

    /**
     * Lets the contact that an agent has in hand be in conversation again, as far as is known.
     *
     * @param agent who
     */
    public void backToTalk(int agent) {
        setHand(agent, hand(agent));
    }

    /**
     * Returns the group of an agent.
     *
     * @param agent who
     * @return the place of the group
     */
    public int group(int agent) {
        return group[agent];
    }

    /**
     * Returns the first agent of a group.
     *
     * @param ofGroup the place of the group, or the number of groups
     * @return the number of the agent; behind the last group, the number of all
     */
    public int first(int ofGroup) {
        return first[ofGroup];
    }

    /**
     * Returns how many groups there are.
     *
     * @return the number
     */
    public int groups() {
        return first.length - 1;
    }

    /**
     * Returns how many agents there are.
     *
     * @return the number in all groups
     */
    public int count() {
        return group.length;
    }
}
