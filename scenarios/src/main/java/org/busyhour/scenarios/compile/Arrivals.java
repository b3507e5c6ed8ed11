package org.busyhour.scenarios.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ArrivalProcess.Poisson;
import org.busyhour.engine.model.Busyness;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Forecast;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.model.TraceTable;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.spec.AppointmentsSpec;
import org.busyhour.scenarios.language.spec.ArrivalsSpec;
import org.busyhour.scenarios.language.spec.BusynessSpec;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.CountsSpec;
import org.busyhour.scenarios.language.spec.ForecastSpec;
import org.busyhour.scenarios.language.spec.SurgeSpec;
import org.busyhour.scenarios.language.spec.VariationSpec;
import org.busyhour.scenarios.language.spec.WeekSpec;
import org.busyhour.scenarios.language.yaml.Node;

/** When the contacts of one type arrive, in the engine's words. */
final class Arrivals {
    private final Course course;
    private final Node at;
    private final double volume;

    private Arrivals(Course course, Node at, double volume) {
        this.course = course;
        this.at = at;
        this.volume = volume;
    }

    /** Returns the arrivals of a contact type, up to the closing time. */
    static ArrivalProcess of(ContactSpec contact, Course course) {
        return new Arrivals(
                        course, contact.at().at("arrivals"), contact.volume().value())
                .process(contact.arrivals());
    }

    /** Returns what is forecast of a contact type apart from its arrivals, up to the closing time. */
    static Optional<Forecast> forecast(ContactSpec contact, Course course, ArrivalProcess arrivals) {
        return contact.forecast()
                .map(spec -> TypeSwitch.<ForecastSpec, Forecast>over(ForecastSpec.class)
                        .on(
                                ForecastSpec.Factor.class,
                                f -> Forecast.of((Poisson) arrivals, f.factor().value()))
                        .on(
                                ForecastSpec.Given.class,
                                g -> Forecast.of((Poisson) new Arrivals(course, g.at(), 1).process(g.given()), 1))
                        .build()
                        .apply(spec));
    }

    private ArrivalProcess process(ArrivalsSpec spec) {
        return TypeSwitch.<ArrivalsSpec, ArrivalProcess>over(ArrivalsSpec.class)
                .on(ArrivalsSpec.Constant.class, a -> poisson(constant(a.rate().perSecond()), a.variation()))
                .on(ArrivalsSpec.Expected.class, a -> poisson(expected(a.counts()), a.variation()))
                .on(ArrivalsSpec.Weekly.class, a -> weekly(a.week(), a.variation()))
                .on(ArrivalsSpec.Every.class, a -> renewal(new Distribution.Constant(Distributions.seconds(a.gap()))))
                .on(ArrivalsSpec.Renewal.class, a -> renewal(Distributions.of(a.gap())))
                .on(ArrivalsSpec.ByAppointment.class, a -> appointments(a.slots()))
                .on(ArrivalsSpec.Records.class, this::records)
                .on(ArrivalsSpec.Trace.class, a -> new ArrivalProcess.Trace(Traces.of(a.rows(), at, course)))
                .build()
                .apply(spec);
    }

    /** Slots begin at each opening; one that would begin at closing or after isn't there. */
    private ArrivalProcess appointments(AppointmentsSpec spec) {
        long length = RunCalendar.ticks(spec.every());
        List<Long> slots = new ArrayList<>();
        Openings openings = course.openings();
        for (int i = 0; i < openings.count(); i++) {
            for (long at = openings.opens().get(i); at < openings.closes().get(i); at += length) {
                slots.add(at);
            }
        }
        return new ArrivalProcess.Appointments(
                slots,
                spec.seats(),
                spec.booked().value(),
                spec.noShow().value(),
                RunCalendar.ticks(spec.early()),
                Distributions.of(spec.late()));
    }

    /** On every day on which the centre is open at all, as a trace of which only the instants are given. */
    private ArrivalProcess records(ArrivalsSpec.Records spec) {
        RunCalendar calendar = course.calendar();
        int number = (int) Math.floor(spec.number() * volume + 0.5);
        TraceTable.Builder table = new TraceTable.Builder();
        boolean any = false;
        for (LocalDate date : calendar.dates()) {
            long at = calendar.ticks(date.atTime(spec.at()));
            boolean open = !course.time().opening().on(date).closed();
            if (open && at >= 0 && at < calendar.endTicks()) {
                any = true;
                IntStream.range(0, number).forEach(record -> table.add(blank(at)));
            }
        }
        if (!any) {
            Warnings.at(this.at, course)
                    .say("it is never " + spec.at() + " during the run on a day on which the centre is open");
        }
        return new ArrivalProcess.Trace(table.build());
    }

