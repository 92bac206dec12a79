package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.input.Content;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows with the same key, which are one person: who leads a team may be a member of another. */
final class SamePeople {
    private final Content content;
    private final Grid grid;
    private final int key;
    private final int parent;
    private final int[] firsts;
    /** The next row of the same person, 0 for none. */
    private final int[] next;
    /** Rows with others below them: their team is that of the person. */
    private final BitSet leading = new BitSet();

    SamePeople(Content content, Grid grid, int key) {
        this.content = content;
        this.grid = grid;
        this.key = key;
        this.parent = Grids.column(grid, PartTable.PARENT);
        this.firsts = firsts(grid, key);
        this.next = new int[grid.rows()];
        int[] last = new int[firsts.length];
        for (int row = 1; row < grid.rows(); row++) {
            int code = grid.code(row, key);
            next[last[code]] = last[code] == 0 ? 0 : row;
            last[code] = row;
            leading.set(above(row));
        }
    }

    /** The first row of each text of a column. */
    static int[] firsts(Grid grid, int column) {
        int[] firsts = new int[grid.texts(column).size()];
        for (int row = grid.rows() - 1; row > 0; row--) {
            firsts[grid.code(row, column)] = row;
        }
        return firsts;
    }

    private int above(int row) {
        return Grids.number(grid, row, parent);
    }

    private int first(int row) {
        return firsts[grid.code(row, key)];
    }

    /**
     * One row for each person.
     *
     * @param leadsAbove whom those report to who lead teams and are no members of another
     */
    Grid joined(Map<Integer, Integer> leadsAbove) {
        String[] managers = managers();
        leadsAbove.forEach((lead, above) -> {
            if (managers[first(lead)] == null && first(lead) != first(above)) {
                managers[first(lead)] = grid.cell(above, key);
            }
        });
        int[] columns = IntStream.range(0, grid.columns())
                .filter(column -> column != parent && !grid.cell(0, column).equals(PartTable.NODE))
                .toArray();
        Grid joined = new Grid(content.name(), content.limits());
        for (int row = 0; row < grid.rows(); row++) {
            if (row == 0 || first(row) == row) {
                joined.startRow(grid.line(row));
                for (int i = 0; i < columns.length; i++) {
                    joined.set(i, row == 0 ? grid.cell(0, columns[i]) : text(row, columns[i]));
                }
                String manager = row == 0 ? PartTable.PARENT : managers[row];
                joined.set(columns.length, manager == null ? "" : manager);
            }
        }
        return joined;
    }

    /** Whom each reports to, by first rows; nobody reports to oneself. */
    private @Nullable String[] managers() {
        @Nullable String[] managers = new String[grid.rows()];
        for (int row = 1; row < grid.rows(); row++) {
            int above = above(row);
            if (above != 0 && first(above) != first(row)) {
                String manager = grid.cell(above, key);
                String known = managers[first(row)];
                if (known != null && !known.equals(manager)) {
                    throw new UnreadableInputException(
                            "member-of-teams", content.name(), grid.cell(row, key), known, manager);
                }
                managers[first(row)] = manager;
            }
        }
        return managers;
    }

    /** What the rows of a person say; of teams that counts which the person leads. */
    private String text(int first, int column) {
        boolean ofTeam = grid.cell(0, column).startsWith(TeamJoin.TEAM);
        String text = "";
        for (int row = first; row != 0; row = next[row]) {
            if (text.isEmpty() || (ofTeam && leading.get(row))) {
                text = grid.cell(row, column);
            }
        }
        return text;
    }
}
