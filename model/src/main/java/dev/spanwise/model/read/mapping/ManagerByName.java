package dev.spanwise.model.read.mapping;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.column.ColumnRole;
import dev.spanwise.model.read.format.Grid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Rows in which the number of the manager is left blank and the name of the manager, in a column beside, is not: the
 * name counts there, where one row alone has it, and where number and name never speak of different people elsewhere.
 * O(rows).
 */
final class ManagerByName {
    /** So much of a sample of the numbers, and of the names, must lead to rows. */
    private static final double MOST = 0.9;

    private static final double HALF = 0.5;

    private static final int SEVERAL = -1;

    private final Table table;
    private final int id;
    private final int name;
    private final int byNumber;
    private final int byName;
    /** By name: the only row that has it, or {@link #SEVERAL}. */
    private final Map<String, Integer> rowOfName = new HashMap<>();

    private ManagerByName(Table table, int id, int name, int byNumber, int byName) {
        this.table = table;
        this.id = id;
        this.name = name;
        this.byNumber = byNumber;
        this.byName = byName;
    }

    /** The table with the managers of both columns in one, or as it is; remarks on it are added. */
    static Table of(Table table, List<Remark> remarks) {
        List<Integer> managers = IntStream.range(0, table.columnsOfFile())
                .filter(column -> HeaderHint.of(table, column) == HeaderHint.MANAGER)
                .boxed()
                .toList();
        boolean named = managers.stream()
                .anyMatch(number -> managers.stream().anyMatch(other -> isByNameAlone(table, number, other)));
        Columns columns = named ? RoleFinder.find(table, Map.of()) : new Columns();
        int name = columns.find(ColumnRole.NAME).orElse(-1);
        int id = name < 0 ? -1 : IdColumn.find(table, columns);
        if (id < 0 || id == name) {
            return table;
        }
        for (int number : managers) {
            for (int other : managers) {
                ManagerByName both = new ManagerByName(table, id, name, number, other);
                if (number != other && both.areThere()) {
                    remarks.add(Remark.of(
                            "manager-by-name", table.columnName(number), table.columnName(other), both.rows()));
                    return both.put();
                }
            }
        }
        return table;
    }

    private static boolean isByNameAlone(Table table, int number, int name) {
        return IntStream.range(0, table.size()).anyMatch(row -> isByNameAlone(table, row, number, name));
    }

    private static boolean isByNameAlone(Table table, int row, int number, int name) {
        return table.code(row, number) == Grid.BLANK && table.code(row, name) != Grid.BLANK;
    }

    private boolean areThere() {
        if (rows() == 0 || IdColumn.share(table, byNumber, id) < MOST || IdColumn.share(table, byName, name) < HALF) {
            return false;
        }
        for (int row = 0; row < table.size(); row++) {
            int of = row;
            rowOfName.compute(table.text(row, name), (text, known) -> known == null ? of : SEVERAL);
        }
        return IntStream.range(0, table.size()).noneMatch(this::contradicts);
    }

    private int rows() {
        return (int)
                IntStream.range(0, table.size()).filter(this::isByNameAlone).count();
    }

    private boolean isByNameAlone(int row) {
        return isByNameAlone(table, row, byNumber, byName);
    }

    /** Whether number and name are those of different people. */
    private boolean contradicts(int row) {
        int named = rowOfName.getOrDefault(table.text(row, byName), SEVERAL);
        boolean both = table.code(row, byNumber) != Grid.BLANK && named != SEVERAL;
        return both && !table.text(row, byNumber).equals(table.text(named, id));
    }

    private String manager(int row) {
        int named = isByNameAlone(row) ? rowOfName.getOrDefault(table.text(row, byName), SEVERAL) : SEVERAL;
        return named == SEVERAL ? table.text(row, byNumber) : table.text(named, id);
    }

    private Table put() {
        return table.with(List.of(DerivedColumn.of(
                table.columnName(byNumber) + " / " + table.columnName(byName),
                List.of(byNumber, byName),
                DerivedColumn.Claim.MANAGER,
                table.size(),
                this::manager)));
    }
}
