package org.busyhour.scenarios.check;

import org.busyhour.scenarios.language.spec.GroupSpec;

/** Rules about what agents do beside taking contacts. */
final class DutiesRules {
    private DutiesRules() {}

    /** Only people on shifts have breaks, and an end that they can see. */
    static void stops(Case scenario) {
        for (GroupSpec group : scenario.spec().groups()) {
            boolean heads =
                    !group.staffing().ofPeople() && !scenario.broken(group.at().path("shift"));
            group.duties()
                    .stopsBefore()
                    .filter(stops -> heads)
                    .ifPresent(stops -> scenario.error(
                            stops.at(),
                            "only people on shifts know when their break and their end come",
                            "write shift, or remove stops-before"));
        }
    }

    /** Whoever has a side task in hand at any time is never free for a customer who is called before. */
    static void dialling(Case scenario) {
        for (GroupSpec group : scenario.spec().groups()) {
            boolean called = group.skills().stream()
                    .flatMap(skill -> scenario.spec().contacts().stream()
                            .filter(contact ->
                                    contact.name().equals(skill.contact().name())))
                    .anyMatch(contact -> contact.dialling()
                            .filter(how -> how.ahead().isPresent())
                            .isPresent());
            if (called && !group.duties().whenIdle().isEmpty()) {
                scenario.error(
                        group.at(),
                        "when-idle",
                        "a machine dials for agents who are about to be free, and with side tasks nobody ever is",
                        "remove when-idle, or write mode: preview");
            }
        }
    }
}
