package org.busyhour.scenarios.compile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.model.BusinessClock;
import org.busyhour.engine.model.BusinessClock.Window;
import org.busyhour.engine.model.Deadline;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.LateCall;
import org.busyhour.engine.model.Openings;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.spec.DeadlineSpec;
import org.busyhour.scenarios.language.spec.OpeningSpec;

/** Deadlines in the engine's words. */
final class Deadlines {
    /** What is due later isn't due in any run that asks for it. */
    private static final int MOST_DAYS_BEHIND = 1000;

    private static final int A_WEEK = 7;

    private Deadlines() {}

    /** Returns a deadline. */
    static Deadline of(DeadlineSpec spec, Indexes indexes, Course course) {
        long limit = RunCalendar.ticks(spec.within().limit());
        return new Deadline(
                RunCalendar.ticks(spec.within().goal()),
                limit,
                spec.clock()
                        .map(clock -> clock(clock.hours(course.time().opening()), limit, course.calendar()))
                        .orElse(BusinessClock.ALWAYS),
                spec.startsAfter().map(Distributions::of).orElse(Distribution.ZERO),
                spec.ifLate()
                        .map(late -> new LateCall(
                                indexes.type(late.call()), late.share().value())));
    }

    /** The windows of the run and as many behind it as its last deadlines need. */
    private static BusinessClock clock(OpeningSpec hours, long limit, RunCalendar run) {
        long end = run.endTicks();
        List<Window> windows = List.of();
        long behind = 0;
        for (int days = A_WEEK; behind < limit && days <= MOST_DAYS_BEHIND; days *= 2) {
            Duration length = Duration.between(run.start(), run.end()).plusDays(days);
            RunCalendar longer = RunCalendar.ofElapsed(
                    run.start().toLocalDateTime(), run.start().getZone(), length);
            windows = hours.during(longer).map(Deadlines::windows).orElse(List.of());
            behind = windows.stream()
                    .mapToLong(window -> Math.max(0, window.to() - Math.max(window.from(), end)))
                    .sum();
        }
        return new BusinessClock(windows);
    }

    private static List<Window> windows(Openings openings) {
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < openings.count(); i++) {
            windows.add(new Window(openings.opens().get(i), openings.closes().get(i)));
        }
        return windows;
    }
}
