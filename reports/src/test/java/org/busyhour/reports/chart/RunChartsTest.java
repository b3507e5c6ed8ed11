package org.busyhour.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.busyhour.reports.RunReport;
import org.busyhour.reports.Runs;
import org.busyhour.reports.SampleRuns;
import org.junit.jupiter.api.Test;

class RunChartsTest {
    private static final RunCharts BANK = RunCharts.of(SampleRuns.bank());
    private static final RunCharts SHOP = RunCharts.of(SampleRuns.shop());

    @Test
    void of_namesFilesAlways() {
        assertThat(files(BANK))
                .containsExactly("contacts", "service-level", "staffing", "occupancy", "wait", "handling");
        assertThat(files(SHOP))
                .containsExactly(
                        "contacts",
                        "service-level",
                        "service-level-by-type",
                        "staffing",
                        "occupancy",
                        "wait",
                        "handling");
    }

    @Test
    void contacts_areBlueAndOrangeAndAddUp() {
        DayChart chart = (DayChart) BANK.find(RunCharts.CONTACTS).orElseThrow();
        assertThat(chart.series()).extracting(Series::hue).containsExactly(Hue.OFFERED, Hue.ANSWERED, Hue.ABANDONED);
        for (int i = 0; i < chart.day().intervals(); i++) {
            double sum = chart.series().get(1).values().get(i).mean()
                    + chart.series().get(2).values().get(i).mean();
            assertThat(sum).isCloseTo(chart.series().get(0).values().get(i).mean(), within(1e-9));
        }
    }

    @Test
    void serviceLevel_hasItsTargetAndABand() {
        DayChart chart = (DayChart) BANK.find(RunCharts.SERVICE_LEVEL).orElseThrow();
        assertThat(chart.guides()).containsExactly(new DayChart.Guide(0.8, "target 80 %"));
        assertThat(chart.scale()).isEqualTo(Scale.shares());
        assertThat(chart.series().get(0).values()).allMatch(Series.Value::banded);
    }

    /** Two types of calls, mails, and work that follows from calls: only the calls have a service level. */
    @Test
    void serviceLevelByType_leavesOutWhatHasNone() {
        ChartGrid levels = (ChartGrid) RunCharts.of(Runs.severalChannels())
                .find(RunCharts.SERVICE_LEVEL_BY_TYPE)
                .orElseThrow();
        assertThat(levels.panels()).extracting(panel -> panel.caption().title()).containsExactly("balance", "loans");
    }

    @Test
    void serviceLevel_isThatOfTheOnlyTypeThatHasOne() {
        RunReport report = Runs.callsAndMails();
        RunCharts charts = RunCharts.of(report);

        DayChart chart = (DayChart) charts.find(RunCharts.SERVICE_LEVEL).orElseThrow();

        assertThat(chart.guides()).containsExactly(new DayChart.Guide(0.8, "goal 80 %"));
        assertThat(charts.find(RunCharts.SERVICE_LEVEL_BY_TYPE)).isEmpty();
    }

    @Test
    void serviceLevel_isLeftOutWhereNothingHasOne() {
        assertThat(files(RunCharts.of(Runs.onlyMails()))).doesNotContain("service-level", "service-level-by-type");
    }

    @Test
    void staffing_asksErlangWhereThatIsPossible() {
        assertThat(names(BANK)).containsExactly("on duty", "needed");
        assertThat(names(SHOP)).containsExactly("on duty", "workload");
    }

    /**
     * In the first half hour of day d 45 + 3 d calls come, on average 48, each of 255 s: 48 * 255 / 1800 = 6.8 erlangs.
     * Core has 8 agents, of whom nobody is on a break; office has 5, who answer mails.
     */
    @Test
    void charts_countThoseOnTheLine() {
        RunCharts charts = RunCharts.of(Runs.callsMailsAndList());
        DayChart contacts = (DayChart) charts.find(RunCharts.CONTACTS).orElseThrow();
        DayChart staffing = (DayChart) charts.find(RunCharts.STAFFING).orElseThrow();

        assertThat(contacts.series().get(0).values().get(0).mean()).isEqualTo(48);
        assertThat(contacts.series().get(0).values()).allMatch(Series.Value::banded);
        assertThat(contacts.caption().subtitle()).endsWith("; without lists and deferred work");
        assertThat(staffing.series().get(0).values().get(0).mean()).isCloseTo(8, within(1e-9));
        assertThat(staffing.series().get(1).values().get(0).mean()).isCloseTo(6.8, within(1e-9));
        assertThat(staffing.caption().subtitle())
                .endsWith("; without lists and deferred work, and agents who do nothing else");
    }

