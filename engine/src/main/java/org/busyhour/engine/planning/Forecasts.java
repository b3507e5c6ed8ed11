package org.busyhour.engine.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Forecast;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Timeline;

/** What the planner expects, by type and row of the tallies, the centre behind the types. */
public final class Forecasts {
    private final double[][] expected;

    /**
     * Lays out the forecasts of a centre.
     *
     * @param model the centre
     */
    public Forecasts(Model model) {
        List<ContactType> types = model.types();
        expected = new double[types.size() + 1][model.timeline().intervals() + 2];
        for (int type = 0; type < types.size(); type++) {
            expected[type] = of(types.get(type), model.timeline());
            if (!types.get(type).stage()) {
                addTo(expected[types.size()], expected[type]);
            }
        }
    }

    /**
     * Returns what is expected of a type in a row.
     *
     * @param type the place of the type; behind the last one: of the centre, without its stages
     * @param row the row: 1 to n for the reporting intervals
     * @return the number of contacts; NaN where nothing is said of it
     */
    public double expected(int type, int row) {
        return expected[type][row];
    }

    /** What is expected in the warm-up isn't asked for, and nothing is expected after the end. */
    private static double[] of(ContactType type, Timeline timeline) {
        double[] rows = new double[timeline.intervals() + 2];
        Optional<Forecast> forecast = type.forecast().or(() -> known(type.arrivals()));
        if (forecast.isPresent()) {
            spread(forecast.get(), timeline, rows);
        } else {
            Arrays.fill(rows, Double.NaN);
        }
        return rows;
    }

    private static Optional<Forecast> known(ArrivalProcess process) {
        return process instanceof ArrivalProcess.Poisson rates
                ? Optional.of(new Forecast(rates.bounds(), rates.forecast()))
                : Optional.empty();
    }

    private static void spread(Forecast forecast, Timeline timeline, double[] rows) {
        int row = 1;
        for (int i = 0; i < forecast.expected().size(); i++) {
            long from = forecast.bounds().get(i);
            long to = forecast.bounds().get(i + 1);
            while (row < timeline.intervals() && timeline.intervalEnd(row - 1) <= from) {
                row++;
            }
            double perTick = forecast.expected().get(i) / (to - from);
            for (int r = row;
                    r <= timeline.intervals() && timeline.intervalStarts().get(r - 1) < to;
                    r++) {
                long begin = Math.max(
                        timeline.warmUp(),
                        Math.max(from, timeline.intervalStarts().get(r - 1)));
                long end = Math.min(to, timeline.intervalEnd(r - 1));
                rows[r] += end > begin ? perTick * (end - begin) : 0;
            }
        }
    }

    private static void addTo(double[] sum, double[] rows) {
        for (int row = 0; row < sum.length; row++) {
            sum[row] += rows[row];
        }
    }
}
