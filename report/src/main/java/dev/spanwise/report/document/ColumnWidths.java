package dev.spanwise.report.document;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Shares the screen's width among the columns of a table. */
final class ColumnWidths {
    static final int GAP = 2;
    private static final int NARROWEST_TEXT = 12;
    private static final int WIDEST_WORD_KEPT_WHOLE = 24;
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
        shrink(columns, widths, Column.Kind.BAR, column -> NARROWEST_BAR, screenWidth);
        if (total(widths) > screenWidth) {
            drop(columns, widths, Column.Kind.BAR);
        }
        int[] smallest = IntStream.range(0, widths.length)
                .map(column -> smallest(table, column))
                .toArray();
        shrink(columns, widths, Column.Kind.TEXT, column -> smallest[column], screenWidth);
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
            case TEXT -> column == 0 ? smallestName(table) : Math.min(NARROWEST_TEXT, natural(table, column));
        };
    }

    /** The first column names its row, often by an id or a file, which a break within a word would spoil. */
    private static int smallestName(Table table) {
        int longestWord = table.rows().stream()
                .flatMap(row -> Arrays.stream(row.get(0).text().split("\\s+")))
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(0);
        int whole = Math.max(NARROWEST_TEXT, Math.min(WIDEST_WORD_KEPT_WHOLE, longestWord));
        return Math.min(whole, natural(table, 0));
    }

    /** Takes a column at a time from the widest column of the kind until all fits or all are at their smallest. */
    private static void shrink(
            List<Column> columns, int[] widths, Column.Kind kind, IntUnaryOperator smallest, int screenWidth) {
        for (int excess = total(widths) - screenWidth; excess > 0; excess--) {
            int widest = -1;
            for (int column = 0; column < widths.length; column++) {
                if (columns.get(column).kind() == kind
                        && widths[column] > smallest.applyAsInt(column)
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
