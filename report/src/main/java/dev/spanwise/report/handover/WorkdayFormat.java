package dev.spanwise.report.handover;

import dev.spanwise.model.Field;
import dev.spanwise.report.document.FormulaGuard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One table with a row for each position, to be put into the template of a load or keyed in. */
final class WorkdayFormat implements ChangeFormat {
    @Override
    public Set<Field> fields() {
        return Arrays.stream(Field.values())
                .filter(field -> field != Field.ID && field != Field.MANAGER && field != Field.DOTTED_MANAGER)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean closes() {
        return true;
    }

    @Override
    public boolean adds() {
        return true;
    }

    @Override
    public boolean fits(String value) {
        return CsvText.fits(value);
    }

    @Override
    public List<ChangeFile> files(List<CarriedChange> changes, LocalDate day) {
        if (changes.isEmpty()) {
            return List.of();
        }
        List<Field> fields = Arrays.stream(Field.values())
                .filter(field ->
                        changes.stream().anyMatch(change -> change.fields().contains(field)))
                .toList();
        List<String> header = new ArrayList<>(List.of(
                "Effective Date", "Employee ID", "Worker", "Change", "Current Manager ID", "Proposed Manager ID"));
        fields.forEach(field -> header.add("Proposed " + words(field)));
        List<List<String>> rows = new ArrayList<>(List.of(header));
        changes.forEach(change -> rows.add(row(change, fields, day)));
        return List.of(new ChangeFile("changes.csv", CsvText.of(rows)));
    }

    private static List<String> row(CarriedChange change, List<Field> fields, LocalDate day) {
        List<String> row = new ArrayList<>(List.of(
                day.toString(),
                change.id(),
                FormulaGuard.defuseSeparated(change.name()),
                kind(change),
                id(change.change().before().managerId()),
                id(change.change().after().managerId())));
        fields.forEach(field -> row.add(change.fields().contains(field) ? change.text(field) : ""));
        return row;
    }

    /** The manager of a change that is in the file only for its values may have any id. */
    private static String id(String manager) {
        return FormulaGuard.defuseSeparated(manager);
    }

    private static String kind(CarriedChange change) {
        if (change.change().isClosed()) {
            return "Close Position";
        }
        if (change.change().isAdded()) {
            return "Create Position";
        }
        return change.manager() ? "Change Manager" : "Change Data";
    }

    private static String words(Field field) {
        return Arrays.stream(field.id().split("-", -1))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
