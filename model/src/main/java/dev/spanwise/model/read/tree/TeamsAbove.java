package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.format.ObjectGrid;
import dev.spanwise.model.read.input.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What teams say of the team above them, as in {@code parentId}: whom their leads report to. */
final class TeamsAbove {
    private final ObjectGrid teams;
    /** The row of who leads each team, 0 for nobody. */
    private final List<Integer> leads = new ArrayList<>(List.of(0));

    TeamsAbove(Content content) {
        this.teams = new ObjectGrid(content.name(), content.limits());
    }

    void add(Map<String, String> team, int lead) {
        teams.add(team);
        leads.add(lead);
    }

    /** Who leads the team above, by who leads a team; nothing where no name of a team stands in another one. */
    Map<Integer, Integer> leads() {
        Grid grid = teams.grid();
        Map<Integer, Integer> above = new LinkedHashMap<>();
        int[] parents = parents(grid);
        for (int team = 1; parents != null && team < grid.rows(); team++) {
            int lead = leads.get(team);
            int parent = nextWithLead(parents, parents[team]);
            if (lead != 0 && parent != 0) {
                above.putIfAbsent(lead, leads.get(parent));
            }
        }
        return above;
    }

    private int nextWithLead(int[] parents, int team) {
        int next = team;
        while (next != 0 && leads.get(next) == 0) {
            next = parents[next];
        }
        return next;
    }

    /** The team above each, 0 for none; null where no column says it. */
    private static int @Nullable [] parents(Grid grid) {
        for (int key = 0; key < grid.columns(); key++) {
            int[] rows = grid.rows() < 3 ? null : Grids.rowsByKey(grid, key, row -> true);
            for (int column = 0; rows != null && column < grid.columns(); column++) {
                int[] parents = column == key ? null : parents(grid, key, rows, column);
                if (parents != null) {
                    return parents;
                }
            }
        }
        return null;
    }

    private static int @Nullable [] parents(Grid grid, int key, int[] rows, int column) {
        int[] parents = new int[grid.rows()];
        int known = 0;
        for (int row = 1; row < grid.rows(); row++) {
            if (grid.code(row, column) != Grid.BLANK) {
                int code = grid.texts(key).find(grid.cell(row, column));
                parents[row] = code < 0 ? 0 : rows[code];
                if (parents[row] == 0) {
                    return null;
                }
                known++;
            }
        }
        return known > 0 && Forest.is(parents) ? parents : null;
    }
}
