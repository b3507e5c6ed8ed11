package org.busyhour.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Target;
import org.busyhour.reports.RunReport;

/** The charts of a run, in the order in which a report shows them. Their file names are stable. */
public final class RunCharts {
    /** Contacts offered, answered and abandoned over the day. */
    public static final String CONTACTS = "contacts";

    /** The service level of the centre over the day. */
    public static final String SERVICE_LEVEL = "service-level";

    /** The service levels of the contact types over the day. */
    public static final String SERVICE_LEVEL_BY_TYPE = "service-level-by-type";

    /** Agents on duty and needed over the day. */
    public static final String STAFFING = "staffing";

    /** The occupancy of the groups over the day. */
    public static final String OCCUPANCY = "occupancy";

    /** How the centre fills, and what of that is left out. */
    public static final String WARM_UP = "warm-up";

    /** How waits on the line are distributed. */
    public static final String WAIT = "wait";

    /** How waits of work that is done later are distributed. */
    public static final String WAIT_DEFERRED = "wait-deferred";

    /** How handling times are distributed. */
    public static final String HANDLING = "handling";

    private static final int COLUMNS = 3;
    private static final int DESCRIBED = 6;

    private final List<Chart> charts;

    private RunCharts(List<Chart> charts) {
        this.charts = List.copyOf(charts);
    }

    /**
     * Describes all charts of a run.
     *
     * @param report the run
     * @return its charts; those that would show nothing are left out
     */
    public static RunCharts of(RunReport report) {
        Days days = Days.of(report);
        ContactCharts contacts = new ContactCharts(days);
        StaffCharts staff = new StaffCharts(days);
        DurationCharts durations = new DurationCharts(report);
        List<Chart> charts = new ArrayList<>();
        contacts.contacts().ifPresent(charts::add);
        contacts.serviceLevel().ifPresent(charts::add);
        contacts.serviceLevelByType().ifPresent(charts::add);
        charts.add(staff.staffing());
        charts.add(staff.occupancy());
        SettlingChart.of(days).ifPresent(charts::add);
        durations.waits().ifPresent(charts::add);
        durations.deferredWaits().ifPresent(charts::add);
        durations.handling().ifPresent(charts::add);
        return new RunCharts(charts);
    }

    /**
     * Returns the charts.
     *
     * @return all of them, each with a file name of its own
     */
    public List<Chart> all() {
        return charts;
    }

    /**
     * Finds a chart.
     *
     * @param file its file name without an ending
     * @return the chart, or empty if it would show nothing
     */
    public Optional<Chart> find(String file) {
        return charts.stream().filter(c -> c.caption().file().equals(file)).findFirst();
    }

    /** Puts charts side by side; the grid is described by what its panels show. */
    static Chart grid(Chart.Caption caption, List<Chart> panels) {
        String more = panels.size() > DESCRIBED ? " And " + (panels.size() - DESCRIBED) + " more." : "";
        String description = panels.stream()
                .limit(DESCRIBED)
                .map(p -> p.caption().description())
                .collect(Collectors.joining(" "));
        return new ChartGrid(
                new Chart.Caption(caption.file(), caption.title(), caption.subtitle(), description + more),
                COLUMNS,
                panels);
    }

    /**
     * Returns the types that have a service level: those whose customers wait on the line. Work that is done later has
     * none.
     */
    static List<Scope> withServiceLevel(RunReport report) {
        return Scope.all(report.model(), Scope.Kind.TYPE).stream()
                .filter(scope -> !report.model().types().get(scope.index()).deferred())
                .toList();
    }

    /**
     * Returns the targets of a share as lines across its chart; what is asked of the centre's only type is asked of the
     * centre, and the reverse.
     */
    static List<DayChart.Guide> guides(RunReport report, Kpi kpi, Scope scope, String before) {
        return report.targets().stream()
                .filter(t -> t.kpi() == kpi && about(report, t, scope))
                .map(t -> new DayChart.Guide(t.threshold(), before + sign(t) + Days.percent(t.threshold())))
                .toList();
    }

    private static boolean about(RunReport report, Target target, Scope scope) {
        boolean onlyType =
                scope.kind() == Scope.Kind.TYPE && withServiceLevel(report).equals(List.of(scope));
        boolean onlyGroup =
                scope.kind() == Scope.Kind.GROUP && report.model().groups().size() == 1;
        boolean alone = onlyType || onlyGroup;
        return target.scope().equals(scope) || (alone && target.scope().equals(Scope.CENTRE));
    }

    private static String sign(Target target) {
        return target.operator() == Target.Operator.AT_MOST ? "≤ " : "";
    }
}
