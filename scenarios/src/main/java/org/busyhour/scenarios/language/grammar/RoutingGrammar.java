package org.busyhour.scenarios.language.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Routing.AgentOrder;
import org.busyhour.engine.model.Routing.AgentScope;
import org.busyhour.engine.model.Routing.ContactOrder;
import org.busyhour.engine.model.Routing.ContactScope;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.value.Phrases;

/** The key {@code routing}. */
final class RoutingGrammar {

    private static final Key<ToAgent> TO_AGENT = new Key<>(
            "contact-to-agent",
            TextShape.of(Phrases.of(toAgent(), ToAgent::words)),
            "Which agent gets a contact that need not wait. Default: longest idle.",
            "longest idle",
            "preference then longest idle");
    private static final Key<ToContact> TO_CONTACT = new Key<>(
            "agent-to-contact",
            TextShape.of(Phrases.of(toContact(), ToContact::words)),
            "Which waiting contact a free agent takes. Default: longest wait.",
            "longest wait",
            "priority then longest wait");

    /** The shape of the whole. */
    static final Shape<Routing> ROUTING = new MapShape<>(
            "a map with contact-to-agent and agent-to-contact",
            List.of(TO_AGENT, TO_CONTACT),
            fields -> Optional.of(build(fields)));

    private RoutingGrammar() {}

    private static Routing build(Fields fields) {
        ToAgent agent = fields.get(TO_AGENT, new ToAgent(AgentScope.ALL, AgentOrder.LONGEST_IDLE));
        ToContact contact = fields.get(TO_CONTACT, new ToContact(ContactScope.ALL, ContactOrder.LONGEST_WAIT));
        return new Routing(agent.scope, agent.order, contact.scope, contact.order);
    }

    private static List<ToAgent> toAgent() {
        List<ToAgent> all = new ArrayList<>();
        for (AgentScope scope : AgentScope.values()) {
            List.of(AgentOrder.values()).forEach(order -> all.add(new ToAgent(scope, order)));
        }
        return all;
    }

    private static List<ToContact> toContact() {
        List<ToContact> all = new ArrayList<>();
        for (ContactScope scope : ContactScope.values()) {
            List.of(ContactOrder.values()).forEach(order -> all.add(new ToContact(scope, order)));
        }
        return all;
    }

    /** Returns the words of an enum's constant, {@code LONGEST_IDLE} as {@code longest idle}. */
    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private record ToAgent(AgentScope scope, AgentOrder order) {

        String words() {
            String first = scope == AgentScope.ALL ? "" : RoutingGrammar.words(scope) + " then ";
            return first + RoutingGrammar.words(order);
        }
    }

    private record ToContact(ContactScope scope, ContactOrder order) {

        String words() {
            String first = scope == ContactScope.ALL ? "" : RoutingGrammar.words(scope) + " then ";
            return first + RoutingGrammar.words(order);
        }
    }
}
