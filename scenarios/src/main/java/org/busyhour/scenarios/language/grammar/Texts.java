package org.busyhour.scenarios.language.grammar;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.value.Decimals;
import org.busyhour.scenarios.language.value.Durations;
import org.busyhour.scenarios.language.value.Moments;
import org.busyhour.scenarios.language.value.Names;
import org.busyhour.scenarios.language.value.Phrases;
import org.busyhour.scenarios.language.value.Rate;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.value.Unreadable;

/** The single values that many keys have. */
final class Texts {

    /** A duration. */
    static final TextShape<Duration> DURATION =
            TextShape.matching(Durations.SHAPE, "a duration like 4m30s", Durations::parse);

    /** A duration above zero. */
    static final TextShape<Duration> POSITIVE_DURATION =
            TextShape.matching(Durations.SHAPE, "a duration like 4m30s", Durations::positive);

    /** A share from 0 % to 100 %. */
    static final TextShape<Share> SHARE = TextShape.matching(Share.SHAPE, "a share like 80 %", Share::parse);

    /** A factor in percent. */
    static final TextShape<Share> FACTOR = TextShape.matching(Share.SHAPE, "a factor like 115 %", Share::factor);

    /** Whether something is so; many readers of YAML take yes for a boolean. */
    static final TextShape<Boolean> YES_OR_NO = new TextShape<>(
            "yes or no",
            Phrases.of(List.of(true, false), yes -> yes ? "yes" : "no"),
            Map.of("type", List.of("string", "boolean"), "pattern", "^(?:yes|no)$"));

    /** A day of the calendar. */
    static final TextShape<LocalDate> DATE =
            TextShape.matching(Moments.DATE_ALONE, "a date like 2026-03-02", Moments::date);

    /** A rate of contacts. */
    static final TextShape<Rate> RATE =
            TextShape.matching(Rate.shape(List.of("h", "min", "s", "day")), "a rate like 120/h", Rate::parse);

    /** A number that counts or expects something. */
    static final TextShape<BigDecimal> NUMBER =
            TextShape.number(false, Map.of("minimum", 0), "a number", Decimals::parse);

    /** A coefficient above zero. */
    static final TextShape<Double> POSITIVE = positive(0, Double.MAX_VALUE);

    /** The name of something that is declared elsewhere. */
    static final TextShape<String> NAME = TextShape.matching(Names.SHAPE, "a name", Names::parse);

    /** A text for people, or a path or column that may be anything. */
    static final TextShape<String> FREE = new TextShape<>(
            "a text", Texts::notBlank, Map.of("type", List.of("string", "number", "boolean"), "minLength", 1));

    private Texts() {}

    /** Returns the shape of whole numbers within bounds. */
    static TextShape<Long> whole(long least, long most) {
        return TextShape.number(
                true, Map.of("minimum", least, "maximum", most), "a whole number", Decimals.whole(least, most));
    }

    /** Returns the shape of coefficients above zero and within bounds. */
    static TextShape<Double> positive(double least, double most) {
        return TextShape.number(false, Map.of("exclusiveMinimum", 0), "a number", text -> {
            double value = Decimals.positive(text).doubleValue();
            if (value < least || value > most) {
                String bounds = BigDecimal.valueOf(least).stripTrailingZeros().toPlainString() + " to "
                        + BigDecimal.valueOf(most).stripTrailingZeros().toPlainString();
                throw new Unreadable("a number from " + bounds + " is expected, was " + text, "");
            }
            return value;
        });
    }

    private static String notBlank(String text) throws Unreadable {
        if (text.isBlank()) {
            throw new Unreadable("a text is expected, was " + Visible.quoted(text), "");
        }
        return text;
    }
}
