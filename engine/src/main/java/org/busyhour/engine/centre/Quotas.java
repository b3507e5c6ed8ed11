package org.busyhour.engine.centre;

import java.util.OptionalInt;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;

/** How many contacts agents may take in a shift, or in a day where the plan is a head count. */
final class Quotas {
    private final Model model;
    private final Staff staff;
    private final Agents agents;
    private final int[] quotas;
    private Observer observer;

    @SuppressWarnings("NullAway.Init") // the observer comes with reset, before any event
    Quotas(Model model, Staff staff, Agents agents) {
        this.model = model;
        this.staff = staff;
        this.agents = agents;
        quotas = model.groups().stream()
                .mapToInt(group -> group.quota().orElse(Integer.MAX_VALUE))
                .toArray();
    }

    void reset(Observer listener) {
        observer = listener;
    }

    void beginDay(int group, int quota, long now) {
        for (int agent = agents.first(group); agent < agents.first(group + 1); agent++) {
            boolean exhausted =
                    agents.state(agent) == AgentState.AVAILABLE && agents.get(agent, Agents.QUOTA_LEFT) <= 0;
            if (exhausted) {
                staff.endAvailable(agent, now);
            }
            begin(agent, quota, now);
            if (exhausted) {
                staff.seek(agent, now);
            }
        }
        staff.free().quotasBegin();
    }

    void beginShift(int agent, long now) {
        begin(agent, quotas[agents.group(agent)], now);
    }

    private void begin(int agent, int quota, long now) {
        agents.set(agent, Agents.QUOTA_LEFT, quota);
        OptionalInt given = model.groups().get(agents.group(agent)).quota();
        if (given.isPresent()) {
            observer.quota(now, agent, quota);
        }
    }
}
