package dev.spanwise.analysis.ask;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * A text that is not blank.
 *
 * @param label what it is called where the form of the option is shown
 */
public record Text(String label) implements Kind<String> {
    @Override
    public String read(String text) {
        if (text.isBlank()) {
            throw OptionException.unfit(text, allowed());
        }
        return text;
    }

    @Override
    public Phrase allowed() {
        return Phrase.of("text");
    }

    @Override
    public Shape shape() {
        return Shape.TEXT_OR_NUMBER;
    }

    @Override
    public Map<String, Object> schema() {
        return ImmutableMap.of("type", ImmutableList.of("string", "number"), "pattern", "\\S");
    }

    @Override
    public Map<String, Object> addressSchema() {
        return ImmutableMap.of("type", "string", "pattern", "\\S");
    }
}
