package dev.spanwise.model.read.tree;

import dev.spanwise.model.read.format.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Objects beside a list that are what its elements are: {@code "unit": {…}, "units": […]}. One belongs to the list where
 * elements refer to it and none of them is it; else it may be the user who asked, or a copy.
 */
final class OneBeside {
    private final List<FlatRow> found = new ArrayList<>();

    /** Objects of the same kind as the elements of a list, beside it. */
    static List<Shape> of(Part part) {
        Shape around = part.place().outer();
        Shape element = part.place().element();
        if (part.kind() != Part.Kind.LIST || around == null || element == null || around.objects() != 1) {
            return List.of();
        }
        return around.parts().stream()
                .filter(one -> one.objects() == 1 && one.arrays() == 0)
                .filter(one -> Lists.in(one).isEmpty() && Likeness.isSameTable(one, element))
                .toList();
    }

    void add(FlatRow row) {
        found.add(row);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Those that rows of the list refer to. */
    List<FlatRow> missing(Grid grid) {
        return found.stream().filter(row -> isMissing(row.values, grid)).toList();
    }

    private static boolean isMissing(Map<String, String> values, Grid grid) {
        for (Map.Entry<String, String> value : values.entrySet()) {
            int own = NodeKeys.isId(value.getKey()) && value.getKey().indexOf('.') < 0
                    ? Grids.column(grid, value.getKey())
                    : -1;
            if (own >= 0 && !value.getValue().isBlank()) {
                return grid.texts(own).find(value.getValue()) < 0 && isReferredTo(value.getValue(), grid);
            }
        }
        return false;
    }

    private static boolean isReferredTo(String id, Grid grid) {
        for (int column = 0; column < grid.columns(); column++) {
            if (grid.texts(column).find(id) >= 0) {
                return true;
            }
        }
        return false;
    }
}
