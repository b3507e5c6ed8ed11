package org.busyhour.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.busyhour.reports.Explanations;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ExplanationHtmlTest {
    @Test
    void page_isWellFormedAndHasAChartForWhatMoves() throws Exception {
        String page = ExplanationHtml.write(Explanations.all());

        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replaceFirst("<!DOCTYPE html>\n", ""))));
        // Service level, average speed of answer and overtime of the centre.
        assertThat(document.getElementsByTagName("svg").getLength()).isEqualTo(3);
        assertThat(document.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo("Why: A Tuesday & worse");
    }

    @Test
    void page_saysWhatCarriesWhat() {
        assertThat(ExplanationHtml.write(Explanations.all()))
                .contains("volume -8.1, handling time +2.4, staffing -0.5.")
                .contains(
                        "<h2>Contact type calls &lt;1&gt;</h2>", "<strong>handling time</strong>: talk, hold and wrap")
                .contains("Only in monday: fax.", "has no value: average speed of answer of chats.")
                .doesNotContain("<script", "http-equiv=\"refresh\"");
    }
}
