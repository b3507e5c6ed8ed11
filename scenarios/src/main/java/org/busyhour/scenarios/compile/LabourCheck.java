package org.busyhour.scenarios.compile;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.LabourLaw;
import org.busyhour.engine.time.Ticks;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.spec.LabourSpec;
import org.busyhour.scenarios.language.value.Durations;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * Whether the plan of some people is what the law asks for: it warns of the one for whom the plan is worst.
 *
 * <p>A stretch of work lasts from the shift's start or the end of a break to the next break or the shift's end;
 * meetings and training are work. A break that is given when the queue allows may begin as early or as late as its
 * window lets it, whatever is worse.
 */
final class LabourCheck {
    private final LabourLaw law;
    private final String of;
    private final Node at;
    private final List<Agent> people;
    private final Course course;

    /** Takes what the people share, such as {@code on shift day}, and where that is written. */
    LabourCheck(LabourLaw law, String of, Node at, List<Agent> people, Course course) {
        this.law = law;
        this.of = of;
        this.at = at;
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
        String others = beyond.size() == 1 ? "" : "; so it is with " + beyond.size() + " people " + of;
        Warnings.at(at, course)
                .say(
                        worst.name() + " " + of + " "
                                + what.replace("%s", text(Math.abs(value))) + ", "
                                + byHowMuch.replace("%s", text(value - limit)) + others,
                        "move the breaks or the hours of the shift, or change labour");
    }

    private static String text(long ticks) {
        return Durations.text(Duration.ofNanos(ticks * (1_000_000_000 / Ticks.PER_SECOND)));
    }

    private long longest(Agent agent) {
        return work(agent).mapToLong(this::longest).max().orElse(0);
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
        return work(agent)
                .flatMap(shift -> breaks(shift).stream())
                .filter(this::whole)
                .mapToLong(pause -> -pause.length())
                .max()
                .orElse(Long.MIN_VALUE);
    }

    /** The shortest rest between shifts that begin on different days, below 0. */
    private long shortestRest(Agent agent) {
        long shortest = Long.MIN_VALUE;
        List<Agent.Shift> shifts = work(agent).toList();
        for (int i = 1; i < shifts.size(); i++) {
            Agent.Shift before = shifts.get(i - 1);
            Agent.Shift after = shifts.get(i);
            if (after.duty() == Agent.Duty.WORK && day(before).isBefore(day(after))) {
                shortest = Math.max(shortest, before.end() - after.start());
            }
        }
        return shortest;
    }

    /** What isn't standing by. */
    private static Stream<Agent.Shift> work(Agent agent) {
        return agent.shifts().stream().filter(shift -> shift.duty() != Agent.Duty.ON_CALL);
    }

    /** Tells whether neither the beginning nor the end of the run has cut a break. */
    private boolean whole(Agent.Pause pause) {
        return pause.start() > 0 && pause.end() < course.calendar().endTicks();
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
