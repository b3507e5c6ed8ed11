package org.busyhour.engine.replicate;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.centre.arrival.Arrivals;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.model.TraceTable;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Sampler;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.time.Ticks;

/** What one type brings in one replication, drawn in the order in which the simulation draws it. */
final class SurplusDraws {
    private final Surplus to;
    private final int type;
    private final ArrivalProcess process;
    private final Arrivals arrivals;
    private final List<Part> parts;
    private final long[] rowStarts;
    private final long closes;
    private final Openings openings;
    private final double meanGap;
    private int row;

    SurplusDraws(Model model, int type, Streams streams, Surplus to) {
        this.to = to;
        this.type = type;
        ContactType contacts = model.types().get(type);
        process = contacts.arrivals();
        arrivals = Arrivals.of(process, streams, contacts.name());
        parts = List.of(
                Part.of(contacts, contacts.work().talk(), Purpose.TALK, TraceTable.Column.TALK, streams),
                Part.of(contacts, contacts.work().hold(), Purpose.HOLD, TraceTable.Column.HOLD, streams),
                Part.of(contacts, contacts.work().wrap(), Purpose.WRAP, TraceTable.Column.WRAP, streams));
        rowStarts = model.timeline().rowStarts();
        closes = model.stops()[type];
        openings =
                contacts.deferred() ? Openings.until(closes) : model.timeline().openings();
        meanGap = meanGap(process);
    }

    /** 0 where gaps aren't drawn or have no known mean. */
    private static double meanGap(ArrivalProcess process) {
        return process instanceof ArrivalProcess.Renewal renewal && !(renewal.gap() instanceof Distribution.Clipped)
                ? renewal.gap().meanSeconds()
                : 0;
    }

    void draw() {
        boolean counted = process instanceof ArrivalProcess.Poisson;
        long last = 0;
        enter(last);
        long at = arrivals.next();
        for (int number = 0; at < closes; number++) {
            addGap(last, at);
            enter(at);
            if (openings.open(at)) {
                to.addArrivals(type, row, counted ? 1 : 0);
                for (Part part : parts) {
                    to.addWork(type, row, part.surplusHours(number));
                }
            }
            last = at;
            at = arrivals.next();
        }
        addGap(last, at);
        if (process instanceof ArrivalProcess.Poisson rates) {
            expect(rates);
        }
    }

    private void enter(long at) {
        while (row + 1 < rowStarts.length && rowStarts[row + 1] <= at) {
            row++;
        }
    }

    private void addGap(long from, long to) {
        if (meanGap > 0) {
            this.to.addArrivals(type, row, 1 - Ticks.toSeconds(to - from) / meanGap);
        }
    }

    private void expect(ArrivalProcess.Poisson rates) {
        for (int r = 0; r < rowStarts.length; r++) {
            long end = r + 1 < rowStarts.length ? rowStarts[r + 1] : closes;
            for (int i = 0; i < openings.count(); i++) {
                long from = Math.max(rowStarts[r], openings.opens().get(i));
                long to = Math.min(end, openings.closes().get(i));
                this.to.addArrivals(type, r, from < to ? -expected(rates, from, to) : 0);
            }
        }
    }

    private static double expected(ArrivalProcess.Poisson rates, long from, long to) {
        double sum = 0;
        for (int i = 0; i < rates.expected().size(); i++) {
            long begin = rates.bounds().get(i);
            long end = rates.bounds().get(i + 1);
            double common = Math.max(0, Math.min(end, to) - Math.max(begin, from));
            sum += rates.expected().get(i) * (common / (end - begin));
        }
        return sum;
    }

    /**
     * Talk, hold or wrap.
     *
     * @param draws what is drawn
     * @param meanSeconds its mean
     * @param trace what is given beforehand, if anything is
     * @param column where
     */
    private record Part(Sampler draws, double meanSeconds, Optional<TraceTable> trace, TraceTable.Column column) {
        private static final double SECONDS_AN_HOUR = 3600;

        static Part of(
                ContactType type, Distribution duration, Purpose purpose, TraceTable.Column column, Streams streams) {
            Distribution plain = duration;
            while (plain instanceof Distribution.Clipped clipped) {
                plain = clipped.of();
            }
            return new Part(
                    new Sampler(plain, streams.stream(purpose, type.name())),
                    plain instanceof Distribution.Constant
                            ? Ticks.toSeconds(Ticks.ofSeconds(plain.meanSeconds()))
                            : plain.meanSeconds(),
                    type.arrivals() instanceof ArrivalProcess.Trace given
                            ? Optional.of(given.contacts())
                            : Optional.empty(),
                    column);
        }

        /** Draws also where nothing comes of it, as the simulation does. */
        double surplusHours(int number) {
            double seconds = Ticks.toSeconds(draws.next());
            boolean given = trace.isPresent() && trace.get().at(number, column) != TraceTable.BLANK;
            return given ? 0 : (seconds - meanSeconds) / SECONDS_AN_HOUR;
        }
    }
}
