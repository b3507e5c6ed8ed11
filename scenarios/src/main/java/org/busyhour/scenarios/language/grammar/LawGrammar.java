package org.busyhour.scenarios.language.grammar;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.busyhour.scenarios.language.data.CsvTable;
import org.busyhour.scenarios.language.data.DataFiles;
import org.busyhour.scenarios.language.shape.ByKind;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.ListShape;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.spec.Law;
import org.busyhour.scenarios.language.value.Decimals;
import org.busyhour.scenarios.language.value.Durations;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;

/** The laws of random durations. */
final class LawGrammar {

    private static final double SMALLEST_CV = 0.02;
    private static final double LARGEST_CV = 15;
    private static final int MOST_PHASES = 10_000;

    private static final Key<Duration> MEAN = new Key<>("mean", Texts.POSITIVE_DURATION, "The mean.", "3m30s");
    private static final Key<Double> CV = new Key<>(
            "cv",
            Texts.positive(SMALLEST_CV, LARGEST_CV),
            "The coefficient of variation: standard deviation / mean.",
            "0.8");
    private static final Key<Duration> MEDIAN = new Key<>("median", Texts.POSITIVE_DURATION, "The median.", "3m");
    private static final Key<Double> SIGMA =
            new Key<>("sigma", Texts.positive(0, LARGEST_CV), "The standard deviation of the logarithm.", "0.8");
    private static final Key<Double> SHAPE = new Key<>("shape", Texts.POSITIVE, "The shape.", "1.5");
    private static final Key<Duration> SCALE = new Key<>("scale", Texts.POSITIVE_DURATION, "The scale.", "30s");
    private static final Key<Long> K = new Key<>("k", Texts.whole(1, MOST_PHASES), "How many phases.", "3");
    private static final Key<Duration> FROM = new Key<>("from", Texts.DURATION, "The least value.", "30s");
    private static final Key<Duration> TO = new Key<>("to", Texts.POSITIVE_DURATION, "The greatest value.", "5m");
    private static final Key<Duration> MODE = new Key<>("mode", Texts.DURATION, "The likeliest value.", "2m");
    private static final Key<Double> ALPHA = new Key<>("alpha", Texts.POSITIVE, "The first shape.", "2");
    private static final Key<Double> BETA_SHAPE = new Key<>("beta", Texts.POSITIVE, "The second shape.", "3");
    private static final Key<Share> SHARE = new Key<>("share", Texts.SHARE, "How often it is this one.", "30 %");
    private static final Key<List<ListShape.Item<Law.Branch>>> BRANCHES = new Key<>(
            "branches",
            new ListShape<>(map(LawGrammar::branch, SHARE, MEAN), "a list of branches"),
            "Exponentials and how often it is each of them; the shares sum to 100 %.",
            "[{share: 30 %, mean: 1m}, {share: 70 %, mean: 5m}]");
    private static final Key<String> FILE =
            new Key<>("file", Texts.FREE, "A CSV file, seen from this file's folder.", "talks.csv");
    private static final Key<String> COLUMN =
            new Key<>("column", Texts.FREE, "The column; its cells are seconds, or durations with units.", "talk");

    private static final List<List<Key<?>>> MOMENTS_OR_MEDIAN = List.of(List.of(MEAN, CV), List.of(MEDIAN, SIGMA));
    private static final List<List<Key<?>>> MOMENTS_OR_SHAPE = List.of(List.of(MEAN, CV), List.of(SHAPE, SCALE));
    private static final List<List<Key<?>>> MOMENTS_OR_BRANCHES = List.of(List.of(MEAN, CV), List.of(BRANCHES));

