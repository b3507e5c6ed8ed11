package org.busyhour.reports.html;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.time.Ticks;
import org.busyhour.reports.BottleneckText;
import org.busyhour.reports.Figures;
import org.busyhour.reports.Headline;
import org.busyhour.reports.PrecisionText;
import org.busyhour.reports.RunReport;
import org.busyhour.reports.RunText;
import org.busyhour.reports.VarianceText;

/** The head of the report: what was simulated, the verdict in a sentence, and six figures. */
final class HeadSection implements Section {
    private static final List<Kpi> FIGURES = List.of(
            Demand.OFFERED, Demand.ANSWERED, Demand.ABANDONMENT, Speed.SERVICE_LEVEL, Speed.ASA, People.OCCUPANCY);

    @Override
    public String id() {
        return "verdict";
    }

    @Override
    public String title() {
        return "Verdict";
    }

    @Override
    public void write(Page page) {
        Html html = page.html();
        RunReport report = page.report();
        boolean titled = !report.title().isBlank();
        html.element("h1", titled ? report.title() : report.name());
        html.element("p", (titled ? report.name() + " · " : "") + what(report), "class", "quiet");
        Headline headline = Headline.of(report);
        html.open("p", "class", "verdict " + headline.verdict().key());
        html.element("span", mark(headline.verdict()), "class", "mark")
                .text(" ")
                .text(headline.text());
        html.close();
        BottleneckText.of(report).ifPresent(text -> html.element("p", "Journeys: " + text + ".", "class", "quiet"));
        PrecisionText.of(report).ifPresent(text -> html.element("p", "Precision: " + text + ".", "class", "quiet"));
        RunText.doubt(report).ifPresent(text -> html.element("p", "Doubtful: " + text + ".", "class", "quiet"));
        VarianceText.of(report)
                .ifPresent(text -> html.element("p", "Variance reduction by " + text + ".", "class", "quiet"));
        html.open("dl", "class", "figures");
        FIGURES.forEach(kpi -> figure(page, kpi));
        html.close().line();
    }

    /** Returns the sign of a verdict; it never stands without its word. */
    static String mark(Verdict verdict) {
        return switch (verdict) {
            case MET -> "✓";
            case MISSED -> "✗";
            case UNSURE -> "?";
        };
    }

    private static void figure(Page page, Kpi kpi) {
        Html html = page.html();
        html.open("div").open("dt");
        page.name(kpi);
        html.close().open("dd");
        Optional<Estimate> value = page.report().kpis().estimate(kpi, null, Scope.CENTRE);
        html.text(value.map(e -> figure(e.mean(), kpi)).orElse(Figures.UNDEFINED));
        value.flatMap(e -> interval(e, kpi)).ifPresent(i -> html.text(" ").element("small", i));
        html.close().close();
    }

    private static String figure(double value, Kpi kpi) {
        double shown = Figures.shown(value, kpi.unit());
        return Figures.fixed(shown, Figures.decimals(shown, kpi.unit())) + Figures.sign(kpi.unit());
    }

    private static Optional<String> interval(Estimate estimate, Kpi kpi) {
        Double low = estimate.low();
        Double high = estimate.high();
        if (low == null || high == null) {
            return Optional.empty();
        }
        int decimals = Figures.decimals(Figures.shown(estimate.mean(), kpi.unit()), kpi.unit());
        return Optional.of(Figures.fixed(Figures.shown(low, kpi.unit()), decimals) + " to "
                + Figures.fixed(Figures.shown(high, kpi.unit()), decimals));
    }

    private static String what(RunReport report) {
        Timeline time = report.model().timeline();
        ZonedDateTime start = report.start();
        ZonedDateTime end = start.plus(time.end() / (Ticks.PER_SECOND / 1_000), ChronoUnit.MILLIS);
        boolean sameDay = start.toLocalDate().equals(end.minusNanos(1).toLocalDate());
        return moment(start, true) + " to " + moment(end, !sameDay) + " (" + start.getZone() + ") · "
                + RunText.often(report);
    }

    private static String moment(ZonedDateTime time, boolean dated) {
        boolean midnight = !dated && time.getHour() == 0 && time.getMinute() == 0;
        String clock = String.format(Locale.ROOT, "%02d:%02d", midnight ? 24 : time.getHour(), time.getMinute());
        return dated ? time.toLocalDate() + " " + clock : clock;
    }
}
