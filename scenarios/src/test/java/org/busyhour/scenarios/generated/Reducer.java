package org.busyhour.scenarios.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.busyhour.scenarios.generated.Written.Fields;
import org.busyhour.scenarios.generated.Written.Items;

/** Leaves out of a scenario whatever can be left out while something still holds of it. */
final class Reducer {
    private final Fields scenario;
    private final Predicate<Fields> holds;

    private Reducer(Fields scenario, Predicate<Fields> holds) {
        this.scenario = scenario;
        this.holds = holds;
    }

    /** Returns a smaller scenario of which the same holds, such that nothing more can be left out of it alone. */
    static Fields reduced(Fields scenario, Predicate<Fields> holds) {
        Fields smaller = scenario.copy();
        Reducer reducer = new Reducer(smaller, holds);
        boolean less = true;
        while (less) {
            less = reducer.leaveOut(smaller);
        }
        return smaller;
    }

    private boolean leaveOut(Written within) {
        boolean less = false;
        if (within instanceof Fields fields) {
            for (String key : List.copyOf(fields.entries().keySet())) {
                less |= leaveOut(fields, key);
            }
        }
        if (within instanceof Items items) {
            for (int at = items.items().size() - 1; at >= 0; at--) {
                less |= leaveOut(items, at);
            }
        }
        return less;
    }

    private boolean leaveOut(Fields fields, String key) {
        List<String> order = new ArrayList<>(fields.entries().keySet());
        Written left = fields.entries().remove(key);
        if (holds.test(scenario)) {
            return true;
        }
        fields.entries().put(key, left);
        order.forEach(each -> fields.entries().put(each, fields.entries().remove(each)));
        return leaveOut(left);
    }

    private boolean leaveOut(Items items, int at) {
        Written left = items.items().remove(at);
        if (holds.test(scenario)) {
            return true;
        }
        items.items().add(at, left);
        return leaveOut(left);
    }
}
