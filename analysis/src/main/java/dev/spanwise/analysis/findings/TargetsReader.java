package dev.spanwise.analysis.findings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.spanwise.analysis.metrics.Archetype;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one file of targets token by token, since only tokens know their lines. */
final class TargetsReader {
    private static final String KEYS = "span, max-layers, spans-by-grade, spans-by-department, grade-order, skip-rules";

    private final String file;

    private SpanRange span = Targets.DEFAULT.span();
    private OptionalInt maxLayers = OptionalInt.empty();
    private Map<String, SpanRange> spansByGrade = Map.of();
    private Map<String, SpanRange> spansByDepartment = Map.of();
    private final Set<String> gradeOrder = new LinkedHashSet<>();
    private final Set<String> skippedRules = new LinkedHashSet<>();

    TargetsReader(String file) {
        this.file = file;
    }

    Targets read(Reader reader) throws IOException {
        YAMLFactory factory = YAMLFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (YAMLParser yaml = factory.createParser(reader)) {
            readAll(yaml);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String reason = e.getOriginalMessage().lines().findFirst().orElse("");
            throw invalid(line, "targets.not-yaml", reason);
        }
        return new Targets(span, maxLayers, spansByGrade, spansByDepartment, List.copyOf(gradeOrder), skippedRules);
    }

    private void readAll(YAMLParser yaml) throws IOException {
        @Nullable JsonToken first = yaml.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            return;
        }
        if (first != JsonToken.START_OBJECT) {
            throw invalid(yaml, "targets.not-targets", KEYS);
        }
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
            readTarget(yaml, yaml.currentName());
        }
    }

    private void readTarget(YAMLParser yaml, String key) throws IOException {
        switch (key) {
            case "span" -> span = range(yaml, nextValue(yaml, key));
            case "max-layers" -> maxLayers = OptionalInt.of(layers(yaml, nextValue(yaml, key)));
            case "spans-by-grade" -> spansByGrade = ranges(yaml, key);
            case "spans-by-department" -> spansByDepartment = ranges(yaml, key);
            case "grade-order" -> readGrades(yaml, key);
            case "skip-rules" -> readRules(yaml, key);
            default -> throw invalid(yaml, "targets.unknown-key", key, KEYS);
        }
    }

    private String nextValue(YAMLParser yaml, String key) throws IOException {
        if (!yaml.nextToken().isScalarValue()) {
            throw invalid(yaml, "targets.not-value", key);
        }
        return yaml.getText();
    }

    private SpanRange range(YAMLParser yaml, String value) throws IOException {
        var range = SpanRange.parse(value);
        if (range.isEmpty()) {
            String archetypes =
                    Arrays.stream(Archetype.values()).map(Archetype::id).collect(Collectors.joining(", "));
            throw invalid(yaml, "targets.bad-range", value, archetypes);
        }
        return range.get();
    }

    private int layers(YAMLParser yaml, String value) throws IOException {
        if (!value.matches("[1-9]\\d{0,8}")) {
            throw invalid(yaml, "targets.bad-layers", value);
        }
        return Integer.parseInt(value);
    }

    private Map<String, SpanRange> ranges(YAMLParser yaml, String key) throws IOException {
        if (yaml.nextToken() != JsonToken.START_OBJECT) {
            throw invalid(yaml, "targets.not-map", key);
        }
        Map<String, SpanRange> ranges = new LinkedHashMap<>();
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
            String name = yaml.currentName();
            ranges.put(name, range(yaml, nextValue(yaml, name)));
        }
        return ranges;
    }

    private void readGrades(YAMLParser yaml, String key) throws IOException {
        for (Item grade : list(yaml, key)) {
            if (!gradeOrder.add(grade.text())) {
                throw invalid(grade.line(), "targets.double-grade", grade.text());
            }
        }
    }

    private void readRules(YAMLParser yaml, String key) throws IOException {
        for (Item rule : list(yaml, key)) {
            if (Rules.find(rule.text()).isEmpty()) {
                String rules = Rules.all().stream().map(Rule::id).collect(Collectors.joining(", "));
                throw invalid(rule.line(), "targets.bad-rule", rule.text(), rules);
            }
            skippedRules.add(rule.text());
        }
    }

    private List<Item> list(YAMLParser yaml, String key) throws IOException {
        if (yaml.nextToken() != JsonToken.START_ARRAY) {
            throw invalid(yaml, "targets.not-list", key);
        }
        List<Item> items = new ArrayList<>();
        while (yaml.nextToken() != JsonToken.END_ARRAY) {
            if (!yaml.currentToken().isScalarValue()) {
                throw invalid(yaml, "targets.not-list", key);
            }
            items.add(new Item(yaml.getText(), line(yaml)));
        }
        return items;
    }

    private InvalidFileException invalid(YAMLParser yaml, String key, String... arguments) {
        return invalid(line(yaml), key, arguments);
    }

    private InvalidFileException invalid(int line, String key, String... arguments) {
        List<Object> all = new ArrayList<>(List.of(file, String.valueOf(line)));
        all.addAll(List.of(arguments));
        return new InvalidFileException(key, all.toArray());
    }

    private static int line(YAMLParser yaml) {
        return yaml.currentTokenLocation().getLineNr();
    }

    private record Item(String text, int line) {}
}
