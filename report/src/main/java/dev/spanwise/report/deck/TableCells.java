package dev.spanwise.report.deck;

import dev.spanwise.report.diagram.text.TextWidth;
import dev.spanwise.report.document.Cell;
import dev.spanwise.report.document.Tone;
import java.util.List;
import java.util.stream.IntStream;

/** What stands in the cells of a table, in how many lines, and how high that makes its rows. */
record TableCells(double[] widths, double size, double spare) {
    static final double ROW = 24;
    private static final int MOST_LINES = 3;
    private static final double EDGES = 4;
    /** What is left of a text when it is cut once more. */
    private static final double LESS = 0.95;

    /** As much of a text as its lines take. */
    String text(Cell cell, int column, boolean head) {
        String whole = Words.clean(cell.text());
        boolean bold = isBold(cell, head);
        String text = whole;
        for (double share = MOST_LINES; share > LESS - 0.5 && lines(text, column, bold) > MOST_LINES; share *= LESS) {
            text = TextWidth.fit(whole, size * spare, bold, share * room(column));
        }
        return text;
    }

    double height(List<Cell> row, boolean head) {
        int lines = IntStream.range(0, row.size())
                .map(column -> lines(text(row.get(column), column, head), column, isBold(row.get(column), head)))
                .max()
                .orElse(1);
        return Math.max(ROW, lines * size * Words.LEADING + EDGES);
    }

    private int lines(String text, int column, boolean bold) {
        return Words.lines(text, size * spare, bold, room(column));
    }

    private double room(int column) {
        return widths[column] - TableColumns.INSETS + 0.5;
    }

    static boolean isBold(Cell cell, boolean head) {
        return head || isWarning(cell) || cell.tone() == Tone.STRONG;
    }

    static boolean isWarning(Cell cell) {
        return cell.tone() == Tone.WARNING || cell.tone() == Tone.ERROR;
    }
}
