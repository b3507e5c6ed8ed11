package org.busyhour.engine.replicate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.observe.AgentState;
import org.jspecify.annotations.Nullable;

/** An agent of a {@link PlainCentre}. */
final class PlainAgent {
    final int number;
    final int group;
    final boolean ofHeads;
    final Map<AgentState, Long> spent = new EnumMap<>(AgentState.class);
    AgentState state = AgentState.OFF;
    long since;
    long idleSince;
    long plannedEnd = Long.MAX_VALUE;
    boolean leaving;
    boolean planned;
    int quotaLeft = Integer.MAX_VALUE;
    int answered;
    int tasks;
    long handled;
    long available;
    double occupancy;
    long overtime;
    long unpaid;
    long idleAfterQuota;
    final List<long[]> onCall = new ArrayList<>();
    final Deque<PlannedPause> due = new ArrayDeque<>();

    @Nullable
    PlainContact hand;

    @Nullable
    PlannedPause taking;

    PlainEvents.@Nullable Event pauseEnd;

    /** A pause, and whether it ends as planned even if it is late. */
    record PlannedPause(Agent.Pause pause, boolean cut) {}

    PlainAgent(int number, int group, boolean ofHeads) {
        this.number = number;
        this.group = group;
        this.ofHeads = ofHeads;
    }

    /** Ends the state at an instant. */
    void become(AgentState next, long now) {
        long time = now - since;
        if (state == AgentState.OFF) {
            spent.merge(AgentState.ON_CALL, onCallUntil(now), Long::sum);
        } else {
            spent.merge(state, time, Long::sum);
        }
        if (state == AgentState.AVAILABLE) {
            available += time;
            idleAfterQuota += quotaLeft <= 0 ? time : 0;
        }
        if (taking != null && !taking.pause().paid()) {
            unpaid += time;
        }
        taking = null;
        state = next;
        since = now;
    }

    /** Who isn't at work is on call for as long as any stretch on call lasts. */
    long onCallUntil(long now) {
        return onCall.stream()
                .mapToLong(stretch -> Math.max(0, Math.min(now, stretch[1]) - Math.max(since, stretch[0])))
                .sum();
    }

    boolean pausing() {
        return state == AgentState.ON_BREAK
                || state == AgentState.IN_MEETING
                || state == AgentState.IN_TRAINING
                || state == AgentState.AT_DUTY;
    }

    static AgentState state(Agent.Kind kind) {
        return switch (kind) {
            case BREAK -> AgentState.ON_BREAK;
            case MEETING -> AgentState.IN_MEETING;
            case TRAINING -> AgentState.IN_TRAINING;
            case DUTY -> AgentState.AT_DUTY;
        };
    }
}
