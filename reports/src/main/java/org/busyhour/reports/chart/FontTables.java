package org.busyhour.reports.chart;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * How wide the characters of a TrueType font are, read from the font's own tables.
 *
 * <p>AWT would tell, too, but rounds differently from one machine and JDK to the next; these numbers are in the file.
 * Tables used: {@code head} (units), {@code hhea} and {@code hmtx} (widths), {@code cmap} in format 4 (which glyph a
 * character has), as the OpenType specification describes them.
 */
final class FontTables {
    private static final int WIDE = 0x1100;

    private final ByteBuffer file;
    private final int unitsPerEm;
    private final int widths;
    private final int widthCount;
    private final int map;

    FontTables(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        unitsPerEm = unsigned(table("head") + 18);
        widthCount = unsigned(table("hhea") + 34);
        widths = table("hmtx");
        map = unicodeMap();
    }

    /**
     * Returns how wide a text is at a font size of 1, without kerning. Characters that the font lacks count as 0.6,
     * those of wide scripts as 1.
     */
    double width(String text) {
        return text.codePoints().mapToDouble(this::advance).sum();
    }

    /** Returns the number of the glyph of a character; 0, an empty box, where the font lacks it. */
    int glyph(int character) {
        return character <= 0xFFFF ? glyphInPlane(character) : 0;
    }

    /** Returns how far the next character stands from one, at a font size of 1. */
    double advance(int character) {
        int glyph = glyph(character);
        if (glyph == 0) {
            return character >= WIDE ? 1 : 0.6;
        }
        return unsigned(widths + 4 * Math.min(glyph, widthCount - 1)) / (double) unitsPerEm;
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    private int glyphInPlane(int character) {
        int segments = unsigned(map + 6);
        for (int i = 0; i < segments; i += 2) {
            if (unsigned(map + 14 + i) >= character) {
                return glyphInSegment(character, map + 16 + segments + i, segments);
            }
        }
        return 0;
    }

    private int glyphInSegment(int character, int startAt, int segments) {
        int first = unsigned(startAt);
        if (character < first) {
            return 0;
        }
        int delta = unsigned(startAt + segments);
        int offsetAt = startAt + 2 * segments;
        int offset = unsigned(offsetAt);
        if (offset == 0) {
            return (character + delta) & 0xFFFF;
        }
        int glyph = unsigned(offsetAt + offset + 2 * (character - first));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private int unicodeMap() {
        int cmap = table("cmap");
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int entry = cmap + 4 + 8 * i;
            int at = cmap + file.getInt(entry + 4);
            if (unsigned(entry) == 3 && unsigned(entry + 2) == 1 && unsigned(at) == 4) {
                return at;
            }
        }
        throw new IllegalArgumentException("the font has no Unicode map in format 4");
    }

    /** Returns where a table begins. */
    int table(String tag) {
        byte[] name = tag.getBytes(StandardCharsets.US_ASCII);
        int wanted = ByteBuffer.wrap(name).getInt();
        for (int i = 0; i < unsigned(4); i++) {
            if (file.getInt(12 + 16 * i) == wanted) {
                return file.getInt(12 + 16 * i + 8);
            }
        }
        throw new IllegalArgumentException("the font has no table " + tag);
    }

    int unsigned(int at) {
        return file.getShort(at) & 0xFFFF;
    }

    int signed(int at) {
        return file.getShort(at);
    }

    int octet(int at) {
        return file.get(at) & 0xFF;
    }

    int offset(int at) {
        return file.getInt(at);
    }
}
