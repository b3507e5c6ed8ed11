package org.busyhour.engine.scene;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Condition;
import org.busyhour.engine.model.Condition.Compare;
import org.busyhour.engine.model.Condition.Gauge;
import org.busyhour.engine.model.Condition.Measure;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.time.Ticks;

/** Rules that are put together from seconds. */
public final class Rules {
    private Rules() {}

    /** Returns a rule that is in force from one instant to another. */
    public static Rule during(double from, double to, Action... actions) {
        return rule(
                new Condition.During(List.of(Ticks.ofSeconds(from)), List.of(Ticks.ofSeconds(to))), "hours", actions);
    }

    /** Returns a rule of a name that is in force from one instant to another. */
    public static Rule during(String name, double from, double to, Action... actions) {
        return rule(new Condition.During(List.of(Ticks.ofSeconds(from)), List.of(Ticks.ofSeconds(to))), name, actions);
    }

    /** Returns a rule that is in force while so many contacts wait, or more. */
    public static Rule whileWaiting(int contacts, Action... actions) {
        return rule(
                new Condition.Threshold(new Gauge(Measure.WAITING, -1, 0), Compare.AT_LEAST, contacts, 0),
                "queue",
                actions);
    }

    /** Returns a rule that is in force while nobody of a group is available. */
    public static Rule whileNobodyIsFree(int group, Action... actions) {
        return rule(new Condition.Threshold(new Gauge(Measure.FREE, group, 0), Compare.BELOW, 1, 0), "nobody", actions);
    }

    /** Returns a rule that is in force while something holds. */
    public static Rule rule(Condition when, Action action) {
        return rule(when, "rule", action);
    }

    /** Holds while a measure is above a limit. */
    public static Condition.Threshold above(Measure measure, int of, double limit) {
        return compare(Compare.ABOVE, measure, of, limit);
    }

    /** Compares a measure with a limit. */
    public static Condition.Threshold compare(Compare compare, Measure measure, int of, double limit) {
        return new Condition.Threshold(new Gauge(measure, of, 0), compare, limit, 0);
    }

    /** Compares a measure of the last full minutes with a limit. */
    public static Condition.Threshold rolling(Compare compare, Measure measure, int of, int minutes, double limit) {
        return new Condition.Threshold(new Gauge(measure, of, minutes), compare, limit, 0);
    }

    /** Holds when something has held for so long. */
    public static Condition lasting(double seconds, Condition.Threshold threshold) {
        return new Condition.Threshold(
                threshold.gauge(), threshold.compare(), threshold.limit(), Ticks.ofSeconds(seconds));
    }

    private static Rule rule(Condition when, String name, Action... actions) {
        return new Rule(name, when, Optional.empty(), List.of(actions), Rule.Restraint.NONE);
    }
}
