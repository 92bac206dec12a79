package dev.spanwise.model.read;

import dev.spanwise.model.Problem;
import dev.spanwise.model.StatedDay;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.column.MappedColumn;
import dev.spanwise.model.read.mapping.ChartMapping;
import dev.spanwise.model.read.mapping.Reference;
import dev.spanwise.model.read.mapping.Resolution;
import dev.spanwise.model.read.mapping.Table;
import dev.spanwise.model.read.mapping.TableFinder;
import dev.spanwise.model.read.value.StatedDays;
import dev.spanwise.model.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says which tables were read, and how their columns were understood. */
final class MappingReport {
    private final ChartMapping mapping;
    private final List<TableFinder.Found> found;
    private final Texts words;

    MappingReport(ChartMapping mapping, List<TableFinder.Found> found, Locale language) {
        this.mapping = mapping;
        this.found = found;
        this.words = Texts.in(Problem.class, language);
    }

    List<SourceTable> sources() {
        return found.stream().map(MappingReport::source).toList();
    }

    /** The day that the tables say they show; empty where they say different ones. */
    Optional<StatedDay> stated() {
        Map<LocalDate, StatedDay> days = new HashMap<>();
        found.stream()
                .map(TableFinder.Found::table)
                .flatMap(table -> StatedDays.find(table.headings(), table.raw().sheet()).stream())
                .forEach(said -> days.putIfAbsent(said.day(), said));
        return days.size() == 1 ? days.values().stream().findFirst() : Optional.empty();
    }

    static SourceTable source(TableFinder.Found found) {
        Table table = found.table();
        return new SourceTable(
                table.raw().file(),
                table.raw().format(),
                table.raw().sheet(),
                table.raw().charset(),
                table.raw().delimiter(),
                table.headerLine(),
                table.size() - table.added() + found.aside().size());
    }

    Mapping mapping(RowValues values) {
        List<MappedColumn> columns = new ArrayList<>();
        for (int t = 0; t < mapping.tables().size(); t++) {
            for (ColumnRole role : mapping.columns().get(t).roles()) {
                columns.add(column(t, role, values));
            }
        }
        return new Mapping(columns);
    }

    private MappedColumn column(int t, ColumnRole role, RowValues values) {
        Table table = mapping.tables().get(t);
        int column = mapping.columns().get(t).find(role).orElseThrow();
        Reference reference = reference(t, role);
        if (reference != null) {
            return reference(role, reference);
        }
        int filled = Arrays.stream(table.counts(column)).sum();
        int understood = filled - values.bad(t, role);
        return new MappedColumn(role, table.raw().file(), table.columnName(column), "", understood, filled, List.of());
    }

    private @Nullable Reference reference(int t, ColumnRole role) {
        return switch (role) {
            case MANAGER -> mapping.references().get(t);
            case DOTTED_MANAGER -> mapping.dotted().get(t);
            default -> null;
        };
    }

    private MappedColumn reference(ColumnRole role, Reference reference) {
        Resolution resolution = reference.resolution();
        List<String> normalised = resolution.normalised().entrySet().stream()
                .map(entry -> words.get("normalised." + entry.getKey().id()) + ": " + entry.getValue())
                .toList();
        return new MappedColumn(
                role,
                reference.table().raw().file(),
                reference.table().columnName(reference.column()),
                reference.keys().header(),
                resolution.resolves(),
                resolution.of(),
                normalised);
    }
}
