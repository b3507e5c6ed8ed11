package org.busyhour.reports.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.reports.Golden;
import org.busyhour.reports.RunReport;
import org.busyhour.reports.Runs;
import org.junit.jupiter.api.Test;

class SummaryJsonTest {
    /** The head, the targets, and of the rest what is said of two KPIs. */
    @Test
    void summary_looksAsApproved() throws IOException {
        String shortened = write(Runs.twoTypes())
                .lines()
                .filter(line ->
                        !line.startsWith("    {") || line.matches(".*\"(target|file|path|asa|quota-attainment)\".*"))
                .collect(Collectors.joining("\n", "", "\n"));

        Golden.check("summary.json", shortened);
    }

    @Test
    void summary_isJsonWithTheRunsNumbers() throws IOException {
        RunReport report = Runs.oneType();
        JsonNode summary = new ObjectMapper().readTree(write(report));
        Estimate expected = report.kpis()
                .estimate(Speed.SERVICE_LEVEL, "offered", Scope.CENTRE)
                .orElseThrow();

        JsonNode first = summary.get("kpis").get(0);

        assertThat(summary.get("format").asInt()).isEqualTo(1);
        assertThat(summary.get("seed").asLong()).isEqualTo(20260302);
        assertThat(first.get("key").asText()).isEqualTo("service-level");
        assertThat(first.get("formula").asText()).isEqualTo("offered");
        assertThat(first.get("of").asText()).isEqualTo("centre");
        assertThat(first.get("mean").decimalValue().precision()).isLessThanOrEqualTo(10);
        assertThat(first.get("mean").asDouble())
                .isEqualTo(expected.mean(), org.assertj.core.api.Assertions.within(1e-10));
        assertThat(summary.get("intervals").get(0).get("interval").asText()).isEqualTo("07:00");
    }

    @Test
    void days_areThereOnlyWhereAReplicationHasSeveral() throws IOException {
        JsonNode summary = new ObjectMapper().readTree(write(Runs.severalDays()));
        JsonNode plain = new ObjectMapper().readTree(write(Runs.oneType()));

        assertThat(summary.get("replication").toString()).isEqualTo("{\"days\":2,\"length\":129600}");
        assertThat(summary.get("days").findValuesAsText("day"))
                .contains("2026-03-02", "2026-03-03")
                .hasSize(summary.get("days").size());
        assertThat(summary.get("targets").get(0).get("of-days").asDouble()).isEqualTo(0.5);
        assertThat(plain.has("replication")).isFalse();
        assertThat(plain.has("days")).isFalse();
    }

    @Test
    void precision_isThereOnlyWhereItWasDemanded() throws IOException {
        RunReport report = Runs.withPrecision(Runs.twoTypes(), 0.05, 0.01);
        JsonNode precision = new ObjectMapper().readTree(write(report)).get("precision");

        assertThat(precision.get("reached").asBoolean()).isFalse();
        assertThat(precision.get("demands").toString())
                .isEqualTo("[{\"key\":\"service-level\",\"formula\":\"offered\",\"scope\":\"type\",\"of\":\"balance\","
                        + "\"wanted\":0.05,\"relative\":false,\"half-width\":0.03266214668},"
                        + "{\"key\":\"offered\",\"formula\":null,\"scope\":\"centre\",\"of\":\"centre\","
                        + "\"wanted\":0.01,\"relative\":true,\"half-width\":0.1475725373}]");
        assertThat(write(Runs.twoTypes())).doesNotContain("\"precision\"");
    }

    @Test
    void undefinedValue_isNull() throws IOException {
        JsonNode kpis = new ObjectMapper().readTree(write(Runs.oneType())).get("kpis");

        for (JsonNode kpi : kpis) {
            if (kpi.get("key").asText().equals("quota-attainment")) {
                assertThat(kpi.get("mean").isNull()).isTrue();
            }
        }
    }

    @Test
    void bytes_areTheSameInEveryCountry() throws IOException {
        String expected = write(Runs.twoTypes());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                assertThat(write(Runs.twoTypes())).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String write(RunReport report) throws IOException {
        StringWriter out = new StringWriter();
        SummaryJson.write(report, out);
        return out.toString();
    }
}
