package org.busyhour.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.busyhour.engine.kpi.Extent;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.studies.check.Baseline;
import org.busyhour.studies.check.Judgement;

/** What a check says in sentences, the same on the terminal and in the report. */
public final class CheckText {
    private static final double PERCENT = 100;
    private static final int RATE_DECIMALS = 4;

    private CheckText() {}

    /**
     * Says the verdict.
     *
     * @param report the check
     * @return one sentence, for instance {@code bank-day: 1 of 4 targets missed, 1 inconclusive.}
     */
    public static String verdict(CheckReport report) {
        String targets = targets(report);
        String drifts = drifts(report);
        String and = targets.isEmpty() || drifts.isEmpty() ? "" : "; ";
        return report.name() + ": " + targets + and + drifts + ".";
    }

    private static String targets(CheckReport report) {
        int all = report.targets().size();
        if (all == 1) {
            return "the target is "
                    + CheckLine.word(report.targets().get(0).judgement().verdict());
        }
        if (all == 0 || report.countTargets(Verdict.MET) == all) {
            return all == 0 ? "" : "all " + all + " targets are met";
        }
        return counts(" of " + all + " targets ", report::countTargets, CheckLine::word);
    }

    private static String drifts(CheckReport report) {
        int all = report.drifts().size();
        if (all == 0 || report.countDrifts(Verdict.MET) == all) {
            return all == 0 ? "" : "nothing is worse than the baseline allows";
        }
        String of = " of " + all + (all == 1 ? " KPI " : " KPIs ");
        return counts(
                of,
                report::countDrifts,
                verdict -> verdict == Verdict.MISSED ? "worse than the baseline allows" : CheckLine.word(verdict));
    }

    private static String counts(String of, ToLongFunction<Verdict> count, Function<Verdict, String> word) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.MISSED, Verdict.UNSURE)) {
            long number = count.applyAsLong(verdict);
            if (number > 0) {
                counts.add(number + (counts.isEmpty() ? of : " ") + word.apply(verdict));
            }
        }
        return String.join(", ", counts);
    }

    /**
     * Says what it took.
     *
     * @param report the check
     * @return one or two sentences
     */
    public static String effort(CheckReport report) {
        CheckReport.Effort effort = report.effort();
        String told =
                took(report) + ", error rate " + Figures.trimmed(effort.errorRate() * PERCENT, RATE_DECIMALS) + " %.";
        if (report.against().isPresent() && !report.targets().isEmpty()) {
            told += " Against " + against(report.against().get()) + ".";
        }
        return effort.outOfTime()
                ? told + " The time limit of " + effort.timeLimit() + " ended it before the next look."
                : told;
    }

    private static String took(CheckReport report) {
        CheckReport.Effort effort = report.effort();
        return report.against()
                .filter(against -> report.targets().isEmpty())
                .map(against -> "Against " + against(against))
                .orElseGet(() -> {
                    String each = ReplicationText.of(report.timeline());
                    return count(effort.replications()) + each + (each.isEmpty() ? "" : ",") + " of at most "
                            + number(effort.budget()) + ", seed " + effort.seed();
                });
    }

    private static String against(CheckReport.Against against) {
        Baseline baseline = against.saved().baseline();
        return against.file() + ": " + count(baseline.replications()) + ", seed " + baseline.seed();
    }

    /** Says why a target has no verdict, and what to do about it. */
    static String whyOpen(Judgement judgement, CheckReport.Effort effort) {
        Optional<String> untestable = judgement.whyUntestable();
        if (untestable.isPresent()) {
            return "can't be tested: " + untestable.get() + "; " + instead(judgement);
        }
        if (effort.outOfTime()) {
            return "no verdict within the time limit; a longer --time-limit may give one";
        }
        return judgement.value().isEmpty()
                ? "nothing was measured: in " + count(effort.replications()) + " nothing came that "
                        + judgement.target().kpi().key() + " counts; let it come, or drop the target"
                : "too close to tell within " + count(effort.budget()) + "; a greater --budget may";
    }

    /** What to ask in place of a maximum. */
    private static String instead(Judgement judgement) {
        Target target = judgement.target();
        Scope.Kind kind = target.scope().kind();
        boolean days = target.kpi()
                .formula(judgement.formula(), kind)
                .filter(formula -> formula.reaches(Extent.Kind.DAYS, kind))
                .isPresent();
        if (days) {
            return "ask for a share of the days: " + target.text() + " on 95 %" + " of days";
        }
        String limit = Figures.trimmed(target.threshold(), 3) + "s";
        return "ask for the share that waits no longer: service-level: 99 % in " + limit
                + " in the contact type, and service-level (answered) of "
                + target.scope().name() + " >= 99 % as target";
    }

    private static String count(int replications) {
        return number(replications) + (replications == 1 ? " replication" : " replications");
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
