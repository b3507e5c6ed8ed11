package org.busyhour.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.busyhour.engine.kpi.Dependence;
import org.busyhour.engine.kpi.Kpi;

/** How often a scenario was simulated, and what is doubtful about the batches of one long replication, in words. */
public final class BatchText {
    private BatchText() {}

    /**
     * Says how often it was simulated.
     *
     * @param report a run
     * @return for instance {@code 30 replications} or {@code 1 replication in 20 batches}
     */
    public static String often(RunReport report) {
        String replications =
                ReplicationText.count(report.replications(), report.model().timeline());
        return report.kpis().batches().isPresent()
                ? replications + " in " + report.kpis().batches().getAsInt() + " batches"
                : replications;
    }

    /**
     * Warns of batches that depend on each other.
     *
     * @param report a run
     * @return a clause that names the KPI of which it shows most; empty where nothing shows it
     */
    public static Optional<String> doubt(RunReport report) {
        List<Dependence> all = Dependence.of(report.kpis());
        return all.stream()
                .filter(Dependence::shown)
                .max(Comparator.comparingDouble(Dependence::correlation))
                .map(BatchText::doubt);
    }

    private static String doubt(Dependence worst) {
        return "the batches aren't independent, so the intervals are too narrow: " + name(worst.kpi())
                + " of one correlates with that of the next by " + Figures.fixed(worst.correlation(), 2)
                + ", and of independent ones hardly by more than " + Figures.fixed(worst.bound(), 2)
                + "; make time.length longer";
    }

    private static String name(Kpi kpi) {
        return kpi.title().substring(0, 1).toLowerCase(Locale.ROOT)
                + kpi.title().substring(1);
    }
}
