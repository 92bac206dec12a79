package dev.spanwise.report.check;

import dev.spanwise.model.read.Mapping;
import dev.spanwise.model.read.column.MappedColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a field was found.
 *
 * @param column its header
 * @param target for a reference, the header of the column it points to, else null
 * @param resolves how many of its values were understood; for a reference, how many point to a position
 * @param of how many values there are
 * @param normalised what had to be done to the values, in words
 */
public record MappingJson(String column, @Nullable String target, int resolves, int of, List<String> normalised) {
    public MappingJson {
        normalised = List.copyOf(normalised);
    }

    /** By the name of the field, for example {@code hireDate}. */
    public static Map<String, MappingJson> of(Mapping mapping) {
        Map<String, MappingJson> fields = new LinkedHashMap<>();
        mapping.byRole().forEach((role, column) -> fields.put(role.key(), of(column)));
        return fields;
    }

    private static MappingJson of(MappedColumn column) {
        return new MappingJson(
                column.column(),
                column.target().isEmpty() ? null : column.target(),
                column.resolves(),
                column.of(),
                column.normalised());
    }
}
