package org.busyhour.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.busyhour.reports.Comparisons;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ComparisonHtmlTest {
    @Test
    void page_isWellFormedAndHasAChartAKpi() throws Exception {
        String page = ComparisonHtml.write(Comparisons.all());

        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replaceFirst("<!DOCTYPE html>\n", ""))));
        // Service level, average speed of answer, overtime, cost, answered.
        assertThat(document.getElementsByTagName("svg").getLength()).isEqualTo(5);
        assertThat(document.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo("What if: bank");
    }

    @Test
    void page_saysWhatTheDifferencesAre() {
        String page = ComparisonHtml.write(Comparisons.all());

        assertThat(page)
                .contains("<h2>One more &amp; no less</h2>", "desk &lt;1&gt;")
                .contains("<strong>beyond noise</strong>", "within noise", "the same", "unknown")
                .contains("&lt; 0.0001", "12 ×", "within 4pp", "not shown")
                .contains("Only in bank, so not compared: old.")
                .doesNotContain("<script", "http-equiv=\"refresh\"");
    }
}
