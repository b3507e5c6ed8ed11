package org.busyhour.engine.centre.arrival;

import java.util.Arrays;
import org.busyhour.engine.model.ArrivalProcess.Appointments;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.random.Sampler;
import org.busyhour.engine.random.Stream;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.time.Ticks;

/**
 * Customers who have an appointment.
 *
 * <p>Each seat of each slot has an address of its own: more seats or another share of no-shows change nobody else's
 * draws.
 */
final class AppointmentArrivals implements Arrivals {
    private static final long SEATS = 1 << 20;

    private final Appointments process;
    private final Stream random;
    private final Sampler late;
    private final long address;
    private final long[] arrivals;
    private final int[] booked;
    private final int[] absent;
    private int comers;
    private int next;

    AppointmentArrivals(Appointments process, long address) {
        this.process = process;
        this.address = address;
        random = Streams.generator(address);
        late = new Sampler(process.late(), random);
        int slots = process.slots().size();
        arrivals = new long[slots * process.seats()];
        booked = new int[slots];
        absent = new int[slots];
        for (int slot = 0; slot < slots; slot++) {
            for (int seat = 0; seat < process.seats(); seat++) {
                draw(slot, seat);
            }
        }
        Arrays.sort(arrivals, 0, comers);
    }

    @Override
    public long next() {
        return next < comers ? arrivals[next++] : Ticks.NEVER;
    }

    /** Tells who is booked when, and who of them doesn't come. */
    void announce(int type, Observer observer) {
        for (int slot = 0; slot < booked.length; slot++) {
            observer.booked(process.slots().get(slot), type, booked[slot], absent[slot]);
        }
    }

    private void draw(int slot, int seat) {
        Streams.restart(random, Streams.within(address, slot * SEATS + seat));
        if (random.uniform() >= process.booked()) {
            return;
        }
        booked[slot]++;
        if (random.uniform() < process.noShow()) {
            absent[slot]++;
        } else {
            arrivals[comers++] = Math.max(0, process.slots().get(slot) - process.early() + late.next());
        }
    }
}
