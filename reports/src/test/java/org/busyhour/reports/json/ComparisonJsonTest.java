package org.busyhour.reports.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import org.busyhour.reports.Comparisons;
import org.busyhour.reports.Golden;
import org.junit.jupiter.api.Test;

class ComparisonJsonTest {
    @Test
    void comparison_looksAsApproved() throws IOException {
        Golden.check("comparison.json", written());
    }

    @Test
    void comparison_isJson() throws IOException {
        JsonNode root = new ObjectMapper().readTree(written());
        JsonNode whatIf = root.get("what-ifs").get(0);
        JsonNode first = whatIf.get("differences").get(0);

        assertThat(root.get("base").get("scenario").asText()).isEqualTo("bank");
        assertThat(first.get("difference").asDouble()).isEqualTo(0.031);
        assertThat(first.get("beyond-noise").asBoolean()).isTrue();
        assertThat(first.get("equivalent").asBoolean()).isTrue();
        assertThat(whatIf.get("intervals").get(1).get("interval").asText()).isEqualTo("after");
        assertThat(whatIf.get("only-in-base").get(0).asText()).isEqualTo("old");
    }

    private static String written() throws IOException {
        StringWriter out = new StringWriter();
        ComparisonJson.write(Comparisons.all(), out);
        return out.toString();
    }
}
