package org.busyhour.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * All text of all charts: the bundled font, and text set by the widths in its file, so that it stands at the same place
 * everywhere.
 *
 * <p>The font is Liberation Sans, whose widths are those of Arial and Helvetica: a viewer that lacks it shows the same
 * picture with one of these.
 */
final class Lettering {
    /** The families that an SVG names. */
    static final String FAMILIES = "Liberation Sans, Arial, Helvetica, sans-serif";

    /** How much wider than the regular face the bold one is, at the most. */
    private static final double BOLD = 1.1;

    /** Where the baseline lies below the middle of the digits, in font sizes. */
    private static final double MIDDLE = 0.36;

    /** By how much the regular face is thickened where a bold one is wanted, in font sizes. */
    private static final float THICKER = 0.04f;

    private static final FontTables TABLES = new FontTables(file());
    private static final GlyphOutlines OUTLINES = new GlyphOutlines(TABLES);

    private Lettering() {}

    /** Where a text stands: horizontally from a point. */
    enum Align {
        /** It begins at the point. */
        LEFT,
        /** Its middle is at the point. */
        CENTRE,
        /** It ends at the point. */
        RIGHT
    }

    /** How a text looks. */
    record Style(float size, boolean bold, Color color) {
        Style in(Color other) {
            return new Style(size, bold, other);
        }
    }

    static double width(String text, Style style) {
        return TABLES.width(text) * style.size() * (style.bold() ? BOLD : 1);
    }

    static void draw(Graphics2D g2, String text, double x, double baseline, Align align, Style style) {
        double left = switch (align) {
            case LEFT -> x;
            case CENTRE -> x - width(text, style) / 2;
            case RIGHT -> x - width(text, style);
        };
        if (g2 instanceof SvgCanvas svg) {
            svg.write(text, left, baseline, style);
        } else {
            fill(g2, text, left, baseline, style);
        }
    }

    private static void fill(Graphics2D g2, String text, double left, double baseline, Style style) {
        AffineTransform place = new AffineTransform(style.size(), 0, 0, style.size(), left, baseline);
        Shape shape = OUTLINES.of(text, style.bold() ? THICKER : 0).createTransformedShape(place);
        g2.setPaint(style.color());
        g2.fill(shape);
        if (style.bold()) {
            g2.setStroke(new BasicStroke(THICKER * style.size()));
            g2.draw(shape);
        }
    }

    /** Returns the baseline of a text whose digits' middle lies at a height. */
    static double baseline(double middle, Style style) {
        return middle + MIDDLE * style.size();
    }

    /** Returns the text, or as much of its beginning as a width holds, and an ellipsis. */
    static String fit(String text, Style style, double room) {
        if (width(text, style) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…", style) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** Breaks a text into lines between its words. */
    static List<String> wrap(String text, Style style, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, style) > room && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private static byte[] file() {
        try (InputStream in = Lettering.class.getResourceAsStream("LiberationSans-Regular.ttf")) {
            if (in == null) {
                throw new IllegalStateException("the bundled font is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
