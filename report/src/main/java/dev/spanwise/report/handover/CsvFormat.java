package dev.spanwise.report.handover;

import dev.spanwise.model.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * CSV files, one for each thing that changes. A row says only what changes: a column that is there for the sake of other
 * rows would have to repeat values, and an empty cell would clear them.
 */
abstract class CsvFormat implements ChangeFormat {
    /** The columns of the fields, by field in the order of the files. */
    abstract Map<Field, List<String>> columns();

    /** The header rows, for a file that changes something with these column names; none for one that closes. */
    abstract List<List<String>> headers(List<String> column, List<CarriedChange> changes);

    /** A row that gives one value. */
    abstract List<String> row(CarriedChange change, String value);

    /** The names of the manager column. */
    abstract List<String> managerColumn();

    /** What stands there for nobody. */
    abstract String nobody();

    /** The header rows and rows of positions that close or open. */
    abstract List<List<String>> closing(List<CarriedChange> changes, LocalDate day);

    @Override
    public final Set<Field> fields() {
        return columns().keySet();
    }

    @Override
    public final boolean closes() {
        return true;
    }

    @Override
    public final boolean fits(String value) {
        return CsvText.fits(value);
    }

    @Override
    public final List<ChangeFile> files(List<CarriedChange> changes, LocalDate day) {
        List<ChangeFile> files = new ArrayList<>();
        add(files, "open", closing(of(changes, change -> change.change().isAdded()), day));
        add(files, "managers", rows(of(changes, CarriedChange::manager), managerColumn(), this::manager));
        columns()
                .forEach((field, column) -> add(
                        files,
                        field.id(),
                        rows(
                                of(changes, change -> change.fields().contains(field)),
                                column,
                                change -> change.text(field))));
        add(files, "close", closing(of(changes, change -> change.change().isClosed()), day));
        return files;
    }

    private String manager(CarriedChange change) {
        return ChangeFormat.managerOr(change.change(), nobody());
    }

    private static List<CarriedChange> of(List<CarriedChange> changes, Predicate<CarriedChange> condition) {
        return changes.stream().filter(condition).toList();
    }

    private List<List<String>> rows(
            List<CarriedChange> changes, List<String> column, Function<CarriedChange, String> value) {
        List<List<String>> rows = new ArrayList<>();
        if (!changes.isEmpty()) {
            rows.addAll(headers(column, changes));
            changes.forEach(change -> rows.add(row(change, value.apply(change))));
        }
        return rows;
    }

    private static void add(List<ChangeFile> files, String name, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            files.add(new ChangeFile((files.size() + 1) + "-" + name + ".csv", CsvText.of(rows)));
        }
    }
}
