package org.busyhour.reports;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.studies.check.Drift;
import org.busyhour.studies.check.Judgement;

/**
 * What a check says of one target, or of one KPI of the baseline, in words: what every writer of a check's report
 * shows.
 *
 * @param verdict the verdict
 * @param target the target as it was written; of a KPI of the baseline, what it may be now
 * @param expected what was wanted, for instance {@code >= 80 %}
 * @param actual what was found with its 95 % interval, for instance {@code 76.4 % (75.8 to 77.0)}
 * @param replications after how many replications it was found
 * @param note why there is no verdict and what to do about it, and what was left out; may be empty
 * @param place where the target is written; the file of the baseline
 */
public record CheckLine(
        Verdict verdict,
        String target,
        String expected,
        String actual,
        int replications,
        String note,
        CheckReport.Place place) {
    private static final List<Verdict> WORST_FIRST = List.of(Verdict.MISSED, Verdict.UNSURE, Verdict.MET);

    /**
     * Says what was found of the targets, and then of the baseline.
     *
     * @param report the check
     * @return a line a target, in the order of the file
     */
    public static List<CheckLine> inOrder(CheckReport report) {
        Stream<CheckLine> targets = report.targets().stream().map(checked -> of(checked, report));
        Stream<CheckLine> drifts = report.against().stream()
                .flatMap(against -> against.drifts().stream().map(drift -> of(drift, against, report)));
        return Stream.concat(targets, drifts).toList();
    }

    /**
     * Says what was found of the targets.
     *
     * @param report the check
     * @return a line a target, the missed first, then the inconclusive, then the met, each in the order of the file
     */
    public static List<CheckLine> worstFirst(CheckReport report) {
        return inOrder(report).stream()
                .sorted(Comparator.comparingInt(line -> WORST_FIRST.indexOf(line.verdict())))
                .toList();
    }

    /**
     * Returns the word for the verdict.
     *
     * @return met, missed or inconclusive
     */
    public String word() {
        return word(verdict);
    }

    /**
     * Returns the word for a verdict of a check: it has spent what it may, so that what is unsure stays so.
     *
     * @param verdict the verdict
     * @return met, missed or inconclusive
     */
    public static String word(Verdict verdict) {
        return verdict == Verdict.UNSURE ? "inconclusive" : verdict.key();
    }

    private static String note(Judgement judgement, CheckReport.Effort effort) {
        String open = judgement.verdict() == Verdict.UNSURE ? CheckText.whyOpen(judgement, effort) : "";
        String leftOut = FindingText.leftOut(judgement.target(), judgement.finding());
        return Stream.of(open, leftOut).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }

    private static CheckLine of(CheckReport.Checked checked, CheckReport report) {
        Judgement judgement = checked.judgement();
        Target target = judgement.target();
        return new CheckLine(
                judgement.verdict(),
                target.text(),
                FindingText.expected(target),
                FindingText.actual(target, judgement.finding(), report.interval(judgement)),
                judgement.replications(),
                note(judgement, report.effort()),
                checked.place());
    }

    private static CheckLine of(Drift drift, CheckReport.Against against, CheckReport report) {
        DriftText text = new DriftText(drift);
        return new CheckLine(
                drift.verdict(),
                drift.before().kpi().text() + " " + text.expected(),
                text.expected(),
                text.actual(),
                against.saved().baseline().replications(),
                text.note(report.effort()),
                new CheckReport.Place(against.file(), 0, 0));
    }
}
