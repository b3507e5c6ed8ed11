package org.busyhour.scenarios.compile;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.LabourLaw;
import org.busyhour.engine.time.Ticks;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.spec.LabourSpec;
import org.busyhour.scenarios.language.spec.StaffingSpec.Crew;
import org.busyhour.scenarios.language.value.Durations;

/**
 * Whether the plan of the people on a shift is what the law asks for: it warns of the one for whom the plan is worst.
 *
 * <p>A stretch of work lasts from the shift's start or the end of a break to the next break or the shift's end;
 * meetings and training are work. A break that is given when the queue allows may begin as early or as late as its
 * window lets it, whatever is worse.
 */
final class LabourCheck {
    private final LabourLaw law;
    private final Crew crew;
    private final List<Agent> people;
    private final Course course;

    LabourCheck(LabourLaw law, Crew crew, List<Agent> people, Course course) {
        this.law = law;
        this.crew = crew;
        this.people = people;
        this.course = course;
    }

    /** Returns the law in the engine's words. */
    static LabourLaw law(LabourSpec spec) {
        return new LabourLaw(ticks(spec.longestStretch()), ticks(spec.leastBreak()), ticks(spec.restBetweenShifts()));
    }

    private static OptionalLong ticks(Optional<Duration> duration) {
        return duration.isPresent() ? OptionalLong.of(RunCalendar.ticks(duration.get())) : OptionalLong.empty();
    }

    void warn() {
        if (law.longestStretch().isPresent()) {
            long limit = law.longestStretch().getAsLong();
            beyond(this::longest, limit, "works %s without a break", "%s more than labour.longest-stretch allows");
        }
        if (law.leastBreak().isPresent()) {
            long limit = -law.leastBreak().getAsLong();
            beyond(this::shortestBreak, limit, "has a break of %s", "%s less than labour.least-break asks for");
        }
        if (law.rest().isPresent()) {
            long limit = -law.rest().getAsLong();
            beyond(this::shortestRest, limit, "rests %s between two days", "%s less than labour.rest-between-shifts");
        }
    }

    /** Warns if something is more than it may be; what must not be too little counts below 0. */
    private void beyond(ToLongFunction<Agent> measured, long limit, String what, String byHowMuch) {
        List<Agent> beyond = people.stream()
                .filter(agent -> measured.applyAsLong(agent) > limit)
                .toList();
        if (beyond.isEmpty()) {
            return;
        }
        Agent worst = beyond.get(0);
        for (Agent agent : beyond) {
            worst = measured.applyAsLong(agent) > measured.applyAsLong(worst) ? agent : worst;
        }
        long value = measured.applyAsLong(worst);
        String others = beyond.size() == 1 ? "" : "; so it is with " + beyond.size() + " people of this shift";
        Warnings.at(crew.shift().at(), course)
                .say(
                        worst.name() + " on shift " + crew.shift().name() + " "
                                + what.replace("%s", text(Math.abs(value))) + ", "
                                + byHowMuch.replace("%s", text(value - limit)) + others,
                        "move the breaks or the hours of the shift, or change labour");
    }

    private static String text(long ticks) {
        return Durations.text(Duration.ofNanos(ticks * (1_000_000_000 / Ticks.PER_SECOND)));
    }

    private long longest(Agent agent) {
        return agent.shifts().stream().mapToLong(this::longest).max().orElse(0);
    }

    private long longest(Agent.Shift shift) {
        long longest = 0;
        long since = Math.max(0, shift.start());
        for (Agent.Pause pause : breaks(shift)) {
            if (pause.length() >= law.leastBreak().orElse(0)) {
                longest = Math.max(longest, pause.latest() - since);
                since = pause.end();
            }
        }
        return Math.max(longest, shift.end() - since);
    }

    /** The shortest break below 0; the least number where there is none. */
    private long shortestBreak(Agent agent) {
        return agent.shifts().stream()
                .flatMap(shift -> breaks(shift).stream())
                .mapToLong(pause -> -pause.length())
                .max()
                .orElse(Long.MIN_VALUE);
    }

    /** The shortest rest between shifts that begin on different days, below 0. */
    private long shortestRest(Agent agent) {
        long shortest = Long.MIN_VALUE;
        for (int i = 1; i < agent.shifts().size(); i++) {
            Agent.Shift before = agent.shifts().get(i - 1);
            Agent.Shift after = agent.shifts().get(i);
            if (day(before).isBefore(day(after))) {
                shortest = Math.max(shortest, before.end() - after.start());
            }
        }
        return shortest;
    }

    private LocalDate day(Agent.Shift shift) {
        return course.calendar().at(shift.start()).toLocalDate();
    }

    private static List<Agent.Pause> breaks(Agent.Shift shift) {
        return shift.pauses().stream()
                .filter(pause -> pause.kind() == Agent.Kind.BREAK)
                .toList();
    }
}
