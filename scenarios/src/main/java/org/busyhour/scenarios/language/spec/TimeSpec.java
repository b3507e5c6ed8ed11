package org.busyhour.scenarios.language.spec;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.model.Timeline.AtClose;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.value.RunLength;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * When the simulated time starts and ends.
 *
 * @param start its first moment on the clock of the zone
 * @param zone where the clock hangs
 * @param length how long it lasts
 * @param interval the width of the intervals that results are given for
 * @param closes when the centre closes; empty for the end of the length, or never with {@link AtClose#STOP}
 * @param opening when the centre is open, where that isn't said by {@code closes}
 * @param atClose what becomes of those who wait then
 * @param at where it was written
 */
public record TimeSpec(
        LocalDateTime start,
        ZoneId zone,
        RunLength length,
        Duration interval,
        Optional<LocalDateTime> closes,
        OpeningSpec opening,
        AtClose atClose,
        Node at) {

    /** A number of intervals that no scenario has; more aren't laid out one by one. */
    private static final long MANY_INTERVALS = 1_000_000;

    /** Returns the first moment. */
    public ZonedDateTime begin() {
        return start.atZone(zone);
    }

    /** Returns the elapsed time from the first moment to the last. */
    public Duration elapsed() {
        return length.from(begin());
    }

    /** Returns the elapsed time until the centre closes for good; the whole run where it never does. */
    public Duration closesAfter() {
        return closes.map(this::after).orElseGet(() -> opening.limited() ? opening.closesAfter(calendar()) : elapsed());
    }

    /** Returns when the centre is open; nothing if it never is. */
    public Optional<Openings> openings() {
        return opening.limited()
                ? opening.during(calendar())
                : Optional.of(Openings.until(RunCalendar.ticks(closesAfter())));
    }

    /** Returns the elapsed time from the first moment to a local one; negative before it. */
    public Duration after(LocalDateTime moment) {
        return Duration.between(begin(), moment.atZone(zone));
    }

    /** Returns the calendar of the run. */
    public RunCalendar calendar() {
        return RunCalendar.ofElapsed(start, zone, elapsed());
    }

    /**
     * Returns how many intervals of that width the clocks show within the run; the first and the last may be shorter.
     */
    public long intervals(Duration width) {
        long regular = (RunCalendar.ticks(elapsed()) + RunCalendar.ticks(width) - 1) / RunCalendar.ticks(width);
        return regular > MANY_INTERVALS ? regular : calendar().grid(width).size();
    }
}
