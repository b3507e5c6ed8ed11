package org.busyhour.reports.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * The shapes of the characters of a TrueType font, read from its tables {@code loca} and {@code glyf}.
 *
 * <p>So pictures need no fonts of the machine: a Java runtime on a bare server has none, and AWT then refuses to load
 * even a font of our own.
 */
final class GlyphOutlines {
    private static final int WORDS = 1;
    private static final int SCALED = 8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;
    private static final double FIXED = 1 << 14;

    private final FontTables font;
    private final int places;
    private final int shapes;
    private final boolean longPlaces;

    GlyphOutlines(FontTables font) {
        this.font = font;
        places = font.table("loca");
        shapes = font.table("glyf");
        longPlaces = font.signed(font.table("head") + 50) == 1;
    }

    /**
     * Returns the shape of a text at a font size of 1, its baseline beginning at the origin, y down, with some room
     * after each character.
     */
    Path2D of(String text, double room) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        double unit = 1.0 / font.unitsPerEm();
        for (int character : text.codePoints().toArray()) {
            AffineTransform place = new AffineTransform(unit, 0, 0, -unit, x, 0);
            all.append(glyph(font.glyph(character)).getPathIterator(place), false);
            x += font.advance(character) + room;
        }
        return all;
    }

    private Path2D glyph(int glyph) {
        int at = shapes + place(glyph);
        if (place(glyph + 1) == place(glyph)) {
            return new Path2D.Double();
        }
        int contours = font.signed(at);
        return contours >= 0 ? GlyphContours.read(font, at + 10, contours) : composite(at + 10);
    }

    private int place(int glyph) {
        return longPlaces ? font.offset(places + 4 * glyph) : 2 * font.unsigned(places + 2 * glyph);
    }

    /** A glyph of other glyphs, such as a letter and its accent, each moved and perhaps scaled. */
    private Path2D composite(int start) {
        Path2D all = new Path2D.Double();
        int at = start;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = font.unsigned(at);
            boolean words = (flags & WORDS) != 0;
            double dx = words ? font.signed(at + 4) : (byte) font.octet(at + 4);
            double dy = words ? font.signed(at + 6) : (byte) font.octet(at + 5);
            int numbers = at + (words ? 8 : 6);
            all.append(glyph(font.unsigned(at + 2)).getPathIterator(transform(flags, numbers, dx, dy)), false);
            at = numbers + 2 * scales(flags);
        }
        return all;
    }

    private AffineTransform transform(int flags, int at, double dx, double dy) {
        return switch (scales(flags)) {
            case 1 -> new AffineTransform(fixed(at), 0, 0, fixed(at), dx, dy);
            case 2 -> new AffineTransform(fixed(at), 0, 0, fixed(at + 2), dx, dy);
            case 4 -> new AffineTransform(fixed(at), fixed(at + 2), fixed(at + 4), fixed(at + 6), dx, dy);
            default -> AffineTransform.getTranslateInstance(dx, dy);
        };
    }

    private static int scales(int flags) {
        if ((flags & MATRIX) != 0) {
            return 4;
        }
        if ((flags & TWO_SCALES) != 0) {
            return 2;
        }
        return (flags & SCALED) != 0 ? 1 : 0;
    }

    private double fixed(int at) {
        return font.signed(at) / FIXED;
    }
}
