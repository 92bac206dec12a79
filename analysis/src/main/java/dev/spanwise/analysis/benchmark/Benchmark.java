package dev.spanwise.analysis.benchmark;

import dev.spanwise.model.text.MachineWord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A span of control that somebody has published. None is a goal: what suits depends on the work, and each was measured
 * in another way.
 *
 * @param id stable
 * @param scope whose span it is
 * @param function whose managers it is of, where it is of one
 * @param measure how the spans of the sample were put together
 * @param low the span, or the lower end where a range was published
 * @param high the same, or the upper end
 * @param year it is of; where nothing is said, that of the publication
 * @param source who published it, where and when
 * @param address where it can be read
 * @param population whom it is of, by language
 * @param sample how many were asked or counted, by language
 */
public record Benchmark(
        String id,
        Scope scope,
        Optional<JobFunction> function,
        Measure measure,
        double low,
        double high,
        int year,
        String source,
        String address,
        Map<String, String> population,
        Map<String, String> sample) {
    private static final List<Benchmark> ALL = BenchmarkFile.read();

    /** Whose span it is. */
    public enum Scope implements MachineWord {
        /** All managers'. */
        ALL,
        /** That of whoever is at the top. */
        TOP,
        /** That of the managers of a function. */
        FUNCTION
    }

    /** How spans are put together. */
    public enum Measure implements MachineWord {
        MEAN,
        MEDIAN
    }

    public Benchmark(
            String id,
            Scope scope,
            Optional<JobFunction> function,
            Measure measure,
            double low,
            double high,
            int year,
            String source,
            String address,
            Map<String, String> population,
            Map<String, String> sample) {
        this.id = id;
        this.scope = scope;
        this.function = function;
        this.measure = measure;
        this.low = low;
        this.high = high;
        this.year = year;
        this.source = source;
        this.address = address;
        this.population = Map.copyOf(population);
        this.sample = Map.copyOf(sample);
    }

    /** All of them, in reading order. */
    public static List<Benchmark> list() {
        return ALL;
    }

    /** Whom it is of, in a language. */
    public String population(Locale language) {
        return inLanguage(population, language);
    }

    /** How many were asked or counted, in a language. */
    public String sample(Locale language) {
        return inLanguage(sample, language);
    }

    private static String inLanguage(Map<String, String> texts, Locale language) {
        return Objects.requireNonNull(texts.getOrDefault(language.getLanguage(), texts.get("en")));
    }
}
