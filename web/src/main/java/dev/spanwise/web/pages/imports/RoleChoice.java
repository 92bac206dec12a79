package dev.spanwise.web.pages.imports;

import dev.spanwise.model.read.ReadResult;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.column.MappedColumn;
import dev.spanwise.web.imports.ImportJob;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing a column can stand for.
 *
 * @param missing whether no column was found for it, and that is worth a word
 * @param found the column that was found or chosen, and how many of its values are understood
 * @param chosen the column the person chose, empty to find it
 */
public record RoleChoice(ColumnRole role, boolean missing, Optional<MappedColumn> found, String chosen) {
    /** The roles shown at once; the others stand below. */
    private static final Set<ColumnRole> MAIN = Set.of(
            ColumnRole.ID,
            ColumnRole.MANAGER,
            ColumnRole.NAME,
            ColumnRole.TITLE,
            ColumnRole.DEPARTMENT,
            ColumnRole.LOCATION,
            ColumnRole.GRADE,
            ColumnRole.SALARY);

    /** Whether it is shown at once. */
    public boolean main() {
        return MAIN.contains(role);
    }

    /** The sentence that stands for no choice, {@code import.*}. */
    public String unchosen() {
        if (chosen.isEmpty() && found.isPresent()) {
            return "import.found";
        }
        return missing ? "import.none-found" : "import.find";
    }

    static List<RoleChoice> of(ImportJob job, Optional<ReadResult> result) {
        Map<ColumnRole, MappedColumn> found =
                result.map(read -> read.mapping().byRole()).orElse(Map.of());
        Set<ColumnRole> sought = result.isPresent() ? MAIN : lacking(job);
        return Arrays.stream(ColumnRole.values())
                .map(role -> {
                    String chosen = job.settings().column(role).orElse("");
                    boolean missing = chosen.isEmpty() && !found.containsKey(role) && sought.contains(role);
                    return new RoleChoice(role, missing, Optional.ofNullable(found.get(role)), chosen);
                })
                .toList();
    }

    /** What a list that was refused lacks: of the other columns nothing is known before it can be read. */
    private static Set<ColumnRole> lacking(ImportJob job) {
        return job.findRefusal()
                        .filter(refusal -> refusal.key().matches(".*\\.(.*manager-column.*|one-column)"))
                        .isPresent()
                ? Set.of(ColumnRole.MANAGER)
                : Set.of();
    }
}
