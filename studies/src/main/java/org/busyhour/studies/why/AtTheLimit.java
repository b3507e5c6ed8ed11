package org.busyhour.studies.why;

import java.util.Optional;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.ContactView;

/** What the allocation limit has done to a contact that ends. */
final class AtTheLimit {
    private AtTheLimit() {}

    /** Tells whether it cuts it. */
    static boolean cuts(Model model, ContactView contacts, int slot) {
        Optional<AllocationRule> rule = model.types().get(contacts.type(slot)).allocation();
        return !contacts.part(slot)
                && rule.isPresent()
                && rule.get().then() != AllocationRule.Then.FINISH
                && contacts.counted(slot) > rule.get().limit() + granted(rule.get(), contacts, slot);
    }

    /** The further time that a supervisor has granted. */
    private static long granted(AllocationRule rule, ContactView contacts, int slot) {
        return contacts.granted(slot)
                ? rule.extension().map(AllocationRule.Extension::by).orElse(0L)
                : 0;
    }
}
