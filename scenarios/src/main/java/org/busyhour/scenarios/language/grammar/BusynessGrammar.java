package org.busyhour.scenarios.language.grammar;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.busyhour.engine.model.Busyness;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.ListShape;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.BusynessSpec;
import org.busyhour.scenarios.language.value.Decimals;
import org.busyhour.scenarios.language.value.Moments;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.value.Unreadable;

/** The key {@code busyness} of arrivals. */
final class BusynessGrammar {
    private static final String BOUNDS =
            "a cv of 0, or from " + plain(Busyness.LEAST_CV) + " to " + plain(Busyness.GREATEST_CV);

    private static final Key<Double> CV = new Key<>(
            "cv",
            TextShape.number(
                    false, Map.of("minimum", 0, "maximum", Busyness.GREATEST_CV), "a number", BusynessGrammar::cv),
            "The coefficient of variation of a day's factor: standard deviation / mean. 0: days don't differ.",
            "0.12");

    private static final Key<Share> COMMON = new Key<>(
            "common",
            Texts.SHARE,
            "How much of it contact types have in common: a day that is busy for one is more or less so for all. Default: 0 %.",
            "60 %");

    private static final Key<List<LocalTime>> PARTS = new Key<>(
            "parts",
            new Mapped<>(
                    new ListShape<>(
                            TextShape.matching(Moments.CLOCK, "a time of day like 12:00", Moments::clock),
                            "a list of times of day"),
                    (items, node) -> ListShape.values(items)),
            "The times at which a part of the day begins that has a factor of its own. Default: none, the day has one.",
            "[12:00]",
            "[10:00, 12:00, 14:00, 16:00, 18:00]");

    private static final Key<Share> ALIKE = new Key<>(
            "alike",
            Texts.SHARE,
            "The correlation of each part of a day with the one before it; beside parts.",
            "75 %");

    private static final Shape<BusynessSpec> SHAPE = new MapShape<>(
            "a map such as {cv: 0.12}",
            List.of(CV, COMMON, PARTS, ALIKE),
            fields -> fields.need(CV).map(cv -> busyness(cv, fields)));

    /** The key. */
    static final Key<BusynessSpec> BUSYNESS = new Key<>(
            "busyness",
            SHAPE,
            "How much days differ: what is expected of a calendar day is multiplied by a gamma factor of mean 1.",
            "{cv: 0.12}",
            "{cv: 0.12, common: 60 %}",
            "{cv: 0.08, parts: [12:00, 17:00], alike: 70 %}");

    private BusynessGrammar() {}

    private static BusynessSpec busyness(double cv, Fields fields) {
        List<LocalTime> parts = fields.get(PARTS, List.of());
        if (fields.written(PARTS)) {
            fields.need(ALIKE);
            inOrder(fields, parts);
        } else if (fields.written(ALIKE)) {
            fields.wrong(ALIKE, "alike belongs to parts", "say when parts of the day begin, as parts: [12:00]");
        }
        return new BusynessSpec(cv, fields.get(COMMON, Share.NONE), parts, fields.get(ALIKE, Share.ALL));
    }

    private static void inOrder(Fields fields, List<LocalTime> parts) {
        boolean later = parts.stream().allMatch(LocalTime.MIDNIGHT::isBefore);
        if (!later || !parts.stream().sorted().distinct().toList().equals(parts)) {
            fields.wrong(PARTS, "times after 00:00, each later than the one before, are expected", "");
        }
    }

    private static double cv(String text) throws Unreadable {
        if (text.matches(Share.SHAPE)) {
            String number = Share.factor(text).exact().stripTrailingZeros().toPlainString();
            throw new Unreadable("a cv is a plain number, was " + Visible.quoted(text), "did you mean " + number + "?");
        }
        double cv = Decimals.parse(text).doubleValue();
        if (cv != 0 && (cv < Busyness.LEAST_CV || cv > Busyness.GREATEST_CV)) {
            throw new Unreadable(BOUNDS + " is expected, was " + text, "");
        }
        return cv;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
