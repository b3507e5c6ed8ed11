package org.busyhour.engine.kpi;

import java.util.List;
import org.busyhour.engine.tally.ContactFact;

/** KPIs of the plan: how what came compares with the forecast. */
public final class Planning {
    private static final String ACTUAL_LESS = "sum over intervals of abs(offered - forecast)";

    /** What the planner expects. */
    public static final Kpi FORECAST = Declaration.of("forecast", "Forecast", Unit.COUNT, Kpi.Better.NONE)
            .meaning("Contacts that the planner expects: without busyness, spikes and volume, promotions among them.")
            .contacts(
                    "expected by rate, counts or week, times holidays and promotions",
                    new Measure.Amount(View::forecast, View::share));

    /** How near it came. */
    public static final Kpi FORECAST_ACCURACY = Declaration.of(
                    "forecast-accuracy", "Forecast accuracy", Unit.SHARE, Kpi.Better.HIGHER)
            .meaning("How much of the offered contacts the forecasts of single intervals had right: 1 - WAPE.")
            .contacts(
                    "1 - " + ACTUAL_LESS + " / offered",
                    new Measure.Amount(
                            v -> v.of(ContactFact.OFFERED) - v.forecastError(), v -> v.of(ContactFact.OFFERED)));

    /** On which side it erred. */
    public static final Kpi FORECAST_BIAS = Declaration.of(
                    "forecast-bias", "Forecast bias", Unit.SHARE, Kpi.Better.NONE)
            .unbounded()
            .meaning("By how much more contacts were offered than forecast; below 0 by how much less.")
            .contacts(
                    "(offered - forecast) / forecast",
                    new Measure.Amount(v -> v.of(ContactFact.OFFERED) - v.forecast(), View::forecast));

    /** Whether there are as many agents as it asks for. */
    public static final Kpi STAFFING_VS_FORECAST = Declaration.of(
                    "staffing-vs-forecast", "Staffing against forecast", Unit.SHARE, Kpi.Better.NONE)
            .unbounded()
            .from(Kpi.Source.TIME)
            .meaning(
                    "Agents on duty, of those whom the forecast asks for by Erlang's formula: all who share the same work.")
            .notOf(Scope.Kind.AGENT)
            .both(
                    "(handling + available + side work) / time of the agents required",
                    new Measure.Amount(View::presentIfRequired, View::required),
                    new Measure.Amount(View::presentIfRequired, View::required));

    static final List<Kpi> ALL = List.of(FORECAST, FORECAST_ACCURACY, FORECAST_BIAS, STAFFING_VS_FORECAST);

    private Planning() {}
}
