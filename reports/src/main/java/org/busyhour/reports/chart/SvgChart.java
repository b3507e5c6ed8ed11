package org.busyhour.reports.chart;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws charts as SVG: the same bytes on any machine, without ids, scripts or references to anything.
 *
 * <p>What Batik records is written in a short form of our own: comments, empty groups, and attributes that say what SVG
 * assumes anyway are left out; colours are written as {@code #rrggbb}, so that a page can change paper and ink by
 * attribute selectors.
 */
public final class SvgChart {
    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");

    /** What SVG assumes; of the attributes that Batik writes on its outermost element only others are kept. */
    private static final Map<String, String> INITIAL = Map.of(
            "fill", "black",
            "fill-opacity", "1",
            "stroke-opacity", "1",
            "stroke-width", "1",
            "stroke-linejoin", "miter",
            "stroke-dasharray", "none",
            "stroke-dashoffset", "0",
            "font-style", "normal",
            "font-weight", "normal");

    private SvgChart() {}

    /**
     * Returns a chart as a document of its own, on white paper.
     *
     * @param chart what to draw
     * @return an SVG file's text
     */
    public static String file(Chart chart) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + draw(chart, true);
    }

    /**
     * Returns a chart as an element for an HTML page, without paper.
     *
     * @param chart what to draw
     * @return the element's text
     */
    public static String element(Chart chart) {
        return draw(chart, false);
    }

    private static String draw(Chart chart, boolean onPaper) {
        SvgCanvas canvas = SvgCanvas.of(chart.size());
        Painter.draw(canvas, chart, 0, 0);
        StringBuilder out = new StringBuilder(8_192);
        open(out, chart);
        if (onPaper) {
            out.append("<rect width=\"100%\" height=\"100%\" fill=\"white\" stroke=\"none\"/>\n");
        }
        Element root = canvas.getRoot();
        out.append("<g").append(attributes(root, true)).append(">\n");
        children(out, root);
        return out.append("</g>\n</svg>\n").toString();
    }

    private static void open(StringBuilder out, Chart chart) {
        Chart.Size size = chart.size();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(size.width())
                .append("\" height=\"")
                .append(size.height())
                .append("\" viewBox=\"0 0 ")
                .append(size.width())
                .append(' ')
                .append(size.height())
                .append("\" font-family=\"")
                .append(Lettering.FAMILIES)
                .append("\" role=\"img\">\n<title>")
                .append(XmlText.escape(chart.caption().title()))
                .append("</title>\n<desc>")
                .append(XmlText.escape(chart.caption().description()))
                .append("</desc>\n");
    }

    private static void children(StringBuilder out, Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                write(out, element);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                out.append(XmlText.escape(child.getTextContent()));
            }
        }
    }

    private static void write(StringBuilder out, Element element) {
        boolean group = element.getTagName().equals("g");
        String attributes = attributes(element, false);
        if (element.getFirstChild() == null) {
            if (!group && !element.getTagName().equals("defs")) {
                out.append('<').append(element.getTagName()).append(attributes).append("/>\n");
            }
            return;
        }
        out.append('<').append(element.getTagName()).append(attributes).append(group ? ">\n" : ">");
        children(out, element);
        out.append("</").append(element.getTagName()).append(">\n");
    }

    private static String attributes(Element element, boolean outermost) {
        Map<String, String> sorted = new TreeMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            sorted.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        StringBuilder out = new StringBuilder();
        sorted.forEach((name, value) -> {
            if (kept(name) && !(outermost && (geometry(name) || value.equals(INITIAL.get(name))))) {
                out.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(XmlText.escape(hex(value)))
                        .append('"');
            }
        });
        return out.toString();
    }

    private static boolean kept(String name) {
        return !name.endsWith("-rendering")
                && !name.startsWith("xml")
                && !name.equals("font-family")
                && !name.equals("color-interpolation");
    }

    private static boolean geometry(String name) {
        return name.equals("width") || name.equals("height");
    }

    private static String hex(String value) {
        Matcher rgb = RGB.matcher(value);
        if (!rgb.matches()) {
            return value;
        }
        int color = Integer.parseInt(rgb.group(1)) << 16
                | Integer.parseInt(rgb.group(2)) << 8
                | Integer.parseInt(rgb.group(3));
        return String.format(Locale.ROOT, "#%06x", color);
    }
}
