package dev.spanwise.model;

import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.Optional;

/** One value that some records of {@link Attributes} are to have, be they there already or new. */
public sealed interface ValueChange {
    /** The records it is about. */
    ImmutableIntArray records();

    /**
     * The value of a field.
     *
     * @param value a text, a number or a day as the field's type says; empty where the records are to have none
     */
    record OfField(ImmutableIntArray records, Field field, Optional<Object> value) implements ValueChange {
        public OfField {
            if (value.filter(given -> !typeOf(field).isInstance(given)).isPresent()) {
                throw new IllegalArgumentException(field + " is a field of type " + field.type() + ", not of " + value);
            }
        }

        private static Class<?> typeOf(Field field) {
            return switch (field.type()) {
                case TEXT -> String.class;
                case NUMBER -> Double.class;
                case DATE -> LocalDate.class;
            };
        }

        /** The value as number columns hold it. */
        double number() {
            Object given = value.orElse(Double.NaN);
            return given instanceof LocalDate day ? day.toEpochDay() : (Double) given;
        }
    }

    /** Whether a flag is set. */
    record OfFlag(ImmutableIntArray records, Flag flag, boolean set) implements ValueChange {}
}
