package dev.spanwise.analysis.scenario.file;

import com.google.common.collect.ImmutableMap;
import dev.spanwise.analysis.catalogue.AskedScenario;
import dev.spanwise.analysis.catalogue.Descriptions;
import dev.spanwise.analysis.catalogue.OptionSchemas;
import dev.spanwise.analysis.catalogue.StepKinds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the JSON Schema of scenario files from the catalogue of options. */
final class SchemaMaker {
    private SchemaMaker() {}

    static Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Spanwise scenario");
        schema.put("description", "An ordered list of changes to an org chart. See docs/guide/scenarios.md.");
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("costs", OptionSchemas.mapping(AskedScenario.COSTS));
        parts.put("steps", ImmutableMap.of("type", "array", "minItems", 1, "items", step()));
        schema.putAll(OptionSchemas.mapping(AskedScenario.SCENARIO, parts));
        schema.put("required", List.of("name", "steps"));
        return schema;
    }

    private static Map<String, Object> step() {
        Descriptions texts = Descriptions.in(Locale.ENGLISH);
        Map<String, Object> kinds = new LinkedHashMap<>();
        StepKinds.ALL.forEach(kind -> {
            Map<String, Object> step = new LinkedHashMap<>();
            step.put("description", texts.of(kind.options()));
            step.putAll(OptionSchemas.mapping(kind.all()));
            kinds.put(kind.name(), step);
        });
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("minProperties", 1);
        schema.put("maxProperties", 1);
        schema.put("additionalProperties", false);
        schema.put("properties", kinds);
        return schema;
    }
}
