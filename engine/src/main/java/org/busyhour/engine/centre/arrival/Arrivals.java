package org.busyhour.engine.centre.arrival;

import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Streams;

/** When the contacts of one type arrive, one after the other. */
public interface Arrivals {
    /**
     * Moves on to the next contact.
     *
     * @return the instant of its arrival, not before that of the one before;
     *     {@link org.busyhour.engine.time.Ticks#NEVER} when no more come
     */
    long next();

    /**
     * Returns the variant that a process names.
     *
     * @param process the process
     * @param streams the streams of the replication
     * @param name the contact type
     * @return arrivals from the first contact on
     */
    static Arrivals of(ArrivalProcess process, Streams streams, String name) {
        if (process instanceof ArrivalProcess.Poisson poisson) {
            return new PoissonArrivals(Demand.of(poisson, streams, name), streams.stream(Purpose.ARRIVAL, name));
        }
        if (process instanceof ArrivalProcess.Renewal renewal) {
            return new RenewalArrivals(renewal.gap(), streams.stream(Purpose.ARRIVAL, name));
        }
        if (process instanceof ArrivalProcess.Appointments appointments) {
            return new AppointmentArrivals(appointments, streams.address(Purpose.APPOINTMENT, name));
        }
        if (process instanceof ArrivalProcess.Trace trace) {
            return new TraceArrivals(trace.contacts());
        }
        throw new IllegalArgumentException("process was " + process);
    }
}