    private static long[] blank(long at) {
        long[] cells = new long[TraceTable.Column.values().length];
        Arrays.fill(cells, TraceTable.BLANK);
        cells[TraceTable.Column.TIME.ordinal()] = at;
        return cells;
    }

    private Poisson poisson(List<Piece> pieces, VariationSpec variation) {
        return poisson(pieces, variation, this::onHoliday);
    }

    private Poisson weekly(WeekSpec week, VariationSpec variation) {
        return poisson(
                WeekRates.of(week, course, volume),
                variation,
                piece -> onHoliday(piece) || WeekRates.leavesOut(piece, week, course));
    }

    private Poisson poisson(List<Piece> pieces, VariationSpec variation, Predicate<Piece> leftOut) {
        Rates rates = new Rates(pieces);
        warnOfClosed(rates.open(course.openings(), leftOut));
        holidays(rates, variation.holidays().value());
        variation.promotions().forEach(surge -> during(surge, rates::times));
        variation.spikes().forEach(surge -> during(surge, rates::surprise));
        return rates.process(course.openings().last()).with(busyness(variation.busyness()));
    }

    /** That the centre is closed on a holiday is no mistake. */
    private boolean onHoliday(Piece piece) {
        return course.time()
                .opening()
                .holiday(course.calendar().at(piece.from()).toLocalDate());
    }

    private void warnOfClosed(double left) {
        if (left > 0) {
            boolean once = course.time().closes().isPresent();
            Warnings.at(at, course)
                    .say(Warnings.number(left) + " expected contacts would come "
                            + (once ? "after closing" : "while the centre is closed") + " and are left out");
        }
    }

    private void holidays(Rates rates, double factor) {
        if (factor == 1) {
            return;
        }
        RunCalendar calendar = course.calendar();
        calendar.dates().stream()
                .filter(date -> course.time().opening().holiday(date))
                .forEach(date -> rates.times(
                        factor,
                        calendar.ticks(date.atStartOfDay()),
                        calendar.ticks(date.plusDays(1).atStartOfDay())));
    }

    /** Puts a factor on a stretch. */
    private interface Factor {
        void on(double factor, long from, long to);
    }

    private void during(SurgeSpec spec, Factor factor) {
        long from = course.calendar().nearestTicks(spec.surge().from());
        long to = course.calendar().nearestTicks(spec.surge().to());
        if (from == to) {
            Warnings.at(spec.at(), course).say("this isn't during the run", "see time.start and time.length");
        }
        factor.on(spec.surge().factor().value(), from, to);
    }

    private Optional<Busyness> busyness(BusynessSpec spec) {
        return spec.cv() == 0
                ? Optional.empty()
                : Optional.of(new Busyness(
                        spec.cv(),
                        spec.common().value(),
                        course.calendar().dayStarts(),
                        parts(spec),
                        spec.alike().value()));
    }

    /** The instants at which parts of days begin; where the clocks skip some, one. */
    private List<Long> parts(BusynessSpec spec) {
        RunCalendar calendar = course.calendar();
        List<Long> days = calendar.dayStarts();
        return calendar.dates().stream()
                .flatMap(date -> spec.parts().stream().map(time -> calendar.ticks(date.atTime(time))))
                .filter(start -> start > 0 && start < calendar.endTicks() && !days.contains(start))
                .distinct()
                .sorted()
                .toList();
    }

    private List<Piece> constant(double perSecond) {
        Openings openings = course.openings();
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < openings.count(); i++) {
            long from = openings.opens().get(i);
            long to = openings.closes().get(i);
            double seconds = (to - from) / 1e6;
            pieces.add(new Piece(from, to, perSecond * volume * seconds, perSecond * seconds));
        }
        return pieces;
    }

    private List<Piece> expected(CountsSpec counts) {
        List<Long> bounds =
                course.calendar().grid(counts.interval(course.time())).bounds();
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < counts.values().size(); i++) {
            pieces.add(Piece.of(
                    bounds.get(i), bounds.get(i + 1), counts.values().get(i).doubleValue(), volume));
        }
        return pieces;
    }

    private ArrivalProcess renewal(Distribution gap) {
        return volume == 0
                ? Poisson.constant(0, course.openings().last())
                : new ArrivalProcess.Renewal(Stretched.by(gap, 1 / volume));
    }
}
