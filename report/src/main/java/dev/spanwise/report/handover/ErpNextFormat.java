package dev.spanwise.report.handover;

import com.google.common.collect.ImmutableMap;
import dev.spanwise.model.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Data imports of employees that update existing records. */
final class ErpNextFormat extends CsvFormat {
    private static final Map<Field, List<String>> COLUMNS = ImmutableMap.of(
            Field.TITLE, List.of("Designation"),
            Field.DEPARTMENT, List.of("Department"));

    @Override
    Map<Field, List<String>> columns() {
        return COLUMNS;
    }

    @Override
    List<String> managerColumn() {
        return List.of("Reports to");
    }

    @Override
    String nobody() {
        return "";
    }

    @Override
    List<List<String>> headers(List<String> column, List<CarriedChange> changes) {
        return List.of(List.of("ID", column.get(0)));
    }

    @Override
    List<String> row(CarriedChange change, String value) {
        return List.of(change.id(), value);
    }

    @Override
    List<List<String>> closing(List<CarriedChange> changes, LocalDate day) {
        List<List<String>> rows = new ArrayList<>();
        if (!changes.isEmpty()) {
            rows.add(List.of("ID", "Status", "Relieving Date"));
            changes.forEach(change -> rows.add(
                    change.change().isClosed()
                            ? List.of(change.id(), "Left", day.toString())
                            : List.of(change.id(), "Active", "")));
        }
        return rows;
    }
}
