package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.busyhour.reports.html.SensitivityHtml;
import org.busyhour.reports.json.SensitivityJson;
import org.busyhour.reports.table.SensitivityTable;
import org.busyhour.reports.table.Terminal;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SensitivityReportTest {
    @Test
    void table_looksAsApprovedIn80Columns() throws IOException {
        String text = SensitivityTable.of(Sensitivities.all(), Terminal.plain(), List.of("Report: out/report.html"));

        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        Golden.check("sensitivity.txt", text);
        assertThat(SensitivityTable.of(Sensitivities.all(), new Terminal(80, false, false), List.of()))
                .matches("\\A\\p{ASCII}*\\z");
    }

    @Test
    void json_looksAsApproved() throws IOException {
        StringWriter out = new StringWriter();
        SensitivityJson.write(Sensitivities.all(), out);

        Golden.check("sensitivity.json", out.toString());
        JsonNode root = new ObjectMapper().readTree(out.toString());
        assertThat(root.get("effects").get(0).get("moves").get(1).get("group").asText())
                .isEqualTo("desk");
        assertThat(root.get("effects").get(2).get("moves").get(1).get("by").isNull())
                .isTrue();
        assertThat(root.get("intervals").get(1).get("interval").asText()).isEqualTo("07:30");
    }

    @Test
    void page_isWellFormedAndDrawsLeversAndTheDay() throws Exception {
        String page = SensitivityHtml.write(Sensitivities.all());

        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replaceFirst("<!DOCTYPE html>\n", ""))));
        // Service level and cost of the centre, and the day of one more at the desk.
        assertThat(document.getElementsByTagName("svg").getLength()).isEqualTo(3);
        assertThat(page)
                .contains("<h1>What moves: A bank &amp; more</h1>", "Contact type calls &lt;1&gt;")
                .contains("07:30 in desk", "service level +1.9 pp (+1.7 to +2.1).")
                .doesNotContain("<script", "http-equiv=\"refresh\"");
    }
}
