package org.busyhour.reports.chart;

import java.awt.Dimension;
import java.awt.Shape;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
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

    private SvgCanvas(SVGGeneratorContext context) {
        super(context, false);
    }

    static SvgCanvas of(Chart.Size size) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setPrecision(DECIMALS);
        SvgCanvas canvas = new SvgCanvas(context);
        canvas.setSVGCanvasSize(new Dimension(size.width(), size.height()));
        return canvas;
    }

    @Override
    public void clip(@Nullable Shape shape) {}

    @Override
    public void setClip(@Nullable Shape shape) {}

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
