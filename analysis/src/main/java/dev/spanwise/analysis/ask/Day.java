package dev.spanwise.analysis.ask;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** A day such as {@code 2026-12-31}. */
public record Day() implements Kind<LocalDate> {
    @Override
    public LocalDate read(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw OptionException.unfit(text, allowed());
        }
    }

    @Override
    public Phrase allowed() {
        return Phrase.of("day");
    }

    @Override
    public String label() {
        return "DATE";
    }

    @Override
    public Shape shape() {
        return Shape.TEXT;
    }

    @Override
    public Map<String, Object> schema() {
        return ImmutableMap.of("type", "string", "format", "date");
    }
}
