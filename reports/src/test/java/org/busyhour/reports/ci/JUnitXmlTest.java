package org.busyhour.reports.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.busyhour.reports.CheckReport;
import org.busyhour.reports.Checks;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class JUnitXmlTest {
    @Test
    void targets_areTestCasesWithTheirPlaces() throws Exception {
        Element suite = suite(Checks.all(), List.of());

        assertThat(suite.getAttribute("name")).isEqualTo("bank");
        assertThat(cases(suite))
                .extracting(test -> test.getAttribute("name"))
                .containsExactly(
                        "asa of centre <= 20s",
                        "service-level of calls >= 80 %",
                        "abandonment of calls <= 5 %",
                        "queue.max of centre <= 12",
                        "asa of calls <= 1s");
        assertThat(cases(suite))
                .allSatisfy(test -> assertThat(test.getAttribute("classname")).isEqualTo("bank"));
        assertThat(cases(suite).get(1).getAttribute("file")).isEqualTo("bank <1>.yaml");
        assertThat(cases(suite).get(1).getAttribute("line")).isEqualTo("14");
        assertThat(cases(suite).get(0).hasAttribute("file")).isFalse();
    }

    @Test
    void missed_isAFailureAndInconclusiveAnErrorAndBothAreCounted() throws Exception {
        Element suite = suite(Checks.all(), List.of());

        assertThat(cases(suite))
                .extracting(JUnitXmlTest::result)
                .containsExactly("system-out", "failure", "error", "error", "error");
        assertThat(List.of("tests", "failures", "errors", "skipped"))
                .extracting(suite::getAttribute)
                .containsExactly("5", "1", "3", "0");
        assertThat(child(cases(suite).get(1), "failure").getAttribute("message"))
                .isEqualTo("wanted >= 80 %, was 76.4 % (75.8 to 77.0)");
        assertThat(child(cases(suite).get(2), "error").getAttribute("message"))
                .startsWith(
                        "inconclusive: too close to tell within 500 replications; a greater --budget may (wanted <= 5 %");
        assertThat(child(cases(suite).get(0), "system-out").getTextContent())
                .isEqualTo("wanted <= 20 s, was 15.8 s (14.4 to 17.1)\nmet after 30 replications");
    }

    @Test
    void warnings_standWithTheVerdictAndTheCommandInTheOutput() throws Exception {
        Element suite = suite(Checks.outOfTime(), List.of("a.yaml:1:1: warning: a & b"));

        assertThat(suite.getLastChild().getPreviousSibling().getTextContent())
                .startsWith("bank: ")
                .contains("a.yaml:1:1: warning: a & b")
                .endsWith("busyhour check 'bank <1>.yaml'");
    }

    private static String result(Element test) {
        return child(test, "*").getTagName();
    }

    private static List<Element> cases(Element suite) {
        var found = suite.getElementsByTagName("testcase");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Element child(Element parent, String name) {
        return (Element) parent.getElementsByTagName(name).item(0);
    }

    private static Element suite(CheckReport report, List<String> warnings)
            throws IOException, ParserConfigurationException, SAXException {
        var out = new StringWriter();
        JUnitXml.write(report, warnings, out);
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(out.toString())))
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("testsuites");
        return child(root, "testsuite");
    }
}
