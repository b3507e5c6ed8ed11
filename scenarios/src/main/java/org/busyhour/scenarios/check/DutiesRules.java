package org.busyhour.scenarios.check;

import org.busyhour.scenarios.language.spec.GroupSpec;

/** Rules about what agents do beside taking contacts. */
final class DutiesRules {
    private DutiesRules() {}

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
