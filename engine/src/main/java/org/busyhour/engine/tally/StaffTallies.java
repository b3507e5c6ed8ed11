package org.busyhour.engine.tally;

import java.util.Arrays;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.Model;

/** Adds facts of groups and agents to a tally, times to the rows in which they were spent. */
final class StaffTallies {
    private final long[] rowStarts;
    private final long[] staff;
    private final long[] agents;
    private final int[] groupOf;
    private final int groupStride;
    /** How many facts each has. */
    private final int facts;

    private int row;
    private long rowStart;

    StaffTallies(Model model, Tally tally) {
        rowStarts = model.timeline().rowStarts();
        staff = tally.staff();
        agents = tally.agents();
        groupStride = tally.staffIndex(1, 0);
        facts = tally.staffFacts();
        groupOf = new int[model.agents()];
        int agent = 0;
        int group = 0;
        for (AgentGroup g : model.groups()) {
            Arrays.fill(groupOf, agent, agent + g.staffing().agents(), group++);
            agent += g.staffing().agents();
        }
    }

    /** Begins a row; times that are added from now on end in it. */
    void row(int newRow, long start) {
        row = newRow;
        rowStart = start;
    }

    int groupOf(int agent) {
        return groupOf[agent];
    }

    /** Returns where the facts of a group in a row begin. */
    int at(int group, int inRow) {
        return group * groupStride + inRow * facts;
    }

    /** Returns where the facts of a group in the present row begin. */
    int atPresent(int group) {
        return at(group, row);
    }

    int row() {
        return row;
    }

    long rowStart() {
        return rowStart;
    }

    long[] staff() {
        return staff;
    }

    long[] agents() {
        return agents;
    }

    /** Adds to a fact of an agent and of the agent's group; agents leave the warm-up out. */
    void add(int agent, int inRow, StaffFact fact, long value) {
        add(groupOf[agent], agent, inRow, fact, value);
    }

    /** Adds to a fact of a group, and of an agent of it unless that is negative. */
    void add(int group, int agent, int inRow, StaffFact fact, long value) {
        addTo(group, agent, fact.ordinal(), inRow, value);
    }

    /** Adds time of one agent that ends in the present row. */
    void time(int agent, StaffFact fact, long from, long to) {
        time(groupOf[agent], agent, fact, 1, from, to);
    }

    /**
     * Adds time of an agent, or of so many heads of a group where the agent is negative, that ends in the present row.
     */
    void time(int group, int agent, StaffFact fact, int heads, long from, long to) {
        if (from >= rowStart) {
            addTo(group, agent, fact.ordinal(), row, heads * (to - from));
        } else {
            split(group, agent, fact.ordinal(), heads, from, to, row);
        }
    }

    /** Adds planned time, which may lie ahead. */
    void planned(int group, int agent, int heads, long from, long to) {
        anyTime(group, agent, StaffFact.PAID, heads, from, to);
    }

    /** Adds time of an agent, or of so many heads of a group where the agent is negative, that may lie in any row. */
    void anyTime(int group, int agent, StaffFact fact, int heads, long from, long to) {
        split(group, agent, fact.ordinal(), heads, from, to, rowStarts.length - 1);
    }

    private void split(int group, int agent, int fact, int heads, long from, long to, int lastRow) {
        long end = to;
        for (int r = lastRow; end > from; r--) {
            long start = Math.max(from, rowStarts[r]);
            if (start < end) {
                addTo(group, agent, fact, r, heads * (end - start));
                end = start;
            }
        }
    }

    private void addTo(int group, int agent, int fact, int inRow, long value) {
        if (fact >= facts) {
            throw new IllegalStateException("fact " + fact + " of " + facts + " that the model can have");
        }
        staff[at(group, inRow) + fact] += value;
        if (inRow > 0 && agent >= 0) {
            agents[ofAgent(agent) + fact] += value;
        }
    }

    /** Returns where the facts of an agent begin. */
    int ofAgent(int agent) {
        return agent * facts;
    }
}
