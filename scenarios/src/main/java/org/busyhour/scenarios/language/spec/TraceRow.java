package org.busyhour.scenarios.language.spec;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.scenarios.language.value.TraceTime;

/**
 * A recorded contact; what the file leaves blank is empty and drawn from the contact type.
 *
 * @param line the line of the file
 * @param time when it arrived
 * @param talk how long the talk took
 * @param hold how long it was on hold
 * @param wrap how long the wrap took
 * @param patience how long it would have waited
 * @param priority its priority
 */
public record TraceRow(
        int line,
        TraceTime time,
        Optional<Duration> talk,
        Optional<Duration> hold,
        Optional<Duration> wrap,
        Optional<PatienceCell> patience,
        OptionalInt priority) {

    /**
     * A recorded patience.
     *
     * @param limit the longest wait; empty for an infinite one
     */
    public record PatienceCell(Optional<Duration> limit) {}
}
