package org.busyhour.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SvgChartGoldenTest {
    @Test
    void file_hasTheSameBytesInAnotherLocaleAndTimeZone() {
        List<String> here = SampleCharts.all().stream().map(SvgChart::file).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertThat(SampleCharts.all().stream().map(SvgChart::file).toList()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void element_refersToNothingAndHasNoIds() {
        for (Chart chart : SampleCharts.all()) {
            assertThat(SvgChart.element(chart))
                    .doesNotContain("href", "url(", " id=", "<script", "style=", "<!")
                    .containsOnlyOnce("http://www.w3.org/2000/svg")
                    .containsOnlyOnce("http");
        }
    }

    @Test
    void element_escapesNames() {
        assertThat(SvgChart.element(SampleCharts.serviceLevel()))
                .contains("&lt;balance&gt; &amp; others")
                .doesNotContain("<balance>");
    }

    @Test
    void element_hasNoPaper() {
        assertThat(SvgChart.element(SampleCharts.contacts())).doesNotContain("fill=\"white\"");
        assertThat(SvgChart.file(SampleCharts.contacts())).containsOnlyOnce("fill=\"white\"");
    }

    /** The promise of the same bytes everywhere: this file was written once, and every machine must come to it. */
    @Test
    void file_isAsApproved() throws IOException {
        Path golden = Path.of("src/test/resources/golden/service-level.svg");
        String drawn = SvgChart.file(SampleCharts.serviceLevel());
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, drawn);
        }
        assertThat(drawn).isEqualTo(Files.readString(golden));
    }

    @Test
    void file_isWellFormed() throws Exception {
        for (Chart chart : SampleCharts.all()) {
            byte[] bytes = SvgChart.file(chart).getBytes(StandardCharsets.UTF_8);
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
            assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(chart.caption().title());
        }
    }
}
