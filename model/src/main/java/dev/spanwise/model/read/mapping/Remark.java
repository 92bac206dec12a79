package dev.spanwise.model.read.mapping;

import java.util.List;

/**
 * Something people should know about how the columns were understood.
 *
 * @param key of its sentence in the texts of reading, after {@code note.}
 * @param arguments what the sentence puts in: texts and whole numbers
 */
public record Remark(String key, List<Object> arguments) {
    public Remark {
        arguments = List.copyOf(arguments);
    }

    static Remark of(String key, Object... arguments) {
        return new Remark(key, List.of(arguments));
    }
}
