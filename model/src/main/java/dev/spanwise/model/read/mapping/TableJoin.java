package dev.spanwise.model.read.mapping;

import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.input.ReadingWatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts tables side by side that say different things of the same rows: the positions and who holds them, the people and
 * whom they report to. One has a column that tells its rows apart, the other one that refers to it.
 */
public final class TableJoin {
    /** Larger tables are joined by a database rather than here. */
    private static final int MOST_ROWS = 300_000;

    private final List<Table> tables;
    private final List<Link> links = new ArrayList<>();

    private TableJoin(List<Table> tables) {
        this.tables = new ArrayList<>(tables);
    }

    /**
     * What was joined.
     *
     * @param left the table whose rows stay
     * @param right the one that was put beside it
     * @param key the column of the left one
     * @param reference the column of the right one
     * @param alone rows of the right one that found none
     */
    public record Link(Table left, Table right, String key, String reference, List<SourceRow> alone) {
        public Link {
            alone = List.copyOf(alone);
        }
    }

    /**
     * A joined table.
     *
     * @param table with the columns of all
     * @param links how it came about
     */
    public record Joined(Table table, List<Link> links) {
        public Joined {
            links = List.copyOf(links);
        }
    }

    /** The tables as one, or null where not all of them belong together. O(rows) for each pair of columns. */
    public static @Nullable Joined of(List<Table> tables) {
        boolean large = tables.stream().mapToLong(Table::size).sum() > MOST_ROWS;
        if (tables.size() < 2 || large) {
            return null;
        }
        TableJoin join = new TableJoin(tables);
        for (JoinPair pair = join.best(); pair != null; pair = join.best()) {
            join.put(pair);
        }
        return join.tables.size() == 1 ? new Joined(join.tables.get(0), join.links) : null;
    }

    /** One table with what the others say of its rows, or null where one of them says nothing. O(cells). */
    public static @Nullable Joined lookedUp(Table main, List<Table> others) {
        TableJoin join = new TableJoin(List.of(main));
        for (Table other : others) {
            JoinPair pair = LookUp.find(join.tables.get(0), other);
            if (pair == null) {
                return null;
            }
            Map<String, List<Integer>> rows = new HashMap<>();
            IntStream.range(0, other.size()).forEach(row -> rows.put(other.text(row, pair.reference()), List.of(row)));
            String key = pair.left().columnName(pair.key());
            join.links.add(new Link(pair.left(), other, key, other.columnName(pair.reference()), List.of()));
            join.tables.set(0, together(pair, rows));
        }
        return new Joined(join.tables.get(0), join.links);
    }

    private @Nullable JoinPair best() {
        ReadingWatch.look();
        JoinPair best = null;
        for (Table left : tables) {
            for (Table right : tables) {
                JoinPair pair = left.equals(right) ? null : JoinPair.best(left, right);
                if (pair != null && (best == null || pair.score() > best.score())) {
                    best = pair;
                }
            }
        }
        return best;
    }

    private void put(JoinPair pair) {
        Map<String, List<Integer>> rows = new HashMap<>();
        for (int row = 0; row < pair.right().size(); row++) {
            rows.computeIfAbsent(pair.right().text(row, pair.reference()), text -> new ArrayList<>())
                    .add(row);
        }
        Set<String> keys = new HashSet<>();
        IntStream.range(0, pair.left().size())
                .forEach(row -> keys.add(pair.left().text(row, pair.key())));
        List<SourceRow> alone = IntStream.range(0, pair.right().size())
                .filter(row -> !keys.contains(pair.right().text(row, pair.reference())))
                .mapToObj(row ->
                        new SourceRow(pair.right().raw().place(), pair.right().line(row)))
                .toList();
        links.add(new Link(
                pair.left(),
                pair.right(),
                pair.left().columnName(pair.key()),
                pair.right().columnName(pair.reference()),
                alone));
        Table together = together(pair, rows);
        tables.remove(pair.right());
        tables.set(tables.indexOf(pair.left()), together);
    }

    private static Table together(JoinPair pair, Map<String, List<Integer>> rows) {
        Table left = pair.left();
        Table right = pair.right();
        List<Integer> more = IntStream.range(0, right.columnsOfFile())
                .filter(column -> column != pair.reference())
                .boxed()
                .toList();
        Grid grid = left.raw().grid().empty();
        grid.startRow(0);
        for (int column = 0; column < left.columnsOfFile(); column++) {
            grid.set(column, column == pair.key() ? keyHeader(pair) : left.columnName(column));
        }
        for (int i = 0; i < more.size(); i++) {
            grid.set(left.columnsOfFile() + i, header(left, right, more.get(i)));
        }
        for (int row = 0; row < left.size(); row++) {
            List<Integer> partners = rows.getOrDefault(left.text(row, pair.key()), List.of());
            for (int i = 0; i < Math.max(1, partners.size()); i++) {
                grid.startRow(left.line(row));
                for (int column = 0; column < left.columnsOfFile(); column++) {
                    grid.set(column, left.text(row, column));
                }
                for (int j = 0; j < more.size() && !partners.isEmpty(); j++) {
                    grid.set(left.columnsOfFile() + j, right.text(partners.get(i), more.get(j)));
                }
            }
        }
        return table(left, right, grid);
    }

    /** Where the key is called a mere number, the reference says of what. */
    private static String keyHeader(JoinPair pair) {
        String own = pair.left().columnName(pair.key());
        String other = pair.right().columnName(pair.reference());
        return HeaderText.allWords(own).size() == 1
                        && HeaderText.allWords(other).containsAll(HeaderText.allWords(own))
                        && !pair.left().headers().contains(other)
                ? other
                : own;
    }

    /** Under its own name, or one that says whose it is where both have it. */
    private static String header(Table left, Table right, int column) {
        String header = right.columnName(column);
        String sheet = right.raw().sheet();
        return left.headers().contains(header)
                ? header + " (" + (sheet == null ? right.raw().file() : sheet) + ")"
                : header;
    }

    private static Table table(Table left, Table right, Grid grid) {
        String one = left.raw().file();
        String other = right.raw().file();
        String file = one.equals(other) || one.endsWith(" + " + other) ? one : one + " + " + other;
        RawTable raw = new RawTable(
                file, left.raw().format(), left.raw().sheet(), left.raw().charset(), null, true, grid);
        int[] rows = IntStream.range(1, grid.rows()).toArray();
        return new Table(raw, 0, HeaderFinder.headers(grid, 0), rows);
    }
}