    /** The laws by their names. */
    static final List<Key<Law>> LAWS = List.of(
            law("constant", alone(Texts.DURATION, Law.Constant::new), "Always the same.", "4m"),
            law(
                    "exponential",
                    ByKind.<Law>textOrMap(
                            alone(Texts.POSITIVE_DURATION, Law.Exponential::new),
                            map(f -> f.need(MEAN).map(Law.Exponential::new), MEAN)),
                    "Exponential, by its mean.",
                    "40s",
                    "{mean: 40s}"),
            law(
                    "lognormal",
                    either(MOMENTS_OR_MEDIAN, LawGrammar::lognormal),
                    "Lognormal: many short ones and a few very long ones.",
                    "{mean: 3m30s, cv: 0.8}",
                    "{median: 3m, sigma: 0.8}"),
            law(
                    "gamma",
                    either(MOMENTS_OR_SHAPE, LawGrammar::gamma),
                    "Gamma.",
                    "{mean: 25m, cv: 0.6}",
                    "{shape: 2, scale: 30s}"),
            law(
                    "erlang",
                    map(f -> both(f.need(K), f.need(MEAN), (k, mean) -> new Law.Erlang(k.intValue(), mean)), K, MEAN),
                    "The sum of k exponential phases.",
                    "{k: 3, mean: 4m}"),
            law(
                    "weibull",
                    either(MOMENTS_OR_SHAPE, LawGrammar::weibull),
                    "Weibull.",
                    "{mean: 2m, cv: 1.3}",
                    "{shape: 0.8, scale: 2m}"),
            law("uniform", map(LawGrammar::uniform, FROM, TO), "Uniform between two values.", "{from: 1m, to: 5m}"),
            law(
                    "triangular",
                    map(LawGrammar::triangular, FROM, MODE, TO),
                    "Triangular.",
                    "{from: 1m, mode: 2m, to: 5m}"),
            law(
                    "hyperexponential",
                    either(MOMENTS_OR_BRANCHES, LawGrammar::hyperexponential),
                    "A mixture of exponentials; with mean and cv, of two with balanced means.",
                    "{mean: 2m, cv: 1.5}",
                    "{branches: [{share: 30 %, mean: 1m}, {share: 70 %, mean: 5m}]}"),
            law(
                    "beta",
                    map(LawGrammar::beta, ALPHA, BETA_SHAPE, FROM, TO),
                    "Beta, stretched to lie between two values.",
                    "{alpha: 2, beta: 3, from: 0s, to: 10m}"),
            law(
                    "empirical",
                    map(LawGrammar::empirical, FILE, COLUMN),
                    "Values of a column of a CSV file, drawn with replacement.",
                    "{file: talks.csv, column: talk}"));

    private LawGrammar() {}

    private static Key<Law> law(String name, Shape<Law> shape, String description, String... examples) {
        return new Key<>(name, shape, description, examples);
    }

    private static Shape<Law> alone(Shape<Duration> text, Function<Duration, Law> law) {
        return new Mapped<>(text, (value, node) -> law.apply(value));
    }

    private static <T> MapShape<T> map(MapShape.Build<T> build, Key<?>... keys) {
        String names =
                String.join(" and ", Arrays.stream(keys).limit(2).map(Key::name).toList());
        return new MapShape<>("a map with " + names, List.of(keys), build);
    }

    private static <T> MapShape<T> either(List<List<Key<?>>> sets, MapShape.Build<T> build) {
        List<Key<?>> keys = sets.stream().flatMap(List::stream).toList();
        return new MapShape<>("a map with mean and cv", keys, sets, build);
    }

    private static <A, B, R> Optional<R> both(Optional<A> first, Optional<B> second, BiFunction<A, B, R> made) {
        return first.flatMap(a -> second.map(b -> made.apply(a, b)));
    }

    private static Optional<Law> moments(Fields fields, BiFunction<Duration, Double, Law> law) {
        return both(fields.get(MEAN), fields.get(CV), law);
    }

    private static Optional<Law> lognormal(Fields fields) {
        return fields.oneOf(MOMENTS_OR_MEDIAN)
                .flatMap(set -> set.contains(MEAN)
                        ? moments(fields, Law.Lognormal::new)
                        : both(fields.get(MEDIAN), fields.get(SIGMA), Law.LognormalMedian::new));
    }

    private static Optional<Law> gamma(Fields fields) {
        return byShape(fields, Law.Gamma::new, Law.GammaShape::new);
    }

    private static Optional<Law> weibull(Fields fields) {
        return byShape(fields, Law.Weibull::new, Law.WeibullShape::new);
    }

    private static Optional<Law> byShape(
            Fields fields, BiFunction<Duration, Double, Law> byMoments, BiFunction<Double, Duration, Law> byShape) {
        return fields.oneOf(MOMENTS_OR_SHAPE)
                .flatMap(set -> set.contains(MEAN)
                        ? moments(fields, byMoments)
                        : both(fields.get(SHAPE), fields.get(SCALE), byShape));
    }

