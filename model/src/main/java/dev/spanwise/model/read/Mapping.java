package dev.spanwise.model.read;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.column.MappedColumn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How the columns of all files were understood.
 *
 * @param columns in the order of the files, and of {@link ColumnRole} within one
 */
public record Mapping(List<MappedColumn> columns) {
    public Mapping {
        columns = List.copyOf(columns);
    }

    /** Each role that a column stands for; where several files have one, their counts are added up. */
    public Map<ColumnRole, MappedColumn> byRole() {
        Map<ColumnRole, MappedColumn> merged = new EnumMap<>(ColumnRole.class);
        columns.forEach(column -> merged.merge(column.role(), column, Mapping::merge));
        return merged;
    }

    /** The column that stands for something, counts of all files added up. */
    public Optional<MappedColumn> find(ColumnRole role) {
        return Optional.ofNullable(byRole().get(role));
    }

    /** The same with other names for the files. */
    Mapping withFiles(UnaryOperator<String> names) {
        return new Mapping(columns.stream()
                .map(column -> new MappedColumn(
                        column.role(),
                        names.apply(column.file()),
                        column.column(),
                        column.target(),
                        column.resolves(),
                        column.of(),
                        column.normalised()))
                .toList());
    }

    private static MappedColumn merge(MappedColumn first, MappedColumn second) {
        List<String> normalised = Stream.concat(first.normalised().stream(), second.normalised().stream())
                .distinct()
                .toList();
        return new MappedColumn(
                first.role(),
                first.file(),
                first.column(),
                first.target(),
                first.resolves() + second.resolves(),
                first.of() + second.of(),
                normalised);
    }
}
