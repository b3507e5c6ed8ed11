package org.busyhour.scenarios.compile;

import java.time.LocalDate;
import java.util.List;
import org.busyhour.engine.model.Agent;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.spec.DutiesSpec.Planned;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.roster.Stint;

/** The duties of a group, which stand in the shifts of some of its people. */
final class Duties {
    private final List<Planned> planned;
    private final Course course;

    private Duties(List<Planned> planned, Course course) {
        this.planned = planned;
        this.course = course;
    }

    /** Returns those of a group. */
    static Duties of(GroupSpec group, Course course) {
        return new Duties(group.duties().planned(), course);
    }

    /** Returns stretches of work with the duties of a person, by the place in the group. */
    List<Stint> add(List<Stint> stints, int place) {
        return stints.stream().map(stint -> add(stint, place)).toList();
    }

    /** Returns a stretch of work with the duties of a person that lie wholly in it. */
    Stint add(Stint stint, int place) {
        Stint with = stint;
        for (Planned duty : planned) {
            if (duty.among(place) && stint.duty() != Agent.Duty.ON_CALL) {
                with = add(with, duty, stint.date());
                with = add(with, duty, stint.date().plusDays(1));
            }
        }
        return with;
    }

    private Stint add(Stint stint, Planned duty, LocalDate date) {
        long start = course.calendar().ticks(date.atTime(duty.start()));
        long length = RunCalendar.ticks(duty.length());
        boolean room = start >= stint.start() && start + length <= stint.end();
        return room ? stint.with(new Stint.Rest(start, start, length, Agent.Kind.DUTY, true, duty.at())) : stint;
    }
}
