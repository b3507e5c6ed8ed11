package org.busyhour.scenarios.check;

import java.util.Optional;
import org.busyhour.engine.model.Channel;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.DeadlineSpec;
import org.busyhour.scenarios.language.spec.LateCallSpec;

/** How deadlines fit to the rest. */
final class DeadlineRules {

    private DeadlineRules() {}

    /** Who has had no answer in time comes as a contact that waits on the line. */
    static void calls(Case scenario) {
        for (ContactSpec contact : scenario.spec().types()) {
            contact.deferral().deadline().flatMap(DeadlineSpec::ifLate).ifPresent(late -> live(scenario, late));
        }
    }

    /** A clock that runs while the centre is open needs opening hours. */
    static void clocks(Case scenario) {
        if (scenario.broken("time") || scenario.spec().time().opening().limited()) {
            return;
        }
        for (ContactSpec contact : scenario.spec().types()) {
            contact.deferral()
                    .deadline()
                    .flatMap(DeadlineSpec::clock)
                    .filter(clock -> clock.week().isEmpty())
                    .ifPresent(clock -> scenario.error(
                            clock.at(),
                            "the clock runs while the centre is open, but there are no opening hours",
                            "say them as time.open, or write the hours of the clock"));
        }
    }

    private static void live(Case scenario, LateCallSpec late) {
        Optional<Channel> channel = scenario.spec().contacts().stream()
                .filter(type -> type.name().equals(late.call().name()))
                .map(type -> type.deferral().channel())
                .filter(Channel::deferred)
                .findFirst();
        channel.ifPresent(deferred -> scenario.error(
                late.call().at(),
                "customers who got no answer call, but contacts of "
                        + late.call().name() + " come by " + deferred.key().replace('-', ' '),
                "name a contact type of channel voice"));
    }
}
