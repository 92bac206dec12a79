package dev.spanwise.model.read.mapping;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.format.Grid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row for each line of a person, of which a column says the kind: the line manager, a project manager, an HR partner.
 * The line itself says who reports to whom; the first of the others is the dotted line, and who has others alone is a top.
 */
final class KindsOfLine {
    private static final int NONE = -1;

    private final Table table;
    private final int id;
    private final int kind;
    /** Of the texts of the kind: those of the line itself, and those of others. */
    private final BitSet lines;

    private final BitSet others;
    /** By text of the id: the first row of the line itself, and that of another. */
    private final int[] lineOf;

    private final int[] otherOf;

    private KindsOfLine(Table table, int id, int kind, IntPredicate counts) {
        this.table = table;
        this.id = id;
        this.kind = kind;
        this.lines = LineWords.lines(table, kind);
        this.others = LineWords.others(table, kind);
        this.lineOf = new int[table.texts(id).size()];
        this.otherOf = new int[lineOf.length];
        Arrays.fill(lineOf, NONE);
        Arrays.fill(otherOf, NONE);
        boolean told = !lines.isEmpty() && !others.isEmpty();
        for (int row = 0; row < table.size() && told; row++) {
            int code = table.code(row, id);
            if (code != Grid.BLANK && counts.test(row)) {
                int[] rows = isOther(row) ? otherOf : lineOf;
                rows[code] = rows[code] == NONE ? row : rows[code];
            }
        }
    }

    /** The kinds of a table, empty where nobody has rows of several. O(rows) for each column of few kinds. */
    static Optional<KindsOfLine> of(Table table, LocalDate day) {
        List<Integer> kinds = IntStream.range(0, table.columnsOfFile())
                .filter(column -> LineWords.mayBe(table, column))
                .boxed()
                .toList();
        Columns columns = kinds.isEmpty() ? new Columns() : RoleFinder.find(table, Map.of());
        int id = kinds.isEmpty() ? NONE : IdColumn.find(table, columns);
        if (id < 0 || table.fit(id).distinct() == table.fit(id).filled()) {
            return Optional.empty();
        }
        IntPredicate counts = ValidRows.on(table, day);
        return kinds.stream()
                .filter(column -> column != id && !columns.isTaken(column))
                .map(column -> new KindsOfLine(table, id, column, counts))
                .filter(KindsOfLine::haveBoth)
                .findFirst();
    }

    /** What says no kind, or one that nobody knows, is the line itself. */
    private boolean isOther(int row) {
        int code = table.code(row, kind);
        return code != Grid.BLANK && others.get(code);
    }

    private boolean haveBoth() {
        return IntStream.range(0, lineOf.length).anyMatch(code -> lineOf[code] != NONE && otherOf[code] != NONE);
    }

    /** Whether a row is another line of somebody who has a row besides. */
    boolean isLeftOut(int row) {
        int code = table.code(row, id);
        return code != Grid.BLANK
                && isOther(row)
                && (lineOf[code] != NONE || (otherOf[code] != NONE && otherOf[code] != row));
    }

    /** Whether a row is kept although it says another line alone: the person has no manager. */
    private boolean isTop(int row) {
        return !isLeftOut(row) && isOther(row);
    }

    /** The table in which other lines are no managers, with the dotted lines in a column of their own. */
    Table put() {
        int[] managers = IntStream.range(0, table.columns())
                .filter(column -> column != id && HeaderHint.of(table, column) == HeaderHint.MANAGER)
                .toArray();
        if (managers.length == 0) {
            return table;
        }
        Table result = table.with(List.of(dotted(managers[managers.length - 1])));
        for (int manager : managers) {
            result = result.replacing(
                    manager,
                    IntStream.range(0, table.size())
                            .map(row -> isTop(row) ? Grid.BLANK : table.code(row, manager))
                            .toArray());
        }
        return result;
    }

    private DerivedColumn dotted(int manager) {
        return DerivedColumn.of(
                table.columnName(manager) + " (" + kinds(others) + ")",
                List.of(kind, manager),
                DerivedColumn.Claim.DOTTED,
                table.size(),
                row -> {
                    int code = table.code(row, id);
                    int other = code == Grid.BLANK ? NONE : otherOf[code];
                    return other == NONE ? "" : table.text(other, manager);
                });
    }

    private String kinds(BitSet some) {
        return some.stream()
                .mapToObj(code -> table.texts(kind).get(code).strip())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What people should know. */
    Remark remark() {
        int tops = (int) IntStream.range(0, table.size()).filter(this::isTop).count();
        return Remark.of("kinds-of-line", table.columnName(kind), kinds(lines), kinds(others), tops);
    }
}
