package org.busyhour.reports.html;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.reports.Figures;
import org.busyhour.studies.incidents.IncidentCost;
import org.busyhour.studies.incidents.Measure;

/** What each incident costs: a row a measure, a column an incident. */
final class IncidentSection implements Section {
    @Override
    public String id() {
        return "incidents";
    }

    @Override
    public String title() {
        return "Incidents";
    }

    @Override
    public void write(Page page) {
        Html html = page.html();
        List<IncidentCost> costs = page.report().incidents();
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        html.element("th", "", "scope", "col");
        costs.forEach(cost -> html.element("th", cost.name(), "scope", "col", "class", "number"));
        html.closeThrough("thead").open("tbody").line();
        for (Measure measure : Measure.values()) {
            html.open("tr").element("th", measure.title(), "scope", "row");
            costs.forEach(cost -> html.element("td", text(cost.value(measure), measure), "class", "number"));
            html.close().line();
        }
        html.closeThrough("div").line();
        html.element(
                        "p",
                        "Against the same days, with the same customers, without the incident. The backlog are those"
                                + " who wait and those who will try again; it has recovered when it is no longer above"
                                + " that of the day without it.",
                        "class",
                        "quiet")
                .line();
    }

    private static String text(Optional<Estimate> value, Measure measure) {
        return value.map(v -> Figures.withInterval(v, measure.unit())).orElse(Figures.UNDEFINED);
    }
}
