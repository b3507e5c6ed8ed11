package org.busyhour.scenarios.language.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.busyhour.scenarios.language.shape.ByKind;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.ArrivalsSpec;
import org.busyhour.scenarios.language.spec.CountsSpec;
import org.busyhour.scenarios.language.spec.ForecastSpec;
import org.busyhour.scenarios.language.spec.VariationSpec;
import org.busyhour.scenarios.language.value.Decimals;
import org.busyhour.scenarios.language.value.Rate;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.scenarios.language.yaml.Node;

/** The key {@code forecast} of a contact type: it is written as arrivals are, or as a share of them. */
final class ForecastGrammar {
    private static final String EXPECTED = "a factor like 95 % or a rate like 120/h";

    /** A rate or a factor. */
    private record Phrase(Optional<Rate> rate, Optional<Share> factor) {
        static Phrase parse(String text) throws Unreadable {
            if (text.contains("/")) {
                return new Phrase(Optional.of(Rate.parse(text)), Optional.empty());
            }
            if (!text.contains("%")) {
                String meant = "did you mean " + text + "/h or " + text + " %?";
                throw new Unreadable(
                        EXPECTED + " is expected, was " + Visible.quoted(text), Decimals.matches(text) ? meant : "");
            }
            return new Phrase(Optional.empty(), Optional.of(Share.factor(text)));
        }

        ForecastSpec at(Node node) {
            return rate.<ForecastSpec>map(each -> new ForecastSpec.Given(new ArrivalsSpec.Constant(each), node))
                    .orElseGet(() -> new ForecastSpec.Factor(factor.orElse(Share.ALL), node));
        }
    }

    private static final TextShape<Phrase> PHRASE = TextShape.matching(
            Share.SHAPE + "|" + Rate.shape(List.of("h", "min", "s", "day")), EXPECTED, Phrase::parse);

    private static final List<List<Key<?>>> WAYS = List.of(
            List.of(CountsGrammar.COUNTS),
            List.of(CountsGrammar.FILE, CountsGrammar.COLUMN),
            List.of(WeekGrammar.WEEK));

    /** The same with what goes with them. */
    private static final List<List<Key<?>>> WHOLE_WAYS = List.of(
            List.of(CountsGrammar.COUNTS, CountsGrammar.INTERVAL),
            List.of(CountsGrammar.FILE, CountsGrammar.COLUMN, CountsGrammar.INTERVAL),
            Stream.concat(WeekGrammar.KEYS.stream(), Stream.of(CountsGrammar.INTERVAL))
                    .toList());

    private static final Shape<ForecastSpec> SHAPE = ByKind.<ForecastSpec>any(
            new Mapped<>(PHRASE, Phrase::at),
            new Mapped<>(
                    CountsGrammar.LIST,
                    (counts, node) -> new ForecastSpec.Given(new ArrivalsSpec.Expected(counts), node)),
            new MapShape<>(
                    "a map such as {file: plan.csv, column: balance}", keys(), WHOLE_WAYS, ForecastGrammar::build));

    /** The key. */
    static final Key<ForecastSpec> FORECAST = new Key<>(
            "forecast",
            SHAPE,
            "What the planner expects, where it isn't what the arrivals say: counts per interval, a file, a week, a rate, or a factor on what the arrivals say.",
            "{file: plan.csv, column: balance}",
            "95 %");

    private ForecastGrammar() {}

    private static List<Key<?>> keys() {
        return Stream.concat(
                        Stream.of(
                                CountsGrammar.COUNTS, CountsGrammar.FILE, CountsGrammar.COLUMN, CountsGrammar.INTERVAL),
                        WeekGrammar.KEYS.stream())
                .toList();
    }

    private static Optional<ForecastSpec> build(Fields fields) {
        return fields.oneOf(WAYS)
                .flatMap(way -> numbers(fields, way))
                .map(given -> new ForecastSpec.Given(given, fields.map()));
    }

    private static Optional<ArrivalsSpec> numbers(Fields fields, List<Key<?>> way) {
        if (way.contains(WeekGrammar.WEEK)) {
            return WeekGrammar.build(fields).map(week -> new ArrivalsSpec.Weekly(week, VariationSpec.NONE));
        }
        WeekGrammar.refuse(fields);
        Optional<CountsSpec> counts =
                way.contains(CountsGrammar.COUNTS) ? CountsGrammar.listed(fields) : CountsGrammar.filed(fields);
        return counts.map(ArrivalsSpec.Expected::new);
    }
}
