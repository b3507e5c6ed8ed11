package org.busyhour.scenarios.language.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.scenarios.language.source.Visible;

/**
 * Durations with their units written: {@code 4m30s}, {@code 90 s}, {@code 1.5h}, {@code 250ms}, {@code 2 days}. Values
 * are exact to the microsecond, rounded half up; a day is 24 hours here.
 */
public final class Durations {

    /** What a duration looks like, for use within other patterns. */
    public static final String SHAPE =
            "[0-9]+(?:\\.[0-9]+)? ?(?:days?|ms|h|m|s)(?: ?[0-9]+(?:\\.[0-9]+)? ?(?:ms|h|m|s))*";

    private static final int MOST_HOURS = 12;
    private static final Pattern WHOLE = Pattern.compile(SHAPE);
    private static final Pattern PART = Pattern.compile("([0-9]+(?:\\.[0-9]+)?) ?(days?|ms|h|m|s)");
    private static final Pattern FOREIGN = Pattern.compile("([0-9]+(?:[.,][0-9]+)?) ?(\\p{L}+)");
    private static final List<String> UNITS = List.of("day", "h", "m", "s", "ms");
    private static final Map<String, BigDecimal> MICROS = Map.of(
            "day", new BigDecimal("86400000000"),
            "h", new BigDecimal("3600000000"),
            "m", new BigDecimal("60000000"),
            "s", new BigDecimal("1000000"),
            "ms", new BigDecimal("1000"));
    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("d", " day"),
            Map.entry("hr", "h"),
            Map.entry("hrs", "h"),
            Map.entry("hour", "h"),
            Map.entry("hours", "h"),
            Map.entry("min", "m"),
            Map.entry("mins", "m"),
            Map.entry("minute", "m"),
            Map.entry("minutes", "m"),
            Map.entry("sec", "s"),
            Map.entry("secs", "s"),
            Map.entry("second", "s"),
            Map.entry("seconds", "s"),
            Map.entry("msec", "ms"));
    private static final BigDecimal MOST = new BigDecimal(36_525L * 86_400_000_000L);
    private static final int LONGEST = 60;

    private Durations() {}

    /** Returns the duration that the text writes. */
    public static Duration parse(String text) throws Unreadable {
        if (text.length() > LONGEST || !WHOLE.matcher(text).matches()) {
            throw wrong(text);
        }
        return ofMicros(sum(text));
    }

    /** Returns the duration that the text writes, which must be above zero. */
    public static Duration positive(String text) throws Unreadable {
        Duration duration = parse(text);
        if (duration.isZero()) {
            throw new Unreadable("a duration above 0 is expected, was " + Visible.quoted(text), "");
        }
        return duration;
    }

    /** Returns a duration as this language writes it, {@code 4m30s}. */
    public static String text(Duration duration) {
        if (duration.isZero()) {
            return "0s";
        }
        StringBuilder text = new StringBuilder();
        append(text, duration.toHours(), "h");
        append(text, duration.toMinutesPart(), "m");
        BigDecimal seconds = BigDecimal.valueOf(duration.toSecondsPart())
                .add(BigDecimal.valueOf(duration.toNanosPart(), 9))
                .stripTrailingZeros();
        return seconds.signum() == 0 ? text.toString() : text + seconds.toPlainString() + "s";
    }

    /** Returns a number of seconds as a duration, rounded half up to the microsecond. */
    public static Duration ofSeconds(BigDecimal seconds) throws Unreadable {
        return ofMicros(seconds.movePointRight(6).setScale(0, RoundingMode.HALF_UP));
    }

    private static Duration ofMicros(BigDecimal micros) throws Unreadable {
        if (micros.compareTo(MOST) > 0) {
            throw new Unreadable("a duration of at most 100 years is expected", "");
        }
        return Duration.of(micros.longValueExact(), ChronoUnit.MICROS);
    }

    private static void append(StringBuilder text, long amount, String unit) {
        if (amount > 0) {
            text.append(amount).append(unit);
        }
    }

    private static BigDecimal sum(String text) throws Unreadable {
        BigDecimal micros = BigDecimal.ZERO;
        int last = -1;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            String unit = part.group(2).startsWith("day") ? "day" : part.group(2);
            int rank = UNITS.indexOf(unit);
            boolean more = part.end() < text.length();
            if (rank <= last || (more && part.group(1).contains("."))) {
                throw new Unreadable(
                        "a duration goes from large units to small ones and splits only the last, was "
                                + Visible.quoted(text),
                        "write it like 1h30m");
            }
            last = rank;
            micros = micros.add(new BigDecimal(part.group(1)).multiply(MICROS.getOrDefault(unit, BigDecimal.ONE)));
        }
        return micros.setScale(0, RoundingMode.HALF_UP);
    }

    /** A number that may be meant in hours is told with all three units. */
    private static Unreadable wrong(String text) {
        if (Decimals.matches(text)) {
            BigDecimal number = new BigDecimal(text);
            boolean few = number.compareTo(BigDecimal.valueOf(MOST_HOURS)) <= 0;
            String longer = few ? "s, " + text + "m or " + text + "h" : "s or " + text + "m";
            String either = number.signum() == 0 ? "0s" : text + longer;
            return new Unreadable(
                    "a duration needs a unit, was " + Visible.quoted(text), "did you mean " + either + "?");
        }
        if (text.startsWith("-")) {
            return new Unreadable("a duration can't be negative, was " + Visible.quoted(text), "");
        }
        return new Unreadable("a duration like 4m30s is expected, was " + Visible.quoted(text), repaired(text));
    }

    private static String repaired(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        String repaired = FOREIGN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(Durations::inOurWords);
        repaired = repaired.replaceAll("(?<=[a-z]),? +(?=[0-9])", "");
        return !repaired.equals(text) && WHOLE.matcher(repaired).matches() ? "did you mean " + repaired + "?" : "";
    }

    private static String inOurWords(MatchResult part) {
        String unit = part.group(2);
        return part.group(1).replace(',', '.') + OTHER_WORDS.getOrDefault(unit, unit);
    }
}
