package org.busyhour.scenarios.check;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.busyhour.engine.model.Timeline.AtClose;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.spec.ArrivalsSpec;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.CountsSpec;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.ReplicationsSpec;
import org.busyhour.scenarios.language.spec.RunSpec;
import org.busyhour.scenarios.language.spec.StaffingSpec;
import org.busyhour.scenarios.language.spec.TimeSpec;
import org.busyhour.scenarios.language.value.Durations;
import org.busyhour.scenarios.language.value.WarmUp;
import org.busyhour.scenarios.language.yaml.Node.MapNode;

/** How times fit together: start, closing, warm-up, and one number per interval. */
final class TimeRules {

    private static final long MOST_INTERVALS = 100_000;

    private TimeRules() {}

    /** The start and the closing are times that the clocks show, and the closing lies within the run. */
    static void closing(Case scenario) {
        TimeSpec time = scenario.spec().time();
        if (scenario.broken("time")) {
            return;
        }
        existing(scenario, "start", time.start());
        time.closes().ifPresent(moment -> {
            existing(scenario, "closes", moment);
            Duration after = time.after(moment);
            if (after.isNegative() || after.isZero() || after.compareTo(time.elapsed()) > 0) {
                scenario.error(
                        time.at(),
                        "closes",
                        "the centre closes at " + text(moment) + ", outside the run from " + text(time.start()) + " to "
                                + text(time.begin().plus(time.elapsed()).toLocalDateTime()),
                        "");
            }
        });
        if (time.atClose() == AtClose.STOP && time.at().at("at-close") != time.at()) {
            scenario.warn(time.at().at("at-close"), "a centre that never closes has no use for at-close", "remove it");
        }
    }

    /** The warm-up ends before the run does. */
    static void warmUp(Case scenario) {
        RunSpec run = scenario.spec().run();
        TimeSpec time = scenario.spec().time();
        boolean known = Stream.of("time.start", "time.zone", "time.length", "run.warm-up")
                        .noneMatch(scenario::broken)
                && scenario.spec()
                        .tree()
                        .get("time")
                        .filter(written -> !(written instanceof MapNode))
                        .isEmpty();
        if (known && run.warmUp().from(time.begin()).compareTo(time.elapsed()) >= 0) {
            scenario.error(
                    run.at(),
                    "warm-up",
                    "the warm-up must end before the run, which lasts " + Durations.text(time.elapsed()),
                    "");
        }
    }

    /** There are at least as many intervals behind the warm-up as batches. */
    static void batches(Case scenario) {
        RunSpec run = scenario.spec().run();
        TimeSpec time = scenario.spec().time();
        if (scenario.broken("time")
                || scenario.broken("run")
                || time.intervals(time.interval()) > MOST_INTERVALS
                || !(run.replications() instanceof ReplicationsSpec.InBatches batches)) {
            return;
        }
        long room = counted(time, run.warmUp());
        if (batches.number() > room) {
            boolean whole = run.warmUp().equals(WarmUp.NONE);
            scenario.error(
                    batches.at(),
                    batches.number() + " batches need as many intervals, but there "
                            + (room == 1 ? "is 1" : "are " + room) + " of " + Durations.text(time.interval())
                            + (whole ? "" : " behind the warm-up"),
                    "make time.length longer");
        }
    }

    /** Returns how many intervals end behind the warm-up. */
    private static long counted(TimeSpec time, WarmUp warmUp) {
        long behind = RunCalendar.ticks(warmUp.from(time.begin()));
        List<Long> starts = time.calendar().grid(time.interval()).starts();
        return starts.stream().skip(1).filter(end -> end > behind).count() + 1;
    }

    /** There are not too many intervals, and as many numbers as intervals. */
    static void intervals(Case scenario) {
        TimeSpec time = scenario.spec().time();
        if (scenario.broken("time") || tooMany(scenario, time)) {
            return;
        }
        for (ContactSpec contact : scenario.spec().contacts()) {
            for (ArrivalsSpec course : contact.courses().values()) {
                if (course instanceof ArrivalsSpec.Expected expected) {
                    counted(scenario, expected.counts());
                }
            }
        }
        for (GroupSpec group : scenario.spec().groups()) {
            if (group.staffing() instanceof StaffingSpec.HeadsPerInterval heads) {
                counted(scenario, heads.counts());
            }
        }
    }

    private static boolean tooMany(Case scenario, TimeSpec time) {
        boolean tooMany = time.intervals(time.interval()) > MOST_INTERVALS;
        if (tooMany) {
            scenario.error(
                    time.at(),
                    "interval",
                    "the run has more than " + MOST_INTERVALS + " intervals of " + Durations.text(time.interval()),
                    "make them longer");
        }
        return tooMany;
    }

    private static void counted(Case scenario, CountsSpec counts) {
        TimeSpec time = scenario.spec().time();
        if (scenario.broken(counts.at().path())) {
            return;
        }
        List<BigDecimal> values = counts.values();
        Duration interval = counts.interval(time);
        long intervals = time.intervals(interval);
        if (values.size() != intervals) {
            String whole = time.length().days() == 1 && time.length().rest().isZero() ? "the day" : "the run";
            scenario.error(
                    counts.at(),
                    values.size() + (values.size() == 1 ? " value" : " values") + ", but " + whole + " has " + intervals
                            + (intervals == 1 ? " interval" : " intervals") + " of " + Durations.text(interval),
                    hint(values.size(), intervals));
        }
    }

    private static String hint(int values, long intervals) {
        long difference = Math.abs(values - intervals);
        return difference + (difference == 1 ? " is " : " are ") + (values < intervals ? "missing" : "too many");
    }

    private static void existing(Case scenario, String key, LocalDateTime moment) {
        TimeSpec time = scenario.spec().time();
        if (time.zone().getRules().getValidOffsets(moment).isEmpty()) {
            scenario.error(
                    time.at(),
                    key,
                    "the clocks of " + time.zone() + " never show " + text(moment) + ": they are put forward then",
                    "");
        }
    }

    private static String text(LocalDateTime moment) {
        return moment.toString().replace('T', ' ');
    }
}
