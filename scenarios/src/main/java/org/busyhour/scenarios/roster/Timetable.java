package org.busyhour.scenarios.roster;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Staffing;

/**
 * The planned shifts and breaks of the people of a centre, by the local clocks.
 *
 * @param lines a line for each shift, in the order of groups, people and time
 */
public record Timetable(List<Line> lines) {

    /** Copies the lines. */
    public Timetable {
        lines = List.copyOf(lines);
    }

    /**
     * A shift of somebody.
     *
     * @param agent who
     * @param skills the contact types that the group takes
     * @param start when it begins
     * @param end when it ends
     * @param pauses its breaks and meetings
     * @param late what becomes of a break that begins late
     * @param onCall whether it is time on call
     */
    public record Line(
            String agent,
            List<String> skills,
            ZonedDateTime start,
            ZonedDateTime end,
            List<Pause> pauses,
            Agent.LateBreak late,
            boolean onCall) {

        /** Copies the lists. */
        public Line {
            skills = List.copyOf(skills);
            pauses = List.copyOf(pauses);
        }
    }

    /**
     * A break or a meeting.
     *
     * @param start when it begins
     * @param plan its length and kind
     */
    public record Pause(ZonedDateTime start, Agent.Pause plan) {
        /** When it is over at the latest. */
        ZonedDateTime latestEnd() {
            return start.plus(plan.latestEnd() - plan.start(), ChronoUnit.MICROS);
        }
    }

    /**
     * Returns what is planned in a centre; groups of heads have nobody whose day that would be.
     *
     * @param model the centre
     * @param start when the run begins, in its zone
     * @param only the only group that is wanted; empty: all
     */
    public static Timetable of(Model model, ZonedDateTime start, Optional<String> only) {
        List<Line> lines = new ArrayList<>();
        for (AgentGroup group : model.groups()) {
            if (group.staffing() instanceof Staffing.People people
                    && only.filter(name -> !name.equals(group.name())).isEmpty()) {
                List<String> skills = group.skills().stream()
                        .map(skill -> model.types().get(skill.type()).name())
                        .toList();
                for (Agent agent : people.people()) {
                    agent.shifts().forEach(shift -> lines.add(line(agent.name(), skills, shift, start)));
                }
            }
        }
        return new Timetable(lines);
    }

    private static Line line(String agent, List<String> skills, Agent.Shift shift, ZonedDateTime start) {
        return new Line(
                agent,
                skills,
                at(shift.start(), start),
                at(shift.end(), start),
                shift.pauses().stream()
                        .map(pause -> new Pause(at(pause.start(), start), pause))
                        .toList(),
                shift.late(),
                shift.duty() == Agent.Duty.ON_CALL);
    }

    private static ZonedDateTime at(long ticks, ZonedDateTime start) {
        return start.plus(ticks, ChronoUnit.MICROS);
    }
}
