package org.busyhour.reports.html;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.engine.model.Action;
import org.busyhour.reports.DifferenceFigures;
import org.busyhour.reports.Figures;
import org.busyhour.reports.LocalClock;
import org.busyhour.reports.RuleText;
import org.busyhour.reports.Span;
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
                .filter(measure -> outcomes.stream().anyMatch(outcome -> worthTelling(outcome, measure)))
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

    /** Of people who are called up it tells where a rule calls. */
    private static boolean worthTelling(RuleOutcome outcome, RuleMeasure measure) {
        boolean calls = outcome.rule().actions().stream().anyMatch(Action.CallUp.class::isInstance);
        return switch (measure) {
            case CALLED, CALLED_TIME, CALL_UP_COST -> calls;
            default -> measure.measures(outcome.rule());
        };
    }

    private static String text(RuleOutcome outcome, RuleMeasure measure) {
        return outcome.value(measure)
                .map(value ->
                        measure.unit() == Unit.SECONDS ? span(value) : Figures.withInterval(value, measure.unit()))
                .orElse(Figures.UNDEFINED);
    }

    /** A time in the unit that suits it. */
    private static String span(Estimate time) {
        Span span = Span.of(time.mean());
        Double low = time.low();
        Double high = time.high();
        String interval = low == null || high == null ? "" : " (" + span.number(low) + " to " + span.number(high) + ")";
        return span.mean(time) + " " + span.sign() + interval;
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
        boolean calls = firings.stream().anyMatch(firing -> firing.asked() > 0);
        boolean forgo = firings.stream().anyMatch(firing -> !firing.forgone().equals(Firing.Forgone.NOTHING));
        List.of("At", "Rule", "Because", "For").forEach(heading -> html.element("th", heading, "scope", "col"));
        if (calls) {
            html.element("th", "Called", "scope", "col");
            html.element("th", "Cost", "scope", "col", "class", "number");
        }
        if (forgo) {
            html.element("th", "Given up", "scope", "col");
        }
        List.of("Fewer late", "Fewer lost", "Less waiting")
                .forEach(heading -> html.element("th", heading, "scope", "col", "class", "number"));
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
                    .element("td", LocalClock.duration(firing.to() - firing.from()));
            if (calls) {
                html.element("td", RuleText.called(firing)).element("td", RuleText.cost(firing), "class", "number");
            }
            if (forgo) {
                html.element("td", RuleText.givenUp(firing.forgone()));
            }
            Stream.of(RuleText.fewerLate(firing), RuleText.fewerLost(firing), RuleText.lessWaiting(firing))
                    .forEach(gain -> html.element("td", gain, "class", "number"));
            html.close().line();
        }
        html.closeThrough("div").line();
        html.element(
                        "p",
                        "Fewer late, fewer lost and less waiting: than on the same day if the rule had done nothing"
                                + " this one time. Late is who wasn't answered within the threshold, lost who gave up or"
                                + " was turned away; waits are those of all together.",
                        "class",
                        "quiet")
                .line();
    }
}
