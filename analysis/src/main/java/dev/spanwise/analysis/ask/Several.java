package dev.spanwise.analysis.ask;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Several values, separated where they are typed, a list where they stand in a file.
 *
 * @param separator between them, a regular expression; empty where each is given for itself
 * @param least how many there are at least
 * @param most how many at most
 */
public record Several<E>(Kind<E> each, String separator, int least, int most) implements Kind<List<E>> {
    static final int MANY = Integer.MAX_VALUE;

    /** Any number, separated by commas. */
    public static <E> Several<E> of(Kind<E> each) {
        return new Several<>(each, ",", 0, MANY);
    }

    /** So many, separated by commas. */
    public static <E> Several<E> of(Kind<E> each, int count) {
        return new Several<>(each, ",", count, count);
    }

    /** Ids of positions, separated by commas, semicolons or blanks; so many at least. */
    public static Several<String> ids(int least) {
        return new Several<>(new Text("ID"), "[\\s,;]+", least, MANY);
    }

    /** One or more, separated by commas, semicolons or blanks. */
    public static <E> Several<E> list(Kind<E> each) {
        return new Several<>(each, "[\\s,;]+", 1, MANY);
    }

    /** Pairs as a map in their order; of a key that stands twice the last one counts. */
    public static <K, V> Map<K, V> byKey(Optional<List<Map.Entry<K, V>>> pairs) {
        Map<K, V> together = new LinkedHashMap<>();
        pairs.ifPresent(all -> all.forEach(pair -> together.put(pair.getKey(), pair.getValue())));
        return together;
    }

    @Override
    public List<E> read(String text) {
        return readAll(split(text));
    }

    @Override
    public List<E> readAll(List<String> texts) {
        if (texts.size() < least || texts.size() > most) {
            throw OptionException.unfit(String.join(", ", texts), allowed());
        }
        return texts.stream().map(each::read).toList();
    }

    @Override
    public List<String> split(String text) {
        return separator.isEmpty()
                ? List.of(text)
                : Splitter.on(Pattern.compile(separator)).splitToList(text);
    }

    @Override
    public Phrase allowed() {
        return least == most ? Phrase.of("form", label()) : each.allowed();
    }

    @Override
    public String label() {
        String one = each.label();
        if (least == most) {
            return String.join(",", Collections.nCopies(least, one));
        }
        return separator.isEmpty() ? one : one + ",...";
    }

    @Override
    public Shape shape() {
        return each.shape() == Shape.MAPPING && isByKey() ? Shape.MAPPING : Shape.LIST;
    }

    @Override
    public Shape element() {
        return each.shape();
    }

    /** Whether all values together are one mapping in a file. */
    private boolean isByKey() {
        return each instanceof Pair<?, ?> pair && pair.keys().isEmpty();
    }

    @Override
    public boolean isOfWords() {
        return each.isOfWords();
    }

    @Override
    public Map<String, Object> schema() {
        return isByKey() ? each.schema() : schema(each.schema(), least, most);
    }

    @Override
    public Map<String, Object> addressSchema() {
        return addressSchema(each.addressSchema(), least, most);
    }

    static Map<String, Object> schema(Map<String, Object> each, int least, int most) {
        Map<String, Object> list = addressSchema(each, least, most);
        return least > 1 ? list : ImmutableMap.of("anyOf", ImmutableList.of(each, list));
    }

    static Map<String, Object> addressSchema(Map<String, Object> each, int least, int most) {
        ImmutableMap.Builder<String, Object> list =
                ImmutableMap.<String, Object>builder().put("type", "array").put("items", each);
        if (least > 0) {
            list.put("minItems", least);
        }
        if (most < MANY) {
            list.put("maxItems", most);
        }
        return list.buildOrThrow();
    }

    @Override
    public Object writtenAll(List<String> texts) {
        List<Object> written = new ArrayList<>();
        texts.forEach(text -> written.add(each.written(text)));
        if (!isByKey()) {
            return written;
        }
        Map<Object, Object> together = new LinkedHashMap<>();
        written.forEach(one -> together.putAll((Map<?, ?>) one));
        return together;
    }
}
