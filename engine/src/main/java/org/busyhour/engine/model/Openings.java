package org.busyhour.engine.model;

import java.util.List;
import org.busyhour.engine.time.Ticks;

/**
 * When a centre takes contacts: stretches of time, one behind the other, with a closing at the end of each.
 *
 * @param opens the instants at which it opens, increasing
 * @param closes the instants at which it closes again, each behind its opening and before the next one
 */
public record Openings(List<Long> opens, List<Long> closes) {
    /** Checks the order of the instants. */
    public Openings {
        opens = List.copyOf(opens);
        closes = List.copyOf(closes);
        Require.that(!opens.isEmpty() && opens.size() == closes.size(), "opens", opens);
        Require.that(opens.get(0) >= 0, "opens", opens);
        for (int i = 0; i < opens.size(); i++) {
            Require.that(closes.get(i) > opens.get(i), "closes", closes);
            Require.that(i == 0 || opens.get(i) > closes.get(i - 1), "opens", opens);
        }
    }

    /**
     * Returns one stretch from the start on.
     *
     * @param closes the instant from which no contact is taken any more
     * @return the openings
     */
    public static Openings until(long closes) {
        return new Openings(List.of(0L), List.of(closes));
    }

    /**
     * Tells whether there is no closing before the end.
     *
     * @param end the end
     * @return whether the centre is open from the start to the end
     */
    public boolean always(long end) {
        return count() == 1 && opens.get(0) == 0 && closes.get(0) == end;
    }

    /**
     * Returns how many stretches there are.
     *
     * @return at least 1
     */
    public int count() {
        return opens.size();
    }

    /**
     * Returns the last closing.
     *
     * @return the instant from which no contact is ever taken again
     */
    public long last() {
        return closes.get(closes.size() - 1);
    }

    /**
     * Returns when the centre is open next.
     *
     * @param instant any instant
     * @return the instant itself where the centre is open, otherwise that of its next opening, or {@link Ticks#NEVER}
     */
    public long next(long instant) {
        int stretch = stretchAfter(instant);
        return stretch == count() ? Ticks.NEVER : Math.max(instant, opens.get(stretch));
    }

    /**
     * Returns when the centre closes next.
     *
     * @param instant an instant at which it is open
     * @return the end of the stretch
     */
    public long closing(long instant) {
        return closes.get(stretchAfter(instant));
    }

    /**
     * Tells whether contacts are taken.
     *
     * @param instant any instant
     * @return whether the centre is open
     */
    public boolean open(long instant) {
        return next(instant) == instant;
    }

    /** Returns the place of the first stretch that ends behind an instant; by hand, since nothing is to be boxed. */
    private int stretchAfter(long instant) {
        int low = 0;
        int high = count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (closes.get(middle) > instant) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
