package dev.spanwise.analysis.generate;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The word lists of one language, from its {@code words} file. */
final class Words {
    /** Number of departments of every function. */
    static final int DEPARTMENTS = 6;

    private static final Splitter LIST = Splitter.on(';');
    private static final Splitter PARTS = Splitter.on(':');

    private final Map<String, List<String>> lists = new HashMap<>();
    private final List<Location> locations;

    private Words(Properties properties) {
        properties.stringPropertyNames().forEach(key -> lists.put(key, LIST.splitToList(properties.getProperty(key))));
        this.locations = list("locations").stream().map(Words::location).toList();
    }

    /**
     * A place where people of the company work.
     *
     * @param entity what is added to the company's name for the legal entity there
     * @param pay against the head office, in per cent
     */
    record Location(String city, String entity, int pay) {}

    static Words in(Locale language) {
        String file = language.getLanguage().equals("de") ? "words_de.properties" : "words_en.properties";
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(properties);
    }

    List<String> list(String key) {
        return Objects.requireNonNull(lists.get(key), key);
    }

    String word(String key) {
        return list(key).get(0);
    }

    /** A pattern with words put in for {0}, {1}. */
    static String fill(String pattern, String... words) {
        String filled = pattern;
        for (int i = 0; i < words.length; i++) {
            filled = filled.replace("{" + i + "}", words[i]);
        }
        return filled;
    }

    List<String> ofFunction(BusinessFunction function, String key) {
        return list(function.id() + "." + key);
    }

    Location location(int number) {
        return locations.get(number);
    }

    /** A place; the first ones of the list are drawn most often. */
    int drawLocation(SeededRandom random) {
        double draw = random.nextDouble();
        return (int) (draw * draw * locations.size());
    }

    private static Location location(String line) {
        List<String> parts = PARTS.splitToList(line);
        return new Location(parts.get(0), parts.get(1), Integer.parseInt(parts.get(2)));
    }
}
