package dev.spanwise.model.read.mapping;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.value.WordList;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A column that lists the reports of each row, beside the one that was taken for the manager: where the two differ. */
final class ListedOtherwise {
    private static final WordList LISTS = WordList.of("lists-reports");
    private static final int NONE = -1;

    private final Reference taken;
    private final int offset;
    private final int list;
    /** By row: the row that lists it. */
    private final int[] above;

    private ListedOtherwise(Reference taken, int offset, int list, int[] above) {
        this.taken = taken;
        this.offset = offset;
        this.list = list;
        this.above = above;
    }

    /**
     * A note for each such column that says something else. O(cells) for each column whose cells hold several entries.
     *
     * @param offset number of the table's first row among the rows of all tables
     */
    static Stream<Remark> remarks(Reference taken, int offset) {
        Table table = taken.table();
        return IntStream.range(0, table.columnsOfFile())
                .filter(list -> list != taken.column() && !isPart(table, taken.column(), list))
                .filter(list -> HeaderHint.of(table, list) != HeaderHint.MANAGER)
                .mapToObj(list -> keys(taken, list)
                        .flatMap(key -> ReportCells.above(table, list, key).stream())
                        .findFirst()
                        .map(above -> new ListedOtherwise(taken, offset, list, above)))
                .flatMap(Optional::stream)
                .flatMap(listed -> listed.remark().stream());
    }

    private static boolean isPart(Table table, int derived, int column) {
        return table.derived(derived)
                .filter(from -> from.parts().contains(column))
                .isPresent();
    }

    private static Stream<Integer> keys(Reference taken, int list) {
        return taken.keys().group().columns().stream()
                .filter(key -> key.table() == taken.table())
                .flatMap(key -> key.columns().stream())
                .filter(key -> key != list && key < taken.table().columnsOfFile());
    }

    private Optional<Remark> remark() {
        Table table = taken.table();
        int[] others = IntStream.range(0, table.size()).filter(this::differs).toArray();
        long listed = IntStream.of(above).filter(row -> row != NONE).count();
        boolean same = listed >= 2L * others.length
                || HeaderText.isOf(LISTS, table.headers().get(list));
        if (others.length == 0 || !same) {
            return Optional.empty();
        }
        int key = keys(taken, list).findFirst().orElse(0);
        boolean canBeTaken = Derivations.of(table).headers().contains(DerivedColumn.ABOVE + table.columnName(list));
        return Optional.of(Remark.of(
                canBeTaken ? "listed-otherwise" : "listed-otherwise-some",
                taken.columnName(),
                table.columnName(list),
                others.length,
                table.size(),
                table.text(others[0], key)));
    }

    /** Whether another row lists this one, or none does although the manager lists some. */
    private boolean differs(int row) {
        int key = taken.resolution().key(row);
        int manager = key < 0 ? NONE : taken.keys().firstRow(key) - offset;
        if (above[row] != NONE) {
            return above[row] != manager;
        }
        boolean here = manager >= 0 && manager < taken.table().size();
        return here && taken.table().code(manager, list) != Grid.BLANK;
    }
}
