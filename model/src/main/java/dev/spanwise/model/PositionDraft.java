package dev.spanwise.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One position on its way into an {@link OrgChartBuilder}: its id, its manager's id and whatever else is known. */
public final class PositionDraft {
    private final String id;
    private @Nullable String managerId;
    private @Nullable String dottedManagerId;
    private SourceRow source = SourceRow.NONE;
    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final Map<Field, Double> numbers = new EnumMap<>(Field.class);
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);

    /**
     * A position with this id.
     *
     * @throws IllegalArgumentException when the id is blank
     */
    public PositionDraft(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a position needs an id that is not blank");
        }
        this.id = id;
        texts.put(Field.ID, id);
    }

    /** The manager's id, exactly as that position has it; null for a top position. */
    public PositionDraft manager(@Nullable String manager) {
        this.managerId = manager;
        return this;
    }

    /** The dotted-line manager's id; null for none. */
    public PositionDraft dottedManager(@Nullable String manager) {
        this.dottedManagerId = manager;
        return this;
    }

    /** A text value; null or blank for none. */
    public PositionDraft text(Field field, @Nullable String value) {
        requireType(field, Field.Type.TEXT);
        if (value != null && !value.isBlank()) {
            texts.put(field, value);
        }
        return this;
    }

    /** A number value; NaN for none. */
    public PositionDraft number(Field field, double value) {
        requireType(field, Field.Type.NUMBER);
        if (!Double.isNaN(value)) {
            numbers.put(field, value);
        }
        return this;
    }

    /** A date value; null for none. */
    public PositionDraft date(Field field, @Nullable LocalDate value) {
        requireType(field, Field.Type.DATE);
        if (value != null) {
            numbers.put(field, (double) value.toEpochDay());
        }
        return this;
    }

    public PositionDraft flag(Flag flag, boolean set) {
        if (set) {
            flags.add(flag);
        }
        return this;
    }

    public PositionDraft source(SourceRow row) {
        this.source = row;
        return this;
    }

    private static void requireType(Field field, Field.Type type) {
        if (field.type() != type) {
            throw new IllegalArgumentException(field + " is a field of type " + field.type() + ", not " + type);
        }
    }

    String id() {
        return id;
    }

    @Nullable
    String managerId() {
        return managerId;
    }

    @Nullable
    String dottedManagerId() {
        return dottedManagerId;
    }

    SourceRow source() {
        return source;
    }

    Map<Field, String> texts() {
        return texts;
    }

    Map<Field, Double> numbers() {
        return numbers;
    }

    Set<Flag> flags() {
        return flags;
    }
}
