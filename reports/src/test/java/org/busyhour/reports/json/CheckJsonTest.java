package org.busyhour.reports.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import org.busyhour.reports.CheckReport;
import org.busyhour.reports.Checks;
import org.busyhour.reports.Golden;
import org.junit.jupiter.api.Test;

class CheckJsonTest {
    @Test
    void check_looksAsApproved() throws IOException {
        Golden.check("check.json", written(Checks.all()));
        Golden.check("check-parts.json", written(Checks.ofParts()));
    }

    @Test
    void check_isJson() throws IOException {
        JsonNode root = new ObjectMapper().readTree(written(Checks.all()));
        JsonNode missed = root.get("targets").get(1);

        assertThat(root.get("verdict").asText()).isEqualTo("missed");
        assertThat(missed.get("mean").asDouble()).isEqualTo(0.764);
        assertThat(missed.get("line").asInt()).isEqualTo(14);
        assertThat(root.get("targets").get(0).get("line").isNull()).isTrue();
        assertThat(root.get("targets").get(2).get("verdict").asText()).isEqualTo("inconclusive");
    }

    private static String written(CheckReport report) throws IOException {
        StringWriter out = new StringWriter();
        CheckJson.write(report, out);
        return out.toString();
    }
}
