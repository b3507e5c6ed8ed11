package org.busyhour.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.tally.Histogram;
import org.busyhour.engine.tally.Histograms;
import org.busyhour.engine.time.Ticks;
import org.busyhour.reports.RunReport;
import org.busyhour.reports.chart.Chart.Caption;
import org.busyhour.reports.chart.Chart.Size;

/** The charts of how waits and handling times are distributed: one a contact type, all of a chart on the same scale. */
final class DurationCharts {
    private final RunReport report;

    DurationCharts(RunReport report) {
        this.report = report;
    }

    /** The waits of the answered who wait on the line; nothing where none of them waited. */
    Optional<Chart> waits() {
        return waits(RunCharts.WAIT, "Waits of answered contacts", false);
    }

    /** The waits of what is done later, which are hours where the others are seconds; nothing where nothing waited. */
    Optional<Chart> deferredWaits() {
        return waits(RunCharts.WAIT_DEFERRED, "Waits of answered deferred contacts", true);
    }

    /** The handling times; nothing where nothing was handled. */
    Optional<Chart> handling() {
        Caption caption = new Caption(
                RunCharts.HANDLING,
                "Handling times",
                "Talk, hold and wrap; share of the handled contacts in each bar, all replications together",
                "");
        return chart(caption, Hue.ANSWERED, type -> true, type -> pooled().handling(type));
    }

    private Optional<Chart> waits(String file, String title, boolean deferred) {
        Caption caption = new Caption(
                file,
                title,
                "Share of the answered in each bar, all replications together; who was answered at once isn't drawn",
                "");
        return chart(
                caption, Hue.WAITING, type -> report.model().types().get(type).deferred() == deferred, this::waits);
    }

    private interface OfType {
        Histogram of(int type);
    }

    private Optional<Chart> chart(Caption caption, Hue hue, IntPredicate drawn, OfType histograms) {
        Model model = report.model();
        List<Durational> all = new ArrayList<>();
        for (int type = 0; type < model.types().size(); type++) {
            Histogram histogram = histograms.of(type);
            if (drawn.test(type) && histogram.total() > 0) {
                all.add(new Durational(model.types().get(type).name(), histogram));
            }
        }
        double longest = all.stream().mapToDouble(Durational::shownUpTo).max().orElse(0);
        if (longest == 0) {
            return Optional.empty();
        }
        Bins bins = Bins.upTo(longest);
        double highest =
                all.stream().mapToDouble(d -> bins.highest(d.histogram())).max().orElse(0);
        if (all.size() == 1) {
            Caption alone =
                    model.types().size() == 1 ? caption : caption.of(all.get(0).name());
            return Optional.of(all.get(0).alone(alone, hue, bins, Scale.sharesUpTo(highest, 5)));
        }
        Scale scale = Scale.sharesUpTo(highest, 4);
        List<Chart> panels = all.stream()
                .map(d -> (Chart) d.panel(caption.file(), hue, bins, scale))
                .toList();
        return Optional.of(RunCharts.grid(caption, panels));
    }

    private Histogram waits(int type) {
        Histogram sum = new Histogram();
        for (int row = 1; row <= report.kpis().afterRow(); row++) {
            sum.plus(pooled().answered(type, row));
        }
        return sum;
    }

    private Histograms pooled() {
        return report.kpis().result().pooled();
    }

    /** The durations of one contact type. */
    private record Durational(String name, Histogram histogram) {
        private static final double SHOWN = 0.98;

        /** How much of the axis must be left to the right of P95 for its label. */
        private static final double FREE = 0.25;

        private static final double[] MARKED = {0.5, 0.9, 0.95};

        /** Returns how far the axis goes: past 98 % of those above 0, and past P95 with room for its label. */
        double shownUpTo() {
            long atOnce = histogram.count(0);
            double share = (atOnce + SHOWN * (histogram.total() - atOnce)) / histogram.total();
            double marked = seconds(MARKED[MARKED.length - 1]) / (1 - FREE);
            return atOnce == histogram.total() ? 0 : Math.max(marked, seconds(share));
        }

        HistogramChart alone(Caption caption, Hue hue, Bins bins, Scale scale) {
            String rest = rest(hue, bins);
            String subtitle = caption.subtitle() + (rest.isEmpty() ? "" : " (" + rest + ")");
            return chart(
                    new Caption(caption.file(), caption.title(), subtitle, description()), Size.FULL, hue, bins, scale);
        }

        HistogramChart panel(String file, Hue hue, Bins bins, Scale scale) {
            return chart(new Caption(file, name, rest(hue, bins), description()), Size.TALL_PANEL, hue, bins, scale);
        }

        private HistogramChart chart(Caption caption, Size size, Hue hue, Bins bins, Scale scale) {
            return new HistogramChart(
                    caption, size, Scale.seconds(bins.end()), scale, hue, bins.bars(histogram), marks());
        }

        private List<HistogramChart.Quantile> marks() {
            List<HistogramChart.Quantile> marks = new ArrayList<>();
            for (double share : MARKED) {
                String label = "P" + Math.round(100 * share) + " " + Durations.brief(seconds(share));
                marks.add(new HistogramChart.Quantile(seconds(share), label));
            }
            return marks;
        }

        private String rest(Hue hue, Bins bins) {
            double atOnce = histogram.count(0) / (double) histogram.total();
            double longer = bins.beyond(histogram);
            List<String> parts = new ArrayList<>();
            if (atOnce > 0) {
                parts.add(Days.percent(atOnce) + (hue == Hue.WAITING ? " at once" : " of no length"));
            }
            if (longer > 0) {
                parts.add(Days.percent(longer) + " longer than " + Durations.text(bins.end()));
            }
            return String.join(", ", parts);
        }

        private String description() {
            return name + ": half at most " + Durations.text(seconds(0.5)) + ", 90 % at most "
                    + Durations.text(seconds(0.9)) + ", 95 % at most " + Durations.text(seconds(0.95)) + ".";
        }

        private double seconds(double share) {
            return Ticks.toSeconds(histogram.quantile(share));
        }
    }
}
