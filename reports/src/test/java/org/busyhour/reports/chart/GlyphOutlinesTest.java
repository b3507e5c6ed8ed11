package org.busyhour.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is AWT, which reads the same font where the machine lets it. */
class GlyphOutlinesTest {
    private static final int UNITS = 2_048;

    @ParameterizedTest
    @ValueSource(strings = {"A", "0", "%", "&", "g", "ğ", "ş", "İ", "é", "Ж", "≤", "✓"})
    void of_isTheShapeThatAwtDraws(String text) throws IOException {
        Optional<Font> font = font();
        assumeThat(font).as("AWT finds the machine's font libraries").isPresent();
        Area expected = new Area(font.orElseThrow()
                .createGlyphVector(new FontRenderContext(null, true, true), text)
                .getOutline());
        Area drawn = new Area(outlines().of(text, 0));
        drawn.transform(AffineTransform.getScaleInstance(UNITS, UNITS));
        assertClose(drawn.getBounds2D(), expected.getBounds2D());
        drawn.exclusiveOr(expected);
        assertThat(size(drawn)).isLessThan(0.002);
    }

    private static GlyphOutlines outlines() throws IOException {
        try (InputStream in = file()) {
            return new GlyphOutlines(new FontTables(in.readAllBytes()));
        }
    }

    private static Optional<Font> font() throws IOException {
        try (InputStream in = file()) {
            return Optional.of(Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) UNITS));
        } catch (FontFormatException | RuntimeException | LinkageError e) {
            return Optional.empty();
        }
    }

    private static InputStream file() throws IOException {
        return Lettering.class.getResource("LiberationSans-Regular.ttf").openStream();
    }

    private static void assertClose(Rectangle2D actual, Rectangle2D expected) {
        assertThat(actual.getMinX()).isCloseTo(expected.getMinX(), within(0.5));
        assertThat(actual.getMaxX()).isCloseTo(expected.getMaxX(), within(0.5));
        assertThat(actual.getMinY()).isCloseTo(expected.getMinY(), within(0.5));
        assertThat(actual.getMaxY()).isCloseTo(expected.getMaxY(), within(0.5));
    }

    /** Returns the share of the points of a grid over the em that lie inside. */
    private static double size(Area area) {
        int inside = 0;
        for (int x = 0; x < UNITS; x += 8) {
            for (int y = -UNITS; y < UNITS / 2; y += 8) {
                inside += area.contains(x + 0.3, y + 0.3) ? 1 : 0;
            }
        }
        return inside / (UNITS / 8.0 * UNITS / 8.0);
    }
}
