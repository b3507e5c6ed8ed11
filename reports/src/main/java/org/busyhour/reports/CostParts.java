package org.busyhour.reports;

import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Pay;

/** Whether it is worth telling what the cost of agents is made of. */
public final class CostParts {
    private CostParts() {}

    /**
     * Tells whether some hours of a centre aren't paid like others.
     *
     * @param model the centre
     * @return whether any group with a cost has factors of its own
     */
    public static boolean told(Model model) {
        return model.groups().stream()
                .anyMatch(
                        group -> group.costPerHour().isPresent() && !group.pay().equals(Pay.ALIKE));
    }
}
