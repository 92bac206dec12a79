package dev.spanwise.model;

import java.util.List;

/**
 * Something people should know about how columns and values were understood. It is kept without its words, so that
 * everybody who sees what was read has it in their own language.
 *
 * @param key of its sentence in the texts of reading, after {@code note.}
 * @param arguments what the sentence puts in: texts, numbers and days
 */
public record Remark(String key, List<Object> arguments) {
    public Remark {
        arguments = List.copyOf(arguments);
    }

    /** A remark that puts these into its sentence. */
    public static Remark of(String key, Object... arguments) {
        return new Remark(key, List.of(arguments));
    }
}
