package dev.spanwise.report.handover;

import com.google.common.collect.ImmutableMap;
import dev.spanwise.model.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Imports of employees (hr.employee): by external id, or by the number of the database where all ids are such. */
final class OdooFormat extends CsvFormat {
    private static final Map<Field, List<String>> COLUMNS = ImmutableMap.of(
            Field.TITLE, List.of("job_title"),
            Field.DEPARTMENT, List.of("department_id"));

    private final boolean byNumber;

    /**
     * For the ids of some data.
     *
     * @param byNumber whether they are all numbers
     */
    OdooFormat(boolean byNumber) {
        this.byNumber = byNumber;
    }

    @Override
    Map<Field, List<String>> columns() {
        return COLUMNS;
    }

    @Override
    List<String> managerColumn() {
        return List.of("parent_id/" + id());
    }

    private String id() {
        return byNumber ? ".id" : "id";
    }

    @Override
    String nobody() {
        return "";
    }

    @Override
    List<List<String>> headers(List<String> column, List<CarriedChange> changes) {
        return List.of(List.of(id(), column.get(0)));
    }

    @Override
    List<String> row(CarriedChange change, String value) {
        return List.of(change.id(), value);
    }

    @Override
    List<List<String>> closing(List<CarriedChange> changes, LocalDate day) {
        List<List<String>> rows = new ArrayList<>();
        if (!changes.isEmpty()) {
            rows.add(List.of(id(), "active"));
            changes.forEach(
                    change -> rows.add(List.of(change.id(), change.change().isClosed() ? "False" : "True")));
        }
        return rows;
    }
}
