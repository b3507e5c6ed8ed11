package org.busyhour.scenarios.check;

import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.MessageSpec;

/** Rules about messages. */
final class MessageRules {
    private MessageRules() {}

    /** Only who is on the line is asked, and is asked one thing. */
    static void calls(Case scenario) {
        for (ContactSpec contact : scenario.spec().contacts()) {
            contact.message().ifPresent(message -> {
                if (contact.chat().isPresent() || contact.deferral().channel().deferred()) {
                    scenario.error(message.at(), "only callers leave messages", "remove message");
                }
                if (contact.callback().isPresent()) {
                    scenario.error(
                            message.at(),
                            "customers are offered a callback or to leave a message, not both",
                            "remove callback or message");
                }
            });
        }
    }

    /** A message is answered later, by whoever does deferred work. */
    static void answers(Case scenario) {
        for (ContactSpec contact : scenario.spec().contacts()) {
            contact.message().ifPresent(message -> deferred(scenario, message));
        }
    }

    private static void deferred(Case scenario, MessageSpec message) {
        String name = message.answeredAs().name();
        scenario.spec().types().stream()
                .filter(type -> type.name().equals(name))
                .filter(type -> !type.deferral().channel().deferred())
                .findFirst()
                .ifPresent(live -> scenario.error(
                        message.answeredAs().at(),
                        "messages are answered later, but contacts of " + name + " are on the line",
                        "name a contact type of channel email, ticket or back-office"));
    }
}
