package org.busyhour.engine.kpi;

import java.util.Arrays;
import java.util.List;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Timeline;

/** What the planner expects, by type and row of the tallies, the centre behind the types; NaN where nothing is said. */
final class Forecasts {
    private final double[][] expected;

    Forecasts(Model model) {
        List<ContactType> types = model.types();
        expected = new double[types.size() + 1][model.timeline().intervals() + 2];
        for (int type = 0; type < types.size(); type++) {
            expected[type] = of(types.get(type).arrivals(), model.timeline());
            if (!types.get(type).stage()) {
                addTo(expected[types.size()], expected[type]);
            }
        }
    }

    double expected(int type, int row) {
        return expected[type][row];
    }

    /** What is expected in the warm-up isn't asked for, and nothing is expected after the end. */
    private static double[] of(ArrivalProcess process, Timeline timeline) {
        double[] rows = new double[timeline.intervals() + 2];
        if (!(process instanceof ArrivalProcess.Poisson rates)) {
            Arrays.fill(rows, Double.NaN);
            return rows;
        }
        int row = 1;
        for (int i = 0; i < rates.forecast().size(); i++) {
            long from = rates.bounds().get(i);
            long to = rates.bounds().get(i + 1);
            while (row < timeline.intervals() && timeline.intervalEnd(row - 1) <= from) {
                row++;
            }
            double perTick = rates.forecast().get(i) / (to - from);
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
        return rows;
    }

    private static void addTo(double[] sum, double[] rows) {
        for (int row = 0; row < sum.length; row++) {
            sum[row] += rows[row];
        }
    }
}
