package org.busyhour.engine.kpi;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/** How a value comes from the facts of the replications. */
sealed interface Measure {
    /** Why a maximum has no interval. */
    String MAXIMUM = "it is the greatest value of all replications";

    /** The value of a slice; absent if it is undefined there. */
    @Nullable
    Estimate of(Slice slice);

    /** What the value is made of, replication by replication; absent where that isn't known. */
    default @Nullable Series series(Slice slice) {
        return null;
    }

    /** Whether it is known what replications make of the value. */
    default boolean hasSeries() {
        return false;
    }

    /** What a target on the value is tested by; absent where it can't be. */
    default @Nullable Trial trial(Slice slice, Target target) {
        Series series = series(slice);
        return series == null || !series.defined()
                ? null
                : new Trial(
                        series,
                        target.operator(),
                        target.threshold(),
                        slice.sampling(),
                        target.kpi().unit() == Unit.SHARE && target.kpi().bounded());
    }

    /** What variance reduction was good for, see {@link Kpis#gain}; absent where that isn't known. */
    default @Nullable Double gain(Slice slice) {
        Series series = series(slice);
        return series == null ? null : series.gain(slice.sampling());
    }

    /** The value of one replication, or of one day of it, alone; NaN if it has no data. */
    default double alone(View view) {
        return Double.NaN;
    }

    /** Whether there is a value of one replication alone. */
    default boolean hasAlone() {
        return true;
    }

    /** Whether there is a value of one day of several alone. */
    default boolean hasDays() {
        return hasAlone() && perInterval();
    }

    /** The values of single replications, in their order; NaN where one has no data. */
    default double[] ofReplications(Slice slice) {
        return slice.views().stream().mapToDouble(this::alone).toArray();
    }

    /** The values of single days, in their order, replication after replication; NaN where one has no data. */
    default double[] ofDays(Slice slice) {
        if (!slice.splits()) {
            return ofReplications(slice);
        }
        return hasDays() ? slice.days().stream().mapToDouble(this::alone).toArray() : new double[0];
    }

    /** Why the value has no interval, continuing "because"; absent where it has one. */
    default @Nullable String whyNoInterval() {
        return null;
    }

    /** Whether the facts are known for single intervals. */
    default boolean perInterval() {
        return true;
    }

    /** The mean per replication of a whole number. */
    static Measure count(ToLongFunction<View> count) {
        return new Mean(count, 1);
    }

    /** The mean per replication of a time, in seconds. */
    static Measure time(ToLongFunction<View> ticks) {
        return new Mean(ticks, Ticks.PER_SECOND);
    }

    /** A ratio of sums of whole numbers. */
    static Measure ratio(ToLongFunction<View> over, ToLongFunction<View> under) {
        return new Ratio(over, under, 1);
    }

    /** A ratio of a sum of ticks to a sum of contacts, in seconds. */
    static Measure seconds(ToLongFunction<View> ticks, ToLongFunction<View> under) {
        return new Ratio(ticks, under, Ticks.PER_SECOND);
    }

    /** The mean per replication of a count of contacts. */
    static Measure count(ContactFact fact) {
        return count(view -> view.of(fact));
    }

    /** The mean per replication of a count of what staff did. */
    static Measure count(StaffFact fact) {
        return count(view -> view.of(fact));
    }

    /** A ratio of two facts of contacts. */
    static Measure ratio(ContactFact over, ContactFact under) {
        return ratio(view -> view.of(over), view -> view.of(under));
    }

    /** A ratio of two facts of staff. */
    static Measure ratio(StaffFact over, StaffFact under) {
        return ratio(view -> view.of(over), view -> view.of(under));
    }

    /** The mean of a time per contact, in seconds. */
    static Measure seconds(ContactFact ticks, ContactFact under) {
        return seconds(view -> view.of(ticks), view -> view.of(under));
    }

    /** The mean of a time per contact of staff, in seconds. */
    static Measure seconds(StaffFact ticks, StaffFact under) {
        return seconds(view -> view.of(ticks), view -> view.of(under));
    }

    /**
     * A ratio of sums over replications; the sums are exact.
     *
     * @param over what is summed above the line
     * @param under what is summed below it; the ratio is undefined where that is 0
     * @param per how many of the units above the line make one of the result's
     */
    record Ratio(ToLongFunction<View> over, ToLongFunction<View> under, double per) implements Measure {
        @Override
        public @Nullable Estimate of(Slice slice) {
            return estimate(this, slice);
        }

        @Override
        public double alone(View view) {
            long u = under.applyAsLong(view);
            return u == 0 ? Double.NaN : over.applyAsLong(view) / per / u;
        }

