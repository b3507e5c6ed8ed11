package org.busyhour.scenarios.language.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Routing.AgentOrder;
import org.busyhour.engine.model.Routing.AgentScope;
import org.busyhour.engine.model.Routing.Commitment;
import org.busyhour.engine.model.Routing.ContactOrder;
import org.busyhour.engine.model.Routing.ContactScope;
import org.busyhour.engine.policy.Policies;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.value.CommitmentPhrase;
import org.busyhour.scenarios.language.value.Phrases;
import org.busyhour.scenarios.language.value.RoutingPhrase;

/** The key {@code routing}. */
final class RoutingGrammar {

    private static final RoutingPhrase.Words<AgentScope, AgentOrder> AGENTS = new RoutingPhrase.Words<>(
            but(AgentScope.values(), AgentScope.ALL),
            but(AgentOrder.values(), AgentOrder.POLICY),
            AgentOrder.POLICY,
            Policies::forAgents);
    private static final RoutingPhrase.Words<ContactScope, ContactOrder> CONTACTS = new RoutingPhrase.Words<>(
            but(ContactScope.values(), ContactScope.ALL),
            but(ContactOrder.values(), ContactOrder.POLICY),
            ContactOrder.POLICY,
            Policies::forContacts);

    private static final Key<RoutingPhrase<AgentScope, AgentOrder>> TO_AGENT = new Key<>(
            "contact-to-agent",
            TextShape.matching(AGENTS.shape(), AGENTS.expected(), AGENTS),
            "Which agent gets a contact that need not wait. Default: longest idle.",
            "longest idle",
            "preference then longest idle",
            "same agent then local then fewest contacts");
    private static final Key<RoutingPhrase<ContactScope, ContactOrder>> TO_CONTACT = new Key<>(
            "agent-to-contact",
            TextShape.matching(CONTACTS.shape(), CONTACTS.expected(), CONTACTS),
            "Which waiting contact a free agent takes. Default: longest wait.",
            "longest wait",
            "priority then longest wait",
            "weighted wait");

    private static final Key<Commitment> WAITS_FOR = new Key<>(
            "waits-for",
            TextShape.matching(CommitmentPhrase.SHAPE, CommitmentPhrase.EXPECTED, CommitmentPhrase::parse),
            "For which groups a contact waits that finds nobody idle. Default: any group.",
            "any group",
            "shortest expected wait",
            "first group within 45s");

    /** The shape of the whole. */
    static final Shape<Routing> ROUTING = new MapShape<>(
            "a map with contact-to-agent, agent-to-contact and waits-for",
            List.of(TO_AGENT, TO_CONTACT, WAITS_FOR),
            fields -> Optional.of(build(fields)));

    private RoutingGrammar() {}

    private static Routing build(Fields fields) {
        RoutingPhrase<AgentScope, AgentOrder> agent =
                fields.get(TO_AGENT, new RoutingPhrase<>(List.of(), AgentOrder.LONGEST_IDLE, Optional.empty()));
        RoutingPhrase<ContactScope, ContactOrder> contact =
                fields.get(TO_CONTACT, new RoutingPhrase<>(List.of(), ContactOrder.LONGEST_WAIT, Optional.empty()));
        return new Routing(
                agent.scopes(),
                agent.order(),
                agent.policy(),
                contact.scopes(),
                contact.order(),
                contact.policy(),
                fields.get(WAITS_FOR, Commitment.NONE));
    }

    private static <T extends Enum<T>> Phrases<T> but(T[] all, T without) {
        return Phrases.of(Arrays.stream(all).filter(one -> one != without).toList(), RoutingGrammar::words);
    }

    /** Returns the words of an enum's constant, {@code LONGEST_IDLE} as {@code longest idle}. */
    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
