package org.busyhour.scenarios.language.grammar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.PerformanceSpec;
import org.busyhour.scenarios.language.spec.PerformanceSpec.Factors;
import org.busyhour.scenarios.language.spec.PerformanceSpec.Fatigue;
import org.busyhour.scenarios.language.spec.PerformanceSpec.Motivation;
import org.busyhour.scenarios.language.spec.PerformanceSpec.NewHires;
import org.busyhour.scenarios.language.spec.PerformanceSpec.Trained;
import org.busyhour.scenarios.language.value.Moments;
import org.busyhour.scenarios.language.value.Rate;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.value.Unreadable;

/** The keys of a group that say how fast and how well its agents work, beside their skills. */
final class PerformanceGrammar {
    private static final double LEAST_SPEED = 0.1;
    private static final double MOST_SPEED = 10;

    static final Key<Share> SPEED = new Key<>(
            "speed",
            TextShape.matching(Share.SHAPE, "a factor like 105 %", PerformanceGrammar::speed),
            "A factor on the speed: talk, hold and wrap are divided by it. Default: 100 %.",
            "60 %");
    static final Key<Share> SOLVED = new Key<>(
            "solved",
            Texts.FACTOR,
            "A factor on the chance that a conversation solves the matter. Default: 100 %.",
            "80 %");
    private static final Key<Share> SPREAD = new Key<>(
            "spread",
            TextShape.matching(Share.SHAPE, "a share like 15 %", PerformanceGrammar::spread),
            "How much the agents' own speeds differ: their coefficient of variation; the mean is 1. Default: 0 %.",
            "15 %");
    private static final Key<Share> SHARE =
            new Key<>("share", Texts.SHARE, "The share of the group that is new, spread evenly over it.", "25 %");
    private static final Key<Duration> HALF = new Key<>(
            "half",
            Texts.POSITIVE_DURATION,
            "How long it takes until half of what is missing to the others is learnt, again and again.",
            "20 days");
    private static final Key<Duration> LEARN = new Key<>(
            "learn",
            new MapShape<>("a map with half", List.of(HALF), fields -> fields.need(HALF)),
            "How fast they learn. Default: not at all.",
            "{half: 20 days}");
    private static final Key<LocalDateTime> HIRED = new Key<>(
            "hired",
            TextShape.matching(Moments.DATE_TIME, "a date like 2026-02-02", Moments::dateTime),
            "When they were hired. Default: when the run begins.",
            "2026-02-02");
    private static final Key<NewHires> NEW_HIRES = new Key<>(
            "new-hires",
            new MapShape<>(
                    "a map with share, speed and learn",
                    List.of(SHARE, SPEED, SOLVED, LEARN, HIRED),
                    PerformanceGrammar::newHires),
            "Agents who are new: how many, how fast and how well they work at first beside the others, and how they learn.",
            "{share: 25 %, speed: 60 %, solved: 80 %, learn: {half: 20 days}}");
    private static final Key<Share> ABOVE = new Key<>(
            "above", Texts.SHARE, "They tire when they were busy for a greater share of the last time.", "85 %");
    private static final Key<Duration> OVER =
            new Key<>("over", Texts.POSITIVE_DURATION, "The last time that is looked back upon.", "2h");
    private static final Key<Share> SLOWER =
            new Key<>("slower", Texts.FACTOR, "By how much work takes longer then. Default: 0 %.", "10 %");
    private static final Key<Fatigue> FATIGUE = new Key<>(
            "fatigue",
            new MapShape<>(
                    "a map with above, over and slower",
                    List.of(ABOVE, OVER, SLOWER, SOLVED),
                    PerformanceGrammar::fatigue),
            "Agents who were busy for long work more slowly, or less well, until they have rested.",
            "{above: 85 %, over: 2h, slower: 10 %}");
    private static final Key<Rate> COST = new Key<>(
            "cost",
            TextShape.matching(Rate.shape(List.of("h")), "money per hour like 1/h", Rate::perHour),
            "What it costs for a paid hour of an agent. Default: nothing.",
            "1/h");
    private static final Key<Motivation> MOTIVATION = new Key<>(
            "motivation",
            new MapShape<>("a map with speed and solved", List.of(SPEED, SOLVED, COST), PerformanceGrammar::motivation),
            "What an incentive does to speed and quality, and what it costs.",
            "{speed: 105 %, solved: 102 %, cost: 1/h}");

    private static final Key<Duration> AFTER = new Key<>(
            "after", Texts.DURATION, "How long after the end of the training that begins. Default: 0s.", "1 day");
    private static final Key<Trained> TRAINED = new Key<>(
            "trained",
            new MapShape<>("a map with speed and solved", List.of(SPEED, SOLVED, AFTER), PerformanceGrammar::trained),
            "How agents work who have been to a training of their shift to its end, beside what they were.",
            "{speed: 110 %, solved: 105 %, after: 1 day}");

    /** All of them. */
    static final List<Key<?>> KEYS = List.of(SPREAD, NEW_HIRES, FATIGUE, MOTIVATION, TRAINED);

    private PerformanceGrammar() {}

    /** Returns what they say together. */
    static PerformanceSpec of(Fields fields) {
        return new PerformanceSpec(
                fields.get(SPREAD, Share.NONE),
                fields.get(NEW_HIRES),
                fields.get(FATIGUE),
                fields.get(MOTIVATION),
                fields.get(TRAINED));
    }

    private static Factors factors(Fields fields) {
        return new Factors(fields.get(SPEED, Share.ALL), fields.get(SOLVED, Share.ALL));
    }

    private static Optional<NewHires> newHires(Fields fields) {
        return fields.need(SHARE)
                .map(share -> new NewHires(share, factors(fields), fields.get(LEARN), fields.get(HIRED), fields.map()));
    }

    private static Optional<Fatigue> fatigue(Fields fields) {
        Optional<Share> above = fields.need(ABOVE);
        Optional<Duration> over = fields.need(OVER);
        Share slower = fields.get(SLOWER, Share.NONE);
        Share solved = fields.get(SOLVED, Share.ALL);
        return above.flatMap(share -> over.map(time -> new Fatigue(share, time, slower, solved)));
    }

    private static Optional<Motivation> motivation(Fields fields) {
        return Optional.of(new Motivation(factors(fields), fields.get(COST), fields.map()));
    }

    private static Optional<Trained> trained(Fields fields) {
        return Optional.of(new Trained(factors(fields), fields.get(AFTER, Duration.ZERO), fields.map()));
    }

    private static Share spread(String text) throws Unreadable {
        Share share = Share.parse(text);
        if (share.value() > 0.5) {
            throw new Unreadable("a spread of at most 50 % is expected, was " + Visible.quoted(text), "");
        }
        return share;
    }

    private static Share speed(String text) throws Unreadable {
        Share factor = Share.factor(text);
        if (factor.value() < LEAST_SPEED || factor.value() > MOST_SPEED) {
            throw new Unreadable("a factor from 10 % to 1000 % is expected, was " + Visible.quoted(text), "");
        }
        return factor;
    }
}
