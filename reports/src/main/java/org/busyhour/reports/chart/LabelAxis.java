package org.busyhour.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/**
 * An axis with given labels at given places, set in the bundled font. Labels on the right edge are moved apart where
 * they would overlap.
 */
final class LabelAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;
    private static final double GAP = 6;
    private static final double APART = 14;
    private static final double BELOW = 19;

    private final transient List<Label> labels;

    LabelAxis(double max, List<Label> labels) {
        this(0, max, labels);
    }

    LabelAxis(double min, double max, List<Label> labels) {
        this.labels = List.copyOf(labels);
        setAutoRange(false);
        setRange(min, max);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    /** A label, where it stands and how it looks. */
    record Label(double at, String text, Lettering.Style style) {
        private static final String FULL_HOUR = ":00";

        Label hour() {
            boolean full = text.endsWith(FULL_HOUR);
            return full ? new Label(at, text.substring(0, text.length() - FULL_HOUR.length()), style) : this;
        }
    }

    /** Returns an axis labelled as a scale says. */
    static LabelAxis of(Scale scale) {
        return of(scale.max(), scale.marks());
    }

    static LabelAxis of(double max, List<Scale.Mark> marks) {
        return new LabelAxis(
                max,
                marks.stream().map(m -> new Label(m.at(), m.text(), Theme.TEXT)).toList());
    }

    @Override
    protected AxisState drawTickMarksAndLabels(
            Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge) {
        if (edge.equals(RectangleEdge.LEFT)) {
            drawLeft(g2, dataArea);
        } else if (edge.equals(RectangleEdge.RIGHT)) {
            drawRight(g2, dataArea, plotArea);
        } else {
            drawBottom(g2, dataArea);
        }
        AxisState state = new AxisState(cursor);
        state.setTicks(labels.stream().map(LabelAxis::tick).toList());
        return state;
    }

    /** JFreeChart keeps what it has drawn by axis; two axes of one chart differ in nothing but their labels. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LabelAxis axis && labels.equals(axis.labels) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return labels.hashCode();
    }

    private void drawLeft(Graphics2D g2, Rectangle2D area) {
        for (Label label : labels) {
            double y = Lettering.baseline(valueToJava2D(label.at(), area, RectangleEdge.LEFT), label.style());
            Lettering.draw(g2, label.text(), area.getMinX() - GAP, y, Lettering.Align.RIGHT, label.style());
        }
    }

    /**
     * Full hours are written shorter where not all labels would find room, and labels are left out where even that is
     * too long.
     */
    private void drawBottom(Graphics2D g2, Rectangle2D area) {
        boolean roomy = unobstructed(labels, area).size() == labels.size();
        List<Label> shown =
                roomy ? labels : unobstructed(labels.stream().map(Label::hour).toList(), area);
        for (Label label : shown) {
            double x = valueToJava2D(label.at(), area, RectangleEdge.BOTTOM);
            Lettering.draw(g2, label.text(), x, area.getMaxY() + BELOW, Lettering.Align.CENTRE, label.style());
        }
    }

    private List<Label> unobstructed(List<Label> wanted, Rectangle2D area) {
        List<Label> shown = new ArrayList<>();
        double taken = Double.NEGATIVE_INFINITY;
        for (Label label : wanted) {
            double x = valueToJava2D(label.at(), area, RectangleEdge.BOTTOM);
            double half = Lettering.width(label.text(), label.style()) / 2;
            if (x - half > taken) {
                shown.add(label);
                taken = x + half + GAP;
            }
        }
        return shown;
    }

    private void drawRight(Graphics2D g2, Rectangle2D area, Rectangle2D plotArea) {
        List<Label> sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparingDouble(Label::at));
        double[] heights = sorted.stream()
                .mapToDouble(l -> valueToJava2D(l.at(), area, RectangleEdge.RIGHT))
                .toArray();
        spread(heights, area.getMaxY());
        double x = area.getMaxX() + GAP;
        for (int i = 0; i < heights.length; i++) {
            Label label = sorted.get(i);
            String text = Lettering.fit(label.text(), label.style(), plotArea.getMaxX() - x);
            double y = Lettering.baseline(heights[i], label.style());
            Lettering.draw(g2, text, x, y, Lettering.Align.LEFT, label.style());
        }
    }

    /** Moves heights, the lowest on the page first, up until they are far enough from each other. */
    private static void spread(double[] heights, double bottom) {
        double free = bottom;
        for (int i = 0; i < heights.length; i++) {
            heights[i] = Math.min(heights[i], free);
            free = heights[i] - APART;
        }
    }

    private static NumberTick tick(Label label) {
        return new NumberTick(label.at(), label.text(), TextAnchor.CENTER, TextAnchor.CENTER, 0);
    }
}
