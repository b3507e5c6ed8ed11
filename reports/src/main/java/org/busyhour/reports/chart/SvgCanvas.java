package org.busyhour.reports.chart;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Shape;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGeneratorContext.GraphicContextDefaults;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * Records what is drawn as elements of SVG.
 *
 * <p>It ignores clips, as no chart draws outside its plot: each clip would need an id, and ids of several charts in one
 * page would collide.
 */
final class SvgCanvas extends SVGGraphics2D {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;
    private static final float SIZE = 12;

    private SvgCanvas(SVGGeneratorContext context) {
        super(context, false);
    }

    static SvgCanvas of(Chart.Size size) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setPrecision(DECIMALS);
        GraphicContextDefaults defaults = new GraphicContextDefaults();
        defaults.setFont(new Named(Font.PLAIN, SIZE));
        context.setGraphicContextDefaults(defaults);
        SvgCanvas canvas = new SvgCanvas(context);
        canvas.setSVGCanvasSize(new Dimension(size.width(), size.height()));
        return canvas;
    }

    /** Writes a text at a place. */
    void write(String text, double left, double baseline, Lettering.Style style) {
        setFont(new Named(style.bold() ? Font.BOLD : Font.PLAIN, style.size()));
        setPaint(style.color());
        drawString(text, (float) left, (float) baseline);
    }

    @Override
    public void clip(@Nullable Shape shape) {}

    @Override
    public void setClip(@Nullable Shape shape) {}

    /** A font that is only named: AWT isn't asked whether the machine has it, or any font at all. */
    private static final class Named extends Font {
        private static final long serialVersionUID = 1L;

        Named(int style, float size) {
            super(Lettering.FAMILIES, style, (int) size);
            pointSize = size;
        }

        @Override
        public String getFamily() {
            return name;
        }

        /** Batik derives a font to find its family. */
        @Override
        public Font deriveFont(Map<? extends Attribute, ?> attributes) {
            return this;
        }
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this JDK makes no XML documents", e);
        }
    }
}
