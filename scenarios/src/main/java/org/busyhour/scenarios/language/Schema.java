package org.busyhour.scenarios.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.busyhour.scenarios.language.grammar.ScenarioGrammar;
import org.busyhour.scenarios.language.shape.Definitions;
import org.busyhour.scenarios.language.shape.Key;

/**
 * The JSON Schema of scenarios, which editors complete and check them with. It is written from the same declarations
 * that read scenarios. It requires nothing, since a file may state only what it changes in another.
 */
public final class Schema {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final YAMLMapper YAML = new YAMLMapper();

    private Schema() {}

    /** Returns the schema as indented JSON. */
    public static String json() {
        return indented(scenario());
    }

    /** Returns the schema of a file that names variants of one scenario, as indented JSON. */
    public static String variants() {
        Map<String, Object> schema = scenario();
        Object parts = schema.remove("$defs");
        Map<String, Object> variants = new LinkedHashMap<>();
        variants.put("$schema", schema.remove("$schema"));
        variants.put("title", "Busyhour variants");
        variants.put("description", "Names, each with what it changes in a scenario.");
        variants.put("type", "object");
        variants.put("minProperties", 1);
        schema.replace("title", "What changes");
        schema.replace("description", "What a file that extends the scenario would say.");
        variants.put("additionalProperties", schema);
        variants.put("$defs", parts);
        return indented(variants);
    }

    private static String indented(Map<String, Object> schema) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return JsonMapper.builder().build().writer(printer).writeValueAsString(plain(schema)) + '\n';
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the declarations of the language are plain data", e);
        }
    }

    private static Map<String, Object> scenario() {
        Definitions definitions = new Definitions();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("title", "Busyhour scenario");
        schema.put("description", "A contact centre to be simulated by Busyhour.");
        schema.putAll(ScenarioGrammar.SCENARIO.schema(definitions));
        schema.put("$defs", definitions.parts());
        return schema;
    }

    /** Returns the same with examples as values instead of YAML. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, each) -> plain.put(String.valueOf(key), plain(each)));
            return plain;
        }
        if (value instanceof List<?> list) {
            List<Object> plain = new ArrayList<>();
            list.forEach(each -> plain.add(plain(each)));
            return plain;
        }
        return value instanceof Key.Example example ? parsed(example.yaml()) : value;
    }

    private static JsonNode parsed(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the example " + yaml + " is YAML", e);
        }
    }
}
