package org.busyhour.scenarios.language.grammar;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.scenarios.language.shape.ByKind;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.NamesShape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.spec.AllocationSpec;
import org.busyhour.scenarios.language.spec.Reference;
import org.busyhour.scenarios.language.spec.TogetherSpec;
import org.busyhour.scenarios.language.value.Phrases;

/** The keys of contacts that need several agents at once. */
final class TogetherGrammar {
    private static final int LARGEST_TEAM = 1000;

    private static final Key<List<TogetherSpec.Place>> TOGETHER = new Key<>(
            "together",
            ByKind.<List<TogetherSpec.Place>>textOrMap(
                    new Mapped<>(
                            Texts.whole(2, LARGEST_TEAM),
                            (agents, node) -> List.of(new TogetherSpec.Place(Optional.empty(), agents.intValue()))),
                    new Mapped<>(
                            new NamesShape<>(Texts.whole(1, LARGEST_TEAM), "a map of groups with numbers of agents"),
                            (places, node) -> places.stream()
                                    .map(place -> new TogetherSpec.Place(
                                            Optional.of(new Reference(place.name(), place.at())),
                                            place.value().intValue()))
                                    .toList())),
            "How many agents a contact needs at once, or how many of which groups. Default: 1.",
            "2",
            "{network: 1, database: 1}");
    private static final Key<Boolean> ASSEMBLE = new Key<>(
            "assemble",
            TextShape.of(Phrases.of(List.of(true, false), keeps -> keeps ? "one by one" : "at once")),
            "Whether agents who are free are kept for a contact that needs several until all are there, or go on with other work until enough are free at once. Default: one by one.",
            "at once");

    /** The keys, for the map of a contact type or a stage. */
    static final List<Key<?>> KEYS = List.of(TOGETHER, ASSEMBLE);

    private TogetherGrammar() {}

    /**
     * Returns what a contact type or a stage says.
     *
     * @param fields its keys
     * @param allocation its limit
     * @param others keys that are of one agent and one contact
     */
    static Optional<TogetherSpec> build(Fields fields, Optional<AllocationSpec> allocation, List<Key<?>> others) {
        if (!fields.written(TOGETHER)) {
            if (fields.written(ASSEMBLE)) {
                fields.wrong(
                        ASSEMBLE, "assemble is of contacts that need several agents", "write together, or remove it");
            }
            return Optional.empty();
        }
        Optional<List<TogetherSpec.Place>> places = fields.get(TOGETHER);
        if (places.isPresent()
                && places.get().stream().mapToInt(TogetherSpec.Place::agents).sum() < 2) {
            fields.wrong(TOGETHER, "one agent alone isn't together", "name more agents, or remove it");
            return Optional.empty();
        }
        boolean alone = refuse(fields, allocation, others);
        return places.filter(found -> !alone)
                .map(found -> new TogetherSpec(found, fields.get(ASSEMBLE, true), fields.at(TOGETHER)));
    }

    private static boolean refuse(Fields fields, Optional<AllocationSpec> allocation, List<Key<?>> others) {
        boolean refused = false;
        for (Key<?> key : others) {
            if (fields.written(key)) {
                fields.wrong(
                        key,
                        key.name() + " is of one agent, and these contacts need several",
                        "remove it, or together");
                refused = true;
            }
        }
        boolean parts = allocation
                .filter(rule ->
                        rule.then() == AllocationRule.Then.TRANSFER || rule.then() == AllocationRule.Then.CALL_BACK)
                .isPresent();
        if (parts) {
            fields.wrong(
                    TOGETHER,
                    "nobody alone goes on with what several agents do, as the allocation limit would have it",
                    "let the limit end the contact or finish it, or remove together");
        }
        return refused || parts;
    }
}
