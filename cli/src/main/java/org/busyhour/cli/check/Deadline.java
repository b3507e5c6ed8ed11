package org.busyhour.cli.check;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** Tells when the time that a check may take is over. */
public final class Deadline implements BooleanSupplier {
    private final Optional<Duration> limit;
    private final LongSupplier nanos;
    private final long began;

    /**
     * Starts the time.
     *
     * @param limit how long it lasts; empty: for ever
     * @param nanos tells the time in nanoseconds
     */
    public Deadline(Optional<Duration> limit, LongSupplier nanos) {
        this.limit = limit;
        this.nanos = nanos;
        began = nanos.getAsLong();
    }

    @Override
    public boolean getAsBoolean() {
        return limit.isPresent() && nanos.getAsLong() - began >= limit.get().toNanos();
    }
}
