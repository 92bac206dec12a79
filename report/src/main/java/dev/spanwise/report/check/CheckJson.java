package dev.spanwise.report.check;

import dev.spanwise.model.read.ReadResult;
import dev.spanwise.report.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The document of {@code check}; its schema is {@code check.schema.json}. */
public record CheckJson(
        int schemaVersion, List<ProblemJson> problems, Map<String, MappingJson> mapping, SourceJson source) {
    public CheckJson {
        problems = List.copyOf(problems);
    }

    public static CheckJson of(ReadResult result, Locale language) {
        return new CheckJson(
                Json.SCHEMA_VERSION,
                ProblemJson.listOf(result.problems(), language),
                MappingJson.of(result.mapping()),
                SourceJson.of(result));
    }
}
