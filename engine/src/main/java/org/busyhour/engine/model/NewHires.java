package org.busyhour.engine.model;

import java.util.OptionalLong;
import org.busyhour.engine.time.Ticks;

/**
 * That some agents of a group are new, and learn.
 *
 * <p>They are spread evenly over the group in its order: of {@code n} agents {@code n} times the share are new, rounded
 * half up, whoever comes behind them.
 *
 * @param share the share of the group
 * @param start how fast and how well they work when they are hired, beside the others
 * @param half how long it takes until half of the difference to the others is gone, in ticks; empty: they don't learn
 * @param hired when they were hired, in ticks from the start of the simulated time, at most 0
 */
public record NewHires(double share, Factors start, OptionalLong half, long hired) {
    private static final long DAY = 24 * Ticks.PER_HOUR;

    /** Checks the numbers. */
    public NewHires {
        Require.share(share, "share");
        Require.that(half.orElse(1) > 0, "half", half);
        Require.that(hired <= 0, "hired", hired);
    }

    /**
     * Tells whether an agent is new.
     *
     * @param place the place in the group, from 0
     * @return whether the agent is
     */
    public boolean among(int place) {
        return upTo(place + 1) > upTo(place);
    }

    private long upTo(int agents) {
        return (long) StrictMath.floor(agents * share + 0.5);
    }

    /**
     * Returns how many whole days ago they were hired.
     *
     * @param now the instant
     * @return days of 24 h
     */
    public long days(long now) {
        return (now - hired) / DAY;
    }

    /**
     * Returns how fast and how well they work some days after they were hired.
     *
     * @param days whole days
     * @return beside the others, who are 1
     */
    public Factors after(long days) {
        if (half.isEmpty()) {
            return start;
        }
        double missing = StrictMath.pow(0.5, days * (double) DAY / half.getAsLong());
        return new Factors(1 + (start.speed() - 1) * missing, 1 + (start.solved() - 1) * missing);
    }
}
