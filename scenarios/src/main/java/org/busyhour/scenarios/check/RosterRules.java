package org.busyhour.scenarios.check;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.PersonSpec;
import org.busyhour.scenarios.language.spec.StaffingSpec;
import org.busyhour.scenarios.roster.PersonDays;
import org.busyhour.scenarios.roster.Stint;

/** Whether the people of roster files and calendars are somebody each, belong to a group, and work once at a time. */
final class RosterRules {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private RosterRules() {}

    /** Nobody is called like somebody or something else. */
    static void names(Case scenario) {
        Map<String, String> known = new HashMap<>();
        scenario.names("contacts").forEach(name -> known.put(name, "a contact type"));
        scenario.names("stages").forEach(name -> known.put(name, "a stage"));
        scenario.names("groups").forEach(name -> known.put(name, "a group"));
        for (GroupSpec group : scenario.spec().groups()) {
            if (!(group.staffing() instanceof StaffingSpec.Rostered)) {
                for (int i = 1; i <= group.agents(); i++) {
                    known.put(group.name() + "-" + i, "an agent of the group " + group.name());
                }
            }
        }
        for (GroupSpec group : scenario.spec().groups()) {
            for (PersonSpec person : group.people()) {
                String other = known.put(person.name(), "in the group " + group.name());
                if (other != null) {
                    scenario.error(
                            person.at(),
                            Visible.quoted(person.name()) + " is in the group " + group.name() + " and also " + other,
                            "a name stands for one");
                }
            }
        }
    }

    /** Whoever has skills in a file belongs to a group that has just these. */
    static void taken(Case scenario) {
        if (scenario.broken("groups")) {
            return;
        }
        List<GroupSpec> groups = scenario.spec().groups();
        Set<Place> taken = groups.stream()
                .flatMap(group -> group.people().stream())
                .map(person -> person.at().place())
                .collect(Collectors.toSet());
        groups.stream()
                .map(GroupSpec::staffing)
                .filter(StaffingSpec.Rostered.class::isInstance)
                .flatMap(staffing -> ((StaffingSpec.Rostered) staffing).people().stream())
                .filter(person -> !taken.contains(person.at().place()))
                .forEach(person -> scenario.error(
                        person.at(),
                        person.name() + " is in no group: none that reads this file has just the skills "
                                + String.join(
                                        "; ", new TreeSet<>(person.skills().orElseThrow())),
                        "give them a group of their own, with these skills and the same file"));
    }

    /** Nobody has two shifts at once, and breaks of a calendar lie in shifts. */
    static void days(Case scenario) {
        if (scenario.broken("time") || scenario.broken("groups")) {
            return;
        }
        RunCalendar calendar = scenario.spec().time().calendar();
        for (GroupSpec group : scenario.spec().groups()) {
            for (PersonSpec person : group.people()) {
                PersonDays days =
                        PersonDays.of(person, calendar, scenario.spec().time().opening());
                days.strays()
                        .forEach(event -> scenario.error(
                                event.at(), "this lies in no shift of " + person.name(), "a break is part of a shift"));
                overlap(days.shifts())
                        .ifPresent(stint -> scenario.error(
                                stint.at(),
                                person.name() + " has two shifts at once on "
                                        + calendar.at(stint.start()).format(TIME),
                                "let one end before the other begins"));
            }
        }
    }

    /** Of stretches in order of time the first that begins before the one before it ends. */
    private static Optional<Stint> overlap(List<PersonDays.Planned> shifts) {
        return Stream.iterate(1, i -> i < shifts.size(), i -> i + 1)
                .filter(i -> shifts.get(i).stint().start()
                        < shifts.get(i - 1).stint().end())
                .map(i -> shifts.get(i).stint())
                .findFirst();
    }
}
