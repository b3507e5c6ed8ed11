package org.busyhour.reports;

import org.jspecify.annotations.Nullable;

/**
 * What the closed form says about one interval, taken by itself as if it lasted for ever; what is undefined or endless
 * is absent.
 *
 * @param agents how many agents it was asked for: those on duty, rounded
 * @param serviceLevel the service level by the type's own formula and threshold
 * @param asaSeconds the average speed of answer
 * @param abandonment the share that gives up
 * @param occupancy the share of time that agents handle contacts
 * @param need how many agents the type's goal needs
 */
public record ErlangAnswer(
        int agents,
        @Nullable Double serviceLevel,
        @Nullable Double asaSeconds,
        @Nullable Double abandonment,
        @Nullable Double occupancy,
        @Nullable Integer need) {}
