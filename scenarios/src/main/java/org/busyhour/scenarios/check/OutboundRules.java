package org.busyhour.scenarios.check;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.Channel;
import org.busyhour.engine.model.Routing;
import org.busyhour.scenarios.language.spec.ArrivalsSpec;
import org.busyhour.scenarios.language.spec.ClockSpec;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.DiallingSpec;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.IncidentSpec;
import org.busyhour.scenarios.language.spec.Reference;

/** How calls to customers on lists fit to the rest. */
final class OutboundRules {
    private OutboundRules() {}

    /** Customers may be called at some time of the run. */
    static void hours(Case scenario) {
        if (scenario.broken("time")) {
            return;
        }
        for (ContactSpec contact : scenario.spec().contacts()) {
            contact.dialling().flatMap(DiallingSpec::hours).ifPresent(hours -> during(scenario, hours));
        }
    }

    /** Customers on a list are called. */
    static void records(Case scenario) {
        for (ContactSpec contact : scenario.spec().contacts()) {
            boolean voice = contact.deferral().channel() == Channel.VOICE
                    && !scenario.unreadable(contact.at().path("channel"));
            if (voice && contact.arrivals() instanceof ArrivalsSpec.Records) {
                scenario.error(
                        contact.at(),
                        "arrivals",
                        "records are a list, and who is on a list doesn't call: the channel of " + contact.name()
                                + " is voice",
                        "write channel: outbound with dialling, or calls that come, as arrivals: 60/h");
            }
        }
    }

    /** Somebody picks up, and a machine may dial ahead. */
    static void shares(Case scenario) {
        for (ContactSpec contact : scenario.spec().contacts()) {
            contact.dialling().ifPresent(how -> shares(scenario, how));
        }
    }

    private static void shares(Case scenario, DiallingSpec how) {
        if (how.reached().exact().signum() == 0) {
            scenario.warn(
                    how.at().at("reached"),
                    "at 0 % no customer on the list ever picks up",
                    "say how many tries reach the customer, as 35 %");
        }
        if (how.ahead().filter(ahead -> ahead.limit().exact().signum() == 0).isPresent()) {
            scenario.warn(
                    how.at().at("limit"),
                    "at 0 % the machine never dials ahead of the agents who are free",
                    "allow some to find no agent, as 3 %, or write mode: progressive");
        }
    }

    private static void during(Case scenario, ClockSpec hours) {
        if (hours.week().isEmpty() && !scenario.spec().time().opening().limited()) {
            scenario.error(
                    hours.at(),
                    "customers may be called while the centre is open, but there are no opening hours",
                    "say them as time.open, or write the hours");
        } else if (hours.hours(scenario.spec().time().opening())
                .during(scenario.spec().time().calendar())
                .isEmpty()) {
            scenario.error(
                    hours.at(), "customers may never be called during the run", "see time.start and time.length");
        }
    }

    /** Nobody leaves a customer who has just been called. */
    static void interruptions(Case scenario) {
        for (ContactSpec contact : scenario.spec().types()) {
            for (Reference victim : contact.interrupts()) {
                if (list(scenario, victim.name()).isPresent()) {
                    scenario.error(
                            victim.at(),
                            "nobody is taken away from customers who have just been called",
                            "remove " + victim.name());
                }
            }
        }
    }

    /** An outage keeps out those who come, and nobody comes from a list. */
    static void outages(Case scenario) {
        for (IncidentSpec incident : scenario.spec().incidents()) {
            incident.outage()
                    .ifPresent(outage -> outage.types().some().stream()
                            .filter(type -> list(scenario, type.name()).isPresent())
                            .forEach(type -> scenario.error(
                                    type.at(),
                                    "an outage keeps out those who come, and customers on a list don't",
                                    "remove " + type.name())));
        }
    }

    /** The records of a list wait from the beginning, so that order by waits alone puts them first. */
    static void blend(Case scenario) {
        if (scenario.broken("groups") || scenario.broken("routing")) {
            return;
        }
        for (ContactSpec contact : scenario.spec().contacts()) {
            boolean agentsDial = contact.dialling()
                    .filter(how -> how.mode() != DiallingSpec.Mode.PREDICTIVE)
                    .isPresent();
            if (agentsDial
                    && scenario.spec().contacts().stream().anyMatch(other -> comesBehind(scenario, other, contact))) {
                scenario.warn(
                        contact.at(),
                        "records of a list wait longer than who calls in, and may go first",
                        "write routing: {agent-to-contact: priority then longest wait}, and here a priority behind theirs, as"
                                + " priority: 7");
            }
        }
    }

    private static boolean comesBehind(Case scenario, ContactSpec other, ContactSpec list) {
        List<Routing.ContactScope> scopes = scenario.spec().routing().contactScopes();
        boolean together = scenario.spec().groups().stream()
                .anyMatch(group -> takes(group, other.name()) && takes(group, list.name()));
        boolean behind = scopes.isEmpty()
                || (scopes.contains(Routing.ContactScope.PRIORITY) && list.priority() <= other.priority());
        return together && behind && !other.deferral().channel().deferred();
    }

    private static boolean takes(GroupSpec group, String type) {
        return group.skills().stream().anyMatch(skill -> skill.contact().name().equals(type));
    }

    private static Optional<ContactSpec> list(Case scenario, String name) {
        return scenario.spec().contacts().stream()
                .filter(contact -> contact.name().equals(name))
                .filter(contact -> contact.deferral().channel().outbound())
                .findFirst();
    }
}
