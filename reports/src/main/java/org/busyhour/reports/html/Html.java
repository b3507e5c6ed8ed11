package org.busyhour.reports.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.busyhour.reports.chart.XmlText;

/**
 * A page while it is being written: elements that are opened are closed, and text is escaped. What comes out is
 * well-formed XML as well as HTML, so that a test can read it.
 */
final class Html {
    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn. */
    Html open(String tag, String... attributes) {
        startTag(tag, attributes).append('>');
        open.push(tag);
        return this;
    }

    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the elements that were opened last, down to and including one of a kind. */
    Html closeThrough(String tag) {
        while (!open.isEmpty()) {
            boolean found = tag.equals(open.peek());
            close();
            if (found) {
                return this;
            }
        }
        throw new IllegalStateException(tag + " wasn't open");
    }

    Html text(String text) {
        out.append(XmlText.escape(text));
        return this;
    }

    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** Writes an element that has no content, such as {@code meta}. */
    Html empty(String tag, String... attributes) {
        startTag(tag, attributes).append("/>");
        return this;
    }

    Html line() {
        out.append('\n');
        return this;
    }

    /** Writes markup that is known to be well-formed and safe: our own charts and style. */
    Html trusted(String markup) {
        out.append(markup);
        return this;
    }

    String finished() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    private StringBuilder startTag(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(XmlText.escape(attributes[i + 1]))
                        .append('"');
            }
        }
        return out;
    }
}
