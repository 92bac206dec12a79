package dev.spanwise.analysis.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.spanwise.analysis.benchmark.Benchmark.Measure;
import dev.spanwise.analysis.benchmark.Benchmark.Scope;
import dev.spanwise.model.text.MachineWord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads {@code benchmarks.json} token by token: every analysis does, and data binding would take longer to be made ready. */
final class BenchmarkFile {
    private BenchmarkFile() {}

    static List<Benchmark> read() {
        List<Benchmark> all = new ArrayList<>();
        try (InputStream file = BenchmarkFile.class.getResourceAsStream("benchmarks.json");
                JsonParser json = new JsonFactory().createParser(file)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                all.add(benchmark(json));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(all);
    }

    private static Benchmark benchmark(JsonParser json) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();
        for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                byLanguage.put(key, texts(json));
            } else {
                values.put(key, json.getText());
            }
        }
        return new Benchmark(
                value(values, "id"),
                MachineWord.find(Scope.class, value(values, "scope")).orElseThrow(),
                Optional.ofNullable(values.get("function"))
                        .map(id -> MachineWord.find(JobFunction.class, id).orElseThrow()),
                MachineWord.find(Measure.class, value(values, "measure")).orElseThrow(),
                Double.parseDouble(value(values, "low")),
                Double.parseDouble(value(values, "high")),
                Integer.parseInt(value(values, "year")),
                value(values, "source"),
                value(values, "address"),
                value(byLanguage, "population"),
                value(byLanguage, "sample"));
    }

    private static <T> T value(Map<String, T> values, String key) {
        return Objects.requireNonNull(values.get(key), key);
    }

    private static Map<String, String> texts(JsonParser json) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language = json.nextFieldName(); language != null; language = json.nextFieldName()) {
            texts.put(language, json.nextTextValue());
        }
        return texts;
    }
}
