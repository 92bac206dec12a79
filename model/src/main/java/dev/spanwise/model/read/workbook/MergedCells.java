package dev.spanwise.model.read.workbook;

import dev.spanwise.model.SourceRow;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.input.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Spreads what stands in a cell merged over several rows to all of them: a manager's name beside the team. Cells merged
 * over several columns are titles, and stay as they are.
 */
final class MergedCells {
    private final Content content;
    private final Grid grid;
    /** Areas by column, from top to bottom. */
    private final Map<Integer, List<Area>> areas = new HashMap<>();

    private final List<SourceRow> rows = new ArrayList<>();

    /**
     * Cells of one column that are one.
     *
     * @param column from 0
     * @param firstLine the line that has the text
     * @param lastLine the last one
     */
    record Area(int column, int firstLine, int lastLine) {}

    MergedCells(Content content, Grid grid, List<Area> all) {
        this.content = content;
        this.grid = grid;
        all.forEach(area ->
                areas.computeIfAbsent(area.column(), c -> new ArrayList<>()).add(area));
        areas.values().forEach(list -> list.sort(Comparator.comparingInt(Area::firstLine)));
    }

    /** Rows that got a text from the cell above, in their order; known after {@link #filled}. */
    List<SourceRow> rows() {
        return rows;
    }

    /** The sheet with the texts spread. O(cells). */
    Grid filled() {
        Grid copy = new Grid(content.name(), content.limits());
        String[] spread = new String[grid.columns()];
        int[] until = new int[grid.columns()];
        int[] next = new int[grid.columns()];
        for (int row = 0; row < grid.rows(); row++) {
            int line = grid.line(row);
            copy.startRow(line);
            boolean changed = false;
            for (int column = 0; column < grid.columns(); column++) {
                String text = grid.cell(row, column);
                List<Area> ofColumn = areas.getOrDefault(column, List.of());
                while (next[column] < ofColumn.size()
                        && ofColumn.get(next[column]).firstLine() <= line) {
                    Area area = ofColumn.get(next[column]++);
                    until[column] = area.lastLine();
                    spread[column] = area.firstLine() == line ? text : "";
                }
                boolean fill = text.isEmpty() && line <= until[column] && !spread[column].isEmpty();
                changed |= fill;
                copy.set(column, fill ? spread[column] : text);
            }
            if (changed) {
                rows.add(new SourceRow(content.name(), line));
            }
        }
        return copy;
    }
}
