package org.busyhour.scenarios.check;

import java.util.Optional;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.scenarios.language.spec.AllocationSpec;
import org.busyhour.scenarios.language.spec.AllocationSpec.Approval;
import org.busyhour.scenarios.language.spec.ContactSpec;

/** Rules about supervisors who are asked whether a contact gets more time. */
final class ApprovalRules {
    private ApprovalRules() {}

    /** Tells whether a group is asked for more time by agents of others. */
    static boolean asked(Case scenario, String group) {
        return scenario.spec().types().stream()
                .flatMap(type -> type.allocation().flatMap(AllocationSpec::approval).stream())
                .anyMatch(approval -> approval.from().name().equals(group));
    }

    /** One agent has one customer on hold meanwhile, and only what is said to a customer reaches the limit. */
    static void holds(Case scenario) {
        for (ContactSpec type : scenario.spec().types()) {
            Optional<AllocationSpec> allocation = type.allocation();
            Optional<Approval> approval = allocation.flatMap(AllocationSpec::approval);
            if (approval.isEmpty()) {
                continue;
            }
            if (allocation.get().counts() == AllocationRule.Counts.HANDLING) {
                refuse(
                        scenario,
                        approval.get(),
                        "a supervisor is asked while the customer is on hold, and with counts: handling the limit may"
                                + " be reached in the wrap",
                        "write counts: talk and hold, or remove approval");
            }
            if (type.deferral().channel().deferred()) {
                refuse(
                        scenario,
                        approval.get(),
                        "nobody is on hold whose contact can be done later",
                        "let it go on to a stage for approval, or remove approval");
            }
            if (type.together().isPresent()) {
                refuse(
                        scenario,
                        approval.get(),
                        "a supervisor is asked by one agent, not by several together",
                        "remove approval or together");
            }
            if (type.journey().keepsSender()) {
                refuse(
                        scenario,
                        approval.get(),
                        "another agent is on the line at this stage, who would have to wait, too",
                        "remove approval, or handover and sender");
            }
        }
    }

    private static void refuse(Case scenario, Approval approval, String message, String hint) {
        scenario.error(approval.at(), message, hint);
    }
}
