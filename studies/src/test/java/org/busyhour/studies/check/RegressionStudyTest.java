package org.busyhour.studies.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Series;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.studies.compare.Margin;
import org.junit.jupiter.api.Test;

/** Days drawn by hand: a mean wait of 20 s with a deviation of 4 s, and what a change does to the same days. */
class RegressionStudyTest {
    private static final int DAYS = 100;
    private static final int TRIALS = 2000;
    private static final double RATE = 0.01;
    private static final Optional<Margin> TWO_SECONDS = Optional.of(new Margin.Absolute(Unit.SECONDS, 2, "2s"));
    private static final Optional<Margin> A_TENTH = Optional.of(new Margin.Relative(0.1, "10 %"));

    /**
     * Worse by just the margin, either verdict is wrong: binomial(2000, 0.01) is 40 or more with a chance of 4e-5, and
     * binomial(2000, 0.005), a KPI of two, 25 or more with one of 5e-5.
     */
    @Test
    void worseByTheMargin_isFoundMissedAndMetNoMoreOftenThanTheErrorRate() {
        for (boolean higherIsBetter : List.of(true, false)) {
            List<Verdict> verdicts = verdicts(TWO_SECONDS, higherIsBetter ? -2 : 2, 1, higherIsBetter);

            assertThat(Collections.frequency(verdicts, Verdict.MET)).isLessThan(40);
            assertThat(Collections.frequency(verdicts, Verdict.MISSED)).isLessThan(25);
        }
    }

    /** As above; the margin is a tenth of the baseline's true value, which is only known as well as its days tell. */
    @Test
    void worseByARelativeMargin_errsNoMoreOftenThanTheErrorRate() {
        List<Verdict> verdicts = verdicts(A_TENTH, 2, 1, false);

        assertThat(Collections.frequency(verdicts, Verdict.MET)).isLessThan(40);
        assertThat(Collections.frequency(verdicts, Verdict.MISSED)).isLessThan(25);
    }

    /** The change has a deviation of 1 s a day, 0.1 s in the mean: half a second beyond the margin is 5 of these. */
    @Test
    void worseByMore_isFoundMissedAndByLess_isFoundMet() {
        assertThat(Collections.frequency(verdicts(TWO_SECONDS, 2.5, 1, false), Verdict.MISSED))
                .isGreaterThan(1900);
        assertThat(Collections.frequency(verdicts(TWO_SECONDS, 1.5, 1, false), Verdict.MET))
                .isGreaterThan(1900);
    }

    /** Where every day differs by the same, nothing is left to chance. */
    @Test
    void exactDifference_isJudgedByTheMarginAlone() {
        assertThat(verdicts(TWO_SECONDS, 2, 0, false)).containsOnly(Verdict.MET);
        assertThat(verdicts(TWO_SECONDS, 2.001, 0, false)).containsOnly(Verdict.MISSED);
        assertThat(verdicts(Optional.empty(), 0, 0, false)).containsOnly(Verdict.MET);
        assertThat(verdicts(Optional.empty(), -1, 0, true)).containsOnly(Verdict.MISSED);
    }

    /**
     * The change is worse than the margin by four standard errors of its mean. Alone, t must be above 2.6, which it is
     * in 91 of 100 cases; beside a million targets above 6, which it is in 3.
     */
    @Test
    void targetsInTheSameCheck_haveTheirShareOfTheErrorRate() {
        double[] ones = new double[DAYS];
        Arrays.fill(ones, 1);
        Random random = new Random(11);
        int alone = 0;
        int beside = 0;
        for (int trial = 0; trial < 200; trial++) {
            double[] before = new double[DAYS];
            double[] now = new double[DAYS];
            for (int day = 0; day < DAYS; day++) {
                before[day] = 20 + 4 * random.nextGaussian();
                now[day] = before[day] + 2 + 4 * 4 / Math.sqrt(DAYS) + 4 * random.nextGaussian();
            }
            Baseline.Entry entry = entry(Series.of(before, ones), false);
            Series series = Series.of(now, ones);
            alone += study(entry, 0).verdict(entry, series, TWO_SECONDS) == Verdict.MISSED ? 1 : 0;
            beside += study(entry, 1_000_000).verdict(entry, series, TWO_SECONDS) == Verdict.MISSED ? 1 : 0;
        }

        // Four standard errors of 200 cases are 9 and 5 in 100.
        assertThat(alone).isGreaterThan(160);
        assertThat(beside).isLessThan(20);
    }

    @Test
    void fewDaysWithData_areUnsure() {
        double[] over = new double[DAYS];
        double[] under = new double[DAYS];
        Arrays.fill(under, 0, 29, 1);
        Series few = Series.of(over, under);

        assertThat(study(entry(few, false)).verdict(entry(few, false), few, Optional.empty()))
                .isEqualTo(Verdict.UNSURE);
    }

    @Test
    void baseline_refusesSeriesOfAnotherLength() {
        Baseline.Entry entry = entry(Series.of(new double[] {1, 2}, new double[] {1, 1}), false);

        assertThatIllegalArgumentException().isThrownBy(() -> new Baseline(1, 3, List.of(entry)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BaselineKpi(Speed.QUEUE_MAX, "", Scope.Kind.CENTRE, "centre", false));
    }

    private static List<Verdict> verdicts(
            Optional<Margin> margin, double change, double deviation, boolean higherIsBetter) {
        Random random = new Random(7);
        List<Verdict> verdicts = new ArrayList<>();
        for (int trial = 0; trial < TRIALS; trial++) {
            double[] before = new double[DAYS];
            double[] now = new double[DAYS];
            double[] ones = new double[DAYS];
            for (int day = 0; day < DAYS; day++) {
                before[day] = 20 + 4 * random.nextGaussian();
                now[day] = before[day] + change + deviation * random.nextGaussian();
                ones[day] = 1;
            }
            Baseline.Entry entry = entry(Series.of(before, ones), higherIsBetter);
            verdicts.add(study(entry).verdict(entry, Series.of(now, ones), margin));
        }
        return verdicts;
    }

    private static Baseline.Entry entry(Series series, boolean higherIsBetter) {
        return new Baseline.Entry(new BaselineKpi(Speed.ASA, "", Scope.Kind.CENTRE, "centre", higherIsBetter), series);
    }

    /** A study of two KPIs, so that each has half of the error rate for an alarm. */
    private static RegressionStudy study(Baseline.Entry entry) {
        return study(entry, 0);
    }

    private static RegressionStudy study(Baseline.Entry entry, int others) {
        return new RegressionStudy(
                CheckStudyTest.model(), new Baseline(1, DAYS, List.of(entry, entry)), List.of(), RATE, 1, others);
    }
}
