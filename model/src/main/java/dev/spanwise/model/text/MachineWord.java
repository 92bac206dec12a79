package dev.spanwise.model.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A constant that has a word of its own wherever machines read: in files, options, addresses and JSON. The word never
 * changes with the language, and is the constant's name in small letters with hyphens. For enums only.
 */
public interface MachineWord {
    /** The name of the constant, as every enum has it. */
    String name();

    /** The stable word, for example {@code job-family}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this word, whatever its case. */
    static <W extends Enum<W> & MachineWord> Optional<W> find(Class<W> words, String id) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.id().equalsIgnoreCase(id))
                .findFirst();
    }
}