    /** When the records of a list come says nothing of when they are called. */
    @Test
    void charts_ofListsAloneHaveAgentsOnDuty() {
        RunCharts charts = RunCharts.of(Runs.onlyList());

        assertThat(charts.find(RunCharts.CONTACTS)).isEmpty();
        assertThat(names(charts)).containsExactly("on duty");
    }

    /** Erlang says nothing of mails. 48 come in the first half hour, each of 240 s: 48 * 240 / 1800 = 6.4 erlangs. */
    @Test
    void charts_ofMailsAloneHaveTheirWorkload() {
        RunCharts charts = RunCharts.of(Runs.onlyMails());
        DayChart staffing = (DayChart) charts.find(RunCharts.STAFFING).orElseThrow();

        assertThat(charts.find(RunCharts.CONTACTS)).isPresent();
        assertThat(names(charts)).containsExactly("on duty", "workload");
        assertThat(staffing.series().get(1).values().get(0).mean()).isCloseTo(6.4, within(1e-9));
    }

    @Test
    void grids_haveAPanelATypeOrGroupOnOneScale() {
        ChartGrid waits = (ChartGrid) SHOP.find(RunCharts.WAIT).orElseThrow();
        ChartGrid occupancy = (ChartGrid) SHOP.find(RunCharts.OCCUPANCY).orElseThrow();
        assertThat(waits.panels()).hasSize(3);
        assertThat(waits.panels().stream()
                        .map(p -> ((HistogramChart) p).scale())
                        .distinct())
                .hasSize(1);
        assertThat(occupancy.panels())
                .extracting(p -> p.caption().title())
                .containsExactly("core", "senior-evening-specialists");
    }

    /** What isn't drawn is said in words: 100 % less the bars are those answered at once and those beyond the axis. */
    @Test
    void waits_leaveOutOnlyWhoWasAnsweredAtOnceAndFewOthers() {
        RunReport report = SampleRuns.bank();
        HistogramChart chart =
                (HistogramChart) RunCharts.of(report).find(RunCharts.WAIT).orElseThrow();
        double drawn =
                chart.bars().stream().mapToDouble(HistogramChart.Bar::share).sum();
        assertThat(chart.caption().subtitle()).contains("at once", "longer than");
        assertThat(drawn).isBetween(0.4, 0.6);
        assertThat(chart.quantiles()).hasSize(3);
    }

    /** Calls wait up to 200 s, mails up to 200 min: on an axis of hours all calls would be in the first bar. */
    @Test
    void waits_ofDeferredWorkHaveAnAxisOfTheirOwn() {
        RunCharts charts = RunCharts.of(Runs.callsAndMails());

        HistogramChart calls = (HistogramChart) charts.find(RunCharts.WAIT).orElseThrow();
        HistogramChart mails =
                (HistogramChart) charts.find(RunCharts.WAIT_DEFERRED).orElseThrow();

        assertThat(calls.caption().title()).isEqualTo("Waits of answered contacts: balance");
        assertThat(calls.bars()).hasSizeGreaterThan(5);
        assertThat(last(calls)).isLessThanOrEqualTo(400);
        assertThat(mails.caption().title()).isEqualTo("Waits of answered deferred contacts: mails");
        assertThat(last(mails)).isGreaterThan(2 * 3_600);
        assertThat(files(BANK)).doesNotContain(RunCharts.WAIT_DEFERRED);
    }

    private static double last(HistogramChart chart) {
        return chart.bars().stream().mapToDouble(HistogramChart.Bar::to).max().orElseThrow();
    }

    private static List<String> files(RunCharts charts) {
        return charts.all().stream().map(c -> c.caption().file()).toList();
    }

    private static List<String> names(RunCharts charts) {
        DayChart chart = (DayChart) charts.find(RunCharts.STAFFING).orElseThrow();
        return chart.series().stream().map(Series::name).toList();
    }
}
