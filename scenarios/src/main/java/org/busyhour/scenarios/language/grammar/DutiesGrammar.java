package org.busyhour.scenarios.language.grammar;

import java.util.List;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.NamesShape;
import org.busyhour.scenarios.language.spec.DutiesSpec;
import org.busyhour.scenarios.language.spec.DutiesSpec.Task;

/** The keys of a group that say what its agents do beside taking contacts. */
final class DutiesGrammar {
    private static final Key<List<Task>> WHEN_IDLE = new Key<>(
            "when-idle",
            new Mapped<>(
                    new NamesShape<>(DistributionGrammar.DISTRIBUTION, "a map of side tasks with how long each takes"),
                    (tasks, node) -> tasks.stream()
                            .map(task -> new Task(task.name(), task.value(), task.at()))
                            .toList()),
            "Side tasks that an agent without a contact does in turn, and finishes; each takes a second or longer.",
            "{filing: 30s}");

    /** All of them. */
    static final List<Key<?>> KEYS = List.of(WHEN_IDLE);

    private DutiesGrammar() {}

    /** Returns what they say together. */
    static DutiesSpec of(Fields fields) {
        return new DutiesSpec(fields.get(WHEN_IDLE, List.of()));
    }
}
