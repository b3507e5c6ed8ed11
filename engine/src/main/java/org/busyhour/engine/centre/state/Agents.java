package org.busyhour.engine.centre.state;

import java.util.Arrays;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.time.Ticks;

/**
 * The agents, numbered through the groups: plain arrays with a place an agent, open to the rest of the centre, as in
 * {@link Contacts}.
 */
public final class Agents {
    /** The group of each. */
    public final int[] group;

    /** The first agent of each group, and behind the last group the number of all. */
    public final int[] first;

    /** What each does; the parts of handling aren't told apart here: all are {@link AgentState#TALKING}. */
    public final AgentState[] state;

    /** Since when. */
    public final long[] since;

    /** The contact in hand. */
    public final int[] hand;

    /** Whether the contact in hand has left and only the wrap remains. */
    public final boolean[] wrapping;

    /** When the last contact ended or the agent signed in, whichever is later. */
    public final long[] idleSince;

    /** Whether the shift is over. */
    public final boolean[] leaving;

    /** When the shift ends or ended. */
    public final long[] plannedEnd;

    /** How many more contacts the quota allows. */
    public final int[] quotaLeft;

    /** The pause that is due or being taken, and how many are due from there on. */
    public final int[] pause;

    /** How many pauses are due. */
    public final int[] pausesDue;

    /** Time handling and time available since the start, up to when the agent last became free. */
    public final long[] handled;

    /** Time available, as {@link #handled}. */
    public final long[] available;

    /**
     * Sets the agents up, all off.
     *
     * @param model the centre
     */
    public Agents(Model model) {
        int n = model.agents();
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
        state = new AgentState[n];
        since = new long[n];
        hand = new int[n];
        wrapping = new boolean[n];
        idleSince = new long[n];
        leaving = new boolean[n];
        plannedEnd = new long[n];
        quotaLeft = new int[n];
        pause = new int[n];
        pausesDue = new int[n];
        handled = new long[n];
        available = new long[n];
        clear();
    }

    /** Sends all off and forgets what they did. */
    public void clear() {
        Arrays.fill(state, AgentState.OFF);
        Arrays.fill(hand, Contacts.NONE);
        Arrays.fill(wrapping, false);
        Arrays.fill(leaving, false);
        Arrays.fill(plannedEnd, Ticks.NEVER);
        Arrays.fill(quotaLeft, Integer.MAX_VALUE);
        Arrays.fill(pausesDue, 0);
        Arrays.fill(handled, 0);
        Arrays.fill(available, 0);
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
