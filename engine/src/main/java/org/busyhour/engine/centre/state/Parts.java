package org.busyhour.engine.centre.state;

import java.util.OptionalInt;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.Callback;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Dialling;

/** Which types have parts that wait, and who takes them. */
final class Parts {
    private Parts() {}

    /** Tells whether parts of a type ever wait; customers who have been called ahead of the agents do as parts. */
    static boolean made(ContactType type) {
        return type.dialling().flatMap(Dialling::ahead).isPresent()
                || type.callback().filter(Callback::comesToTheHead).isPresent()
                || type.allocation()
                        .filter(rule -> rule.then() == AllocationRule.Then.TRANSFER
                                || rule.then() == AllocationRule.Then.CALL_BACK)
                        .isPresent();
    }

    /** Returns the only group that takes them, or a negative number if all do that have the skill. */
    static int receiver(ContactType type) {
        return type.allocation()
                .map(AllocationRule::transferTo)
                .orElse(OptionalInt.empty())
                .orElse(-1);
    }
}
