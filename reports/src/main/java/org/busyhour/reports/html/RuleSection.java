package org.busyhour.reports.html;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.busyhour.reports.DifferenceFigures;
import org.busyhour.reports.Figures;
import org.busyhour.reports.LocalClock;
import org.busyhour.reports.RuleText;
import org.busyhour.studies.compare.Compared;
import org.busyhour.studies.rules.Firing;
import org.busyhour.studies.rules.RuleMeasure;
import org.busyhour.studies.rules.RuleOutcome;

/** What rules did, a row a measure and a column a rule; then when they did it in the first replication, and why. */
final class RuleSection implements Section {
    private static final int MOST = 100;

    @Override
    public String id() {
        return "rules";
    }

    @Override
    public String title() {
        return "Rules";
    }

    @Override
    public void write(Page page) {
        List<RuleOutcome> outcomes = page.report().rules();
        Html html = page.html();
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        html.element("th", "", "scope", "col");
        outcomes.forEach(outcome -> html.element("th", outcome.rule().name(), "scope", "col", "class", "number"));
        html.closeThrough("thead").open("tbody").line();
        List<RuleMeasure> measures = Arrays.stream(RuleMeasure.values())
                .filter(measure -> outcomes.stream().anyMatch(outcome -> measure.measures(outcome.rule())))
                .toList();
        for (RuleMeasure measure : measures) {
            html.open("tr").element("th", measure.title(), "scope", "row");
            outcomes.forEach(outcome -> html.element("td", text(outcome, measure), "class", "number"));
            html.close().line();
        }
        for (Compared gain : outcomes.get(0).gains()) {
            html.open("tr").element("th", gain.kpi().title(), "scope", "row");
            outcomes.forEach(outcome -> html.element(
                    "td",
                    outcome.gain(gain.kpi())
                            .map(other -> DifferenceFigures.of(other).withHalfWidth("\u00B1"))
                            .orElse(Figures.UNDEFINED),
                    "class",
                    "number"));
            html.close().line();
        }
        html.closeThrough("div").line();
        html.element(
                        "p",
                        "Means of a replication. What has a sign is a difference: how much more the KPI of the whole"
                                + " centre is than for the same customers without the rule.",
                        "class",
                        "quiet")
                .line();
        firings(page);
    }

    private static String text(RuleOutcome outcome, RuleMeasure measure) {
        return outcome.value(measure)
                .map(value -> Figures.withInterval(value, measure.unit()))
                .orElse(Figures.UNDEFINED);
    }

    private static void firings(Page page) {
        List<Firing> firings = page.report().rules().stream()
                .flatMap(outcome -> outcome.firings().stream())
                .filter(firing -> firing.replication() == 1)
                .sorted(Comparator.comparingLong(Firing::from))
                .limit(MOST)
                .toList();
        Html html = page.html();
        html.element("h3", "In the first replication").line();
        if (firings.isEmpty()) {
            html.element("p", "No rule came into force.", "class", "quiet").line();
            return;
        }
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        for (String heading : List.of("At", "Rule", "Because", "For", "Called")) {
            html.element("th", heading, "scope", "col");
        }
        html.closeThrough("thead").open("tbody").line();
        LocalClock clock = LocalClock.of(
                page.report().start(), page.report().model().timeline().end());
        for (Firing firing : firings) {
            html.open("tr")
                    .element("td", clock.time(firing.from()))
                    .element(
                            "td",
                            page.report().model().rules().get(firing.rule()).name())
                    .element("td", RuleText.reason(page.report().model(), firing))
                    .element("td", LocalClock.duration(firing.to() - firing.from()))
                    .element("td", firing.asked() == 0 ? Figures.UNDEFINED : firing.coming() + " of " + firing.asked())
                    .close()
                    .line();
        }
        html.closeThrough("div").line();
    }
}
