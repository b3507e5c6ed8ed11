package org.busyhour.scenarios.check;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.PersonSpec;
import org.busyhour.scenarios.language.spec.ShiftSpec;
import org.busyhour.scenarios.language.spec.ShiftSpec.Absence;
import org.busyhour.scenarios.language.spec.StaffingSpec;
import org.busyhour.scenarios.language.value.BreakTime;
import org.busyhour.scenarios.language.value.Durations;
import org.busyhour.scenarios.language.value.ShiftHours;

/** Whether breaks and meetings fit into their shifts, and shifts are worked at all. */
final class ShiftRules {

    private ShiftRules() {}

    /**
     * Breaks, meetings and training lie inside their shift, windows have room for their breaks, and no two happen at
     * once.
     */
    static void breaks(Case scenario) {
        for (ShiftSpec shift : written(scenario)) {
            if (scenario.broken(shift.at().path("hours"))) {
                continue;
            }
            List<Absence> all = shift.absences();
            all.forEach(absence -> inside(scenario, shift, absence));
            apart(scenario, shift, all.stream().filter(a -> !a.time().window()).toList());
            apart(
                    scenario,
                    shift,
                    all.stream().filter(a -> a.time().whenAllowed()).toList());
            together(scenario, shift, all);
        }
    }

    private static void apart(Case scenario, ShiftSpec shift, List<Absence> some) {
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < i; j++) {
                apart(scenario, shift.hours().get(0), some.get(i), some.get(j));
            }
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

    /** The parts of a split shift follow each other, all within a day. */
    static void parts(Case scenario) {
        for (ShiftSpec shift : scenario.spec().shifts()) {
            ShiftHours first = shift.hours().get(0);
            Duration free = first.length();
            for (ShiftHours part : shift.hours().subList(1, shift.hours().size())) {
                Duration from = first.offset(part.from());
                boolean follows =
                        from.compareTo(free) >= 0 && from.plus(part.length()).compareTo(Duration.ofHours(24)) <= 0;
                if (!follows) {
                    scenario.error(
                            shift.at(),
                            "hours",
                            "the part from " + part.from() + " to " + part.to()
                                    + " doesn't follow the one before it within a day",
                            "write the parts in the order in which they are worked");
                    return;
                }
                free = from.plus(part.length());
            }
        }
    }

    /** Who is on call has nothing to take a break from. */
    static void onCall(Case scenario) {
        for (ShiftSpec shift : written(scenario)) {
            shift.absences().stream()
                    .filter(absence -> shift.onCall())
                    .forEach(absence -> scenario.error(
                            absence.at(),
                            "nobody on call takes a break or goes to a meeting or training",
                            "remove it"));
        }
    }

    /** The shifts that have a name, and those of single people. */
    private static List<ShiftSpec> written(Case scenario) {
        Stream<ShiftSpec> own = scenario.spec().groups().stream()
                .flatMap(group -> group.people().stream())
                .flatMap(person -> person.duties().stream())
                .filter(PersonSpec.Row.class::isInstance)
                .map(duty -> ((PersonSpec.Row) duty).shift());
        return Stream.concat(scenario.spec().shifts().stream(), own).toList();
    }

    private static void inside(Case scenario, ShiftSpec shift, Absence absence) {
        ShiftHours hours = shift.partOf(absence);
        BreakTime time = absence.time();
        if (time.length().compareTo(time.span()) > 0) {
            scenario.error(
                    absence.at(),
                    "the window of " + Durations.text(time.span()) + " is shorter than the break of "
                            + Durations.text(time.length()),
                    "");
        } else if (end(hours, time).compareTo(hours.length()) > 0) {
            boolean split = shift.hours().size() > 1;
            scenario.error(
                    absence.at(),
                    split
                            ? "it lies in no part of the shift"
                            : "it lies outside the shift from " + hours.from() + " to " + hours.to(),
                    split ? "a break and its window lie inside one part" : "");
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
        if (away.compareTo(shift.length()) >= 0 && !scenario.broken(shift.at().path())) {
            scenario.error(shift.at(), "its breaks, meetings and training leave no time to work", "");
        }
    }

    private static Duration end(ShiftHours hours, BreakTime time) {
        return hours.offset(time.from()).plus(time.span());
    }
}