        @Override
        public boolean hasSeries() {
            return true;
        }

        @Override
        public Series series(Slice slice) {
            List<View> views = slice.views();
            double[] overs = new double[views.size()];
            double[] unders = new double[views.size()];
            long sumOver = 0;
            long sumUnder = 0;
            for (int i = 0; i < views.size(); i++) {
                long o = over.applyAsLong(views.get(i));
                long u = under.applyAsLong(views.get(i));
                overs[i] = o / per;
                unders[i] = u;
                sumOver += o;
                sumUnder += u;
            }
            return new Series(overs, unders, sumOver / per, sumUnder);
        }
    }

    /**
     * The mean per replication of a whole number; its sum is exact. Under the line stands 1, or of a batch its share of
     * the replication.
     *
     * @param over what is summed
     * @param per how many of its units make one of the result's
     */
    record Mean(ToLongFunction<View> over, double per) implements Measure {
        @Override
        public @Nullable Estimate of(Slice slice) {
            return estimate(this, slice);
        }

        @Override
        public double alone(View view) {
            return over.applyAsLong(view) / per;
        }

        @Override
        public boolean hasSeries() {
            return true;
        }

        @Override
        public Series series(Slice slice) {
            List<View> views = slice.views();
            double[] overs = new double[views.size()];
            long sum = 0;
            for (int i = 0; i < overs.length; i++) {
                long o = over.applyAsLong(views.get(i));
                overs[i] = o / per;
                sum += o;
            }
            double[] shares = views.stream().mapToDouble(View::share).toArray();
            return new Series(overs, shares, sum / per, slice.replications());
        }
    }

    /**
     * A ratio of sums over replications whose upper part is no whole number; replications where that is NaN have no
     * data.
     *
     * @param over what is summed above the line
     * @param under what is summed below it
     */
    record Amount(ToDoubleFunction<View> over, ToDoubleFunction<View> under) implements Measure {
        @Override
        public @Nullable Estimate of(Slice slice) {
            return estimate(this, slice);
        }

        @Override
        public double alone(View view) {
            double u = under.applyAsDouble(view);
            return u == 0 ? Double.NaN : over.applyAsDouble(view) / u;
        }

        @Override
        public boolean hasSeries() {
            return true;
        }

        @Override
        public Series series(Slice slice) {
            List<View> views = slice.views();
            double[] overs = new double[views.size()];
            double[] unders = new double[views.size()];
            double sumOver = 0;
            double sumUnder = 0;
            for (int i = 0; i < views.size(); i++) {
                double o = over.applyAsDouble(views.get(i));
                overs[i] = Double.isNaN(o) ? 0 : o;
                unders[i] = Double.isNaN(o) ? 0 : under.applyAsDouble(views.get(i));
                sumOver += overs[i];
                sumUnder += unders[i];
            }
            return new Series(overs, unders, sumOver, sumUnder);
        }
    }

    /**
     * The coefficient of variation of a value over the agents of a group on duty: population standard deviation over
     * mean; then the mean over replications.
     *
     * @param value the value of one agent
     */
    record Spread(ToDoubleFunction<View> value) implements Measure {
        @Override
        public @Nullable Estimate of(Slice slice) {
            return estimate(this, slice);
        }

        @Override
        public double alone(View view) {
            return variation(view);
        }

        @Override
        public boolean hasSeries() {
            return true;
        }

        @Override
        public Series series(Slice slice) {
            return new Amount(this::variation, view -> 1).series(slice);
        }

        @Override
        public boolean perInterval() {
            return false;
        }

        /** NaN with fewer than two agents on duty, or when all values are 0. */
        private double variation(View group) {
            double[] values = group.agents().stream().mapToDouble(value).toArray();
            double mean = Arrays.stream(values).reduce(0, Double::sum) / values.length;
            double squares = 0;
            for (double v : values) {
                squares += (v - mean) * (v - mean);
            }
            return values.length < 2 ? Double.NaN : Math.sqrt(squares / values.length) / mean;
        }
    }

    /**
     * The greatest value over replications; its interval is unknown.
     *
     * @param value the value; negative where it is undefined
     * @param per how many of the value's units make one of the result's
     */
    record Greatest(ToLongFunction<View> value, double per) implements Measure {
        @Override
        public double alone(View view) {
            long v = value.applyAsLong(view);
            return v < 0 ? Double.NaN : v / per;
        }

        @Override
        public String whyNoInterval() {
            return MAXIMUM;
        }

        @Override
        public @Nullable Estimate of(Slice slice) {
            double[] all = sorted(ofReplications(slice));
            return all.length == 0 ? null : withDays(this, slice, Estimate.point(all[all.length - 1]));
        }
    }

