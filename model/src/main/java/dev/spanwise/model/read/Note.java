package dev.spanwise.model.read;

import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Locale;

/**
 * Something people should know about how values were understood. It is kept without its words, so that everybody who
 * sees the result reads it in their own language.
 *
 * @param key of its sentence in the texts of reading, after {@code note.}
 * @param arguments what the sentence puts in: texts, numbers and days
 */
public record Note(String key, List<Object> arguments) {
    public Note {
        arguments = List.copyOf(arguments);
    }

    static Note of(String key, Object... arguments) {
        return new Note(key, List.of(arguments));
    }

    /** The sentence for people. */
    public String message(Locale language) {
        return Texts.in(ChartReader.class, language).get("note." + key, arguments.toArray());
    }
}
