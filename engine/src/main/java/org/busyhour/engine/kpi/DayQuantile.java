package org.busyhour.engine.kpi;

import org.jspecify.annotations.Nullable;

/**
 * A value that a share of the days doesn't pass; a day is a replication.
 *
 * @param value the value, by nearest rank
 * @param low the lower end of its 95 % interval; absent where so few days can't give one: of P10, for instance, below
 *     36 days
 * @param high the upper end, absent likewise: of P90, for instance, below 36 days
 */
public record DayQuantile(
        double value, @Nullable Double low, @Nullable Double high) {}
