package org.busyhour.engine.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.replicate.VarianceReduction;
import org.busyhour.engine.tally.Histograms;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.tally.Waits;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Intervals worked by hand; waits are in ticks below 256, which have a bucket each. */
class QuantileTest {
    private static final Model MODEL = Centre.model();
    private static final Scope BALANCE = Scope.type(MODEL, Centre.BALANCE);
    private static final double T2 = 4.302652729911275;
    private static final double EXACT = 1e-15;

    /**
     * 1 to 100 ticks, dealt to three days in turn: 17, 17 and 16 of 34, 33 and 33 are at most 50. Their residuals from
     * one half are 0, 0.5 and -0.5, so s = 0.5, the standard error of the share 0.5 sqrt(3) / 100 = 0.00866, and t(2)
     * of these are 0.0373: from rank 47 to rank 54.
     */
    private final Result dealt = result(List.of(), every(3, 1, 100), every(3, 2, 100), every(3, 3, 100));

    @Test
    void interval_isThatOfWoodruff() {
        Estimate median = p50(dealt);

        assertThat(ticks(median.mean())).isEqualTo(50);
        assertThat(ticks(median.low())).isEqualTo(47);
        assertThat(ticks(median.high())).isEqualTo(54);
    }

    /** The ends are those of the buckets: 50,000 ticks lie in the one from 49,920 to 50,175, told by its middle. */
    @Test
    void interval_isNoNarrowerThanABucket() {
        Estimate median = p50(result(List.of(), many(50_000, 900), many(50_000, 800), many(50_000, 900)));

        assertThat(ticks(median.mean())).isEqualTo(50_048);
        assertThat(ticks(median.low())).isEqualTo(49_920);
        assertThat(ticks(median.high())).isEqualTo(50_175);
    }

    /**
     * 5, 6 and 7 of ten don't wait: the share of these is 0.6 with a standard error of 0.0577; at one half that is
     * sqrt(0.25 / 0.24) as much, times t(2) 0.2535. The wait of rank 0.7535 x 30, the 23rd, is the fifth of the twelve
     * who waited.
     */
    @Test
    void whereManyDontWait_theDesignEffectOfTheirShareCounts() {
        Estimate median = p50(result(List.of(), with(5, 1, 2, 3, 4, 5), with(6, 6, 7, 8, 9), with(7, 10, 11, 12)));

        assertThat(median.mean()).isZero();
        assertThat(median.low()).isEqualTo(0.0);
        assertThat(ticks(median.high())).isEqualTo(5);
    }

    /**
     * Half of 3 times 8 wait 100 ticks and nobody longer: just below that the shares are 3, 4 and 5 of 8, which at 0.9
     * gives a standard error of 0.0722 sqrt(0.09 / 0.25) = 0.0433: 0.9 + t(2) 0.0433 is more than 1. With 32 times as
     * many in the same shares it is the same, for it is the days that differ.
     */
    @Test
    void tooFewDays_haveNoUpperEndAndSoNoInterval() {
        Estimate p90 = p90(result(List.of(), topped(3, 5), topped(4, 4), topped(5, 3)));
        Estimate more = p90(result(List.of(), topped(96, 160), topped(128, 128), topped(160, 96)));

        assertThat(List.of(p90.mean(), more.mean())).allMatch(seconds -> ticks(seconds) == 100);
        assertThat(Arrays.asList(p90.low(), p90.high(), more.low(), more.high()))
                .containsOnlyNulls();
    }

    /** As above with 15, 16 and 17 of 32: a quarter of the standard error, and nobody waits longer than the longest. */
    @Test
    void whereManyWaitTheLongest_theShareBelowThemIsMeasured() {
        Result result = result(List.of(), topped(15, 17), topped(16, 16), topped(17, 15));
        Estimate p90 = p90(result);
        Series series = series(result, Speed.WAIT_P90);

        assertThat(ticks(p90.low())).isEqualTo(100);
        assertThat(ticks(p90.high())).isEqualTo(100);
        assertThat(series.influences()).as("known").containsOnly(0);
    }

