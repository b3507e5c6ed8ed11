package org.busyhour.reports.chart;

import java.awt.Graphics2D;
import java.util.List;

/** A chart's title and subtitle, left-aligned, the subtitle in as many lines as it needs. */
final class Heading {
    private static final double FIRST_BASELINE = 16;
    private static final double BELOW = 8;

    private Heading() {}

    static int height(Chart.Caption caption, int width) {
        double lines = FIRST_BASELINE + Theme.LEADING * subtitle(caption, width).size();
        return (int) StrictMath.ceil(lines + BELOW);
    }

    static void draw(Graphics2D g2, Chart.Caption caption, double x, double y, int width) {
        String title = Lettering.fit(caption.title(), Theme.TITLE, width);
        double baseline = y + FIRST_BASELINE;
        Lettering.draw(g2, title, x, baseline, Lettering.Align.LEFT, Theme.TITLE);
        for (String line : subtitle(caption, width)) {
            baseline += Theme.LEADING;
            Lettering.draw(g2, line, x, baseline, Lettering.Align.LEFT, Theme.TEXT);
        }
    }

    private static List<String> subtitle(Chart.Caption caption, int width) {
        return caption.subtitle().isEmpty() ? List.of() : Lettering.wrap(caption.subtitle(), Theme.TEXT, width);
    }
}
