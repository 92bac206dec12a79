package dev.spanwise.report.text;

import java.util.Arrays;
import java.util.List;

/** Shares the screen's width among the columns of a table. */
final class ColumnWidths {
    static final int GAP = 2;
    private static final int NARROWEST_TEXT = 12;
    private static final int NARROWEST_BAR = 6;
    private static final int WIDEST_BAR = 40;

    private ColumnWidths() {}

    /** The width of each column; 0 for a bar there is no room for. */
    static int[] of(Table table, int screenWidth) {
        List<Column> columns = table.columns();
        int[] widths = new int[columns.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = columns.get(column).kind() == Column.Kind.BAR ? WIDEST_BAR : natural(table, column);
        }
        shrink(columns, widths, Column.Kind.BAR, NARROWEST_BAR, screenWidth);
        if (total(widths) > screenWidth) {
            drop(columns, widths, Column.Kind.BAR);
        }
        shrink(columns, widths, Column.Kind.TEXT, NARROWEST_TEXT, screenWidth);
        return widths;
    }

    /** The width that the widest cell of a column, or its heading, takes without wrapping. */
    static int natural(Table table, int column) {
        int widest = DisplayWidth.of(table.columns().get(column).header());
        for (List<Cell> row : table.rows()) {
            for (String line : row.get(column).text().split("\\R", -1)) {
                widest = Math.max(widest, DisplayWidth.of(line));
            }
        }
        return widest;
    }

    /** The smallest width a column can be squeezed to. */
    static int smallest(Table table, int column) {
        return switch (table.columns().get(column).kind()) {
            case BAR -> 0;
            case FIGURE -> natural(table, column);
            case TEXT -> Math.min(NARROWEST_TEXT, natural(table, column));
        };
    }

    /** Takes a column at a time from the widest column of the kind until all fits or all are at their smallest. */
    private static void shrink(List<Column> columns, int[] widths, Column.Kind kind, int smallest, int screenWidth) {
        for (int excess = total(widths) - screenWidth; excess > 0; excess--) {
            int widest = -1;
            for (int column = 0; column < widths.length; column++) {
                if (columns.get(column).kind() == kind
                        && widths[column] > smallest
                        && (widest < 0 || widths[column] > widths[widest])) {
                    widest = column;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private static void drop(List<Column> columns, int[] widths, Column.Kind kind) {
        for (int column = 0; column < widths.length; column++) {
            if (columns.get(column).kind() == kind) {
                widths[column] = 0;
            }
        }
    }

    private static int total(int[] widths) {
        int shown = (int) Arrays.stream(widths).filter(width -> width > 0).count();
        return Arrays.stream(widths).sum() + GAP * Math.max(0, shown - 1);
    }
}
