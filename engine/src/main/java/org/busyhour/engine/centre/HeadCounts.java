package org.busyhour.engine.centre;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;

/** Groups of which the plan says how many are there, and not who. */
final class HeadCounts {
    private final Centre centre;
    private final Attendance attendance;
    private final Agents agents;
    private final boolean[] headCount;
    private final int[] planned;
    /** How many more agents of a group of heads are there than planned; 0 of a group with shifts. */
    private final int[] surplus;

    private final long[] excessSince;
    private Observer observer;

    @SuppressWarnings("NullAway.Init") // the observer comes with reset, before any event
    HeadCounts(Model model, Centre centre, Attendance attendance, Agents agents) {
        this.centre = centre;
        this.attendance = attendance;
        this.agents = agents;
        int groups = model.groups().size();
        headCount = new boolean[groups];
        planned = new int[groups];
        surplus = new int[groups];
        excessSince = new long[groups];
        for (int g = 0; g < groups; g++) {
            headCount[g] = model.groups().get(g).staffing() instanceof Staffing.HeadCount;
        }
    }

    void reset(Observer listener) {
        observer = listener;
        Arrays.fill(planned, 0);
        Arrays.fill(surplus, 0);
    }

    /** Tells whether a group is planned in heads. */
    boolean plans(int group) {
        return headCount[group];
    }

    /** Tells whether more of a group are there than planned. */
    boolean tooMany(int group) {
        return surplus[group] > 0;
    }

    /** The simulated time is over for all groups. */
    void stop(long now) {
        for (int group = 0; group < planned.length; group++) {
            recordExcess(group, now);
        }
    }

    void change(int group, int heads, long now) {
        recordExcess(group, now);
        surplus[group] += planned[group] - heads;
        planned[group] = heads;
        if (!centre.staying()) {
            sendHome(group, now);
        }
        fill(group, now);
    }

    /** One more than planned is there from now on, because a rule has called. */
    void called(int group, long now) {
        recordExcess(group, now);
        surplus[group]--;
        fill(group, now);
    }

    /** One of those who were called may go. */
    void released(int group, long now) {
        recordExcess(group, now);
        surplus[group]++;
        if (!centre.staying()) {
            sendHome(group, now);
        }
    }

    private void fill(int group, long now) {
        for (int agent = agents.first(group); surplus[group] < 0; agent++) {
            if (agents.state(agent) == AgentState.OFF) {
                surplus[group]++;
                attendance.comeToWork(agent, now);
            }
        }
    }

    /** As many available agents go as are too many, the longest idle first. */
    void sendHome(int group, long now) {
        if (surplus[group] > 0) {
            longestIdle(group).limit(surplus[group]).forEach(agent -> attendance.leaveIdle(agent, now));
        }
    }

    /** Somebody of a group has gone. */
    void gone(int group, long now) {
        recordExcess(group, now);
        surplus[group]--;
    }

    /** Returns the available agents of a group, the longest idle first, ties in the order of the file. */
    private Stream<Integer> longestIdle(int group) {
        return idleOf(group).boxed().sorted(Comparator.comparingLong(agent -> agents.get(agent, Agents.IDLE_SINCE)));
    }

    private IntStream idleOf(int group) {
        return IntStream.range(agents.first(group), agents.first(group + 1))
                .filter(agent -> agents.state(agent) == AgentState.AVAILABLE);
    }

    private void recordExcess(int group, long now) {
        int excess = surplus[group];
        if (excess > 0 && now > excessSince[group]) {
            observer.overtime(group, -1, excess, excessSince[group], now);
        }
        excessSince[group] = now;
    }
}
