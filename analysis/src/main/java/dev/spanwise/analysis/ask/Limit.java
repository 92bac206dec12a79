package dev.spanwise.analysis.ask;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The most of something that is limited unless somebody says {@code none}.
 *
 * @param number what the limit may be
 */
public record Limit(Whole number) implements Kind<OptionalInt> {
    /** What stands for no limit. */
    public static final String NONE = "none";

    @Override
    public OptionalInt read(String text) {
        if (text.equals(NONE)) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(number.read(text));
        } catch (OptionException e) {
            throw OptionException.unfit(text, allowed());
        }
    }

    @Override
    public Phrase allowed() {
        return Phrase.of("limit", number.least(), number.most(), NONE);
    }

    @Override
    public String label() {
        return "N|" + NONE;
    }

    @Override
    public Shape shape() {
        return Shape.TEXT_OR_NUMBER;
    }

    @Override
    public Map<String, Object> schema() {
        return ImmutableMap.of("anyOf", ImmutableList.of(number.schema(), ImmutableMap.of("const", NONE)));
    }

    @Override
    public Object written(String text) {
        return text.equals(NONE) ? text : number.written(text);
    }
}
