package dev.spanwise.report.handover;

import com.google.common.collect.ImmutableMap;
import dev.spanwise.model.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Parts of the user data file: the system's keys in the first row, labels in the second; status and user id come first. */
final class SuccessFactorsFormat extends CsvFormat {
    private static final Map<Field, List<String>> COLUMNS = ImmutableMap.of(
            Field.TITLE, List.of("TITLE", "Title"),
            Field.DEPARTMENT, List.of("DEPARTMENT", "Department"),
            Field.LOCATION, List.of("LOCATION", "Location"));

    @Override
    Map<Field, List<String>> columns() {
        return COLUMNS;
    }

    @Override
    List<String> managerColumn() {
        return List.of("MANAGER", "Manager");
    }

    @Override
    String nobody() {
        return "NO_MANAGER";
    }

    @Override
    List<List<String>> headers(List<String> column, List<CarriedChange> changes) {
        return List.of(List.of("STATUS", "USERID", column.get(0)), List.of("Status", "User ID", column.get(1)));
    }

    @Override
    List<String> row(CarriedChange change, String value) {
        return List.of(status(change), change.id(), value);
    }

    /** As the data give it, so that nobody's status changes beside the manager. */
    private static String status(CarriedChange change) {
        String status = change.text(Field.STATUS);
        return status.isEmpty() || !CsvText.fits(status) ? "active" : status;
    }

    @Override
    List<List<String>> closing(List<CarriedChange> changes, LocalDate day) {
        List<List<String>> rows = new ArrayList<>();
        if (!changes.isEmpty()) {
            rows.add(List.of("STATUS", "USERID"));
            rows.add(List.of("Status", "User ID"));
            changes.forEach(
                    change -> rows.add(List.of(change.change().isClosed() ? "inactive" : status(change), change.id())));
        }
        return rows;
    }
}
