package org.busyhour.reports.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What every page of ours begins with: its style, and a policy that lets nothing be loaded and nothing run. */
final class Document {
    private static final String STYLE = style();

    private Document() {}

    /** Begins a page, up to the element that holds all that is to be seen. */
    static void begin(Html html, String title) {
        html.trusted("<!DOCTYPE html>\n").open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        html.open("head").empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy())
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.element("title", title + " · Busyhour").line();
        html.open("style").trusted(STYLE).close().close().line();
        html.open("body").open("main").line();
    }

    /** Ends it. */
    static String end(Html html) {
        html.closeThrough("html").line();
        return html.finished();
    }

    /** The one style is known by its hash. */
    private static String policy() {
        return "default-src 'none'; style-src 'sha256-" + hash(STYLE) + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK lacks SHA-256", e);
        }
    }

    private static String style() {
        try (InputStream in = Document.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("the report's style is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
