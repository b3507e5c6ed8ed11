package org.busyhour.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.busyhour.cli.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    private static final String BAD = """
            busyhour: 1
            time: {start: 2026-03-02 08:00, zone: Europe/Istanbul, length: 2h}
            contacts:
              calls: {arrivals: 60/h, talk: {exponential: 3m}, patience: 90}
            groups:
              desk: {agents: many, skills: [calls]}
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void sarif_hasEveryProblemOfAllScenariosWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), BAD);

        Session.Outcome outcome = new Session(folder)
                .run("validate", "bad.yaml", "bank-day", "nowhere.yaml", "--sarif", "out/found.sarif");

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err().lines()).hasSize(3);
        JsonNode results = results("out/found.sarif");
        assertThat(results).hasSize(3);
        JsonNode place = results.get(0).at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").textValue()).isEqualTo("bad.yaml");
        assertThat(place.at("/region/startLine").intValue()).isEqualTo(4);
        assertThat(outcome.err())
                .contains("bad.yaml:4:" + place.at("/region/startColumn").intValue() + " contacts.calls");
        assertThat(results.get(0).at("/message/text").textValue()).endsWith("did you mean 90s or 90m?");
        assertThat(results.get(1)
                        .at("/locations/0/physicalLocation/region/startLine")
                        .intValue())
                .isEqualTo(6);
        assertThat(results.get(2).at("/message/text").textValue()).contains("there is no such file");
    }

    @Test
    void sarifOfValidScenario_isWrittenWithoutResults() throws IOException {
        Session.Outcome outcome = new Session(folder).run("validate", "bank-day", "--sarif", "found.sarif", "-q");

        assertThat(outcome).isEqualTo(new Session.Outcome(0, "", ""));
        assertThat(results("found.sarif")).isEmpty();
    }

    private JsonNode results(String file) throws IOException {
        JsonNode log = new ObjectMapper().readTree(Files.readString(folder.resolve(file)));
        assertThat(log.get("version").textValue()).isEqualTo("2.1.0");
        return log.get("runs").get(0).get("results");
    }
}
