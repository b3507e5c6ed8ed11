package org.busyhour.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.busyhour.reports.Sweeps;
import org.junit.jupiter.api.Test;

class SweepChartsTest {
    @Test
    void oneNumber_makesCurvesWithTheirIntervals() {
        List<Chart> charts = SweepCharts.of(Sweeps.curve());

        assertThat(charts)
                .extracting(chart -> chart.caption().title())
                .containsExactly(
                        "Cost against service level",
                        "Service level",
                        "Average speed of answer",
                        "Abandonment",
                        "Occupancy",
                        "Cost");
        PointsChart level = (PointsChart) charts.get(1);
        assertThat(level.joined()).isTrue();
        assertThat(level.points()).extracting(PointsChart.Point::x).containsExactly(2.0, 3.0, 4.0);
        assertThat(level.points())
                .allSatisfy(point -> assertThat(point.height())
                        .isNotNull()
                        .satisfies(span -> assertThat(point.y()).isBetween(span.low(), span.high())));
        assertThat(SvgChart.element(level))
                .contains("<circle", "fill-opacity=\"0.2\"", "Over groups.desk.agents")
                .isEqualTo(SvgChart.element(level));
    }

    @Test
    void frontier_fillsTheDotsThatAreWorthTheirCost() {
        PointsChart frontier = (PointsChart) SweepCharts.of(Sweeps.grid()).get(0);

        assertThat(frontier.joined()).isFalse();
        assertThat(frontier.points())
                .extracting(PointsChart.Point::strong)
                .containsExactly(true, false, true, false, true, false);
        assertThat(frontier.points())
                .extracting(PointsChart.Point::label)
                .containsExactly("2, 20/h", "", "3, 20/h", "", "4, 20/h", "");
        assertThat(SvgChart.element(frontier)).contains("fill=\"none\"", "2, 20/h");
    }

    @Test
    void twoValues_makeHeatMaps() {
        HeatChart level = (HeatChart) SweepCharts.of(Sweeps.grid()).get(1);

        assertThat(level.columns()).containsExactly("20/h", "30/h");
        assertThat(level.rows()).extracting(HeatChart.Row::label).containsExactly("2", "3", "4");
        assertThat(level.rows().get(0).cells().get(0).strength()).isZero();
        assertThat(level.rows().get(2).cells().get(0).strength()).isEqualTo(1);
        assertThat(SvgChart.element(level))
                .contains(level.rows().get(1).cells().get(0).text());
    }

    /** The price moves no service level: its bars have no length and stand below those of the agents. */
    @Test
    void oneAtATime_makesTornadoesTheLongestBarsFirst() {
        List<Chart> charts = SweepCharts.of(Sweeps.oneAtATime());

        assertThat(charts).hasSize(3);
        TornadoChart level = (TornadoChart) charts.get(0);
        assertThat(level.rows())
                .extracting(WaterfallChart.Row::label)
                .containsExactly("desk.agents=2", "desk.agents=3", "desk.agents=4", "desk.cost=20/h", "desk.cost=30/h");
        assertThat(level.rows().get(0).to()).isNegative();
        assertThat(level.rows().get(2).to()).isPositive();
        assertThat(level.rows().get(4).to()).isZero();
        assertThat(SvgChart.element(level)).contains("desk.agents=4", "<rect");
    }

    @Test
    void shapesThatCantBeDrawn_areRefused() {
        Chart.Caption caption = new Chart.Caption("f", "t", "s", "d");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PointsChart(
                        caption,
                        new PointsChart.Across(0, 1, List.of()),
                        Scale.shares(),
                        Hue.ANSWERED,
                        List.of(),
                        true));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new HeatChart(caption, Hue.ANSWERED, List.of("a"), List.of(new HeatChart.Row("r", List.of()))));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new TornadoChart(caption, List.of(new WaterfallChart.Row("a", 1, 2, null, null, true, ""))));
    }
}
