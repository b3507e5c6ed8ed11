package org.busyhour.reports.html;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.reports.RunReport;
import org.busyhour.reports.chart.RunCharts;

/**
 * Writes {@code report.html}: one file with its style and charts in it, without scripts, that asks the network for
 * nothing and tells the browser to refuse anything that would.
 */
public final class HtmlReport {
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
        List<Section> sections = sections(report);
        contents(html, sections);
        sections.forEach(section -> section(page, section));
        return Document.end(html);
    }

    private static List<Section> sections(RunReport report) {
        boolean severalDays = report.kpis().splits();
        List<Section> sections = new ArrayList<>(List.of(
                new TargetSection(),
                new DaySection(severalDays),
                new TypeSection(),
                new GroupSection(),
                new AgentSection(),
                new DistributionSection(),
                new CostSection(),
                new ErlangSection(),
                new MakingSection()));
        if (report.model().groups().stream().anyMatch(AgentGroup::mayBeAway)) {
            sections.add(4, new ShrinkageSection());
        }
        if (severalDays) {
            sections.add(1, new DaysSection());
        }
        if (!report.incidents().isEmpty()) {
            sections.add(sections.size() - 1, new IncidentSection());
        }
        if (!report.rules().isEmpty()) {
            sections.add(sections.size() - 1, new RuleSection());
        }
        return sections;
    }

    private static void contents(Html html, List<Section> sections) {
        html.open("nav", "aria-label", "Contents");
        for (Section section : sections) {
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
