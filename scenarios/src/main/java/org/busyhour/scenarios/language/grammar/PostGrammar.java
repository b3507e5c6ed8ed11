package org.busyhour.scenarios.language.grammar;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.Claim;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.NamesShape;
import org.busyhour.scenarios.language.spec.PostSpec;
import org.busyhour.scenarios.language.spec.Reference;

/** The keys of contact types and groups by which routing tells them apart: weight, target, site, reserve. */
final class PostGrammar {
    private static final int MOST = 1_000_000;

    private static final Key<Double> WEIGHT = new Key<>(
            "weight",
            Texts.positive(0.001, 1000),
            "How much its waits count where agents take the greatest weighted wait. Default: 1.",
            "2");
    private static final Key<Long> QUEUE_TARGET = new Key<>(
            "queue-target",
            Texts.whole(1, MOST),
            "How many may wait as things should be, where agents look at the ratio to target. Default: 1.",
            "6");
    private static final Key<String> SITE =
            new Key<>("site", Texts.NAME, "Where it is at home: local then looks at it.", "izmir");
    private static final Key<List<PostSpec.Reserve>> RESERVE = new Key<>(
            "reserve",
            new Mapped<>(
                    new NamesShape<>(Texts.whole(1, MOST), "a map of contact types with numbers of agents"),
                    (kept, node) -> kept.stream()
                            .map(type -> new PostSpec.Reserve(
                                    new Reference(type.name(), type.at()),
                                    type.value().intValue()))
                            .toList()),
            "How many idle agents are kept for a type: others take one only when more are idle.",
            "{emergency: 2}");

    /** The keys of a contact type. */
    static final List<Key<?>> OF_TYPES = List.of(WEIGHT, QUEUE_TARGET, SITE);

    /** The keys of a group. */
    static final List<Key<?>> OF_GROUPS = List.of(SITE, RESERVE);

    private PostGrammar() {}

    /** Returns what routing knows of a type. */
    static Claim ofType(Fields fields) {
        return new Claim(
                fields.get(WEIGHT, 1.0),
                fields.get(QUEUE_TARGET).map(Long::intValue).orElse(1),
                fields.get(SITE));
    }

    /** Returns what routing knows of a group. */
    static PostSpec ofGroup(Fields fields) {
        Optional<List<PostSpec.Reserve>> reserve = fields.get(RESERVE);
        return new PostSpec(fields.get(SITE), reserve.orElse(List.of()));
    }
}
