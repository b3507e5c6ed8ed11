package org.busyhour.reports.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.busyhour.reports.RunReport;
import org.busyhour.reports.chart.RunCharts;

/**
 * Writes {@code report.html}: one file with its style and charts in it, without scripts, that asks the network for
 * nothing and tells the browser to refuse anything that would.
 */
public final class HtmlReport {
    private static final List<Section> SECTIONS = List.of(
            new TargetSection(),
            new DaySection(),
            new TypeSection(),
            new GroupSection(),
            new AgentSection(),
            new DistributionSection(),
            new CostSection(),
            new ErlangSection(),
            new MakingSection());

    private static final String STYLE = style();

    private HtmlReport() {}

    /**
     * Writes the report of a run.
     *
     * @param report the run
     * @param charts its charts
     * @return the text of the file
     */
    public static String write(RunReport report, RunCharts charts) {
        Page page = new Page(report, charts);
        Html html = page.html();
        html.trusted("<!DOCTYPE html>\n").open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        head(html, report);
        html.open("body").open("main").line();
        section(page, new HeadSection());
        contents(html);
        SECTIONS.forEach(section -> section(page, section));
        html.closeThrough("html").line();
        return html.finished();
    }

    private static void head(Html html, RunReport report) {
        html.open("head").empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy())
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.element("title", (report.title().isBlank() ? report.name() : report.title()) + " · Busyhour")
                .line();
        html.open("style").trusted(STYLE).close().close().line();
    }

    private static void contents(Html html) {
        html.open("nav", "aria-label", "Contents");
        for (Section section : SECTIONS) {
            html.element("a", section.title(), "href", "#" + section.id()).text(" ");
        }
        html.close().line();
    }

    private static void section(Page page, Section section) {
        Html html = page.html();
        boolean head = section instanceof HeadSection;
        html.open(head ? "header" : "section", "id", section.id());
        if (!head) {
            html.element("h2", section.title());
        }
        html.line();
        section.write(page);
        html.close().line();
    }

    /** Nothing may be loaded, nothing may run; the one style is known by its hash. */
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
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("the report's style is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
