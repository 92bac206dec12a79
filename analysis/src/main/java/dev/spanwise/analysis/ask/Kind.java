package dev.spanwise.analysis.ask;

import java.util.List;
import java.util.Map;

/**
 * The kind of an option's values: which are allowed and how they are written, the same on every face.
 *
 * @param <T> what a value is read as
 */
public sealed interface Kind<T>
        permits AnyNumber,
                Between,
                ConditionText,
                Day,
                Decimal,
                Limit,
                Money,
                OneCondition,
                Pair,
                Percent,
                Quantity,
                Several,
                Switch,
                Text,
                Typed,
                Whole,
                Word {
    /**
     * Reads one text.
     *
     * @throws OptionException when it is not what is allowed
     */
    T read(String text);

    /** What is allowed, to go on with "must be". */
    Phrase allowed();

    /** What a value is called where the form of an option is shown: {@code N}, {@code PERCENT}. */
    String label();

    /** How a value stands in a file of YAML or JSON. */
    Shape shape();

    /** How each of the values of a list stands there. */
    default Shape element() {
        return shape();
    }

    /** What a value in a file may be, as a JSON Schema. */
    Map<String, Object> schema();

    /** What a value in an address may be, as a JSON Schema. */
    default Map<String, Object> addressSchema() {
        return schema();
    }

    /** The value of a text as it stands in a file: a number, a truth value or a text. */
    default Object written(String text) {
        return text;
    }

    /** Reads all texts that are given; a single one unless the kind has several. */
    default T readAll(List<String> texts) {
        if (texts.size() != 1) {
            throw OptionException.unfit(String.join(", ", texts), allowed());
        }
        return read(texts.get(0));
    }

    /** The values of all texts as they stand in a file. */
    default Object writtenAll(List<String> texts) {
        return written(texts.get(0));
    }

    /** Whether values are words of a list, which may be typed in capitals. */
    default boolean isOfWords() {
        return false;
    }

    /** The values that are in one text. */
    default List<String> split(String text) {
        return List.of(text);
    }
}
