package org.busyhour.reports;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Precision;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.model.Model;
import org.busyhour.studies.incidents.IncidentCost;
import org.busyhour.studies.rules.RuleOutcome;
import org.busyhour.studies.steady.Settling;

/**
 * Everything that the report of a run is made from.
 *
 * @param name what the scenario is called
 * @param title a longer text for the head of the report; may be empty
 * @param kpis the KPIs of the run
 * @param targets what is to be reached, in the order of the file
 * @param start the local date and time at which the simulated time begins
 * @param intervalLabels when each reporting interval begins by the local clocks, such as {@code 07:00}
 * @param making how it was made
 * @param precision how precise its KPIs should be, if that was demanded
 * @param settling how its warm-up was found, if it was left to be found
 * @param incidents what each of its incidents costs
 * @param rules what each of its rules did
 */
public record RunReport(
        String name,
        String title,
        Kpis kpis,
        List<Target> targets,
        ZonedDateTime start,
        List<String> intervalLabels,
        Making making,
        Optional<Precision> precision,
        Optional<Settling> settling,
        List<IncidentCost> incidents,
        List<RuleOutcome> rules) {
    /** What stands beside the label of an interval that is left out of all figures. */
    public static final String WARM_UP = "warm-up";

    /** What the row of the time after the end is called. */
    public static final String AFTER = "after";

    /** Copies the lists and checks that every interval has a label. */
    public RunReport {
        targets = List.copyOf(targets);
        intervalLabels = List.copyOf(intervalLabels);
        incidents = List.copyOf(incidents);
        rules = List.copyOf(rules);
        if (intervalLabels.size() != kpis.result().model().timeline().intervals()) {
            throw new IllegalArgumentException("intervalLabels was " + intervalLabels);
        }
    }

    /**
     * Returns the report of a plain run: so many replications, from a warm-up that was known, without incidents and
     * rules.
     *
     * @param name what the scenario is called
     * @param title a longer text for the head of the report; may be empty
     * @param kpis the KPIs of the run
     * @param targets what is to be reached, in the order of the file
     * @param start the local date and time at which the simulated time begins
     * @param intervalLabels when each reporting interval begins by the local clocks
     * @param making how it was made
     */
    public RunReport(
            String name,
            String title,
            Kpis kpis,
            List<Target> targets,
            ZonedDateTime start,
            List<String> intervalLabels,
            Making making) {
        this(
                name,
                title,
                kpis,
                targets,
                start,
                intervalLabels,
                making,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /**
     * Returns the same report with how precise its KPIs should be.
     *
     * @param goal what was demanded
     * @return the report
     */
    public RunReport withPrecision(Precision goal) {
        return new RunReport(
                name,
                title,
                kpis,
                targets,
                start,
                intervalLabels,
                making,
                Optional.of(goal),
                settling,
                incidents,
                rules);
    }

    /**
     * Returns the same report with how its warm-up was found.
     *
     * @param found how
     * @return the report
     */
    public RunReport withSettling(Settling found) {
        return new RunReport(
                name,
                title,
                kpis,
                targets,
                start,
                intervalLabels,
                making,
                precision,
                Optional.of(found),
                incidents,
                rules);
    }

    /**
     * Returns the same report with what incidents cost.
     *
     * @param costs what each incident costs
     * @return the report
     */
    public RunReport withIncidents(List<IncidentCost> costs) {
        return new RunReport(
                name, title, kpis, targets, start, intervalLabels, making, precision, settling, costs, rules);
    }

    /**
     * Returns the same report with what rules did.
     *
     * @param outcomes what each rule did
     * @return the report
     */
    public RunReport withRules(List<RuleOutcome> outcomes) {
        return new RunReport(
                name, title, kpis, targets, start, intervalLabels, making, precision, settling, incidents, outcomes);
    }

    /**
     * Returns what was simulated.
     *
     * @return the model
     */
    public Model model() {
        return kpis.result().model();
    }

    /**
     * Returns how often it was simulated.
     *
     * @return the number of replications
     */
    public int replications() {
        return kpis.result().replications().size();
    }

    /**
     * Returns the rows that have something to tell.
     *
     * @return the reporting intervals, and the time after the end if anybody still worked or waited then
     */
    public List<Integer> rows() {
        int after = kpis.afterRow();
        boolean busy =
                kpis.estimate(People.OCCUPANCY, null, Scope.CENTRE, after).isPresent()
                        || kpis.estimate(Speed.QUEUE_MAX, null, Scope.CENTRE, after)
                                        .map(Estimate::mean)
                                        .orElse(0.0)
                                > 0;
        return IntStream.rangeClosed(1, busy ? after : after - 1).boxed().toList();
    }

    /**
     * Returns the date of a calendar day.
     *
     * @param row the row of the day, one of {@link Kpis#days()}
     * @return its date in the scenario's zone
     */
    public LocalDate date(int row) {
        long first = model().timeline().intervalStarts().get(kpis.firstInterval(row));
        return start.plus(first, ChronoUnit.MICROS).toLocalDate();
    }

    /**
     * Returns the label of a row.
     *
     * @param row the row, from 1 to {@link Kpis#afterRow()}
     * @return when the interval begins, or {@link #AFTER}
     */
    public String label(int row) {
        return row == kpis.afterRow() ? AFTER : intervalLabels.get(row - 1);
    }
}
