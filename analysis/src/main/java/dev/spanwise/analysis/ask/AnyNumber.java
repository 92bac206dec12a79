package dev.spanwise.analysis.ask;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** Any whole number, such as where chance begins. */
public record AnyNumber() implements Kind<Long> {
    @Override
    public Long read(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw OptionException.unfit(text, allowed());
        }
    }

    @Override
    public Phrase allowed() {
        return Phrase.of("any-number");
    }

    @Override
    public String label() {
        return "N";
    }

    @Override
    public Shape shape() {
        return Shape.NUMBER;
    }

    @Override
    public Map<String, Object> schema() {
        return ImmutableMap.of("type", "integer", "format", "int64");
    }

    @Override
    public Object written(String text) {
        return read(text);
    }
}
