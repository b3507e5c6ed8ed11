package org.busyhour.scenarios.language.value;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.engine.model.Condition.Compare;
import org.busyhour.engine.model.Condition.Gauge;
import org.busyhour.engine.model.Condition.Measure;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;
import org.jspecify.annotations.Nullable;

/**
 * What a rule waits for: {@code queue of balance > 12 for 2m}, {@code service-level of centre < 70 % over 30m}, or
 * {@code between 10:00 and 12:00}.
 *
 * @param what what is measured, or the time of day
 * @param of the contact type, stage or group, or {@code centre}; empty for a time of day
 * @param compare how it is held against the limit
 * @param limit the limit: a number, a share, or a time in seconds
 * @param over how far a rolling measure looks back; else 0
 * @param lasting for how long it must have been so
 * @param hours the time of day, if it is one
 */
public record ConditionPhrase(
        What what, String of, Compare compare, double limit, Duration over, Duration lasting, Optional<Hours> hours) {

    /** What a condition may speak of. */
    public enum What {
        /** How many contacts wait on the line. */
        QUEUE("queue", Measure.WAITING),
        /** How many contacts of deferred work wait. */
        BACKLOG("backlog", Measure.WAITING),
        /** The wait of who has waited longest. */
        LONGEST_WAIT("longest wait", Measure.LONGEST_WAIT),
        /** How long one who comes now would wait, roughly. */
        ESTIMATED_WAIT("estimated wait", Measure.PREDICTED_WAIT),
        /** How many agents are available. */
        FREE_AGENTS("free agents", Measure.FREE),
        /** The service level of the last minutes. */
        SERVICE_LEVEL("service-level", Measure.SERVICE_LEVEL),
        /** The occupancy of the last minutes. */
        OCCUPANCY("occupancy", Measure.OCCUPANCY),
        /** The time of day. */
        HOURS("between", Measure.WAITING);

        private final String word;
        private final Measure measure;

        What(String word, Measure measure) {
            this.word = word;
            this.measure = measure;
        }

        /** Returns the word that a condition begins with. */
        public String word() {
            return word;
        }

        /** Returns what the engine measures. */
        public Measure measure() {
            return measure;
        }
    }

    /**
     * A time of day.
     *
     * @param from when it begins
     * @param until when it ends, on the next day if that isn't later
     */
    public record Hours(LocalTime from, LocalTime until) {}

    private static final String COMPARED = " of " + Names.SHAPE + " ?[<>]=? ?";
    private static final String COUNT = "[0-9]{1,7}";
    private static final String LASTING = "(?: for " + Durations.SHAPE + ")?";

    /** What a condition looks like. */
    public static final String SHAPE = "(?:queue|backlog|free agents)" + COMPARED + COUNT + LASTING
            + "|(?:longest|estimated) wait" + COMPARED + "(?:" + Durations.SHAPE + ")" + LASTING
            + "|(?:service-level|occupancy)" + COMPARED + "(?:" + Share.SHAPE + ") over (?:" + Durations.SHAPE + ")"
            + LASTING
            + "|between " + Moments.CLOCK + " and " + Moments.CLOCK;

    private static final Pattern HOURS = Pattern.compile("between +([0-9:]+) +and +([0-9:]+)");
    private static final Pattern MEASURED = Pattern.compile(
            "(?<what>\\p{L}[\\p{L} -]*?) +of +(?<of>[^\\s<>=]+) *(?<op>[<>=]+) *(?<limit>.+?)(?: +over +(?<over>.+?))?(?: +for +(?<for>.+))?");

    /** Returns the condition that the text writes. */
    public static ConditionPhrase parse(String text) throws Unreadable {
        Matcher hours = HOURS.matcher(text);
        if (hours.matches()) {
            return during(new Hours(Moments.clock(hours.group(1)), Moments.clock(hours.group(2))));
        }
        Matcher measured = MEASURED.matcher(text);
        if (!measured.matches()) {
            throw new Unreadable(
                    "a condition like queue of balance > 12 for 2m, or between 10:00 and 12:00, is expected, was "
                            + Visible.quoted(text),
                    text.contains(" of ") ? "" : "say of what: of a contact type or a group, or of centre");
        }
        What what = what(measured.group("what"));
        String lasting = measured.group("for");
        return new ConditionPhrase(
                what,
                measured.group("of"),
                compare(measured.group("op")),
                limit(what, measured.group("limit")),
                over(what, measured.group("over")),
                lasting == null ? Duration.ZERO : Durations.positive(lasting),
                Optional.empty());
    }

    private static ConditionPhrase during(Hours hours) throws Unreadable {
        if (hours.from().equals(hours.until())) {
            throw new Unreadable("a time of day ends at another time than it begins, was from " + hours.from(), "");
        }
        return new ConditionPhrase(
                What.HOURS, "", Compare.AT_LEAST, 0, Duration.ZERO, Duration.ZERO, Optional.of(hours));
    }

    private static What what(String word) throws Unreadable {
        List<String> words = Arrays.stream(What.values())
                .filter(what -> what != What.HOURS)
                .map(What::word)
                .toList();
        String given = word.replaceAll(" +", " ");
        return Arrays.stream(What.values())
                .filter(what -> what.word().equals(given))
                .findFirst()
                .orElseThrow(() -> new Unreadable(
                        "one of " + String.join(", ", words) + " is expected, was " + Visible.quoted(given),
                        Suggestion.nearest(given, words)
                                .map(near -> "did you mean " + near + "?")
                                .orElse("")));
    }

    private static Compare compare(String operator) throws Unreadable {
        return switch (operator) {
            case ">" -> Compare.ABOVE;
            case ">=" -> Compare.AT_LEAST;
            case "<" -> Compare.BELOW;
            case "<=" -> Compare.AT_MOST;
            default -> throw new Unreadable("a condition compares with >, >=, < or <=, was " + operator, "");
        };
    }

    private static double limit(What what, String text) throws Unreadable {
        if (what.measure().isTime()) {
            Duration time = Durations.parse(text);
            return time.getSeconds() + time.getNano() / 1e9;
        }
        return what.measure().rolling()
                ? Share.parse(text).value()
                : Decimals.whole(0, 9_999_999).parse(text);
    }

    private static Duration over(What what, @Nullable String text) throws Unreadable {
        if (!what.measure().rolling()) {
            if (text != null) {
                throw new Unreadable(
                        "only service-level and occupancy look back over a time, was over " + Visible.quoted(text),
                        "write for " + text + " if it must have been so for that long");
            }
            return Duration.ZERO;
        }
        if (text == null) {
            throw new Unreadable(
                    "it doesn't say over which time " + what.word() + " is measured", "add over 30m, for example");
        }
        Duration over = Durations.positive(text);
        if (over.toSecondsPart() != 0 || over.toNanosPart() != 0 || over.toMinutes() > Gauge.MOST_MINUTES) {
            throw new Unreadable("whole minutes up to a day are expected, was over " + Visible.quoted(text), "");
        }
        return over;
    }
}
