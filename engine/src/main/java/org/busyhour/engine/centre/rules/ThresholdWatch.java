package org.busyhour.engine.centre.rules;

import org.busyhour.engine.model.Condition;
import org.busyhour.engine.model.Condition.Compare;
import org.busyhour.engine.model.Condition.Measure;
import org.busyhour.engine.time.Ticks;

/**
 * Watches whether a measure is beyond its limit, and has been for long enough.
 *
 * <p>What counts contacts or agents changes only when something happens, and rolling measures change at full minutes.
 * The longest wait grows by itself: it passes its limit so long after the one who has waited longest came.
 */
public final class ThresholdWatch implements Watch {
    private final Condition.Threshold threshold;
    private final Measure measure;
    private final int of;
    private final int minutes;
    private final Readings readings;
    private long since;
    private int knownAt;
    private double known;

    ThresholdWatch(Condition.Threshold threshold, Readings readings) {
        this.threshold = threshold;
        measure = threshold.gauge().measure();
        of = threshold.gauge().of();
        minutes = threshold.gauge().minutes();
        this.readings = readings;
        reset();
    }

    @Override
    public void reset() {
        since = Ticks.NEVER;
        knownAt = -1;
    }

    @Override
    public boolean holds(long now) {
        if (!threshold.compare().test(value(now), threshold.limit())) {
            since = Ticks.NEVER;
            return false;
        }
        since = Math.min(since, now);
        return now - since >= threshold.lasting();
    }

    @Override
    public long next(long now) {
        long crossing = measure == Measure.LONGEST_WAIT ? crossing(now) : Ticks.NEVER;
        boolean awaited = since != Ticks.NEVER && now - since < threshold.lasting();
        return awaited ? Math.min(crossing, since + threshold.lasting()) : crossing;
    }

    /** Returns what is measured now. */
    double value(long now) {
        return switch (measure) {
            case WAITING -> readings.waiting(of);
            case LONGEST_WAIT -> now - readings.oldest(of, now);
            case PREDICTED_WAIT -> readings.predictedWait(of);
            case FREE -> readings.free(of);
            case SERVICE_LEVEL, OCCUPANCY -> ofLastMinutes();
        };
    }

    /** Adds up the last minutes once a minute, however often it is asked. */
    private double ofLastMinutes() {
        int minute = readings.minutesOver();
        if (minute != knownAt) {
            knownAt = minute;
            known = measure == Measure.SERVICE_LEVEL
                    ? readings.serviceLevel(of, minutes)
                    : readings.occupancy(of, minutes);
        }
        return known;
    }

    /** Returns when the longest wait will pass the limit, if nobody is answered before. */
    private long crossing(long now) {
        long oldest = readings.oldest(of, Ticks.NEVER);
        if (oldest == Ticks.NEVER) {
            return Ticks.NEVER;
        }
        boolean strictly = threshold.compare() == Compare.ABOVE || threshold.compare() == Compare.AT_MOST;
        long limit = (long) threshold.limit() + (strictly ? 1 : 0);
        return oldest + limit > now ? oldest + limit : Ticks.NEVER;
    }
}