    /** Taken as independent: t(2) sqrt(0.09 / 3000) = 0.0236, so P90 is 0 beyond doubt; of 3 contacts nothing is. */
    @Test
    void nobodyWaits_isKnownFromManyContactsOnly() {
        Estimate many = p90(result(List.of(), many(0, 1_000), many(0, 1_000), many(0, 1_000)));
        Estimate few = p90(result(List.of(), many(0, 1), many(0, 1), many(0, 1)));

        assertThat(many.low()).isEqualTo(0.0);
        assertThat(many.high()).isEqualTo(0.0);
        assertThat(few.mean()).isZero();
        assertThat(few.high()).isNull();
    }

    @Test
    void daysWithoutContacts_countAsDaysButOneWithIsNone() {
        Result two = result(List.of(), many(20, 900), many(20, 900), many(0, 0));
        Result one = result(List.of(), many(20, 900), many(0, 0), many(0, 0));

        assertThat(ticks(p50(two).high())).isEqualTo(20);
        assertThat(ticks(p50(one).mean())).isEqualTo(20);
        assertThat(p50(one).high()).isNull();
        assertThat(Kpis.of(result(List.of(), many(0, 0), many(0, 0))).estimate(Speed.WAIT_P50, null, BALANCE))
                .isEmpty();
    }

    @Test
    void oneReplication_hasNoIntervalButAValueToCompare() {
        Result one = result(List.of(), many(20, 900));

        assertThat(p50(one).low()).isNull();
        assertThat(series(one, Speed.WAIT_P50).value()).isEqualTo(Ticks.toSeconds(20));
    }

    /** Two pairs that are alike though their days aren't: the pairs' residuals are 0. */
    @Test
    void pairs_areTakenAsOne() {
        long[][] days = {with(40, 7, 8), with(60, 9), with(60, 9), with(40, 7, 8)};
        Estimate plain = p50(result(List.of(), days));
        Estimate paired = p50(result(List.of(VarianceReduction.ANTITHETIC), days));

        assertThat(plain.high()).isEqualTo(0.0);
        assertThat(paired.high()).isEqualTo(0.0);

        long[][] unlike = {every(4, 1, 100), every(4, 3, 100), every(4, 2, 100), every(4, 4, 100)};
        assertThat(ticks(p50(result(List.of(), unlike)).high())).isGreaterThan(50);
        assertThat(ticks(p50(result(List.of(VarianceReduction.ANTITHETIC), unlike))
                        .high()))
                .as("each pair has as many up to 50 as above")
                .isEqualTo(50);
    }

    @Test
    void waitsThatWerentKept_haveAValueOnly() {
        Result without = new Result(MODEL, 1, dealt.replications(), dealt.pooled());

        assertThat(p50(without)).isEqualTo(Estimate.point(Ticks.toSeconds(50)));
        assertThat(Kpis.of(without).series(Speed.WAIT_P50, null, BALANCE)).isEmpty();
    }

    /**
     * The interval is 7 ticks wide, 3.5 to a side, over t(2) standard errors. Influences go against the residuals 0,
     * 0.5 and -0.5 of the share.
     */
    @Test
    void series_hasTheStandardErrorThatTheIntervalTells() {
        Series series = series(dealt, Speed.WAIT_P50);

        assertThat(series.value()).isEqualTo(Ticks.toSeconds(50), within(EXACT));
        assertThat(series.standardError() * T2).isEqualTo(Ticks.toSeconds(7) / 2, within(EXACT));
        assertThat(series.influences()[0]).isEqualTo(0, within(EXACT));
        assertThat(series.influences()[1]).isNegative().isEqualTo(-series.influences()[2], within(EXACT));
    }

