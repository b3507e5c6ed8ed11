package org.busyhour.scenarios.language.grammar;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.Returns.Loss;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.spec.ComesAgainSpec;
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.spec.Law;
import org.busyhour.scenarios.language.spec.ReturnsSpec;
import org.busyhour.scenarios.language.value.Phrases;
import org.busyhour.scenarios.language.value.Share;

/** The keys by which customers of a contact type come again. */
final class ReturnsGrammar {
    private static final Key<Share> SHARE =
            new Key<>("share", Texts.SHARE, "How many of them come again, each time anew.", "40 %");
    private static final Key<DistributionSpec> AFTER =
            new Key<>("after", DistributionGrammar.DISTRIBUTION, "How long after.", "{exponential: 20m}");
    private static final Key<Long> AT_MOST = new Key<>(
            "at-most",
            Texts.whole(1, ComesAgain.MOST),
            "How often for one case. Default: as often as the share lets them.",
            "3");
    private static final Key<List<Loss>> WHEN = new Key<>(
            "when",
            TextShape.of(Phrases.of(
                    List.of(List.of(Loss.values()), List.of(Loss.ABANDONED), List.of(Loss.BLOCKED)),
                    ReturnsGrammar::phrase)),
            "After what. Default: abandoned or blocked.",
            "abandoned");

    /** What customers who come again have in common. */
    static final MapShape<ComesAgainSpec> COMES_AGAIN =
            new MapShape<>("a map with share and after", List.of(SHARE, AFTER, AT_MOST), ReturnsGrammar::comesAgain);

    /** Who tries again, and after what. */
    private record Retry(ComesAgainSpec again, List<Loss> when) {}

    private static final Key<Retry> RETRY = new Key<>(
            "retry",
            new MapShape<>("a map with share and after", List.of(SHARE, AFTER, AT_MOST, WHEN), ReturnsGrammar::retry),
            "The customers who gave up or found no line, and try again.",
            "{share: 40 %, after: {exponential: 8m}, at-most: 3}");
    private static final Key<Share> SOLVED = new Key<>(
            "solved", Texts.SHARE, "How many conversations solve the customer's matter. Default: 100 %.", "85 %");
    private static final Key<ComesAgainSpec> REPEAT = new Key<>(
            "repeat",
            COMES_AGAIN,
            "The customers whose matter wasn't solved, and who come again; beside solved.",
            "{share: 60 %, after: {exponential: 1h}}");

    /** The keys, for the map of a contact type. */
    static final List<Key<?>> KEYS = List.of(RETRY, SOLVED, REPEAT);

    private ReturnsGrammar() {}

    /** Returns what a contact type says. */
    static ReturnsSpec build(Fields fields) {
        Share solved = fields.get(SOLVED, Share.ALL);
        boolean readable = fields.get(SOLVED).isPresent() == fields.written(SOLVED);
        if (fields.written(REPEAT) && readable && solved.value() == 1) {
            fields.wrong(
                    REPEAT,
                    "where every matter is solved nobody comes again",
                    "say how many conversations solve it, as solved: 85 %");
        }
        Optional<Retry> retry = fields.get(RETRY);
        return new ReturnsSpec(
                retry.map(Retry::again), retry.map(Retry::when).orElse(List.of()), solved, fields.get(REPEAT));
    }

    private static Optional<Retry> retry(Fields fields) {
        Optional<ComesAgainSpec> again = comesAgain(fields);
        if (again.filter(ReturnsGrammar::neverEnds).isPresent()) {
            fields.wrong(
                    AFTER,
                    "who finds no line and tries again at once, whatever comes, does so for ever",
                    "say how long after, or at-most: 5");
            return Optional.empty();
        }
        return again.map(a -> new Retry(a, fields.get(WHEN, List.of(Loss.values()))));
    }

    /** The clock would stand still. */
    static boolean neverEnds(ComesAgainSpec again) {
        DistributionSpec after = again.after();
        boolean atOnce = after.atLeast().isEmpty()
                && after.law() instanceof Law.Constant constant
                && constant.value().isZero();
        return atOnce && again.share().value() == 1 && again.atMost().isEmpty();
    }

    private static Optional<ComesAgainSpec> comesAgain(Fields fields) {
        Optional<Share> share = fields.need(SHARE);
        Optional<DistributionSpec> after = fields.need(AFTER);
        OptionalInt atMost =
                fields.get(AT_MOST).map(n -> OptionalInt.of(n.intValue())).orElse(OptionalInt.empty());
        return share.flatMap(s -> after.map(a -> new ComesAgainSpec(s, a, atMost)));
    }

    private static String phrase(List<Loss> when) {
        return when.stream()
                .map(loss -> loss == Loss.ABANDONED ? "abandoned" : "blocked")
                .collect(Collectors.joining(" or "));
    }
}
