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
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.spec.Law;

/** Random durations: a duration, or a law with or without clipping. */
final class DistributionGrammar {

    private static final Key<Duration> AT_LEAST =
            new Key<>("at-least", Texts.DURATION, "Shorter values are lengthened to this.", "10s");
    private static final Key<Duration> AT_MOST =
            new Key<>("at-most", Texts.POSITIVE_DURATION, "Longer values are shortened to this.", "20m");

    /** The keys of a distribution that is written as a map. */
    static final List<Key<?>> KEYS = keys();

    /** The laws, of which a distribution has one. */
    static final List<List<Key<?>>> LAWS =
            LawGrammar.LAWS.stream().map(DistributionGrammar::alone).toList();

    /** A duration that is always the same, or a distribution. */
    static final Shape<DistributionSpec> DISTRIBUTION = new Defined<>(
            "distribution",
            ByKind.<DistributionSpec>textOrMap(
                    new Mapped<>(Texts.DURATION, (value, node) -> DistributionSpec.of(new Law.Constant(value), node)),
                    new MapShape<>("a distribution like {exponential: 40s}", KEYS, LAWS, DistributionGrammar::build)));

    private DistributionGrammar() {}

    /** Returns the distribution that a map writes. */
    static Optional<DistributionSpec> build(Fields fields) {
        Optional<Law> law = fields.oneOf(LAWS)
                .flatMap(set -> LawGrammar.LAWS.stream().filter(set::contains).findFirst())
                .flatMap(fields::get);
        Optional<Duration> least = fields.get(AT_LEAST);
        Optional<Duration> most = fields.get(AT_MOST);
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            fields.wrong(AT_LEAST, "at-least must not be more than at-most", "");
        }
        return law.map(found -> new DistributionSpec(found, least, most, fields.map()));
    }

    /** Returns each law with the keys that go with all of them. */
    static List<List<Key<?>>> clippedLaws() {
        return LawGrammar.LAWS.stream()
                .map(law -> List.<Key<?>>of(law, AT_LEAST, AT_MOST))
                .toList();
    }

    /** Whether a distribution can give nothing but 0. */
    static boolean alwaysZero(DistributionSpec spec) {
        boolean zero =
                spec.law() instanceof Law.Constant constant && constant.value().isZero();
        zero |= spec.law() instanceof Law.Empirical empirical
                && empirical.values().stream().allMatch(Duration::isZero);
        return zero && spec.atLeast().orElse(Duration.ZERO).isZero();
    }

    private static List<Key<?>> alone(Key<Law> key) {
        return List.of(key);
    }

    private static List<Key<?>> keys() {
        List<Key<?>> keys = new ArrayList<>(LawGrammar.LAWS);
        keys.add(AT_LEAST);
        keys.add(AT_MOST);
        return List.copyOf(keys);
    }
}