    /**
     * A quantile of the waits of contacts, those of all replications together, with its interval, see {@link Quantile}.
     * Control variates don't move it.
     *
     * @param share the share of waits at or below it, below 1
     * @param waits the waits
     * @param perInterval whether they are known for single intervals
     */
    record WaitQuantile(double share, Function<Slice, WaitSample> waits, boolean perInterval) implements Measure {
        @Override
        public @Nullable Estimate of(Slice slice) {
            Quantile quantile = quantile(slice);
            if (quantile == null) {
                return null;
            }
            Estimate estimate = quantile.estimate();
            return slice.isWholeRun() ? withDays(this, slice, estimate) : estimate;
        }

        @Override
        public boolean hasSeries() {
            return true;
        }

        @Override
        public @Nullable Series series(Slice slice) {
            Quantile quantile = quantile(slice);
            return quantile == null ? null : quantile.series();
        }

        private @Nullable Quantile quantile(Slice slice) {
            return Quantile.of(waits.apply(slice), share, slice.sampling());
        }

        /**
         * The quantile is at most a threshold if and only if the share of waits up to the threshold is large enough.
         */
        @Override
        public @Nullable Trial trial(Slice slice, Target target) {
            boolean atMost = target.operator() == Target.Operator.AT_MOST;
            Series inTime = waits.apply(slice).within(target.threshold(), atMost);
            Target.Operator operator = atMost ? Target.Operator.AT_LEAST : Target.Operator.AT_MOST;
            return inTime.hasReplications()
                    ? new Trial(inTime, operator, share, slice.sampling().plain(), true)
                    : null;
        }

        @Override
        public @Nullable Double gain(Slice slice) {
            Series series = series(slice);
            return series == null ? null : series.gain(slice.sampling().plain());
        }

        @Override
        public double[] ofReplications(Slice slice) {
            return waits.apply(slice).ofReplications(share);
        }

        @Override
        public double[] ofDays(Slice slice) {
            if (!slice.splits()) {
                return ofReplications(slice);
            }
            List<double[]> days = hasDays()
                    ? slice.eachDay().stream().map(this::ofReplications).toList()
                    : List.of();
            int replications = days.isEmpty() ? 0 : days.get(0).length;
            return IntStream.range(0, replications)
                    .boxed()
                    .flatMapToDouble(replication -> days.stream().mapToDouble(day -> day[replication]))
                    .toArray();
        }
    }

    /** The longest wait of all that a group answered: the middle of its bucket. */
    record LongestOfGroup() implements Measure {
        @Override
        public String whyNoInterval() {
            return MAXIMUM;
        }

        @Override
        public @Nullable Estimate of(Slice slice) {
            WaitSample waits = slice.groupWaits();
            return waits.pooled().total() == 0
                    ? null
                    : withDays(
                            this,
                            slice,
                            Estimate.point(Ticks.toSeconds(waits.pooled().quantile(1))));
        }

        @Override
        public double[] ofReplications(Slice slice) {
            return slice.groupWaits().ofReplications(1);
        }

        @Override
        public boolean perInterval() {
            return false;
        }
    }

    /**
     * The longest wait of all that entered the queue: exact where an answered contact waited longest, else the middle
     * of its bucket.
     */
    record LongestInQueue() implements Measure {
        @Override
        public boolean hasAlone() {
            return false;
        }

        @Override
        public String whyNoInterval() {
            return MAXIMUM;
        }

        @Override
        public @Nullable Estimate of(Slice slice) {
            long answered = slice.views().stream()
                    .mapToLong(view -> view.live(ContactFact.WAIT_MAX))
                    .max()
                    .orElse(0);
            long longest = Math.max(answered, slice.unanswered().quantile(1));
            return slice.waits(true).pooled().total() == 0 ? null : Estimate.point(Ticks.toSeconds(longest));
        }
    }

    /**
     * Of a ratio of sums, with what its days are: those of all replications, or where each is one day, replications.
     */
    private static @Nullable Estimate estimate(Measure measure, Slice slice) {
        Series series = measure.series(slice);
        Estimate estimate = series == null ? null : series.estimate(slice.sampling());
        return estimate == null ? null : withDays(measure, slice, estimate);
    }

    /** The days of one replication may depend on each other: their quantiles have no interval. */
    private static Estimate withDays(Measure measure, Slice slice, Estimate estimate) {
        return slice.sampling().withDays(estimate, sorted(measure.ofDays(slice)), !slice.splits());
    }

    private static double[] sorted(double[] values) {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    }
}
