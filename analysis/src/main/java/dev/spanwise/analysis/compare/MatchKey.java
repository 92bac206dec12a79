package dev.spanwise.analysis.compare;

import dev.spanwise.model.Field;
import dev.spanwise.model.text.MachineWord;
import java.util.Arrays;
import java.util.Optional;

/** By what the positions of two charts can be matched: a text that names positions or people. */
public enum MatchKey implements MachineWord {
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

    public Field field() {
        return field;
    }
}
