package dev.spanwise.analysis.scenario.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes scenarios in YAML, in the form {@link ScenarioReader} reads. */
final class ScenarioText {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private ScenarioText() {}

    static String of(Map<String, Object> scenario) {
        try {
            return YAML.writeValueAsString(scenario);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same under comments. */
    static String of(Map<String, Object> scenario, List<String> remarks) {
        return remarks.stream()
                        .map(remark -> "# " + remark.replaceAll("\\R", " ") + "\n")
                        .collect(Collectors.joining())
                + of(scenario);
    }

    /** A step of one kind. */
    static Map<String, Object> step(String kind, Map<String, Object> parameters) {
        return Map.of(kind, parameters);
    }
}
