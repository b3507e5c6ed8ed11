package org.busyhour.reports.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws charts as PNG, twice as large as their SVG. Its bytes may differ from one JDK to the next. */
public final class PngChart {
    private static final int ZOOM = 2;

    private PngChart() {}

    /**
     * Draws a chart on white paper.
     *
     * @param chart what to draw
     * @return the bytes of a PNG file
     */
    public static byte[] file(Chart chart) {
        Chart.Size size = chart.size();
        BufferedImage image = new BufferedImage(ZOOM * size.width(), ZOOM * size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        try {
            g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g2.scale(ZOOM, ZOOM);
            g2.setPaint(Theme.PAPER);
            g2.fillRect(0, 0, size.width(), size.height());
            Painter.draw(g2, chart, 0, 0);
        } finally {
            g2.dispose();
        }
        return encode(image);
    }

    private static byte[] encode(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
