package org.busyhour.engine.model;

import java.util.List;

/**
 * What the planner expects of a contact type, given apart from what comes.
 *
 * @param bounds the n + 1 instants that bound the n intervals, increasing
 * @param expected the number of contacts that the planner expects in each of them
 */
public record Forecast(List<Long> bounds, List<Double> expected) {
    /** Checks lengths and signs. */
    public Forecast {
        bounds = List.copyOf(bounds);
        expected = List.copyOf(expected);
        Require.expected(bounds, expected);
    }

    /**
     * Returns what the planner expects who knows more or less of what is expected.
     *
     * @param rates the process by which contacts come
     * @param factor by what its forecast is multiplied
     * @return the forecast
     */
    public static Forecast of(ArrivalProcess.Poisson rates, double factor) {
        return new Forecast(
                rates.bounds(), rates.forecast().stream().map(n -> n * factor).toList());
    }
}
