package dev.spanwise.report.handover;

import dev.spanwise.model.Field;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Line managers for HCM Data Loader. Assignments have their usual numbers, the letter E and the person number. The
 * manager so far finds the row that is to change, the new one stands in columns of its own.
 */
final class OracleFormat implements ChangeFormat {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);
    private static final String METADATA = "METADATA|AssignmentSupervisor|EffectiveStartDate|EffectiveEndDate"
            + "|AssignmentNumber|PrimaryFlag|ManagerType|ManagerAssignmentNumber"
            + "|NewManagerType|NewManagerPersonNumber|NewManagerAssignmentNumber";
    private static final String FOR_EVER = "4712/12/31";
    private static final String LINE = "LINE_MANAGER";

    @Override
    public Set<Field> fields() {
        return Set.of();
    }

    @Override
    public boolean closes() {
        return false;
    }

    @Override
    public boolean takesManagersAway() {
        return false;
    }

    @Override
    public boolean namesFormerManagers() {
        return true;
    }

    @Override
    public boolean fits(String value) {
        return CsvText.isLine(value);
    }

    @Override
    public List<ChangeFile> files(List<CarriedChange> changes, LocalDate day) {
        if (changes.isEmpty()) {
            return List.of();
        }
        String rows = changes.stream().map(change -> row(change, day) + "\n").collect(Collectors.joining());
        return List.of(new ChangeFile("Worker.dat", METADATA + "\n" + rows));
    }

    private static String row(CarriedChange change, LocalDate day) {
        String now = change.change().before().managerId();
        String next = change.change().after().managerId();
        List<String> found = now.isEmpty()
                ? List.of(LINE, assignment(next), "", "", "")
                : List.of(LINE, assignment(now), LINE, escaped(next), assignment(next));
        return String.join(
                "|",
                "MERGE",
                "AssignmentSupervisor",
                DAY.format(day),
                FOR_EVER,
                assignment(change.id()),
                "Y",
                String.join("|", found));
    }

    private static String assignment(String person) {
        return "E" + escaped(person);
    }

    /** What separates values, and what says so, stands behind a backslash. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("|", "\\|");
    }
}