    @Test
    void days_areTheQuantilesOfSingleReplications() {
        Result result = result(List.of(), every(1, 1, 10), every(1, 11, 21), many(0, 0));

        assertThat(Kpis.of(result).ofReplications(Speed.WAIT_P50, null, BALANCE))
                .containsExactly(Ticks.toSeconds(5), Ticks.toSeconds(16), Double.NaN);
        assertThat(p50(result).p10()).isEqualTo(new DayQuantile(Ticks.toSeconds(5), null, Ticks.toSeconds(16)));
        assertThat(Kpis.of(result)
                        .estimate(Speed.WAIT_P50, null, BALANCE, Centre.FIRST)
                        .orElseThrow()
                        .p10())
                .isNull();
    }

    /**
     * 48 to 53 ticks lie within the interval; what lies outside by one is told. Both sides of a threshold are asked.
     */
    @Test
    void target_isJudgedByTheShareUpToItsThreshold() {
        assertThat(verdict(Target.Operator.AT_MOST, 60)).isEqualTo(Verdict.MET);
        assertThat(verdict(Target.Operator.AT_MOST, 50)).isEqualTo(Verdict.UNSURE);
        assertThat(verdict(Target.Operator.AT_MOST, 40)).isEqualTo(Verdict.MISSED);
        assertThat(verdict(Target.Operator.AT_LEAST, 60)).isEqualTo(Verdict.MISSED);
        assertThat(verdict(Target.Operator.AT_LEAST, 51)).isEqualTo(Verdict.UNSURE);
        assertThat(verdict(Target.Operator.AT_LEAST, 40)).isEqualTo(Verdict.MET);
    }

    private Verdict verdict(Target.Operator operator, long ticks) {
        Target target = new Target(Speed.WAIT_P50, null, BALANCE, operator, Ticks.toSeconds(ticks), "");
        return Judge.OF_INTERVAL.find(target, "answered", Kpis.of(dealt)).verdict();
    }

    private static Estimate p50(Result result) {
        return Kpis.of(result).estimate(Speed.WAIT_P50, null, BALANCE).orElseThrow();
    }

    private static Estimate p90(Result result) {
        return Kpis.of(result).estimate(Speed.WAIT_P90, null, BALANCE).orElseThrow();
    }

    private static Series series(Result result, Kpi kpi) {
        return Kpis.of(result).series(kpi, null, BALANCE).orElseThrow();
    }

    private static long ticks(@Nullable Double seconds) {
        return Ticks.ofSeconds(Objects.requireNonNull(seconds));
    }

    /** Every so-manieth whole number. */
    private static long[] every(int step, int from, int to) {
        return LongStream.rangeClosed(from, to)
                .filter(i -> (i - from) % step == 0)
                .toArray();
    }

    private static long[] many(long wait, int contacts) {
        return LongStream.generate(() -> wait).limit(contacts).toArray();
    }

    private static long[] with(int atOnce, long... waits) {
        return LongStream.concat(LongStream.of(many(0, atOnce)), LongStream.of(waits))
                .toArray();
    }

    /** Some who wait from 1 tick on, each another wait, and some who wait 100. */
    private static long[] topped(int below, int longest) {
        return LongStream.concat(LongStream.range(0, below).map(i -> 1 + i % 50), LongStream.of(many(100, longest)))
                .toArray();
    }

    private static Result result(List<VarianceReduction> reductions, long[]... days) {
        Histograms day = new Histograms(MODEL);
        List<Waits> waits = new ArrayList<>();
        for (long[] one : days) {
            for (long wait : one) {
                day.answered(Centre.BALANCE, Centre.FIRST).add(wait);
            }
            waits.add(day.takeWaits());
        }
        Histograms pooled = new Histograms(MODEL);
        pooled.plus(waits);
        List<Tally> tallies = waits.stream().map(one -> new Tally(MODEL)).toList();
        return new Result(MODEL, 1, tallies, pooled, waits, reductions, List.of());
    }
}
