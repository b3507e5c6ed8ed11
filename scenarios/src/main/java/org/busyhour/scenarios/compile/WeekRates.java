package org.busyhour.scenarios.compile;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.Openings;
import org.busyhour.scenarios.language.spec.WeekSpec;
import org.busyhour.scenarios.language.spec.WeekSpec.Day;

/**
 * A week laid out over the dates of a run.
 *
 * <p>The course of a day is by the clocks: what is expected of an hour that they skip doesn't come, and an hour that
 * they show twice has its contacts once.
 */
final class WeekRates {
    private final WeekSpec week;
    private final Course course;
    private final double volume;
    private final List<Piece> pieces = new ArrayList<>();

    private WeekRates(WeekSpec week, Course course, double volume) {
        this.week = week;
        this.course = course;
        this.volume = volume;
    }

    /** Returns what is expected when, be the centre open or not. */
    static List<Piece> of(WeekSpec week, Course course, double volume) {
        WeekRates rates = new WeekRates(week, course, volume);
        for (LocalDate date : course.calendar().dates()) {
            Optional.ofNullable(week.days().get(date.getDayOfWeek())).ifPresent(day -> rates.add(date, day));
        }
        return rates.pieces;
    }

    private void add(LocalDate date, Day day) {
        if (day.course().isEmpty()) {
            spread(date, day.expected());
            return;
        }
        double perNumber = perNumber(date.getDayOfWeek(), day);
        for (int i = 0; i < day.course().size(); i++) {
            double count = day.course().get(i).doubleValue() * perNumber;
            add(at(date, week.begins(i, course.time())), at(date, week.begins(i + 1, course.time())), count);
        }
    }

    /** A total is what comes while the centre is open on such a day; where it never is, what would come. */
    private double perNumber(DayOfWeek name, Day day) {
        if (day.total().isEmpty() || day.expected() == 0) {
            return day.total().isEmpty() ? 1 : 0;
        }
        double open = whileOpen(week, course, name, day);
        double all = day.course().stream().mapToDouble(BigDecimal::doubleValue).sum();
        return day.expected() / (open > 0 ? open : all);
    }

    /** Tells of what nobody wonders that it doesn't come: a profile beyond the opening hours of a day with a total. */
    static boolean leavesOut(Piece piece, WeekSpec week, Course course) {
        DayOfWeek name = course.calendar().at(piece.from()).getDayOfWeek();
        Day day = week.days().get(name);
        return day != null && day.total().isPresent() && whileOpen(week, course, name, day) > 0;
    }

    /** The sum of the numbers of a course as far as the centre is open. */
    private static double whileOpen(WeekSpec week, Course course, DayOfWeek name, Day day) {
        double sum = 0;
        for (int i = 0; i < day.course().size(); i++) {
            long from = week.begins(i, course.time());
            long to = week.begins(i + 1, course.time());
            double open = course.time().opening().share(name, from, to);
            sum += day.course().get(i).doubleValue() * open;
        }
        return sum;
    }

    /** Evenly over the time in which the centre is open, or over the whole day where it isn't at all. */
    private void spread(LocalDate date, double count) {
        long from = course.calendar().ticks(date.atStartOfDay());
        long to = course.calendar().ticks(date.plusDays(1).atStartOfDay());
        Openings openings = course.openings();
        List<Piece> open = new ArrayList<>();
        for (int i = 0; i < openings.count(); i++) {
            open.add(new Piece(openings.opens().get(i), openings.closes().get(i), 0, 0).within(from, to));
        }
        long length = open.stream().mapToLong(p -> p.to() - p.from()).sum();
        if (length == 0) {
            add(from, to, count);
        }
        open.stream().filter(p -> !p.empty()).forEach(p -> add(p.from(), p.to(), count * (p.to() - p.from()) / length));
    }

    /** The instant at which the clocks show a time of the day, the next midnight at the latest. */
    private long at(LocalDate date, long nanoOfDay) {
        long midnight = course.calendar().ticks(date.plusDays(1).atStartOfDay());
        return Math.min(midnight, course.calendar().ticks(date.atStartOfDay().plusNanos(nanoOfDay)));
    }

    private void add(long from, long to, double count) {
        Piece piece = Piece.of(from, to, count, volume);
        Piece within = piece.empty() ? piece : piece.within(0, course.calendar().endTicks());
        if (!within.empty()) {
            pieces.add(within);
        }
    }
}
