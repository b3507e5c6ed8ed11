package org.busyhour.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Busyness;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.time.Ticks;

/** Cases of days that are busy or quiet as a whole: thirteen hours, all multiplied by one gamma factor of shape 10. */
final class BusyDayCases {
    private static final double[] PER_HOUR = {100, 150, 150, 180, 200, 150, 150, 150, 120, 100, 80, 70, 60};
    private static final int[] AGENTS = {4, 6, 8, 8, 8, 7, 8, 8, 6, 6, 4, 4, 4};
    private static final int HOURS = PER_HOUR.length;
    private static final double EXPECTED = 1660;
    private static final double SHAPE = 10;

    /** A chance of 1e-5 on either side, for each value. */
    private static final double Z = 4.26;

    private BusyDayCases() {}

    static Map<String, Runnable> all() {
        Map<String, Runnable> cases = new LinkedHashMap<>();
        cases.put("arrivals-gamma-day", BusyDayCases::counts);
        cases.put("cc-ssj-callcenter", BusyDayCases::callCenter);
        return cases;
    }

    /** Standard errors are those of the values' influences (Hampel 1974), of the sample itself. */
    private static void counts() {
        Case known = Case.read("arrivals-gamma-day");
        int days = 3_000;
        double[][] counts = new double[3][days];
        Replications.each(
                scene(calls()).with(Team.of("agents", 1).takes("all")).model(),
                new Plan(1, days, 2),
                (number, tally) -> {
                    counts[0][number - 1] = offered(tally, IntStream.rangeClosed(1, HOURS));
                    counts[1][number - 1] = offered(tally, IntStream.of(1));
                    counts[2][number - 1] = offered(tally, IntStream.of(5));
                });
        Moments day = new Moments(counts[0]);
        Moments first = new Moments(counts[1]);
        Moments fifth = new Moments(counts[2]);
        assertThat(day.mean)
                .isCloseTo(value(known, "daily_contacts_mean", "day"), within(Z * day.deviation / Math.sqrt(days)));
        assertThat(day.deviation)
                .isCloseTo(value(known, "daily_contacts_sd", "day"), within(Z * day.errorOfDeviation()));
        assertThat(fifth.deviation)
                .isCloseTo(value(known, "period_contacts_sd", "hour 5 (200/h)"), within(Z * fifth.errorOfDeviation()));
        assertThat(first.correlation(fifth))
                .isCloseTo(
                        value(known, "corr_hour1_hour5", "hours 1 and 5"), within(Z * first.errorOfCorrelation(fifth)));
        assertThat(known.expected()).hasSize(4);
    }

    private static double value(Case known, String measure, String scope) {
        return known.find(measure, scope).value();
    }

    private static double offered(Tally tally, IntStream rows) {
        return rows.mapToLong(row -> tally.contacts(0, row, ContactFact.OFFERED))
                .sum();
    }

    /** Agents leave when the plan falls; after the end, the last ones stay until the queue is empty. */
    private static void callCenter() {
        Team team = Team.planned("agents").takes("all");
        for (int hour = 0; hour < HOURS; hour++) {
            team.from(hour * 3600, AGENTS[hour]);
        }
        Fact expected = Fact.constant(EXPECTED);
        Fact offered = sum(ContactFact.OFFERED);
        String good = "(served or abandoned with wait < 20 s)/1660";
        new Comparison("cc-ssj-callcenter")
                .value("daily_contacts_mean", "day", offered)
                .value("daily_contacts_exact_mean", "day", offered)
                .value(
                        "mean_wait_per_expected_contact",
                        "sum of waits (abandoners included)/1660",
                        sum(ContactFact.WAIT_ANSWERED, ContactFact.WAIT_ABANDONED)
                                .seconds(),
                        expected)
                .value(
                        "good_fraction",
                        good,
                        sum(ContactFact.ANSWERED_IN_TIME, ContactFact.ABANDONED_IN_TIME, ContactFact.BALKED),
                        expected)
                .value("abandoned_fraction", "abandoned/1660", sum(ContactFact.ABANDONED, ContactFact.BALKED), expected)
                .run(
                        scene(calls().talk(new Exponential(100))
                                        .patience(new Exponential(1000))
                                        .balking(0.1)
                                        .inTime(20))
                                .with(team)
                                .model(),
                        2_000)
                .holds();
    }

    private static Fact sum(ContactFact... facts) {
        Fact sum = Fact.constant(0);
        for (int row = 1; row <= HOURS + 1; row++) {
            sum = sum.plus(Fact.type(0, row, facts));
        }
        return sum;
    }

    private static Scene scene(Calls calls) {
        return Scene.lasting(HOURS * 3600)
                .intervalsAt(
                        IntStream.range(0, HOURS).mapToDouble(i -> i * 3600).toArray())
                .with(calls);
    }

    private static Calls calls() {
        List<Long> bounds = new ArrayList<>(List.of(0L));
        List<Double> expected = new ArrayList<>();
        for (double count : PER_HOUR) {
            expected.add(count);
            bounds.add(expected.size() * Ticks.PER_HOUR);
        }
        Busyness busyness = new Busyness(1 / Math.sqrt(SHAPE), List.of(0L));
        return Calls.arriving("all", new ArrivalProcess.Poisson(bounds, expected, Optional.of(busyness)));
    }

    /** A sample, and how well its moments are known. */
    private static final class Moments {
        private final double[] scaled;
        private final double mean;
        private final double deviation;

        Moments(double[] values) {
            mean = mean(values);
            deviation = Math.sqrt(mean(each(values.length, i -> (values[i] - mean) * (values[i] - mean))));
            scaled = each(values.length, i -> (values[i] - mean) / deviation);
        }

        double errorOfDeviation() {
            return deviation * error(each(scaled.length, i -> (scaled[i] * scaled[i] - 1) / 2));
        }

        double correlation(Moments other) {
            return mean(each(scaled.length, i -> scaled[i] * other.scaled[i]));
        }

        double errorOfCorrelation(Moments other) {
            double r = correlation(other);
            return error(each(
                    scaled.length,
                    i -> scaled[i] * other.scaled[i]
                            - r * (scaled[i] * scaled[i] + other.scaled[i] * other.scaled[i]) / 2));
        }

        private static double error(double[] influences) {
            return Math.sqrt(mean(each(influences.length, i -> influences[i] * influences[i])) / influences.length);
        }

        private static double mean(double[] values) {
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            return sum / values.length;
        }

        private static double[] each(int n, IntToDoubleFunction value) {
            return IntStream.range(0, n).mapToDouble(value).toArray();
        }
    }
}
