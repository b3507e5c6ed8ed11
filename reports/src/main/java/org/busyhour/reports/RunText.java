package org.busyhour.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Dependence;
import org.busyhour.studies.steady.Settling;

/**
 * How often a scenario was simulated behind which warm-up, and what is doubtful about the batches of one long
 * replication, in words.
 */
public final class RunText {
    private RunText() {}

    /**
     * Says how often it was simulated, with which warm-up if that was found.
     *
     * @param report a run
     * @return for instance {@code 30 replications, seed 1}, or {@code 1 replication in 20 batches, seed 1, warm-up 2h
     *     by MSER-5 over 1 pilot replication}
     */
    public static String often(RunReport report) {
        String batches = report.kpis().batches().isPresent()
                ? " in " + report.kpis().batches().getAsInt() + " batches"
                : "";
        return ReplicationText.count(report.replications(), report.model().timeline()) + batches + ", seed "
                + report.kpis().result().seed()
                + report.settling()
                        .map(settling -> ", " + warmUp(report, settling))
                        .orElse("");
    }

    private static String warmUp(RunReport report, Settling settling) {
        long warmUp = report.model().timeline().warmUp();
        String length = warmUp == 0 ? "no warm-up" : "warm-up " + LocalClock.duration(warmUp);
        return length + " by MSER-5 over " + settling.pilots() + " pilot "
                + (settling.pilots() == 1 ? "replication" : "replications");
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
                .map(RunText::doubt);
    }

    private static String doubt(Dependence worst) {
        return "the batches aren't independent, so the intervals are too narrow: " + TitleText.of(worst.kpi())
                + " of one correlates with that of the next by " + Figures.fixed(worst.correlation(), 2)
                + ", and of independent ones hardly by more than " + Figures.fixed(worst.bound(), 2)
                + "; make time.length longer";
    }
}
