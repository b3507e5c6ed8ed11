package org.busyhour.scenarios.library;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Calls per five minutes on days that have a weekday, and what they show.
 *
 * @param days the days
 * @param means the mean course of each weekday
 */
record BankYear(List<Day> days, Map<DayOfWeek, List<Double>> means) {
    /** The intervals of a day, 07:00 to 21:05. */
    static final int INTERVALS = 169;

    /** Where the parts of a day begin, and where the last ends: 07:00, 10:00, 12:00, 14:00, 16:00, 18:00, 21:05. */
    private static final int[] PARTS = {0, 36, 60, 84, 108, 132, INTERVALS};

    private static final int NOON = 60;
    private static final int FIVE = 120;
    private static final int WEEKDAYS = 5;

    /**
     * A day.
     *
     * @param weekday its weekday
     * @param counts its calls per interval
     */
    record Day(DayOfWeek weekday, List<Long> counts) {
        double sum(int from, int to) {
            return counts.subList(from, to).stream()
                    .mapToDouble(Long::doubleValue)
                    .sum();
        }

        double total() {
            return sum(0, INTERVALS);
        }
    }

    static BankYear of(List<Day> days) {
        Map<DayOfWeek, List<Double>> means = new EnumMap<>(DayOfWeek.class);
        for (Day day : days) {
            List<Day> same =
                    days.stream().filter(d -> d.weekday() == day.weekday()).toList();
            means.computeIfAbsent(
                    day.weekday(),
                    w -> IntStream.range(0, INTERVALS)
                            .mapToObj(i -> mean(same, d -> d.counts().get(i)))
                            .toList());
        }
        return new BankYear(List.copyOf(days), means);
    }

    int size() {
        return days.size();
    }

    List<Double> profile(DayOfWeek weekday) {
        return means.getOrDefault(weekday, List.of());
    }

    double mean() {
        return mean(days, Day::total);
    }

    /** The standard deviation of days around those of the same weekday. */
    double spread() {
        return Math.sqrt(days.stream()
                        .mapToDouble(day -> square(day.total() - expected(day, 0, INTERVALS)))
                        .sum()
                / (size() - WEEKDAYS));
    }

    /** The mean of (count - e)² / e, where e is the day's total spread by the course of all days. */
    double dispersion() {
        double[] course = course();
        return mean(days, day -> dispersion(day, course));
    }

    double dispersionError() {
        double[] course = course();
        double mean = dispersion();
        return Math.sqrt(mean(days, day -> square(dispersion(day, course) - mean)) / size());
    }

    /** The correlation of the calls before noon and after five, the weekday taken out. */
    double morningAndEvening() {
        return correlation(0, NOON, FIVE, INTERVALS);
    }

    /** The cv of a part's factor: what is left of the relative variance when Poisson's own is taken out. */
    double cv() {
        double sum = 0;
        for (int part = 0; part + 1 < PARTS.length; part++) {
            sum += factorVariance(PARTS[part], PARTS[part + 1]);
        }
        return Math.sqrt(sum / (PARTS.length - 1));
    }

    /** The correlation of the factors of the first and the last part is this to the power of the steps between. */
    double alike() {
        int last = PARTS.length - 2;
        double covariance = days.stream()
                        .mapToDouble(
                                day -> relative(day, PARTS[0], PARTS[1]) * relative(day, PARTS[last], PARTS[last + 1]))
                        .sum()
                / (size() - WEEKDAYS);
        double correlation = covariance
                / Math.sqrt(factorVariance(PARTS[0], PARTS[1]) * factorVariance(PARTS[last], PARTS[last + 1]));
        return Math.pow(correlation, 1.0 / last);
    }

    private double factorVariance(int from, int to) {
        double variance = days.stream()
                        .mapToDouble(day -> square(relative(day, from, to)))
                        .sum()
                / (size() - WEEKDAYS);
        return variance - mean(days, day -> 1 / expected(day, from, to));
    }

    private double relative(Day day, int from, int to) {
        return day.sum(from, to) / expected(day, from, to) - 1;
    }

    private double expected(Day day, int from, int to) {
        return profile(day.weekday()).subList(from, to).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private double correlation(int from, int to, int later, int end) {
        double product = 0;
        double first = 0;
        double second = 0;
        for (Day day : days) {
            double a = day.sum(from, to) - expected(day, from, to);
            double b = day.sum(later, end) - expected(day, later, end);
            product += a * b;
            first += a * a;
            second += b * b;
        }
        return product / Math.sqrt(first * second);
    }

    private double[] course() {
        double all = mean();
        return IntStream.range(0, INTERVALS)
                .mapToDouble(i -> mean(days, day -> day.counts().get(i)) / all)
                .toArray();
    }

    private static double dispersion(Day day, double[] course) {
        double total = day.total();
        return IntStream.range(0, INTERVALS)
                        .mapToDouble(i -> square(day.counts().get(i) - total * course[i]) / (total * course[i]))
                        .sum()
                / INTERVALS;
    }

    private static double square(double value) {
        return value * value;
    }

    private static double mean(List<Day> days, ToDoubleFunction<Day> value) {
        return days.stream().mapToDouble(value).average().orElseThrow();
    }
}
