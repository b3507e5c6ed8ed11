package org.busyhour.reports.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import org.busyhour.reports.Finding;
import org.junit.jupiter.api.Test;

class SarifTest {
    private static final Finding PATIENCE = new Finding(
            true,
            "my scenarios/b\u00fcro #1.yaml",
            14,
            12,
            "contacts.balance.patience",
            "a duration needs a unit, was \"90\"",
            "did you mean 90s?");

    @Test
    void finding_hasLevelMessageAndPlace() throws IOException {
        JsonNode result = run(List.of(PATIENCE)).get("results").get(0);

        assertThat(result.get("level").textValue()).isEqualTo("error");
        assertThat(result.at("/message/text").textValue())
                .isEqualTo("contacts.balance.patience: a duration needs a unit, was \"90\"; did you mean 90s?");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/region/startLine").intValue()).isEqualTo(14);
        assertThat(place.at("/region/startColumn").intValue()).isEqualTo(12);
        String uri = place.at("/artifactLocation/uri").textValue();
        assertThat(uri).isEqualTo("my%20scenarios/b%C3%BCro%20%231.yaml");
        assertThat(URI.create(uri).isAbsolute()).isFalse();
        assertThat(URI.create(uri).getPath()).isEqualTo(PATIENCE.file());
    }

    @Test
    void wholeFileOrOption_haveNoRegion() throws IOException {
        JsonNode results = run(List.of(
                        new Finding(false, "/tmp/a.yaml", 0, 0, "", "odd", ""),
                        new Finding(true, "", 0, 0, "contacts.calls.talk", "wrong", "")))
                .get("results");

        assertThat(results.get(0).get("level").textValue()).isEqualTo("warning");
        assertThat(results.get(0)
                        .at("/locations/0/physicalLocation/artifactLocation/uri")
                        .textValue())
                .isEqualTo("file:///tmp/a.yaml");
        assertThat(results.get(0).at("/locations/0/physicalLocation").has("region"))
                .isFalse();
        assertThat(results.get(1).at("/locations/0").has("physicalLocation")).isFalse();
        assertThat(results.get(1)
                        .at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .textValue())
                .isEqualTo("contacts.calls.talk");
    }

    /** What section 3 of the standard requires of a log, a run, a tool, a rule and a result. */
    @Test
    void log_hasAllThatTheStandardRequires() throws IOException {
        assertThat(log(List.of()).get("version").textValue()).isEqualTo("2.1.0");
        assertThat(log(List.of()).get("$schema").textValue()).endsWith("sarif-2.1.0.json");
        assertThat(run(List.of()).at("/tool/driver/name").textValue()).isEqualTo("Busyhour");
        assertThat(run(List.of()).get("results")).isEmpty();
        JsonNode rule = run(List.of(PATIENCE)).at("/tool/driver/rules/0");
        JsonNode result = run(List.of(PATIENCE)).at("/results/0");
        assertThat(result.get("ruleId")).isEqualTo(rule.get("id"));
        assertThat(result.get("ruleIndex").intValue()).isZero();
        assertThat(run(List.of()).get("columnKind").textValue()).isEqualTo("unicodeCodePoints");
    }

    private static JsonNode run(List<Finding> findings) throws IOException {
        assertThat(log(findings).get("runs")).hasSize(1);
        return log(findings).get("runs").get(0);
    }

    private static JsonNode log(List<Finding> findings) throws IOException {
        var out = new StringWriter();
        Sarif.write(findings, "0.1.0", out);
        return new ObjectMapper().readTree(out.toString());
    }
}
