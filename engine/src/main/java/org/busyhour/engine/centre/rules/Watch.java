package org.busyhour.engine.centre.rules;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.model.Condition;

/** Keeps an eye on a condition. */
public interface Watch {
    /** Forgets since when it holds. */
    void reset();

    /**
     * Looks whether it holds.
     *
     * @param now the instant, not before that of the look before
     * @return whether it does
     */
    boolean holds(long now);

    /**
     * Returns when it may begin or cease to hold even if nothing happens; to be asked after {@link #holds} at the same
     * instant.
     *
     * @param now the instant
     * @return an instant after it, or {@link org.busyhour.engine.time.Ticks#NEVER}
     */
    long next(long now);

    /**
     * A condition that is watched, and the thresholds that it is made of.
     *
     * @param whole the condition
     * @param thresholds its thresholds, in the order in which they are written
     */
    record Of(Watch whole, List<ThresholdWatch> thresholds) {
        /** Copies the list. */
        public Of {
            thresholds = List.copyOf(thresholds);
        }

        /**
         * Begins to watch.
         *
         * @param condition what for
         * @param readings what is measured
         * @return nothing seen yet
         */
        public static Of condition(Condition condition, Readings readings) {
            List<ThresholdWatch> thresholds = new ArrayList<>();
            return new Of(watch(condition, readings, thresholds), thresholds);
        }

        /**
         * Returns which threshold makes it hold.
         *
         * @param now the instant, at which it holds
         * @return the place of the first that holds by itself, or -1 if only the hour does
         */
        public int reason(long now) {
            for (int i = 0; i < thresholds.size(); i++) {
                if (thresholds.get(i).holds(now)) {
                    return i;
                }
            }
            return -1;
        }

        /**
         * Returns what is measured for a threshold.
         *
         * @param threshold its place
         * @param now the instant
         * @return a number, a time in ticks, or a share
         */
        public double value(int threshold, long now) {
            return thresholds.get(threshold).value(now);
        }

        private static Watch watch(Condition condition, Readings readings, List<ThresholdWatch> found) {
            if (condition instanceof Condition.Threshold threshold) {
                ThresholdWatch watch = new ThresholdWatch(threshold, readings);
                found.add(watch);
                return watch;
            }
            if (condition instanceof Condition.During during) {
                return new HoursWatch(during);
            }
            boolean all = condition instanceof Condition.All;
            List<Condition> parts = condition instanceof Condition.All several
                    ? several.conditions()
                    : ((Condition.Any) condition).conditions();
            return new SeveralWatch(
                    parts.stream().map(part -> watch(part, readings, found)).toList(), all);
        }
    }
}
