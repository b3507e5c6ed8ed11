package org.busyhour.scenarios.language.grammar;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.shape.ByKind;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.NamesShape;
import org.busyhour.scenarios.language.shape.NamesShape.Named;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.spec.DutiesSpec;
import org.busyhour.scenarios.language.spec.DutiesSpec.Planned;
import org.busyhour.scenarios.language.spec.DutiesSpec.StopsBefore;
import org.busyhour.scenarios.language.spec.DutiesSpec.Task;
import org.busyhour.scenarios.language.value.Moments;
import org.busyhour.scenarios.language.value.Phrases;
import org.busyhour.scenarios.language.value.Rate;
import org.busyhour.scenarios.language.value.Share;

/** The keys of a group that say what its agents do beside taking contacts. */
final class DutiesGrammar {
    private static final Key<List<Task>> WHEN_IDLE = new Key<>(
            "when-idle",
            new Mapped<>(
                    new NamesShape<>(DistributionGrammar.DISTRIBUTION, "a map of side tasks with how long each takes"),
                    (tasks, node) -> tasks.stream()
                            .map(task -> new Task(task.name(), task.value(), task.at()))
                            .toList()),
            "Side tasks that an agent without a contact does in turn, and finishes; each takes a second or longer.",
            "{filing: 30s}");

    private static final Key<Duration> END =
            new Key<>("end", Texts.DURATION, "How long before the end of a shift. Default: 0s.", "10m");
    private static final Key<Duration> BREAK =
            new Key<>("break", Texts.DURATION, "How long before a break or a meeting. Default: 0s.", "5m");
    private static final Key<StopsBefore> STOPS_BEFORE = new Key<>(
            "stops-before",
            new MapShape<>("a map with end and break", List.of(END, BREAK), DutiesGrammar::stops),
            "Agents take no new contact when the end of their shift, or a break, is so near.",
            "{end: 10m, break: 5m}");

    /** How many contacts an agent takes on a day or shift, and whether that is used evenly. */
    record Quota(int most, boolean balanced) {}

    private static final TextShape<Integer> PER_DAY =
            TextShape.matching(Rate.shape(List.of("day")), "a number per day like 60/day", Rate::perDay);
    private static final Key<Integer> MOST =
            new Key<>("most", PER_DAY, "The most contacts that an agent takes on a day or shift.", "60/day");
    private static final Key<Boolean> USE = new Key<>(
            "use",
            TextShape.of(Phrases.of(List.of(true, false), evenly -> evenly ? "evenly" : "as routed")),
            "Who of the idle agents of the group takes a contact: evenly is whoever has used least. Default: as routed.",
            "evenly");

    /** The quota. */
    static final Key<Quota> QUOTA = new Key<>(
            "quota",
            ByKind.textOrMap(
                    new Mapped<>(PER_DAY, (most, node) -> new Quota(most, false)),
                    new MapShape<>("a map with most and use", List.of(MOST, USE), DutiesGrammar::quota)),
            "The most contacts that an agent takes on a day or shift.",
            "60/day",
            "{most: 60/day, use: evenly}");

    private static final Key<LocalTime> AT = new Key<>(
            "at",
            TextShape.matching(Moments.CLOCK, "a time like 14:00", Moments::clock),
            "When it begins, by the clock; it waits for the contact in hand.",
            "14:00");
    private static final Key<Duration> FOR =
            new Key<>("for", Texts.POSITIVE_DURATION, "How long it takes, less than a day.", "45m");
    private static final Key<Share> SHARE = new Key<>(
            "share",
            Texts.SHARE,
            "The share of the group that does it, spread evenly over it. Default: 100 %.",
            "25 %");
    private static final Key<List<Planned>> DUTIES = new Key<>(
            "duties",
            new Mapped<>(
                    new NamesShape<>(
                            new MapShape<>(
                                    "a map with at, for and share", List.of(AT, FOR, SHARE), DutiesGrammar::duty),
                            "a map of duties"),
                    (duties, node) -> duties.stream().map(Named::value).toList()),
            "What agents do away from contacts at times of the day, on each shift in which it has room.",
            "{filing: {at: 14:00, for: 45m, share: 25 %}}");

    /** All but the quota. */
    static final List<Key<?>> KEYS = List.of(WHEN_IDLE, STOPS_BEFORE, DUTIES);

    private DutiesGrammar() {}

    /** Returns what they say together. */
    static DutiesSpec of(Fields fields) {
        boolean balanced = fields.get(QUOTA).filter(Quota::balanced).isPresent();
        return new DutiesSpec(
                fields.get(WHEN_IDLE, List.of()), fields.get(STOPS_BEFORE), balanced, fields.get(DUTIES, List.of()));
    }

    private static Optional<StopsBefore> stops(Fields fields) {
        return Optional.of(
                new StopsBefore(fields.get(END, Duration.ZERO), fields.get(BREAK, Duration.ZERO), fields.map()));
    }

    private static Optional<Planned> duty(Fields fields) {
        Optional<LocalTime> start = fields.need(AT);
        Optional<Duration> length = fields.need(FOR);
        if (length.filter(time -> time.compareTo(Duration.ofDays(1)) >= 0).isPresent()) {
            fields.wrong(FOR, "a duty is shorter than a day", "");
            return Optional.empty();
        }
        Share share = fields.get(SHARE, Share.ALL);
        return start.flatMap(at -> length.map(time -> new Planned(fields.name(), at, time, share, fields.map())));
    }

    private static Optional<Quota> quota(Fields fields) {
        return fields.need(MOST).map(most -> new Quota(most, fields.get(USE, false)));
    }
}
