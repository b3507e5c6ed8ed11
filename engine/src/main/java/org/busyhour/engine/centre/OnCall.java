package org.busyhour.engine.centre;

import java.util.Arrays;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;
import org.jspecify.annotations.Nullable;

/** Who isn't at work, but may be called up. */
final class OnCall {
    private final Agents agents;
    /** How many stretches on call an agent is in: two for an instant where one follows the other. */
    private final int[] stretches;

    private Observer observer;

    @SuppressWarnings("NullAway.Init") // the observer comes with reset, before any event
    private OnCall(Agents agents) {
        this.agents = agents;
        stretches = new int[agents.count()];
    }

    /** Returns it, or null where nobody is ever on call. */
    static @Nullable OnCall of(Model model, Agents agents) {
        boolean any = model.groups().stream()
                .anyMatch(group -> group.staffing() instanceof Staffing.People people
                        && people.people().stream()
                                .flatMap(person -> person.shifts().stream())
                                .anyMatch(shift -> shift.duty() == Agent.Duty.ON_CALL));
        return any ? new OnCall(agents) : null;
    }

    void reset(Observer listener) {
        observer = listener;
        Arrays.fill(stretches, 0);
    }

    /** A stretch on call begins; who is at work stays there. */
    void begins(int agent, long now) {
        stretches[agent]++;
        if (agents.state(agent) == AgentState.OFF) {
            standBy(agent, now);
        }
    }

    /** A stretch on call is over. */
    void ends(int agent, long now) {
        stretches[agent]--;
        if (stretches[agent] == 0 && agents.state(agent) == AgentState.ON_CALL) {
            leave(agent, now);
            agents.become(agent, AgentState.OFF, now);
            observer.onCall(now, agent, false);
        }
    }

    /** Somebody has left work and may be on call already. */
    void signedOut(int agent, long now) {
        if (stretches[agent] > 0) {
            standBy(agent, now);
        }
    }

    /** Somebody comes to work, or the simulated time is over: no longer on call, if that was so. */
    void leave(int agent, long now) {
        if (agents.state(agent) == AgentState.ON_CALL) {
            observer.spent(agent, AgentState.ON_CALL, agents.get(agent, Agents.SINCE), now);
        }
    }

    private void standBy(int agent, long now) {
        agents.become(agent, AgentState.ON_CALL, now);
        observer.onCall(now, agent, true);
    }
}
