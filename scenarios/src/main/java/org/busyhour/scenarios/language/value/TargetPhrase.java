package org.busyhour.scenarios.language.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.engine.kpi.Extent;
import org.busyhour.scenarios.language.source.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A target: {@code service-level (answered) of balance >= 80 %}, {@code in every interval}, {@code on 95 % of days} or
 * {@code on 90 % of weeks}.
 *
 * @param kpi the key of the measure, {@code service-level}
 * @param formula which of its formulas; empty where none is said
 * @param scope the whole {@code centre}, or the name of a contact type, group or agent
 * @param atLeast whether the measure must be at least the limit, otherwise at most
 * @param limit the value to keep
 * @param extent how widely it is to be kept
 */
public record TargetPhrase(String kpi, String formula, String scope, boolean atLeast, Quantity limit, Extent extent) {

    /** What a target looks like. */
    public static final String SHAPE = "[a-z0-9.-]+(?: ?\\([a-z-]+\\))? of " + Names.SHAPE + " ?(?:>=|<=) ?"
            + Quantity.SHAPE + "(?: in every interval| on " + Share.SHAPE + " of (?:days|weeks))?";

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<kpi>[\\w.-]+)(?: *\\( *(?<formula>[\\w-]+) *\\))? +of +(?<scope>[^\\s<>=]+) *(?<op>[<>=]+) *(?<limit>.+?)"
                    + "(?: +in +every +(?<each>\\w+)| +on +(?<share>[^ ].*?) +of +(?<unit>\\w+))?",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Returns the target that the text writes. */
    public static TargetPhrase parse(String text) throws Unreadable {
        Matcher target = WRITTEN.matcher(text);
        if (!target.matches()) {
            throw new Unreadable(
                    "a target like service-level of balance >= 80 % is expected, was " + Visible.quoted(text),
                    text.contains(" of ") ? "" : "say of what: of centre, or of a contact type or group");
        }
        String formula = target.group("formula");
        return new TargetPhrase(
                target.group("kpi"),
                formula == null ? "" : formula,
                target.group("scope"),
                atLeast(target.group("op")),
                Quantity.parse(target.group("limit")),
                extent(target));
    }

    private static Extent extent(Matcher target) throws Unreadable {
        String share = target.group("share");
        if (share == null) {
            return whole(target.group("each"));
        }
        String unit = target.group("unit");
        if (!unit.equals("days") && !unit.equals("weeks")) {
            throw new Unreadable(
                    "a share of days or weeks is expected, was of " + Visible.quoted(unit),
                    "did you mean on " + share + " of " + (unit.startsWith("week") ? "weeks" : "days") + "?");
        }
        double value = Share.parse(share).value();
        if (value == 0) {
            throw new Unreadable("a share of the " + unit + " above 0 % is expected, was " + Visible.quoted(share), "");
        }
        if (value == 1) {
            throw new Unreadable(
                    "no number of " + unit + " shows that something holds on all of them", "did you mean 99 %?");
        }
        return unit.equals("days") ? Extent.days(value) : Extent.weeks(value);
    }

    private static Extent whole(@Nullable String each) throws Unreadable {
        if (each != null && !each.equals("interval")) {
            throw new Unreadable(
                    "a target is kept in every interval, or on a share of the days, was in every "
                            + Visible.quoted(each),
                    each.equals("day") || each.equals("week")
                            ? "did you mean on 95 % of " + each + "s?"
                            : "did you mean in every interval? time.interval says how long one is");
        }
        return each == null ? Extent.RUN : Extent.EVERY_INTERVAL;
    }

    private static boolean atLeast(String operator) throws Unreadable {
        return switch (operator) {
            case ">=" -> true;
            case "<=" -> false;
            case ">", "=>" -> throw wrong(operator, ">=");
            case "<", "=<" -> throw wrong(operator, "<=");
            default -> throw new Unreadable("a target compares with >= or <=, was " + operator, "");
        };
    }

    private static Unreadable wrong(String operator, String meant) {
        return new Unreadable("a target compares with >= or <=, was " + operator, "did you mean " + meant + "?");
    }
}
