package dev.spanwise.model.read.tree;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recognises tables that are no arrays of objects: arrays of arrays, columns, maps by id. */
final class Tabular {
    private Tabular() {}

    /** Whether rows are arrays of texts, or objects with nothing but one such array. */
    static boolean isArrays(Shape array) {
        Shape row = array.element();
        if (row == null || array.elements() < 2) {
            return false;
        }
        if (row.arrays() > 0 && row.objects() == 0) {
            return cells(row);
        }
        if (row.objects() > 0 && row.arrays() == 0 && row.members().size() == 1) {
            Shape only = row.parts().iterator().next();
            boolean sameLength = (long) only.longest() * only.arrays() == only.elements();
            return only.arrays() == row.objects() && only.longest() > 1 && sameLength && cells(only);
        }
        return false;
    }

    /** Cells of the longest row. */
    static int width(Shape array) {
        Shape row = java.util.Objects.requireNonNull(array.element());
        return row.arrays() > 0 ? row.longest() : row.parts().iterator().next().longest();
    }

    /** The array beside rows that has as many texts as they have cells: the names of the columns. */
    static @Nullable Shape header(Shape array) {
        Shape around = array.outer();
        if (around == null || around.objects() == 0) {
            return null;
        }
        int width = width(array);
        return around.parts().stream()
                .filter(shape -> shape != array && shape.arrays() > 0 && shape.elements() == width)
                .filter(shape -> shape.element() != null && shape.element().arrays() == 0)
                .findFirst()
                .orElse(null);
    }

    /** Whether an array's elements are texts, or objects that carry one as {@code v}. */
    private static boolean cells(Shape row) {
        Shape cell = row.element();
        return cell != null
                && cell.arrays() == 0
                && (cell.objects() == 0 || cell.members().containsKey("v"))
                && row.longest() > 1;
    }

    /** Whether an object holds a column under each name: arrays of the same length, or maps from row numbers. */
    static boolean isColumns(Shape object) {
        long columns = object.parts().stream().filter(Tabular::isColumn).count();
        if (columns < 2) {
            return false;
        }
        int rows = object.parts().stream()
                .filter(Tabular::isColumn)
                .mapToInt(Tabular::size)
                .max()
                .orElse(0);
        return rows > 1
                && object.parts().stream()
                        .filter(shape -> shape.arrays() > 0 || isByNumber(shape))
                        .allMatch(shape -> isColumn(shape) && size(shape) == rows);
    }

    private static int size(Shape column) {
        return column.arrays() > 0 ? column.elements() : column.members().size();
    }

    private static boolean isColumn(Shape shape) {
        Shape element = shape.element();
        boolean array = shape.arrays() == 1 && element != null && element.objects() == 0 && element.arrays() == 0;
        return array || isByNumber(shape);
    }

    /** Whether an object's names count from 0. */
    static boolean isByNumber(Shape shape) {
        if (shape.objects() != 1 || shape.members().size() < 2) {
            return false;
        }
        int number = 0;
        for (Map.Entry<String, Shape> member : shape.members().entrySet()) {
            boolean text = member.getValue().objects() + member.getValue().arrays() == 0;
            if (!text || !member.getKey().equals(String.valueOf(number++))) {
                return false;
            }
        }
        return true;
    }
}
