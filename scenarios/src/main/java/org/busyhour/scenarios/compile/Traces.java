package org.busyhour.scenarios.compile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.TraceTable;
import org.busyhour.engine.time.Ticks;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.spec.TraceRow;
import org.busyhour.scenarios.language.yaml.Node;

/** Recorded contacts in order of time. */
final class Traces {
    private Traces() {}

    /**
     * Returns the contacts that arrive during the run and before closing, those of the same instant in the order of the
     * file; warns of the others, and where the file wasn't in order of time.
     */
    static TraceTable of(List<TraceRow> rows, Node at, Course course) {
        List<Timed> timed = new ArrayList<>();
        for (TraceRow row : rows) {
            timed.add(new Timed(RunCalendar.ticks(row.time().since(course.time().begin())), row));
        }
        List<Timed> kept = timed.stream().filter(t -> within(t, course)).toList();
        warnOfOthers(timed, course, Warnings.at(at, course));
        List<Timed> sorted =
                kept.stream().sorted(Comparator.comparingLong(Timed::ticks)).toList();
        if (!sorted.equals(kept)) {
            Warnings.at(at, course).say("the contacts aren't in order of time and were sorted");
        }
        TraceTable.Builder table = new TraceTable.Builder();
        sorted.forEach(t -> table.add(cells(t)));
        return table.build();
    }

    private record Timed(long ticks, TraceRow row) {}

    private static boolean within(Timed timed, Course course) {
        return course.openings().open(timed.ticks);
    }

    private static void warnOfOthers(List<Timed> timed, Course course, Warnings warnings) {
        List<Timed> others = timed.stream().filter(t -> !within(t, course)).toList();
        if (!others.isEmpty()) {
            warnings.say(
                    others.size() + " of " + timed.size()
                            + " contacts come before the start or after the end or closing and are left out, the first in line "
                            + others.get(0).row.line(),
                    course.time().opening().limited()
                            ? "see time.start, time.length and time.open"
                            : "see time.start, time.length and time.closes");
        }
    }

    private static long[] cells(Timed timed) {
        TraceRow row = timed.row;
        return new long[] {
            timed.ticks,
            cell(row.talk()),
            cell(row.hold()),
            cell(row.wrap()),
            row.patience()
                    .map(p -> p.limit().map(RunCalendar::ticks).orElse(Ticks.MAX))
                    .orElse(TraceTable.BLANK),
            row.priority().isPresent() ? row.priority().getAsInt() : TraceTable.BLANK
        };
    }

    private static long cell(Optional<Duration> value) {
        return value.map(RunCalendar::ticks).orElse(TraceTable.BLANK);
    }
}
