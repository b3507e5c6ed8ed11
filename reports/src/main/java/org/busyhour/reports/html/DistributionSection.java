package org.busyhour.reports.html;

import org.busyhour.reports.chart.RunCharts;

/** How waits and handling times are distributed. */
final class DistributionSection implements Section {
    @Override
    public String id() {
        return "distributions";
    }

    @Override
    public String title() {
        return "Distributions";
    }

    @Override
    public void write(Page page) {
        if (!page.has(RunCharts.WAIT) && !page.has(RunCharts.WAIT_DEFERRED)) {
            page.html().element("p", "Nobody who was answered had to wait.", "class", "quiet");
        }
        page.html().open("div", "class", "pair");
        page.chart(RunCharts.WAIT);
        page.chart(RunCharts.WAIT_DEFERRED);
        page.chart(RunCharts.HANDLING);
        page.html().close();
    }
}
