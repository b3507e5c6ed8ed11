package org.busyhour.scenarios.check;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.ShiftSpec;
import org.busyhour.scenarios.language.spec.ShiftSpec.Absence;
import org.busyhour.scenarios.language.spec.StaffingSpec;
import org.busyhour.scenarios.language.value.BreakTime;
import org.busyhour.scenarios.language.value.Durations;
import org.busyhour.scenarios.language.value.ShiftHours;

/** Whether breaks and meetings fit into their shifts, and shifts are worked at all. */
final class ShiftRules {

    private ShiftRules() {}

    /** Breaks and meetings lie inside their shift, windows have room for their breaks, and no two happen at once. */
    static void breaks(Case scenario) {
        for (ShiftSpec shift : scenario.spec().shifts()) {
            if (scenario.broken(shift.at().path("hours"))) {
                continue;
            }
            List<Absence> all = Stream.concat(shift.breaks().stream(), shift.meetings().stream())
                    .toList();
            all.forEach(absence -> inside(scenario, shift.hours(), absence));
            List<Absence> fixed = all.stream().filter(a -> !a.time().window()).toList();
            for (int i = 0; i < fixed.size(); i++) {
                for (int j = 0; j < i; j++) {
                    apart(scenario, shift.hours(), fixed.get(i), fixed.get(j));
                }
            }
            together(scenario, shift, all);
        }
    }

    /** Each shift is worked by somebody. */
    static void worked(Case scenario) {
        if (scenario.broken("groups")) {
            return;
        }
        for (ShiftSpec shift : scenario.spec().shifts()) {
            boolean worked = scenario.spec().groups().stream().anyMatch(group -> works(group, shift.name()));
            if (!worked && !scenario.broken(shift.at().path())) {
                scenario.warn(shift.at(), "no group works the shift " + shift.name(), "");
            }
        }
    }

    private static boolean works(GroupSpec group, String shift) {
        return group.staffing() instanceof StaffingSpec.OnShifts shifts
                && shifts.crews().stream().anyMatch(crew -> crew.shift().name().equals(shift));
    }

    private static void inside(Case scenario, ShiftHours hours, Absence absence) {
        BreakTime time = absence.time();
        if (time.length().compareTo(time.span()) > 0) {
            scenario.error(
                    absence.at(),
                    "the window of " + Durations.text(time.span()) + " is shorter than the break of "
                            + Durations.text(time.length()),
                    "");
        } else if (end(hours, time).compareTo(hours.length()) > 0) {
            scenario.error(absence.at(), "it lies outside the shift from " + hours.from() + " to " + hours.to(), "");
        }
    }

    private static void apart(Case scenario, ShiftHours hours, Absence late, Absence early) {
        boolean apart = hours.offset(late.time().from()).compareTo(end(hours, early.time())) >= 0
                || hours.offset(early.time().from()).compareTo(end(hours, late.time())) >= 0;
        if (!apart) {
            scenario.error(
                    late.at(),
                    "it overlaps with another at " + early.time().from() + " ("
                            + early.at().place() + ")",
                    "");
        }
    }

    private static void together(Case scenario, ShiftSpec shift, List<Absence> all) {
        Duration away = all.stream().map(a -> a.time().length()).reduce(Duration.ZERO, Duration::plus);
        if (away.compareTo(shift.hours().length()) >= 0
                && !scenario.broken(shift.at().path())) {
            scenario.error(shift.at(), "its breaks and meetings leave no time to work", "");
        }
    }

    private static Duration end(ShiftHours hours, BreakTime time) {
        return hours.offset(time.from()).plus(time.span());
    }
}
