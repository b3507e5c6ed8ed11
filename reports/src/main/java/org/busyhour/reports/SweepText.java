package org.busyhour.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.studies.sweep.Outcome;

/** What a sweep says in sentences, the same on the terminal and in the report. */
public final class SweepText {
    /** What the mark of the frontier means. */
    public static final String FRONTIER = "worth its cost: no other with the same demand is as good for as little.";

    /** What stands in a table of one at a time. */
    public static final String DIFFERENCES =
            "Below the base stand paired differences to it, those of shares in percentage points.";

    private SweepText() {}

    /**
     * Says how far the first KPI moves.
     *
     * @param report the sweep
     * @return one sentence
     */
    public static String verdict(SweepReport report) {
        return report.kpis().stream()
                .findFirst()
                .map(kpi -> verdict(report, kpi))
                .orElse("No KPI that was asked for has a value in any variant.");
    }

    /**
     * Says how many variants are on the frontier.
     *
     * @param report the sweep
     * @return one sentence, or empty where no cost is known
     */
    public static Optional<String> frontier(SweepReport report) {
        long on = report.frontier().stream().filter(efficient -> efficient).count();
        String meaning = "worth " + (on == 1 ? "its" : "their")
                + " cost: no other with the same demand has at least the service level for at most the cost.";
        return on == 0
                ? Optional.empty()
                : Optional.of(
                        on + " of " + report.outcomes().size() + " variants " + (on == 1 ? "is " : "are ") + meaning);
    }

    /**
     * Says how the variants were simulated.
     *
     * @param report the sweep
     * @return a phrase
     */
    public static String size(SweepReport report) {
        int n = report.replications();
        int variants = report.outcomes().size();
        return variants + (variants == 1 ? " variant, " : " variants, ") + n
                + (n == 1 ? " replication" : " replications") + " each, seed " + report.seed();
    }

    private static String verdict(SweepReport report, Kpi kpi) {
        List<Outcome> known = report.outcomes().stream()
                .filter(outcome -> outcome.answer(kpi).value().isPresent())
                .sorted(Comparator.comparingDouble(outcome -> mean(outcome, kpi)))
                .toList();
        String title = title(kpi) + report.of();
        Outcome least = known.get(0);
        Outcome greatest = known.get(known.size() - 1);
        return mean(least, kpi) == mean(greatest, kpi)
                ? title + " is " + described(least, kpi) + " in all variants."
                : title + " goes from " + described(least, kpi) + " with " + least.variant() + " to "
                        + described(greatest, kpi) + " with " + greatest.variant() + ".";
    }

    private static String described(Outcome outcome, Kpi kpi) {
        return Figures.withInterval(outcome.answer(kpi).value().orElseThrow(), kpi.unit());
    }

    private static double mean(Outcome outcome, Kpi kpi) {
        return outcome.answer(kpi).value().map(Estimate::mean).orElseThrow();
    }

    private static String title(Kpi kpi) {
        return kpi.title().substring(0, 1).toUpperCase(Locale.ROOT)
                + kpi.title().substring(1);
    }
}
