package org.busyhour.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.busyhour.reports.ComparisonReport;
import org.busyhour.reports.Comparisons;
import org.junit.jupiter.api.Test;

class ForestChartsTest {
    private static final List<ForestChart> CHARTS = ForestCharts.of(Comparisons.all(), 0);

    @Test
    void charts_areOneAKpiWithARowAScope() {
        assertThat(CHARTS)
                .extracting(
                        chart -> chart.caption().title() + " " + chart.rows().size())
                .containsExactly("Service level 2", "Average speed of answer 2", "Overtime 1", "Cost 1", "Answered 1");
    }

    @Test
    void values_areInTheUnitThatIsSaid() {
        ForestChart overtime = CHARTS.get(2);

        // From 2.5 to 3 hours.
        assertThat(overtime.caption().subtitle()).isEqualTo("bank-more minus bank, hours");
        assertThat(overtime.rows().get(0).value()).isEqualTo(0.5);
        assertThat(CHARTS.get(0).caption().subtitle()).isEqualTo("bank-more minus bank, percentage points");
    }

    @Test
    void files_standInAFolderForEachWhatIf() {
        ComparisonReport one = Comparisons.all();
        ComparisonReport.WhatIf whatIf = one.whatIfs().get(0);
        ComparisonReport three = new ComparisonReport(
                one.base(), List.of(whatIf, renamed(whatIf, "/ a b"), renamed(whatIf, "Bank-More")), 7, 30, List.of());

        assertThat(ForestCharts.all(three))
                .hasSize(15)
                .extracting(chart -> chart.caption().file())
                .doesNotHaveDuplicates()
                .contains("bank-more/service-level", "a-b/asa", "Bank-More-3/cost");
    }

    private static ComparisonReport.WhatIf renamed(ComparisonReport.WhatIf whatIf, String name) {
        return new ComparisonReport.WhatIf(
                new ComparisonReport.Variant(name, "", whatIf.variant().making()), whatIf.comparison());
    }

    @Test
    void fullDots_areBeyondNoise() {
        String within = SvgChart.element(CHARTS.get(1));
        String beyond = SvgChart.element(CHARTS.get(2));

        assertThat(beyond).contains("<circle").contains("+0.50").isEqualTo(SvgChart.element(CHARTS.get(2)));
        assertThat(within).contains("fill=\"none\"");
        assertThat(beyond).contains("Centre +0.500");
    }
}
