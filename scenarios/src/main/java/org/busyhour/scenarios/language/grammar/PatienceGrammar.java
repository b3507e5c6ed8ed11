package org.busyhour.scenarios.language.grammar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.shape.ByKind;
import org.busyhour.scenarios.language.shape.Defined;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.spec.Law;
import org.busyhour.scenarios.language.spec.PatienceSpec;
import org.busyhour.scenarios.language.value.Durations;
import org.busyhour.scenarios.language.value.Share;

/** The key {@code patience} of a contact type. */
final class PatienceGrammar {

    private static final String INFINITE = "infinite";

    private static final Shape<PatienceSpec> WORD_OR_DURATION = new Mapped<>(
            TextShape.<Optional<Duration>>matching(
                    INFINITE + "|" + Durations.SHAPE,
                    "infinite, or a duration like 2m",
                    text -> text.equals(INFINITE) ? Optional.empty() : Optional.of(Durations.parse(text))),
            (limit, node) -> new PatienceSpec(
                    Share.NONE, limit.map(value -> DistributionSpec.of(new Law.Constant(value), node))));

    private static final Key<Share> BALK =
            new Key<>("balk", Texts.SHARE, "The share that gives up at once when it would have to wait.", "20 %");
    private static final Key<PatienceSpec> WAIT = new Key<>(
            "wait",
            ByKind.<PatienceSpec>textOrMap(
                    WORD_OR_DURATION,
                    new MapShape<>(
                            "a distribution like {exponential: 2m}",
                            DistributionGrammar.KEYS,
                            DistributionGrammar.LAWS,
                            fields -> DistributionGrammar.build(fields).map(PatienceGrammar::finite))),
            "How long the others wait. Default: infinite.",
            "{exponential: 2m}",
            "infinite");

    /** The shape of the whole. */
    static final Shape<PatienceSpec> PATIENCE = new Defined<>(
            "patience",
            ByKind.<PatienceSpec>textOrMap(
                    WORD_OR_DURATION,
                    new MapShape<>(
                            "a distribution like {exponential: 2m}", keys(), exclusive(), PatienceGrammar::build)));

    private PatienceGrammar() {}

    private static List<Key<?>> keys() {
        List<Key<?>> keys = new ArrayList<>(DistributionGrammar.KEYS);
        keys.add(BALK);
        keys.add(WAIT);
        return keys;
    }

    /** A law with its clipping, or {@code wait} in place of both. */
    private static List<List<Key<?>>> exclusive() {
        List<List<Key<?>>> sets = new ArrayList<>(DistributionGrammar.clippedLaws());
        sets.add(List.of(WAIT));
        return sets;
    }

    private static PatienceSpec finite(DistributionSpec limit) {
        return new PatienceSpec(Share.NONE, Optional.of(limit));
    }

    private static Optional<PatienceSpec> build(Fields fields) {
        if (!fields.written(BALK) && !fields.written(WAIT)) {
            return DistributionGrammar.build(fields).map(PatienceGrammar::finite);
        }
        DistributionGrammar.KEYS.stream()
                .filter(fields::written)
                .forEach(key -> fields.wrong(key, "beside balk and wait a distribution stands under wait", ""));
        PatienceSpec others = fields.get(WAIT, PatienceSpec.INFINITE);
        return Optional.of(new PatienceSpec(fields.get(BALK, Share.NONE), others.limit()));
    }
}
