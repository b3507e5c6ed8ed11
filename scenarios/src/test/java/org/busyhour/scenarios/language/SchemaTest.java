package org.busyhour.scenarios.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Set;
import org.busyhour.scenarios.check.ScenarioReader;
import org.busyhour.scenarios.language.source.TextFiles;
import org.busyhour.scenarios.library.Library;
import org.busyhour.scenarios.library.ShippedScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final JsonSchema schema =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Schema.json());

    @Test
    void schema_isTheSameTextEachTime() {
        assertThat(Schema.json()).isEqualTo(Schema.json()).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void schema_isASchema() throws JsonProcessingException {
        JsonSchema meta = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(JsonMapper.builder().build().readTree(Schema.json())))
                .isEmpty();
    }

    @Test
    void schemaOfVariants_takesWhatAFileThatExtendsWouldSay() throws JsonProcessingException {
        JsonSchema variants = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Schema.variants());

        assertThat(variants.validate(
                        YAML.readTree("{as-is: {}, two-more: {groups: {core: {agents: 6}, night: null}}}")))
                .isEmpty();
        assertThat(variants.validate(YAML.readTree("{two-more: {groups: {core: {agens: 6}}}}")))
                .isNotEmpty();
        assertThat(variants.validate(YAML.readTree("{busyhour: 1}"))).isNotEmpty();
        assertThat(variants.validate(YAML.readTree("{}"))).isNotEmpty();
    }

    @Test
    void shippedScenarios_match() throws JsonProcessingException {
        for (ShippedScenario scenario : Library.scenarios()) {
            assertThat(mistakes(Library.text(scenario.file())))
                    .as(scenario.name())
                    .isEmpty();
        }
    }

    /** Every example of a key stands in the schema beside what the key accepts. */
    @Test
    void examples_match() throws JsonProcessingException {
        JsonNode json = JsonMapper.builder().build().readTree(Schema.json());
        int examples = check(json, json);

        assertThat(examples).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{extends: bank-day.yaml, contacts: {calls: {volume: 115 %}}}",
                "{contacts: {calls: null}, trunks: null}",
                "{contacts: {calls: {talk: {lognormal: null, exponential: 40 s}}}}",
                "{contacts: {m\u00fc\u015fteri: {patience: infinite}}}",
                "{time: {closes: never}}",
                "{groups: {core: {agents: [1, 2.5], skills: {calls: {}}}}}"
            })
    void partOfAScenario_matches(String yaml) throws JsonProcessingException {
        assertThat(mistakes(yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{channel: voice}",
                "{busyhour: 2}",
                "{contacts: {calls: {talk: 90}}}",
                "{contacts: {calls: {talk: 4 min}}}",
                "{contacts: {calls: {talk: {lognormal: {mean: 3m, cv: 80 %}}}}}",
                "{contacts: {1st: {talk: 3m}}}",
                "{contacts: {calls: {arrivals: 120}}}",
                "{contacts: {calls: {priority: 10}}}",
                "{contacts: {calls: {allocation: {then: stop}}}}",
                "{groups: {core: {cost: 24}}}",
                "{groups: {core: {skills: calls}}}",
                "{shifts: {early: {hours: 7-15}}}",
                "{routing: {contact-to-agent: idle}}",
                "{targets: [asa <= 30s]}",
                "{run: {seed: -1}}"
            })
    void mistake_isFoundByTheSchemaAndTheReader(String yaml) throws JsonProcessingException {
        assertThat(mistakes(yaml)).isNotEmpty();
        assertThat(ScenarioReader.read(TextFiles.none().with("a.yaml", yaml), "a.yaml", List.of())
                        .spec())
                .isEmpty();
    }

    private int check(JsonNode node, JsonNode root) {
        int examples = 0;
        if (node.has("examples") && node.has("anyOf")) {
            JsonSchema part = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(JsonMapper.builder()
                            .build()
                            .createObjectNode()
                            .<com.fasterxml.jackson.databind.node.ObjectNode>set("anyOf", node.get("anyOf"))
                            .set("$defs", root.get("$defs")));
            for (JsonNode example : node.get("examples")) {
                assertThat(part.validate(example)).as(example.toString()).isEmpty();
                examples++;
            }
        }
        for (JsonNode child : node) {
            examples += check(child, root);
        }
        return examples;
    }

    private Set<ValidationMessage> mistakes(String yaml) throws JsonProcessingException {
        return schema.validate(YAML.readTree(yaml));
    }
}
