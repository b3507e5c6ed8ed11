package org.busyhour.reports;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.engine.model.Timeline;
import org.busyhour.studies.check.Drift;
import org.busyhour.studies.check.Judgement;

/**
 * Everything that the report of a check is made from.
 *
 * @param name what the scenario is called
 * @param title a longer text for headings; may be empty
 * @param file the scenario as it was named on the command line: a file, or a shipped scenario
 * @param targets the targets with what was found, in the order in which they were written
 * @param against what became of a baseline's KPIs; absent if there was no baseline
 * @param effort what it took
 * @param timeline the course of a replication
 * @param intervalLabels when each reporting interval begins by the local clocks, such as {@code 07:00}
 * @param making how it was made
 */
public record CheckReport(
        String name,
        String title,
        String file,
        List<Checked> targets,
        Optional<Against> against,
        Effort effort,
        Timeline timeline,
        List<String> intervalLabels,
        Making making) {
    /** Copies the lists. */
    public CheckReport {
        targets = List.copyOf(targets);
        intervalLabels = List.copyOf(intervalLabels);
    }

    /**
     * A target and what was found of it.
     *
     * @param judgement what was found
     * @param place where the target is written
     */
    public record Checked(Judgement judgement, Place place) {}

    /**
     * A baseline and what became of it.
     *
     * @param file the file of the baseline as it was named
     * @param saved the baseline
     * @param drifts what became of each of its KPIs, in its order
     */
    public record Against(String file, SavedBaseline saved, List<Drift> drifts) {
        /** Copies the list. */
        public Against {
            drifts = List.copyOf(drifts);
        }
    }

    /**
     * Where a target is written.
     *
     * @param file the file as one would open it from where the command was typed, or an option
     * @param line the line, counted from 1; 0 if it is no file
     * @param column the column, likewise
     */
    public record Place(String file, int line, int column) {
        /**
         * Tells whether it is a place in a file.
         *
         * @return whether there is a line
         */
        public boolean isInFile() {
            return line > 0;
        }
    }

    /**
     * What a check may take, and what it took.
     *
     * @param errorRate the chance of a false alarm, and that of a wrong pass
     * @param budget how many replications there may be
     * @param replications how many there were at the last look
     * @param seed the master seed
     * @param timeLimit how long it may take, as it was written; empty if for ever
     * @param outOfTime whether that ended it
     */
    public record Effort(
            double errorRate, int budget, int replications, long seed, String timeLimit, boolean outOfTime) {}

    /**
     * Returns the verdict of all targets and all KPIs of the baseline together.
     *
     * @return missed if one is missed, else unsure if one is unsure, else met
     */
    public Verdict verdict() {
        if (count(Verdict.MISSED) > 0) {
            return Verdict.MISSED;
        }
        return count(Verdict.UNSURE) > 0 ? Verdict.UNSURE : Verdict.MET;
    }

    /**
     * Returns when the interval begins that a judgement is about.
     *
     * @param judgement the judgement
     * @return the label; empty if it is about no interval
     */
    public String interval(Judgement judgement) {
        OptionalInt row = judgement.finding().row();
        return row.isPresent() ? intervalLabels.get(row.getAsInt() - 1) : "";
    }

    /**
     * Returns what became of the KPIs of the baseline.
     *
     * @return a drift a KPI; none if there was no baseline
     */
    public List<Drift> drifts() {
        return against.map(Against::drifts).orElse(List.of());
    }

    /**
     * Counts what was judged.
     *
     * @return the number of targets and KPIs of the baseline
     */
    public int judged() {
        return targets.size() + drifts().size();
    }

    /**
     * Counts the targets and the KPIs of the baseline with a verdict.
     *
     * @param verdict the verdict
     * @return how many have it
     */
    public long count(Verdict verdict) {
        return countTargets(verdict) + countDrifts(verdict);
    }

    /** Counts the targets with a verdict. */
    long countTargets(Verdict verdict) {
        return targets.stream()
                .filter(checked -> checked.judgement().verdict() == verdict)
                .count();
    }

    /** Counts the KPIs of the baseline with a verdict. */
    long countDrifts(Verdict verdict) {
        return drifts().stream().filter(drift -> drift.verdict() == verdict).count();
    }
}
