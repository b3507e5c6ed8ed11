package org.busyhour.scenarios.language.value;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.scenarios.language.source.Visible;

/**
 * So many per time: {@code 120/h}, {@code 6/day}, {@code 3.5/min}. A day is 24 elapsed hours.
 *
 * @param amount how many; not negative
 * @param per in what time
 */
public record Rate(BigDecimal amount, Duration per) {

    /** Nothing ever. */
    public static final Rate NONE = new Rate(BigDecimal.ZERO, Duration.ofHours(1));

    private static final Map<String, Duration> UNITS = Map.of(
            "s", Duration.ofSeconds(1),
            "min", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "day", Duration.ofHours(24));
    private static final Map<String, String> OTHER_WORDS = Map.of(
            "hour", "h", "hr", "h", "m", "min", "minute", "min", "d", "day", "days", "day", "sec", "s", "second", "s");
    private static final Pattern WRITTEN = Pattern.compile("(" + Decimals.NUMBER + ") ?/ ?(\\p{L}+)");
    private static final int SECONDS_PER_HOUR = 3600;

    /** Returns the pattern of rates in these units. */
    public static String shape(List<String> units) {
        return Decimals.NUMBER + " ?/ ?(?:" + String.join("|", units) + ")";
    }

    /** Returns the rate that the text writes. */
    public static Rate parse(String text) throws Unreadable {
        return parse(text, List.of("h", "min", "s", "day"));
    }

    /** Returns the money per hour that the text writes. */
    public static Rate perHour(String text) throws Unreadable {
        return parse(text, List.of("h"));
    }

    /** Returns the whole number per day that the text writes, at least one. */
    public static int perDay(String text) throws Unreadable {
        BigDecimal amount = parse(text, List.of("day")).amount;
        return Decimals.whole(1, 1_000_000).parse(amount.toPlainString()).intValue();
    }

    /** Returns how many there are in an hour. */
    public double perHour() {
        return amount.doubleValue() * SECONDS_PER_HOUR / per.toSeconds();
    }

    /** Returns how many there are in a second. */
    public double perSecond() {
        return amount.doubleValue() / per.toSeconds();
    }

    private static Rate parse(String text, List<String> units) throws Unreadable {
        Matcher rate = WRITTEN.matcher(text);
        if (!rate.matches()) {
            String missing = "did you mean " + text + "/" + units.get(0) + "?";
            throw wrong(text, units, Decimals.matches(text) ? missing : "");
        }
        String unit = rate.group(2);
        Duration per = UNITS.get(unit);
        if (per == null || !units.contains(unit)) {
            String meant = OTHER_WORDS.getOrDefault(unit, "");
            throw wrong(text, units, units.contains(meant) ? "did you mean " + rate.group(1) + "/" + meant + "?" : "");
        }
        return new Rate(new BigDecimal(rate.group(1)), per);
    }

    private static Unreadable wrong(String text, List<String> units, String hint) {
        return new Unreadable(
                "a rate in /" + String.join(", /", units) + " is expected, was " + Visible.quoted(text), hint);
    }
}
