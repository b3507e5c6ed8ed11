package org.busyhour.scenarios.language.value;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.engine.model.Agent;
import org.busyhour.scenarios.language.source.Visible;
import org.jspecify.annotations.Nullable;

/** The short phrases of what rules do: {@code 4 of senior}, {@code balance to senior}, {@code 60 % of balance}. */
public final class RuleWords {
    private static final int MOST_PEOPLE = 100_000;

    /** What a number of people of a group looks like. */
    public static final String COUNT_OF = "[0-9]{1,6} of " + Names.SHAPE;

    /** What a type and a group look like. */
    public static final String TO = Names.SHAPE + " to " + Names.SHAPE;

    /** What a type, or that of a group, looks like. */
    public static final String OF = Names.SHAPE + "(?: of " + Names.SHAPE + ")?";

    /** What a type alone looks like. */
    public static final String NAME = Names.SHAPE;

    /** What a share of a type looks like. */
    public static final String SHARE_OF = Share.SHAPE + " of " + Names.SHAPE;

    /** What a duration, or that of a group, looks like. */
    public static final String TIME_OF = Durations.SHAPE + "(?: of " + Names.SHAPE + ")?";

    /** What meetings or training, or those of a group, look like. */
    public static final String CANCELLED = "(?:meetings|training)(?: of " + Names.SHAPE + ")?";

    private static final Pattern NUMBER = Pattern.compile("(.+?) +of +(\\S+)");
    private static final Pattern PAIR = Pattern.compile("(\\S+) +to +(\\S+)");
    private static final Pattern PART = Pattern.compile("(\\S+)(?: +of +(\\S+))?");
    private static final Pattern TIME = Pattern.compile("(.+?)(?: +of +(\\S+))?");
    private static final Map<String, Agent.Kind> KINDS =
            Map.of("meetings", Agent.Kind.MEETING, "training", Agent.Kind.TRAINING);

    private RuleWords() {}

    /**
     * A number of people of a group.
     *
     * @param count how many
     * @param of the group
     */
    public record CountOf(int count, String of) {}

    /**
     * A share of the contacts of a type.
     *
     * @param share how many
     * @param of the type
     */
    public record ShareOf(Share share, String of) {}

    /**
     * A type, and a group if one is named.
     *
     * @param first the type
     * @param second the group; empty where none is named
     */
    public record Pair(String first, String second) {}

    /**
     * A duration, and a group if one is named.
     *
     * @param time how long
     * @param of the group; empty where none is named
     */
    public record TimeOf(Duration time, String of) {}

    /**
     * What doesn't take place, and the group if one is named.
     *
     * @param what which of them
     * @param of the group; empty where none is named
     */
    public record Cancelled(Agent.Kind what, String of) {}

    /** Returns the duration, and perhaps the group, that the text writes. */
    public static TimeOf timeOf(String text) throws Unreadable {
        Matcher written = TIME.matcher(text);
        if (!written.matches()) {
            throw new Unreadable("a duration like 30m, or 30m of core, is expected, was " + Visible.quoted(text), "");
        }
        Duration time = Durations.parse(written.group(1));
        if (time.isZero()) {
            throw new Unreadable("a duration above 0 is expected, was " + Visible.quoted(text), "");
        }
        return new TimeOf(time, group(written.group(2)));
    }

    /** Returns what the text says doesn't take place. */
    public static Cancelled cancelled(String text) throws Unreadable {
        Matcher written = PART.matcher(text);
        Agent.Kind what = written.matches() ? KINDS.get(written.group(1)) : null;
        if (what == null) {
            throw new Unreadable(
                    "meetings or training, or those of a group like meetings of core, are expected, was "
                            + Visible.quoted(text),
                    "");
        }
        return new Cancelled(what, group(written.group(2)));
    }

    private static String group(@Nullable String name) throws Unreadable {
        return name == null ? "" : Names.parse(name);
    }

    /** Returns the people that the text writes. */
    public static CountOf countOf(String text) throws Unreadable {
        Matcher written = NUMBER.matcher(text);
        if (!written.matches()) {
            throw new Unreadable("people of a group like 4 of senior are expected, was " + Visible.quoted(text), "");
        }
        long count = Decimals.whole(1, MOST_PEOPLE).parse(written.group(1));
        return new CountOf((int) count, Names.parse(written.group(2)));
    }

    /** Returns the type and the group that the text writes. */
    public static Pair to(String text) throws Unreadable {
        Matcher written = PAIR.matcher(text);
        if (!written.matches()) {
            throw new Unreadable(
                    "a contact type and a group like balance to senior are expected, was " + Visible.quoted(text), "");
        }
        return new Pair(Names.parse(written.group(1)), Names.parse(written.group(2)));
    }

    /** Returns the type, and perhaps the group, that the text writes. */
    public static Pair of(String text) throws Unreadable {
        Matcher written = PART.matcher(text);
        if (!written.matches()) {
            throw new Unreadable(
                    "a contact type like email, or email of core, is expected, was " + Visible.quoted(text), "");
        }
        return new Pair(Names.parse(written.group(1)), group(written.group(2)));
    }

    /** Returns the type that the text names. */
    public static Pair name(String text) throws Unreadable {
        return new Pair(Names.parse(text), "");
    }

    /** Returns the share of a type that the text writes. */
    public static ShareOf shareOf(String text) throws Unreadable {
        Matcher written = NUMBER.matcher(text);
        if (!written.matches()) {
            throw new Unreadable(
                    "a share of a contact type like 60 % of balance is expected, was " + Visible.quoted(text), "");
        }
        return new ShareOf(Share.parse(written.group(1)), Names.parse(written.group(2)));
    }
}
