package dev.spanwise.analysis.ask;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A text of a form that something else reads.
 *
 * @param label what it is called where the form of the option is shown
 * @param examples some that are allowed
 * @param reader reads a text; empty when it is not of the form
 */
public record Typed<T>(String label, List<String> examples, Function<String, Optional<T>> reader) implements Kind<T> {
    public Typed {
        examples = List.copyOf(examples);
    }

    @Override
    public T read(String text) {
        return reader.apply(text).orElseThrow(() -> OptionException.unfit(text, allowed()));
    }

    @Override
    public Phrase allowed() {
        return Phrase.of("typed", String.join(", ", examples));
    }

    @Override
    public Shape shape() {
        return Shape.TEXT_OR_NUMBER;
    }

    @Override
    public Map<String, Object> schema() {
        return ImmutableMap.of("type", "string", "examples", examples);
    }
}
