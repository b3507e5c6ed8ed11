package org.busyhour.studies.days;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.studies.compare.Moved;

/**
 * A ratio of sums over days, its interval by the delta method: day i moves it by (over_i - ratio under_i) / mean of
 * under.
 */
public final class Ratio {
    private final double[] over;
    private final double[] under;

    private Ratio(double[] over, double[] under) {
        this.over = over;
        this.under = under;
    }

    /**
     * Sums up.
     *
     * @param days what was found, each independent of the others
     * @param over what is divided
     * @param under what it is divided by
     * @return the ratio of the sums
     */
    public static <T> Ratio of(List<T> days, ToDoubleFunction<T> over, ToDoubleFunction<T> under) {
        return new Ratio(
                days.stream().mapToDouble(over).toArray(),
                days.stream().mapToDouble(under).toArray());
    }

    /**
     * Returns the ratio.
     *
     * @return the ratio with its interval, if there are two days; nothing if its denominators sum to 0
     */
    public Optional<Estimate> estimate() {
        double sumOver = sum(over);
        double sumUnder = sum(under);
        if (sumUnder == 0) {
            return Optional.empty();
        }
        double ratio = sumOver / sumUnder;
        if (over.length < 2) {
            return Optional.of(Estimate.point(ratio));
        }
        double[] moved = new double[over.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = (over[i] - ratio * under[i]) * moved.length / sumUnder;
        }
        Moved interval = Moved.of(ratio, moved, Math.abs(ratio) + 1);
        return Optional.of(new Estimate(ratio, interval.low(), interval.high(), null, null, null));
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
