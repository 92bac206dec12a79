package dev.spanwise.model.read;

import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.mapping.Columns;
import dev.spanwise.model.read.value.NumberNotation;
import dev.spanwise.model.read.value.WordList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares rows with the same id by the values that are mapped; other columns do not count. */
final class RowComparison {
    private static final WordList NO_HOLDER = WordList.of("vacant");

    private static final double PERCENT = 100;
    private static final double ROUNDING = 1e-6;

    private final Rows rows;
    private final WeeklyHours hours;

    RowComparison(Rows rows) {
        this.rows = rows;
        this.hours = new WeeklyHours(rows);
    }

    boolean haveSameValues(int row, int other) {
        return differing(row, other).isEmpty();
    }

    /** The roles, of those that both tables have, in which two rows differ. */
    private Set<ColumnRole> differing(int row, int other) {
        Columns second = rows.mapping().columns().get(rows.tableOf(other));
        return rows.mapping().columns().get(rows.tableOf(row)).roles().stream()
                .filter(role -> second.find(role).isPresent())
                .filter(role -> !rows.text(role, row).equals(rows.text(role, other)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether rows differ in nothing but some of these. */
    boolean differOnlyIn(Set<ColumnRole> some, List<Integer> different) {
        return different.stream().allMatch(row -> some.containsAll(differing(different.get(0), row)));
    }

    /** What rows differ in, for a message. */
    String differences(List<Integer> different) {
        return different.stream()
                .flatMap(row -> differing(different.get(0), row).stream())
                .distinct()
                .sorted()
                .map(ColumnRole::id)
                .collect(Collectors.joining(", "));
    }

    /** Whether all rows have the same person, or where nobody is named, the same title. */
    boolean haveSameHolder(List<Integer> different) {
        return different.stream().map(this::holder).distinct().count() == 1;
    }

    private String holder(int row) {
        String name = rows.name(row);
        return name.isEmpty() || NO_HOLDER.has(name) ? "title " + rows.text(ColumnRole.TITLE, row) : "name " + name;
    }

    /** Whether different people each hold a part of one post under the same manager. */
    boolean isJobShare(List<Integer> different) {
        boolean sameManager =
                different.stream().mapToInt(rows::managerKey).distinct().count() == 1;
        boolean differentPeople =
                different.stream().map(this::holder).distinct().count() == different.size();
        return sameManager && differentPeople && different.stream().allMatch(row -> fte(row) > 0 && fte(row) < 1);
    }

    /** Of several jobs of one person that are no more than one full post together: the largest, where one is. */
    OptionalInt mainJob(List<Integer> jobs) {
        List<Integer> ordered = jobs.stream()
                .sorted(Comparator.comparingDouble(row -> -fte(row)))
                .toList();
        double most = fte(ordered.get(0));
        double full = most > 1 ? PERCENT : 1;
        boolean parts = jobs.stream().allMatch(row -> fte(row) > 0)
                && jobs.stream().mapToDouble(this::fte).sum() <= full + ROUNDING;
        boolean one = most > fte(ordered.get(1));
        return parts && one && haveSameHolder(jobs) ? OptionalInt.of(ordered.get(0)) : OptionalInt.empty();
    }

    private double fte(int row) {
        String text = rows.text(ColumnRole.FTE, row);
        if (text.isEmpty()) {
            return hours.share(row);
        }
        NumberNotation notation = new NumberNotation();
        notation.look(text);
        return notation.parse(text);
    }

    /** The first holder of a shared job: the one with the larger part, then by name. */
    int compareShares(int row, int other) {
        return Comparator.comparingDouble((Integer r) -> -fte(r))
                .thenComparing(this::compareTexts)
                .compare(row, other);
    }

    /** An order of rows by their values alone; rows that differ in nothing mapped keep the order of the file. */
    int compareTexts(int row, int other) {
        for (ColumnRole role : ColumnRole.values()) {
            int order = rows.text(role, row).compareTo(rows.text(role, other));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(row, other);
    }
}
