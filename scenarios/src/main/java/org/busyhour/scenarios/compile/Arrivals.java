package org.busyhour.scenarios.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ArrivalProcess.Poisson;
import org.busyhour.engine.model.Busyness;
import org.busyhour.engine.model.Distribution;
import org.busyhour.scenarios.language.spec.ArrivalsSpec;
import org.busyhour.scenarios.language.spec.BusynessSpec;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.CountsSpec;
import org.busyhour.scenarios.language.yaml.Node;

/** When the contacts of one type arrive, in the engine's words. */
final class Arrivals {
    private final Course course;
    private final Node at;
    private final double volume;

    private Arrivals(Course course, ContactSpec contact) {
        this.course = course;
        this.at = contact.at().at("arrivals");
        this.volume = contact.volume().value();
    }

    /** Returns the arrivals of a contact type, up to the closing time. */
    static ArrivalProcess of(ContactSpec contact, Course course) {
        return new Arrivals(course, contact).process(contact.arrivals());
    }

    private ArrivalProcess process(ArrivalsSpec spec) {
        return TypeSwitch.<ArrivalsSpec, ArrivalProcess>over(ArrivalsSpec.class)
                .on(
                        ArrivalsSpec.Constant.class,
                        a -> constant(a.rate().perSecond()).with(busyness(a.busyness())))
                .on(ArrivalsSpec.Expected.class, a -> expected(a.counts()).with(busyness(a.busyness())))
                .on(ArrivalsSpec.Every.class, a -> renewal(new Distribution.Constant(Distributions.seconds(a.gap()))))
                .on(ArrivalsSpec.Renewal.class, a -> renewal(Distributions.of(a.gap())))
                .on(ArrivalsSpec.Trace.class, a -> new ArrivalProcess.Trace(Traces.of(a.rows(), at, course)))
                .build()
                .apply(spec);
    }

    private Optional<Busyness> busyness(BusynessSpec spec) {
        return spec.cv() == 0
                ? Optional.empty()
                : Optional.of(new Busyness(
                        spec.cv(), spec.common().value(), course.calendar().dayStarts()));
    }

    private Poisson constant(double perSecond) {
        return Poisson.constant(perSecond * volume, course.timeline().closes());
    }

    /** An interval in which the centre closes keeps the part of its contacts that is expected before. */
    private Poisson expected(CountsSpec counts) {
        List<Long> all = course.calendar().grid(counts.interval(course.time())).bounds();
        long closes = course.timeline().closes();
        List<Long> bounds = new ArrayList<>(List.of(0L));
        List<Double> expected = new ArrayList<>();
        double left = 0;
        for (int i = 0; i < counts.values().size(); i++) {
            long start = all.get(i);
            long end = all.get(i + 1);
            double count = counts.values().get(i).doubleValue() * volume;
            double kept = kept(count, start, end);
            left += count - kept;
            if (start < closes) {
                bounds.add(Math.min(end, closes));
                expected.add(kept);
            }
        }
        warnOfLate(left);
        return new Poisson(bounds, expected);
    }

    /** A whole interval keeps its count to the last digit, so that rounding doesn't pass for contacts left out. */
    private double kept(double count, long start, long end) {
        long closes = course.timeline().closes();
        if (end <= closes) {
            return count;
        }
        return start >= closes ? 0 : count * (closes - start) / (end - start);
    }

    private void warnOfLate(double left) {
        if (left > 0) {
            Warnings.at(at, course)
                    .say(Warnings.number(left) + " expected contacts would come after closing and are left out");
        }
    }

    private ArrivalProcess renewal(Distribution gap) {
        return volume == 0 ? constant(0) : new ArrivalProcess.Renewal(Stretched.by(gap, 1 / volume));
    }
}
