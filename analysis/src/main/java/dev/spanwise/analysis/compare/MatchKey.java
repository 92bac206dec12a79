package dev.spanwise.analysis.compare;

import dev.spanwise.model.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what the positions of two charts can be matched: a text that names positions or people. */
public enum MatchKey {
    ID(Field.ID),
    EMAIL(Field.EMAIL),
    NAME(Field.NAME),
    TITLE(Field.TITLE);

    private final Field field;

    MatchKey(Field field) {
        this.field = field;
    }

    /** The key with this id. */
    public static Optional<MatchKey> find(String id) {
        return Arrays.stream(values()).filter(key -> key.id().equals(id)).findFirst();
    }

    /** The stable id, for example {@code email}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Field field() {
        return field;
    }
}
