package org.busyhour.reports.chart;

/** Text as XML and HTML can carry it. */
public final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /**
     * Escapes a text for element content and for attribute values in double quotes. Characters that XML doesn't allow
     * become U+FFFD.
     *
     * @param text any text
     * @return the escaped text
     */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(allowed(c) ? c : REPLACEMENT);
        }
    }

    /**
     * Tells whether a character may stand in an XML 1.0 document; carriage returns, which readers would change, may
     * not.
     */
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < 0x7F)
                || (c >= 0xA0 && c < 0xD800)
                || (c >= 0xE000 && c < REPLACEMENT + 1)
                || c >= 0x10000;
    }
}
