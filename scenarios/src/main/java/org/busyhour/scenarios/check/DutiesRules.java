package org.busyhour.scenarios.check;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.busyhour.scenarios.language.spec.DutiesSpec.Planned;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.ShiftSpec;
import org.busyhour.scenarios.language.spec.StaffingSpec;

/** Rules about what agents do beside taking contacts. */
final class DutiesRules {
    private DutiesRules() {}

    /** Only people on shifts have breaks, and an end that they can see. */
    static void stops(Case scenario) {
        for (GroupSpec group : scenario.spec().groups()) {
            boolean heads =
                    !group.staffing().ofPeople() && !scenario.broken(group.at().path("shift"));
            group.duties()
                    .stopsBefore()
                    .filter(stops -> heads)
                    .ifPresent(stops -> scenario.error(
                            stops.at(),
                            "only people on shifts know when their break and their end come",
                            "write shift, or remove stops-before"));
        }
    }

    /** Only people of a plan have duties at set times, which lie in a shift and don't meet what else has its time. */
    static void planned(Case scenario) {
        for (GroupSpec group : scenario.spec().groups()) {
            boolean heads = group.staffing() instanceof StaffingSpec.Heads
                    || group.staffing() instanceof StaffingSpec.HeadsPerInterval;
            for (Planned duty : group.duties().planned()) {
                if (heads
                        && !scenario.broken(group.at().path("shift"))
                        && !scenario.broken(group.at().path("agents"))) {
                    scenario.error(
                            duty.at(),
                            "only people on shifts have duties at set times",
                            "write shift, or remove duties");
                }
            }
            if (group.staffing() instanceof StaffingSpec.OnShifts shifts) {
                onShifts(scenario, group, shifts);
            }
        }
    }

    private static void onShifts(Case scenario, GroupSpec group, StaffingSpec.OnShifts shifts) {
        List<ShiftSpec> worked = shifts.crews().stream()
                .flatMap(crew -> scenario.spec().shift(crew.shift().name()).stream())
                .filter(shift -> !shift.onCall() && !scenario.broken(shift.at().path()))
                .toList();
        for (Planned duty : group.duties().planned()) {
            if (worked.size() == shifts.crews().size() && worked.stream().noneMatch(shift -> within(shift, duty))) {
                scenario.warn(
                        duty.at(),
                        "nobody does it: it lies wholly in no shift of the group",
                        "change at or for, or the hours of a shift");
            }
            worked.stream()
                    .filter(shift -> within(shift, duty))
                    .flatMap(shift -> fixed(shift, duty))
                    .findFirst()
                    .ifPresent(other -> scenario.error(
                            duty.at(),
                            "it overlaps with what is planned at "
                                    + other.time().from() + " (" + other.at().place() + ")",
                            "change at or for"));
            group.duties().planned().stream()
                    .takeWhile(before -> !before.name().equals(duty.name()))
                    .filter(before -> meets(duty, before.start(), before.length()))
                    .findFirst()
                    .ifPresent(before -> scenario.error(
                            duty.at(), "it overlaps with the duty " + before.name(), "change at or for"));
        }
    }

    private static boolean within(ShiftSpec shift, Planned duty) {
        return shift.hours().stream()
                .anyMatch(part -> part.offset(duty.start()).plus(duty.length()).compareTo(part.length()) <= 0);
    }

    private static Stream<ShiftSpec.Absence> fixed(ShiftSpec shift, Planned duty) {
        return shift.absences().stream()
                .filter(absence -> !absence.time().window())
                .filter(absence ->
                        meets(duty, absence.time().from(), absence.time().length()));
    }

    /** Whether a duty overlaps with what begins at a time of the day, either shorter than a day. */
    private static boolean meets(Planned duty, LocalTime from, Duration length) {
        return between(from, duty.start()).compareTo(length) < 0
                || between(duty.start(), from).compareTo(duty.length()) < 0;
    }

    private static Duration between(LocalTime from, LocalTime to) {
        Duration time = Duration.between(from, to);
        return time.isNegative() ? time.plusDays(1) : time;
    }

    /** Whoever has a side task in hand at any time is never free for a customer who is called before. */
    static void dialling(Case scenario) {
        for (GroupSpec group : scenario.spec().groups()) {
            boolean called = group.skills().stream()
                    .flatMap(skill -> scenario.spec().contacts().stream()
                            .filter(contact ->
                                    contact.name().equals(skill.contact().name())))
                    .anyMatch(contact -> contact.dialling()
                            .filter(how -> how.ahead().isPresent())
                            .isPresent());
            if (called && !group.duties().whenIdle().isEmpty()) {
                scenario.error(
                        group.at(),
                        "when-idle",
                        "a machine dials for agents who are about to be free, and with side tasks nobody ever is",
                        "remove when-idle, or write mode: preview");
            }
        }
    }
}
