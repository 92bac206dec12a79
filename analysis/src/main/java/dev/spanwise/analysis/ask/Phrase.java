package dev.spanwise.analysis.ask;

import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Locale;

/**
 * A part of a sentence in any language.
 *
 * @param key of the text
 * @param arguments to put in: texts as they are, numbers as the language writes them
 */
public record Phrase(String key, List<Object> arguments) {
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    public String in(Locale language) {
        return Texts.in(Phrase.class, language).get(key, arguments.toArray());
    }
}
