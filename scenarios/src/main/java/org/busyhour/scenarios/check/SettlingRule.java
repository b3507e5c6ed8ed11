package org.busyhour.scenarios.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.busyhour.engine.model.Openings;
import org.busyhour.scenarios.language.spec.ArrivalsSpec;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.CountsSpec;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.RunSpec;
import org.busyhour.scenarios.language.spec.StaffingSpec;
import org.busyhour.scenarios.language.spec.TimeSpec;
import org.busyhour.scenarios.language.spec.VariationSpec;
import org.busyhour.scenarios.language.value.Durations;

/** A warm-up that is to be found is that of a centre which can settle: nothing of it changes by the clock. */
final class SettlingRule {

    /** With fewer intervals a warm-up of a few of them is a guess. */
    private static final int LEAST_INTERVALS = 20;

    private SettlingRule() {}

    static void check(Case scenario) {
        RunSpec run = scenario.spec().run();
        boolean broken = Stream.of("run", "time", "contacts", "groups").anyMatch(scenario::broken);
        if (!run.warmUp().found() || broken) {
            return;
        }
        List<String> changes = Stream.of(
                        closing(scenario.spec().time()),
                        scenario.spec().contacts().stream().flatMap(SettlingRule::arrivals),
                        scenario.spec().groups().stream().flatMap(SettlingRule::staffing))
                .flatMap(change -> change)
                .toList();
        if (changes.isEmpty()) {
            enough(scenario);
        } else {
            scenario.error(
                    run.at(),
                    "warm-up",
                    "auto is for a centre that settles, but " + String.join(", ", changes),
                    "say how long it is, like 1h");
        }
    }

    private static void enough(Case scenario) {
        TimeSpec time = scenario.spec().time();
        long intervals = time.intervals(time.interval());
        if (intervals < LEAST_INTERVALS) {
            scenario.error(
                    scenario.spec().run().at(),
                    "warm-up",
                    "auto needs at least " + LEAST_INTERVALS + " intervals, but there "
                            + (intervals == 1 ? "is 1" : "are " + intervals) + " of " + Durations.text(time.interval()),
                    "make time.length longer, or time.interval shorter");
        }
    }

    private static Stream<String> closing(TimeSpec time) {
        boolean always = time.openings()
                .equals(Optional.of(Openings.until(time.calendar().endTicks())));
        return !always
                ? Stream.of(
                        time.opening().limited() ? "it isn't open all the time" : "it closes before time.length ends")
                : Stream.empty();
    }

    private static Stream<String> arrivals(ContactSpec contact) {
        ArrivalsSpec arrivals = contact.arrivals();
        boolean counts = arrivals instanceof ArrivalsSpec.Expected expected && varies(expected.counts());
        boolean recorded = arrivals instanceof ArrivalsSpec.Trace || arrivals instanceof ArrivalsSpec.Records;
        return counts || recorded || arrivals instanceof ArrivalsSpec.Weekly || varies(arrivals.variation())
                ? Stream.of("the arrivals of " + contact.name() + " change over time")
                : Stream.empty();
    }

    private static Stream<String> staffing(GroupSpec group) {
        StaffingSpec staffing = group.staffing();
        if (staffing instanceof StaffingSpec.OnShifts || staffing instanceof StaffingSpec.Rostered) {
            return Stream.of(group.name() + " works on shifts");
        }
        if (staffing instanceof StaffingSpec.HeadsPerInterval heads && varies(heads.counts())) {
            return Stream.of("the agents of " + group.name() + " change over time");
        }
        return group.quota().isPresent() ? Stream.of("the quota of " + group.name() + " is of a day") : Stream.empty();
    }

    private static boolean varies(VariationSpec variation) {
        return !variation.promotions().isEmpty()
                || !variation.spikes().isEmpty()
                || variation.holidays().value() != 1;
    }

    private static boolean varies(CountsSpec counts) {
        return counts.values().stream()
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .count()
                > 1;
    }
}
