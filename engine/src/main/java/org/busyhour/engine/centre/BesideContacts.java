package org.busyhour.engine.centre;

import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.random.Streams;
import org.jspecify.annotations.Nullable;

/**
 * What agents do beside contacts and the pauses of their shifts, and what becomes of them meanwhile: requests for
 * approval, breaks that the queue allows, side tasks, abilities that change, and time that decides who comes next.
 *
 * <p>Absent in a model that has none of it, so that an agent who goes from contact to contact is asked about it but
 * once.
 */
final class BesideContacts {
    private final Agents agents;
    private final Pauses pauses;
    private final @Nullable Abilities abilities;
    private final @Nullable SideWork sideWork;
    private final @Nullable ApprovalDesk approvals;
    private final boolean byOccupancy;

    private BesideContacts(Agents agents, Pauses pauses, Desks desks, boolean byOccupancy) {
        this.agents = agents;
        this.pauses = pauses;
        abilities = desks.abilities;
        sideWork = desks.sideWork;
        approvals = desks.approvals;
        this.byOccupancy = byOccupancy;
    }

    /** Who knows more about some of it; absent where a model has none. */
    record Desks(
            @Nullable Abilities abilities,
            @Nullable SideWork sideWork,
            @Nullable ApprovalDesk approvals) {}

    /** Returns what there is beside contacts, or null if a model has nothing of it. */
    static @Nullable BesideContacts of(Model model, Agents agents, Pauses pauses, Desks desks) {
        boolean byOccupancy = model.routing().agentOrder() == Routing.AgentOrder.LEAST_OCCUPIED;
        boolean any = byOccupancy
                || pauses.anyFlexible()
                || desks.abilities != null
                || desks.sideWork != null
                || desks.approvals != null;
        return any ? new BesideContacts(agents, pauses, desks, byOccupancy) : null;
    }

    void reset(Streams streams, Observer listener) {
        if (abilities != null) {
            abilities.reset(streams);
        }
        if (sideWork != null) {
            sideWork.reset(streams, listener);
        }
        if (approvals != null) {
            approvals.reset(streams, listener);
        }
    }

    @Nullable
    Abilities abilities() {
        return abilities;
    }

    @Nullable
    SideWork sideWork() {
        return sideWork;
    }

    @Nullable
    ApprovalDesk approvals() {
        return approvals;
    }

    /** An agent has done with a contact, be it for good or for the time being. */
    void handled(int agent, long now) {
        if (byOccupancy) {
            agents.add(agent, Agents.HANDLED, now - agents.get(agent, Agents.SINCE));
        }
        if (abilities != null) {
            abilities.handled(agent, agents.get(agent, Agents.SINCE), now);
        }
    }

    /** An agent has been available until now. */
    void available(int agent, long now) {
        refresh(agent, now);
        if (byOccupancy) {
            agents.add(agent, Agents.AVAILABLE, now - agents.get(agent, Agents.SINCE));
        }
    }

    /** Lets an agent be as able as the time at work so far makes one. */
    void refresh(int agent, long now) {
        if (abilities != null) {
            abilities.refresh(agent, now);
        }
    }

    /** Lets an agent decide about a request for approval, before any contact; tells whether there is one. */
    boolean decides(int agent, long now) {
        return approvals != null && approvals.takesUp(agent, now);
    }

    /** Lets an agent for whom no contact waits begin something else; tells whether there is anything. */
    boolean begins(int agent, boolean over, long now) {
        return pauses.allowed(agent, now) || (sideWork != null && !over && sideWork.begin(agent, now));
    }
}
