package dev.spanwise.model;

import dev.spanwise.model.text.Texts;
import java.util.List;
import java.util.Locale;

/**
 * Something wrong with the data, and what was done about it. Problems are collected, never thrown one by one.
 *
 * @param kind what is wrong
 * @param severity how much it matters
 * @param rows the rows it is about, in file order
 * @param arguments what the sentence of its kind puts in: texts, whole numbers, and words of its language as {@link TextKey}
 */
public record Problem(ProblemKind kind, Severity severity, List<SourceRow> rows, List<Object> arguments) {
    public Problem {
        rows = List.copyOf(rows);
        arguments = List.copyOf(arguments);
    }

    /** A problem of its kind's usual severity. */
    public static Problem of(ProblemKind kind, List<SourceRow> rows, Object... arguments) {
        return new Problem(kind, kind.severity(), rows, List.of(arguments));
    }

    /** The sentence for people: subject, bad value, what was done or can be done. */
    public String message(Locale language) {
        Texts texts = Texts.in(Problem.class, language);
        Object[] inLanguage = arguments.stream()
                .map(argument -> argument instanceof TextKey word ? texts.get(word.key()) : argument)
                .toArray();
        return texts.get("problem." + kind.id(), inLanguage);
    }
}
