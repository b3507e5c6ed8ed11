package org.busyhour.reports.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import org.busyhour.reports.Explanations;
import org.busyhour.reports.Golden;
import org.junit.jupiter.api.Test;

class ExplanationJsonTest {
    @Test
    void explanation_looksAsApproved() throws IOException {
        Golden.check("explain.json", written());
    }

    @Test
    void parts_sumToTheDifferenceAsTheyAreWritten() throws IOException {
        JsonNode root = new ObjectMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(written());

        assertThat(root.get("differences")).hasSize(5).allSatisfy(difference -> {
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode part : difference.get("parts")) {
                sum = sum.add(part.get("part").decimalValue());
            }
            assertThat(sum).isEqualByComparingTo(difference.get("difference").decimalValue());
        });
    }

    private static String written() throws IOException {
        StringWriter out = new StringWriter();
        ExplanationJson.write(Explanations.all(), out);
        return out.toString();
    }
}
