package org.busyhour.cli.compare;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.value.Decimals;
import org.busyhour.scenarios.language.value.Durations;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.studies.compare.Margin;

/** How margins are written: {@code 1pp} for shares, {@code 5s} for times, {@code 2 %} of the base's value for all. */
public final class Margins {
    private static final Pattern POINTS = Pattern.compile("(" + Decimals.NUMBER + ") ?pp");
    private static final Pattern PERCENT = Pattern.compile(Share.SHAPE);
    private static final Pattern TIME = Pattern.compile(Durations.SHAPE);
    private static final double NANOS = 1e9;

    private Margins() {}

    /**
     * Returns the margin that a text writes.
     *
     * @param text the text
     * @return the margin
     * @throws Unreadable if it writes none
     */
    public static Margin parse(String text) throws Unreadable {
        Matcher points = POINTS.matcher(text);
        if (points.matches()) {
            double share = new BigDecimal(points.group(1)).movePointLeft(2).doubleValue();
            return new Margin.Absolute(Unit.SHARE, share, text);
        }
        if (PERCENT.matcher(text).matches()) {
            return new Margin.Relative(Share.factor(text).value(), text);
        }
        if (TIME.matcher(text).matches()) {
            return new Margin.Absolute(Unit.SECONDS, Durations.parse(text).toNanos() / NANOS, text);
        }
        throw new Unreadable(
                "a margin like 1pp (percentage points), 5s or 2 % (of the base's value) is expected, was "
                        + Visible.quoted(text),
                "");
    }
}
