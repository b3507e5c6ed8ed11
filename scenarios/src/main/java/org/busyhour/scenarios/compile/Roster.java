package org.busyhour.scenarios.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.Staffing.People;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.PersonSpec;
import org.busyhour.scenarios.language.spec.ScenarioSpec;
import org.busyhour.scenarios.language.spec.ShiftSpec;
import org.busyhour.scenarios.language.spec.StaffingSpec.Crew;
import org.busyhour.scenarios.language.yaml.Node;
import org.busyhour.scenarios.roster.PersonDays;
import org.busyhour.scenarios.roster.ShiftDays;
import org.busyhour.scenarios.roster.Stint;

/**
 * People on shifts. A shift is worked on its days of the run; those who began before the run are at work when it
 * starts, and a shift that would outlast the run ends with it.
 */
final class Roster {
    private final ScenarioSpec scenario;
    private final Course course;

    Roster(ScenarioSpec scenario, Course course) {
        this.scenario = scenario;
        this.course = course;
    }

    /** Returns the people of a group, crew after crew, named after the group and numbered from 1. */
    People people(GroupSpec group, List<Crew> crews) {
        List<Agent> people = new ArrayList<>();
        for (Crew crew : crews) {
            int size = group.scaled(BigDecimal.valueOf(crew.people()));
            List<Stint> days = days(group, crew);
            int before = people.size();
            for (int i = 0; i < size; i++) {
                String name = group.name() + "-" + (people.size() + 1);
                List<Stint> own = Duties.of(group, course).add(days, people.size());
                people.add(agent(name, own, new PausePlan.Seat(i, size)));
            }
            check("on shift " + crew.shift().name(), crew.shift().at(), people.subList(before, people.size()));
        }
        return new People(people);
    }

    /** Returns the people of a roster file or a calendar. */
    People people(GroupSpec group) {
        List<Agent> people = new ArrayList<>();
        group.people().forEach(person -> people.add(agent(group, person, people.size())));
        check("of the group " + group.name(), group.at(), people);
        return new People(people);
    }

    private void check(String of, Node at, List<Agent> people) {
        new LabourCheck(LabourCheck.law(scenario.labour()), of, at, people, course).warn();
    }

    private Agent agent(GroupSpec group, PersonSpec person, int place) {
        Duties duties = Duties.of(group, course);
        List<Agent.Shift> shifts = new ArrayList<>();
        List<PersonDays.Planned> planned = PersonDays.of(
                        person, course.calendar(), scenario.time().opening())
                .shifts();
        for (PersonDays.Planned each : planned) {
            if (group.term().has(each.stint().date())) {
                shifts.add(shift(duties.add(each.stint(), place), new PausePlan.Seat(each.seat(), each.of())));
            }
        }
        return new Agent(person.name(), shifts);
    }

    private List<Stint> days(GroupSpec group, Crew crew) {
        ShiftSpec shift = scenario.shift(crew.shift().name()).orElseThrow();
        List<Stint> days = ShiftDays.of(
                shift,
                course.calendar(),
                date -> shift.on(date, scenario.time().opening())
                        && group.term().has(date));
        if (days.isEmpty()) {
            Warnings.at(crew.shift().at(), course).say("nobody works on shift " + shift.name() + " during the run");
        }
        return days;
    }

    private Agent agent(String name, List<Stint> stints, PausePlan.Seat seat) {
        return new Agent(name, stints.stream().map(stint -> shift(stint, seat)).toList());
    }

    private Agent.Shift shift(Stint stint, PausePlan.Seat seat) {
        return new Agent.Shift(
                stint.start(), stint.end(), PausePlan.of(stint, seat, course), stint.late(), stint.duty());
    }
}
