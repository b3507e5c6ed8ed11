package org.busyhour.scenarios.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.Staffing.People;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.ScenarioSpec;
import org.busyhour.scenarios.language.spec.ShiftSpec;
import org.busyhour.scenarios.language.spec.StaffingSpec.Crew;

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
            List<ShiftDay> days = days(crew);
            for (int i = 0; i < size; i++) {
                String name = group.name() + "-" + (people.size() + 1);
                people.add(agent(name, days, new PausePlan.Seat(i, size)));
            }
        }
        return new People(people);
    }

    private List<ShiftDay> days(Crew crew) {
        ShiftSpec shift = scenario.shift(crew.shift().name()).orElseThrow();
        List<ShiftDay> days = ShiftDay.of(shift, course.calendar()).stream()
                .filter(day ->
                        shift.on(day.begins().toLocalDate(), scenario.time().opening()))
                .toList();
        if (days.isEmpty()) {
            Warnings.at(crew.shift().at(), course).say("nobody works on shift " + shift.name() + " during the run");
        }
        return days;
    }

    private Agent agent(String name, List<ShiftDay> days, PausePlan.Seat seat) {
        return new Agent(name, days.stream().map(day -> shift(day, seat)).toList());
    }

    private Agent.Shift shift(ShiftDay day, PausePlan.Seat seat) {
        long end = Math.min(day.end(), course.calendar().endTicks());
        return new Agent.Shift(
                day.start(), end, PausePlan.of(day, seat, course), day.shift().lateBreaks());
    }
}
