package org.busyhour.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.busyhour.reports.ExplanationReport;
import org.busyhour.reports.Explanations;
import org.junit.jupiter.api.Test;

class WaterfallChartsTest {
    @Test
    void charts_leadFromBeforeToAfter() {
        ExplanationReport report = Explanations.all();
        List<WaterfallChart> charts = WaterfallCharts.of(report);

        assertThat(charts)
                .extracting(chart -> chart.caption().file())
                .containsExactly("service-level", "asa", "overtime");
        List<WaterfallChart.Row> rows = charts.get(0).rows();
        assertThat(rows)
                .extracting(WaterfallChart.Row::label)
                .containsExactly("Before", "volume", "handling time", "staffing", "After");
        assertThat(rows.get(0).to()).isEqualTo(70.66);
        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i).from()).isCloseTo(rows.get(i - 1).to(), within(1e-9));
        }
        assertThat(charts.get(0).caption().description()).contains("volume -8.1 ± 0.4 pp");
    }

    @Test
    void picture_isTheSameEveryTime() {
        WaterfallChart chart = WaterfallCharts.of(Explanations.all()).get(0);

        assertThat(SvgChart.element(chart)).contains("<svg").isEqualTo(SvgChart.element(chart));
    }
}
