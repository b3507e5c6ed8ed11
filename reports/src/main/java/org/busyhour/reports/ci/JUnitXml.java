package org.busyhour.reports.ci;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.reports.CheckLine;
import org.busyhour.reports.CheckReport;
import org.busyhour.reports.CheckText;
import org.busyhour.reports.chart.XmlText;

/**
 * A check as JUnit XML, a test case a target: a missed target is a failure, an inconclusive one an error.
 *
 * <p>An error says that a test came to no result. A skipped test would say so too, but passes in every pipeline, and
 * what isn't known to be met must not pass.
 */
public final class JUnitXml {
    private final CheckReport report;
    private final StringBuilder xml = new StringBuilder();

    private JUnitXml(CheckReport report) {
        this.report = report;
    }

    /**
     * Writes a check.
     *
     * @param report the check
     * @param warnings what is doubtful about the scenario, a line each
     * @param out where to; it is not closed
     * @throws IOException if it can't be written
     */
    public static void write(CheckReport report, List<String> warnings, Writer out) throws IOException {
        out.write(new JUnitXml(report).document(warnings));
    }

    private String document(List<String> warnings) {
        String counts = attribute("tests", report.judged())
                + attribute("failures", report.count(Verdict.MISSED))
                + attribute("errors", report.count(Verdict.UNSURE))
                + attribute("skipped", 0);
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line("<testsuites" + attribute("name", "busyhour check") + counts + ">");
        line("  <testsuite" + attribute("name", report.name()) + counts + ">");
        properties();
        CheckLine.inOrder(report).forEach(this::testCase);
        element("    ", "system-out", "", text(warnings));
        line("  </testsuite>");
        line("</testsuites>");
        return xml.toString();
    }

    private void properties() {
        CheckReport.Effort effort = report.effort();
        line("    <properties>");
        property("busyhour", report.making().version());
        property("seed", effort.seed());
        property("error-rate", effort.errorRate());
        property("budget", effort.budget());
        property("replications", effort.replications());
        line("    </properties>");
    }

    private void property(String name, Object value) {
        line("      <property" + attribute("name", name) + attribute("value", value) + "/>");
    }

    private void testCase(CheckLine target) {
        String place = target.place().isInFile()
                ? attribute("file", target.place().file())
                        + attribute("line", target.place().line())
                : "";
        line("    <testcase" + attribute("name", target.target()) + attribute("classname", report.name()) + place
                + ">");
        String said = "wanted " + target.expected() + ", was " + target.actual();
        String more = target.word() + " after " + target.replications() + " replications";
        switch (target.verdict()) {
            case MISSED -> result("failure", said, more);
            case UNSURE -> result("error", "inconclusive: " + target.note() + " (" + said + ")", more);
            case MET -> element("      ", "system-out", "", said + "\n" + more);
        }
        line("    </testcase>");
    }

    private void result(String kind, String message, String more) {
        String type = kind.equals("failure") ? "missed" : "inconclusive";
        element("      ", kind, attribute("message", message) + attribute("type", type), message + "\n" + more);
    }

    private String text(List<String> warnings) {
        StringBuilder text = new StringBuilder();
        text.append(CheckText.verdict(report)).append('\n');
        text.append(CheckText.effort(report)).append('\n');
        warnings.forEach(warning -> text.append(warning).append('\n'));
        return text.append(report.making().command()).toString();
    }

    private void element(String indent, String name, String attributes, String content) {
        line(indent + "<" + name + attributes + ">" + XmlText.escape(content) + "</" + name + ">");
    }

    private void line(String text) {
        xml.append(text).append('\n');
    }

    private static String attribute(String name, Object value) {
        return String.format(Locale.ROOT, " %s=\"%s\"", name, XmlText.escape(value.toString()));
    }
}
