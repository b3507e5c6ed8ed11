package org.busyhour.reports.chart;

import java.awt.geom.Path2D;

/**
 * The contours of one glyph: points on the curve and control points of quadratic curves between them; where two control
 * points follow each other, a point on the curve lies in the middle.
 */
final class GlyphContours {
    private static final int ON_CURVE = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME = 0x10;
    private static final int Y_SAME = 0x20;

    private final FontTables font;
    private final int[] flags;
    private final int[] xs;
    private final int[] ys;
    private int at;

    private GlyphContours(FontTables font, int at, int points) {
        this.font = font;
        this.at = at;
        flags = new int[points];
        readFlags();
        xs = coordinates(X_SHORT, X_SAME);
        ys = coordinates(Y_SHORT, Y_SAME);
    }

    /** Reads a glyph whose table of contours begins at a place. */
    static Path2D read(FontTables font, int at, int contours) {
        Path2D path = new Path2D.Double();
        if (contours == 0) {
            return path;
        }
        int points = font.unsigned(at + 2 * (contours - 1)) + 1;
        int instructions = at + 2 * contours;
        GlyphContours glyph = new GlyphContours(font, instructions + 2 + font.unsigned(instructions), points);
        int first = 0;
        for (int i = 0; i < contours; i++) {
            int last = font.unsigned(at + 2 * i);
            glyph.trace(path, first, last - first + 1);
            first = last + 1;
        }
        return path;
    }

    private void readFlags() {
        for (int i = 0; i < flags.length; i++) {
            flags[i] = font.octet(at++);
            if ((flags[i] & REPEAT) != 0) {
                int times = font.octet(at++);
                for (int k = 0; k < times; k++) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
    }

    private int[] coordinates(int isShort, int isSame) {
        int[] values = new int[flags.length];
        int value = 0;
        for (int i = 0; i < values.length; i++) {
            boolean same = (flags[i] & isSame) != 0;
            if ((flags[i] & isShort) != 0) {
                int step = font.octet(at++);
                value += same ? step : -step;
            } else if (!same) {
                value += font.signed(at);
                at += 2;
            }
            values[i] = value;
        }
        return values;
    }

    private void trace(Path2D path, int first, int count) {
        int start = 0;
        while (start < count && !onCurve(first + start)) {
            start++;
        }
        if (start == count) {
            return;
        }
        path.moveTo(xs[first + start], ys[first + start]);
        for (int i = 1; i <= count; i++) {
            int point = first + (start + i) % count;
            int next = first + (start + i + 1) % count;
            if (onCurve(point)) {
                path.lineTo(xs[point], ys[point]);
            } else if (onCurve(next)) {
                path.quadTo(xs[point], ys[point], xs[next], ys[next]);
                i++;
            } else {
                path.quadTo(xs[point], ys[point], (xs[point] + xs[next]) / 2.0, (ys[point] + ys[next]) / 2.0);
            }
        }
        path.closePath();
    }

    private boolean onCurve(int point) {
        return (flags[point] & ON_CURVE) != 0;
    }
}
