package dev.spanwise.analysis.ask;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * Two values with a sign of equality between them: {@code SCS1=10}.
 *
 * @param keys how the two are called in a file that writes them as a mapping, such as {@code weight} and {@code where};
 *     empty where the first value is a key itself and the second its value
 */
public record Pair<L, R>(Kind<L> left, Kind<R> right, List<String> keys) implements Kind<Map.Entry<L, R>> {
    public Pair {
        keys = List.copyOf(keys);
    }

    @Override
    public Map.Entry<L, R> read(String text) {
        int sign = keys.isEmpty() ? text.lastIndexOf('=') : text.indexOf('=');
        if (sign < 1 || sign == text.length() - 1 || isOfCondition(text, sign)) {
            throw OptionException.unfit(text, allowed());
        }
        String before = text.substring(0, sign).strip();
        L first = left.read(before);
        try {
            return Map.entry(first, right.read(text.substring(sign + 1).strip()));
        } catch (OptionException e) {
            throw keys.isEmpty() ? e.about(before) : e;
        }
    }

    /** Whether the sign is one that the condition itself compares with: then there is no second value. */
    private boolean isOfCondition(String text, int sign) {
        return left instanceof OneCondition && "=!<>".indexOf(text.charAt(sign - 1)) >= 0;
    }

    @Override
    public Phrase allowed() {
        return Phrase.of("form", label());
    }

    @Override
    public String label() {
        return left.label() + "=" + right.label();
    }

    @Override
    public Shape shape() {
        return Shape.MAPPING;
    }

    @Override
    public Map<String, Object> schema() {
        if (keys.isEmpty()) {
            return ImmutableMap.of(
                    "type", "object", "propertyNames", left.addressSchema(), "additionalProperties", right.schema());
        }
        return ImmutableMap.of(
                "type",
                "object",
                "properties",
                ImmutableMap.of(keys.get(0), left.schema(), keys.get(1), right.schema()),
                "additionalProperties",
                false,
                "required",
                keys);
    }

    @Override
    public Map<String, Object> addressSchema() {
        return ImmutableMap.of("type", "string", "pattern", ".=.", "description", label());
    }

    @Override
    public Object written(String text) {
        int sign = keys.isEmpty() ? text.lastIndexOf('=') : text.indexOf('=');
        Object first = left.written(text.substring(0, sign).strip());
        Object second = right.written(text.substring(sign + 1).strip());
        return keys.isEmpty()
                ? ImmutableMap.of(first, second)
                : ImmutableMap.of(keys.get(0), first, keys.get(1), second);
    }
}
