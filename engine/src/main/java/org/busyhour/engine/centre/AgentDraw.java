package org.busyhour.engine.centre;

import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Streams;

/** Where contacts draw from when they choose among agents at random. */
final class AgentDraw {
    private final Model model;
    private final Contacts contacts;
    private final boolean random;
    private final long[] addresses;

    AgentDraw(Model model, Contacts contacts) {
        this.model = model;
        this.contacts = contacts;
        random = model.routing().agentOrder() == Routing.AgentOrder.RANDOM;
        addresses = new long[model.types().size()];
    }

    void reset(Streams streams) {
        for (int type = 0; type < addresses.length; type++) {
            ContactType named = model.types().get(type);
            addresses[type] = streams.address(Purpose.AGENT_CHOICE, named.name());
        }
    }

    /** The address from which a contact's choice among agents is drawn, a new one at each step. */
    long of(int slot, int type) {
        if (!random) {
            return 0;
        }
        long number = contacts.get(slot, Contacts.CASE_NUMBER) * 64 + contacts.attempt(slot);
        return Streams.within(addresses[type] + contacts.get(slot, Contacts.STEP), number);
    }
}
