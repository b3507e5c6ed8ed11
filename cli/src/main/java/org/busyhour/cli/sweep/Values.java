package org.busyhour.cli.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.value.Decimals;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.studies.sweep.Axis;

/**
 * How it is written what is varied: {@code groups.core.agents=20..30}, {@code ...=20..30 by 2},
 * {@code ...=90%,100%,110%}.
 */
public final class Values {
    /** More variants than anybody looks at; a slip like 1..1000000 is told at once. */
    static final int MOST = 10_000;

    private static final String NUMBER = "(-?" + Decimals.NUMBER + ")";
    private static final String UNIT = "( ?[%\\p{L}/]*)";
    private static final Pattern RANGE =
            Pattern.compile(NUMBER + UNIT + " ?\\.\\. ?" + NUMBER + UNIT + "(?: +by +" + NUMBER + UNIT + ")?");
    private static final String EXAMPLE = "for example groups.core.agents=20..30, or contacts.calls.volume=90%,100%";

    private Values() {}

    /**
     * Returns what a text says.
     *
     * @param text a path, {@code =}, and a range or values with commas between them
     * @return the axis
     * @throws Unreadable if it says something else
     */
    public static Axis parse(String text) throws Unreadable {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new Unreadable("a path and its values are expected, was " + Visible.quoted(text), EXAMPLE);
        }
        String path = text.substring(0, equals).strip();
        String values = text.substring(equals + 1).strip();
        if (fixed(path)) {
            throw new Unreadable(
                    path + " can't be varied: all variants are simulated with the same seed, equally often",
                    "use --seed and --replications");
        }
        return new Axis(path, distinct(isRange(values) ? range(values) : list(values), text));
    }

    /** Tells whether something must be the same in all variants; of how they are run, only the warm-up needn't. */
    static boolean fixed(String path) {
        return path.equals("run") || (path.startsWith("run.") && !path.equals("run.warm-up"));
    }

    /** Two dots stand in names of files, too: in a list, in a path, in a map. */
    private static boolean isRange(String values) {
        boolean files = values.contains("../") || values.chars().anyMatch(c -> ",{".indexOf(c) >= 0);
        return RANGE.matcher(values).matches() || (values.contains("..") && !files);
    }

    private static List<String> distinct(List<String> values, String text) throws Unreadable {
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (value.isEmpty()) {
                throw new Unreadable("a value is missing in " + Visible.quoted(text), EXAMPLE);
            }
            if (values.indexOf(value) < i) {
                throw new Unreadable(value + " is there twice in " + Visible.quoted(text), "");
            }
        }
        return values;
    }

    private static List<String> range(String text) throws Unreadable {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            throw new Unreadable(
                    "a range like 20..30, 20..30 by 2 or 90%..110% by 5% is expected, was " + Visible.quoted(text),
                    "or write the values with commas between them");
        }
        String unit = range.group(4);
        boolean same = fits(range.group(2), unit) && (range.group(6) == null || fits(range.group(6), unit));
        if (!same) {
            throw new Unreadable("a range has one unit, was " + Visible.quoted(text), "write it as in 90%..110% by 5%");
        }
        BigDecimal step = range.group(5) == null ? BigDecimal.ONE : new BigDecimal(range.group(5));
        return steps(new BigDecimal(range.group(1)), new BigDecimal(range.group(3)), step, unit);
    }

    /** The unit may be written once, behind the end. */
    private static boolean fits(String other, String unit) {
        return other.isBlank() || other.strip().equals(unit.strip());
    }

    private static List<String> steps(BigDecimal from, BigDecimal to, BigDecimal step, String unit) throws Unreadable {
        if (step.signum() <= 0) {
            throw new Unreadable("a step above 0 is expected, was " + step.toPlainString(), "");
        }
        if (to.compareTo(from) < 0) {
            throw new Unreadable(
                    "a range goes up, was " + from.toPlainString() + ".." + to.toPlainString(),
                    "write " + to.toPlainString() + ".." + from.toPlainString());
        }
        if (to.subtract(from).divideToIntegralValue(step).compareTo(BigDecimal.valueOf(MOST)) >= 0) {
            throw new Unreadable("a range of at most " + MOST + " values is possible", "take larger steps with by");
        }
        List<String> values = new ArrayList<>();
        for (BigDecimal value = from; value.compareTo(to) <= 0; value = value.add(step)) {
            values.add(value.toPlainString() + unit);
        }
        return values;
    }

    /** Splits at commas, but not inside of brackets, braces and quotes. */
    private static List<String> list(String text) {
        List<String> values = new ArrayList<>();
        int from = 0;
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0 || c == '"' || c == '\'') {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            } else if (c == ',' && depth == 0) {
                values.add(text.substring(from, i).strip());
                from = i + 1;
            } else {
                depth += "[{".indexOf(c) >= 0 ? 1 : "]}".indexOf(c) >= 0 ? -1 : 0;
            }
        }
        values.add(text.substring(from).strip());
        return values;
    }
}
