package org.busyhour.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.busyhour.reports.SweepReport;
import org.busyhour.reports.Sweeps;
import org.busyhour.reports.csv.SweepCsv;
import org.busyhour.reports.json.SweepJson;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class SweepHtmlTest {
    @Test
    void page_isWellFormedAndHasARowAVariant() throws Exception {
        Document page = parsed(SweepHtml.write(Sweeps.grid()));

        assertThat(page.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo("Sweep: A desk & more");
        assertThat(page.getElementsByTagName("svg").getLength()).isEqualTo(6);
        // A line of headings each, six variants and one input.
        assertThat(page.getElementsByTagName("tr").getLength()).isEqualTo(1 + 6 + 1 + 1);
    }

    @Test
    void oneAtATime_showsDifferences() throws Exception {
        String page = SweepHtml.write(Sweeps.oneAtATime());

        parsed(page);
        assertThat(page)
                .contains("base", " pp", "paired difference to the base")
                .doesNotContain("Worth its cost", "NaN");
    }

    @Test
    void csv_hasEquallyManyCellsInEachLine() throws IOException {
        for (SweepReport report : List.of(Sweeps.curve(), Sweeps.grid(), Sweeps.oneAtATime())) {
            StringWriter out = new StringWriter();
            SweepCsv.write(report, out);
            List<String> lines = out.toString().lines().toList();
            long commas = commas(lines.get(0));
            assertThat(lines)
                    .hasSize(report.outcomes().size() + 1)
                    .allSatisfy(line -> assertThat(commas(line)).isEqualTo(commas));
        }
    }

    @Test
    void json_tellsDifferencesOneAtATimeOnly() throws IOException {
        StringWriter grid = new StringWriter();
        SweepJson.write(Sweeps.grid(), grid);
        StringWriter alone = new StringWriter();
        SweepJson.write(Sweeps.oneAtATime(), alone);

        assertThat(grid.toString()).contains("\"design\": \"grid\"").doesNotContain("\"difference\"", "NaN");
        assertThat(alone.toString())
                .contains("\"design\": \"one-at-a-time\"", "\"difference\": null, ", "\"difference-low\": 0, ")
                .doesNotContain("NaN");
    }

    private static long commas(String line) {
        return line.chars().filter(c -> c == ',').count();
    }

    private static Document parsed(String page) throws ParserConfigurationException, SAXException, IOException {
        String xml = page.replace("<!DOCTYPE html>", "");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
