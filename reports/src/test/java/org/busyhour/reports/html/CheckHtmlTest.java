package org.busyhour.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.busyhour.reports.Checks;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class CheckHtmlTest {
    @Test
    void page_isWellFormedAndSaysEveryVerdict() throws Exception {
        String page = CheckHtml.write(Checks.all());

        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replaceFirst("<!DOCTYPE html>\n", ""))));
        assertThat(document.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo("Check: A bank & its day");
        // The heading, then the targets with the missed one first; a setting and an input.
        assertThat(document.getElementsByTagName("tr").getLength()).isEqualTo(1 + 5 + 1 + 1);
        assertThat(document.getElementsByTagName("tr").item(1).getTextContent())
                .isEqualTo("\u2717 missedservice-level of calls >= 80 %76.4 % (75.8 to 77.0)45");
        assertThat(page)
                .contains("bank: 1 of 5 targets missed, 3 inconclusive.", "bank &lt;1&gt;.yaml", "groups.desk.agents")
                .doesNotContain("<script");
    }
}
