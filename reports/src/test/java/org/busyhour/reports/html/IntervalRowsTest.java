package org.busyhour.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.busyhour.reports.RunReport;
import org.busyhour.reports.SampleRuns;
import org.junit.jupiter.api.Test;

class IntervalRowsTest {
    private static final RunReport SHOP = SampleRuns.shop();

    @Test
    void open_writesADateAboveTheFirstIntervalOfEachDay() {
        List<String> labels = IntStream.range(0, 26)
                .mapToObj(i -> i < 2 ? "2026-03-02 23:" + 30 * i : "2026-03-03 00:0" + i % 10)
                .toList();
        RunReport report = new RunReport(
                SHOP.name(), SHOP.title(), SHOP.kpis(), SHOP.targets(), SHOP.start(), labels, SHOP.making());
        Html html = new Html().open("table");
        IntervalRows rows = new IntervalRows(report, 9);
        for (int row = 1; row <= 4; row++) {
            rows.open(html, row);
            html.close();
        }
        assertThat(html.closeThrough("table").finished())
                .containsOnlyOnce(">2026-03-02<")
                .containsOnlyOnce(">2026-03-03<")
                .contains("<th scope=\"row\">23:30</th>")
                .doesNotContain("2026-03-03 ");
    }

    @Test
    void open_writesTimesOnlyWhereLabelsHaveNoDate() {
        Html html = new Html();
        new IntervalRows(SHOP, 9).open(html, 1);
        assertThat(html.close().finished()).isEqualTo("<tr><th scope=\"row\">07:00</th></tr>");
    }
}
