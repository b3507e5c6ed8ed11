package org.busyhour.engine.centre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.busyhour.engine.centre.staffing.Roster;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.observe.AgentState;
import org.jspecify.annotations.Nullable;

/**
 * Breaks that are given when the queue allows: from the start of its window on, an agent begins the break at the first
 * moment at which the agent has found nothing to do and no more colleagues are on the same break than must be for all
 * to have theirs within the window. At the last moment it is due like any other.
 */
final class FlexibleBreaks {
    private static final int NONE = -1;

    private final Roster roster;
    private final Pauses pauses;
    private final EventList plan;
    private final Agents agents;
    /** Of each pause the crew that shares its window, or {@link #NONE} if it has none. */
    private final int[] crewOf;

    private final List<Crew> crews = new ArrayList<>();
    /** How many of each crew are on the break. */
    private final int[] away;
    /** Of each agent, the pause that may begin, or {@link #NONE}. */
    private final int[] open;

    /** Those who have the same break in the same window, in the order of the file, and how many go at once. */
    private record Crew(List<Integer> members, int atOnce) {}

    private record Window(int group, long start, long length, long latest) {}

    private FlexibleBreaks(Roster roster, Pauses pauses, EventList plan, Agents agents) {
        this.roster = roster;
        this.pauses = pauses;
        this.plan = plan;
        this.agents = agents;
        crewOf = new int[roster.rests()];
        Arrays.fill(crewOf, NONE);
        windows().forEach(this::crew);
        away = new int[crews.size()];
        open = new int[agents.count()];
    }

    /** Returns them, or nothing where all breaks have their time. */
    static @Nullable FlexibleBreaks of(Roster roster, Pauses pauses, EventList plan, Agents agents) {
        boolean any = IntStream.range(0, roster.rests())
                .anyMatch(rest -> roster.rest(rest).pause().flexible());
        return any ? new FlexibleBreaks(roster, pauses, plan, agents) : null;
    }

    private Map<Window, List<Integer>> windows() {
        Map<Window, List<Integer>> windows = new LinkedHashMap<>();
        for (int rest = 0; rest < roster.rests(); rest++) {
            Agent.Pause pause = roster.rest(rest).pause();
            if (pause.flexible()) {
                int group = agents.group(agentOf(rest));
                Window window = new Window(group, pause.start(), pause.length(), pause.latest());
                windows.computeIfAbsent(window, w -> new ArrayList<>()).add(rest);
            }
        }
        return windows;
    }

    private void crew(Window of, List<Integer> rests) {
        rests.forEach(rest -> crewOf[rest] = crews.size());
        long length = of.latest() + of.length() - of.start();
        long atOnce = (rests.size() * of.length() + length - 1) / length;
        crews.add(new Crew(rests.stream().map(this::agentOf).toList(), (int) atOnce));
    }

    private int agentOf(int rest) {
        return roster.entries().get(roster.entryOf(rest)).who();
    }

    void reset() {
        Arrays.fill(away, 0);
        Arrays.fill(open, NONE);
    }

    /** The window of a pause begins, in which it isn't due yet; tells whether that is so. */
    boolean opens(int agent, int rest, long now) {
        long latest = roster.rest(rest).pause().latest();
        if (now >= latest) {
            open[agent] = open[agent] == rest ? NONE : open[agent];
            return false;
        }
        open[agent] = rest;
        plan.schedule(roster.entryOf(rest), latest, Kind.GOES);
        offer(agent, now);
        return true;
    }

    /** Tells whether an agent may begin a break. */
    boolean allows(int agent) {
        int rest = open[agent];
        return rest != NONE && away[crewOf[rest]] < crews.get(crewOf[rest]).atOnce();
    }

    /** Takes the break that an agent may begin. */
    int give(int agent) {
        int rest = open[agent];
        forget(agent);
        return rest;
    }

    /** An agent may begin no break any more. */
    void forget(int agent) {
        if (open[agent] != NONE) {
            plan.cancel(roster.entryOf(open[agent]));
            open[agent] = NONE;
        }
    }

    /** Somebody begins a break. */
    void begun(int rest) {
        count(rest, 1);
    }

    /** Somebody's break is over. */
    void over(int rest) {
        count(rest, -1);
    }

    private void count(int rest, int change) {
        if (rest < crewOf.length && crewOf[rest] != NONE) {
            away[crewOf[rest]] += change;
        }
    }

    /** Somebody is back from a break: others of the crew may go, the longest idle first. */
    void back(int rest, long now) {
        if (rest < crewOf.length && crewOf[rest] != NONE) {
            crews.get(crewOf[rest]).members().stream()
                    .filter(this::idle)
                    .sorted(Comparator.comparingLong(agent -> agents.get(agent, Agents.IDLE_SINCE)))
                    .forEach(agent -> offer(agent, now));
        }
    }

    private boolean idle(int agent) {
        return agents.state(agent) == AgentState.AVAILABLE;
    }

    private void offer(int agent, long now) {
        if (idle(agent) && allows(agent)) {
            pauses.lookUp(agent, now);
        }
    }
}
