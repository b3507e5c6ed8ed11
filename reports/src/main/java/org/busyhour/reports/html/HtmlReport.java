package org.busyhour.reports.html;

import java.util.List;
import org.busyhour.reports.RunReport;
import org.busyhour.reports.chart.RunCharts;

/**
 * Writes {@code report.html}: one file with its style and charts in it, without scripts, that asks the network for
 * nothing and tells the browser to refuse anything that would.
 */
public final class HtmlReport {
    private static final List<Section> SECTIONS = List.of(
            new TargetSection(),
            new DaySection(),
            new TypeSection(),
            new GroupSection(),
            new AgentSection(),
            new DistributionSection(),
            new CostSection(),
            new ErlangSection(),
            new MakingSection());

    private HtmlReport() {}

    /**
     * Writes the report of a run.
     *
     * @param report the run
     * @param charts its charts
     * @return the text of the file
     */
    public static String write(RunReport report, RunCharts charts) {
        Page page = new Page(report, charts);
        Html html = page.html();
        Document.begin(html, report.title().isBlank() ? report.name() : report.title());
        section(page, new HeadSection());
        contents(html);
        SECTIONS.forEach(section -> section(page, section));
        return Document.end(html);
    }

    private static void contents(Html html) {
        html.open("nav", "aria-label", "Contents");
        for (Section section : SECTIONS) {
            html.element("a", section.title(), "href", "#" + section.id()).text(" ");
        }
        html.close().line();
    }

    private static void section(Page page, Section section) {
        Html html = page.html();
        boolean head = section instanceof HeadSection;
        html.open(head ? "header" : "section", "id", section.id());
        if (!head) {
            html.element("h2", section.title());
        }
        html.line();
        section.write(page);
        html.close().line();
    }
}
