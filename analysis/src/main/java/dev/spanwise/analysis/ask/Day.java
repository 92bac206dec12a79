package dev.spanwise.analysis.ask;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** A day of a range, such as {@code 2026-12-31}. */
public record Day(LocalDate earliest, LocalDate latest) implements Kind<LocalDate> {
    /** Any day at all. */
    public static Day any() {
        return new Day(LocalDate.MIN, LocalDate.MAX);
    }

    /** A day on which an organisation of which there are data may have been like this. */
    public static Day ofData() {
        return new Day(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));
    }

    @Override
    public LocalDate read(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(earliest) && !day.isAfter(latest)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // told below, together with what is allowed
        }
        throw OptionException.unfit(text, allowed());
    }

    @Override
    public Phrase allowed() {
        return earliest.equals(LocalDate.MIN)
                ? Phrase.of("day")
                : Phrase.of("day-between", earliest.toString(), latest.toString());
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