    private static Optional<Law> uniform(Fields fields) {
        return range(fields).map(range -> range);
    }

    /** Returns the range from the least to the greatest value, which is not empty. */
    private static Optional<Law.Uniform> range(Fields fields) {
        Optional<Law.Uniform> range = both(fields.need(FROM), fields.need(TO), Law.Uniform::new);
        if (range.isPresent() && range.get().from().compareTo(range.get().to()) >= 0) {
            fields.wrong(
                    TO,
                    "to must be more than from, was "
                            + Durations.text(range.get().to()),
                    "");
            return Optional.empty();
        }
        return range;
    }

    private static Optional<Law> triangular(Fields fields) {
        Optional<Duration> mode = fields.need(MODE);
        Optional<Law.Uniform> range = range(fields);
        if (mode.isEmpty() || range.isEmpty()) {
            return Optional.empty();
        }
        if (mode.get().compareTo(range.get().from()) < 0
                || mode.get().compareTo(range.get().to()) > 0) {
            fields.wrong(MODE, "mode must lie between from and to, was " + Durations.text(mode.get()), "");
            return Optional.empty();
        }
        return Optional.of(
                new Law.Triangular(range.get().from(), mode.get(), range.get().to()));
    }

    private static Optional<Law> beta(Fields fields) {
        Optional<Double> alpha = fields.need(ALPHA);
        Optional<Double> beta = fields.need(BETA_SHAPE);
        return range(fields)
                .flatMap(range -> both(alpha, beta, (a, b) -> new Law.Beta(a, b, range.from(), range.to())));
    }

    private static Optional<Law> hyperexponential(Fields fields) {
        Optional<List<Key<?>>> set = fields.oneOf(MOMENTS_OR_BRANCHES);
        if (set.isEmpty() || set.get().contains(BRANCHES)) {
            return fields.get(BRANCHES)
                    .filter(found -> set.isPresent())
                    .flatMap(found -> mixture(fields, ListShape.values(found)));
        }
        if (fields.get(CV).filter(cv -> cv < 1).isPresent()) {
            fields.wrong(CV, "the cv of a hyperexponential is at least 1", "did you mean gamma or lognormal?");
            return Optional.empty();
        }
        return moments(fields, Law.Hyperexponential::new);
    }

    private static Optional<Law> mixture(Fields fields, List<Law.Branch> branches) {
        BigDecimal sum = branches.stream().map(b -> b.share().exact()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean broken = fields.input().problems().brokenAt(fields.map().path(BRANCHES.name()));
        if (!broken && sum.compareTo(BigDecimal.ONE) != 0) {
            String percent = sum.movePointRight(2).stripTrailingZeros().toPlainString();
            fields.wrong(BRANCHES, "the shares of the branches sum to 100 %, were " + percent + " %", "");
            return Optional.empty();
        }
        return broken ? Optional.empty() : Optional.of(new Law.Mixture(branches));
    }

    private static Optional<Law.Branch> branch(Fields fields) {
        return both(fields.need(SHARE), fields.need(MEAN), Law.Branch::new);
    }

    private static Optional<Law> empirical(Fields fields) {
        Optional<String> file = fields.need(FILE);
        Optional<String> column = fields.need(COLUMN);
        if (file.isEmpty() || column.isEmpty()) {
            return Optional.empty();
        }
        DataFiles data = fields.input().data();
        Optional<CsvTable> table = data.table((ScalarNode) fields.at(FILE));
        Optional<List<Duration>> values = table.flatMap(t -> data.column(t, (ScalarNode) fields.at(COLUMN))
                .flatMap(c ->
                        data.values(t, c, LawGrammar::cell, true, fields.map().path())));
        if (values.isPresent() && values.get().isEmpty()) {
            fields.wrong(COLUMN, "the column has no values", "");
            return Optional.empty();
        }
        return values.map(Law.Empirical::new);
    }

    /** Returns the duration that a cell writes: plain seconds, or with a unit. */
    static Duration cell(String text) throws Unreadable {
        return Decimals.matches(text) ? Durations.ofSeconds(new BigDecimal(text)) : Durations.parse(text);
    }
}
