package dev.spanwise.model.read.format;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of texts that grows row by row: each column keeps its distinct texts once and a number for each row, 4
 * bytes a cell. Cells are kept as they were read, white space and all; a blank cell is {@link #BLANK}.
 */
public final class Grid {
    /** Number of a cell without text. */
    public static final int BLANK = -1;

    private final String file;
    private final Limits limits;
    private final List<TextPool> pools = new ArrayList<>();
    private final List<int[]> columns = new ArrayList<>();
    private int[] lines = new int[16];
    private int[] widths = new int[16];
    private int rows;

    /**
     * An empty table.
     *
     * @param file named when a limit is passed
     */
    public Grid(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /**
     * Starts a row.
     *
     * @param line its number in the file, as a spreadsheet counts
     * @throws UnreadableInputException when there are too many
     */
    public void startRow(int line) {
        if (rows == limits.rows()) {
            throw new UnreadableInputException("too-many-rows", file, limits.rows());
        }
        if (rows == lines.length) {
            int capacity = rows + (rows >> 1);
            lines = Arrays.copyOf(lines, capacity);
            widths = Arrays.copyOf(widths, capacity);
        }
        lines[rows++] = line;
    }

    /** Puts a text into the row started last. */
    public void set(int column, String text) {
        set(rows - 1, column, text);
    }

    /** Puts a text into row 0, when columns get their names only as they turn up. */
    public void setHeader(int column, String text) {
        set(0, column, text);
    }

    private void set(int row, int column, String text) {
        if (text.length() > limits.cellLength()) {
            throw new UnreadableInputException("long-cell", file, lines[row], limits.cellLength());
        }
        if (column >= columns.size()) {
            addColumns(column + 1);
        }
        if (!text.isBlank()) {
            widths[row] = Math.max(widths[row], column + 1);
            roomFor(column)[row] = pools.get(column).add(text);
        }
    }

    private void addColumns(int count) {
        if (count > limits.columns()) {
            throw new UnreadableInputException("too-many-columns", file, limits.columns());
        }
        while (columns.size() < count) {
            columns.add(new int[0]);
            pools.add(new TextPool());
        }
    }

    /** The codes of a column, grown to hold the current row; cells never set stay blank. */
    private int[] roomFor(int column) {
        int[] codes = columns.get(column);
        if (codes.length >= rows) {
            return codes;
        }
        int[] grown = Arrays.copyOf(codes, lines.length);
        Arrays.fill(grown, codes.length, grown.length, BLANK);
        columns.set(column, grown);
        return grown;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns.size();
    }

    /** Number of the cell's text in {@link #texts}, or {@link #BLANK}. */
    public int code(int row, int column) {
        int[] codes = columns.get(column);
        return row < codes.length ? codes[row] : BLANK;
    }

    /** The distinct texts of a column. */
    public TextPool texts(int column) {
        return pools.get(column);
    }

    /** The cell as it was read, empty where it is blank. */
    public String cell(int row, int column) {
        int code = code(row, column);
        return code == BLANK ? "" : pools.get(column).get(code);
    }

    /** The row's number in the file, from 1. */
    public int line(int row) {
        return lines[row];
    }

    /** One past the last cell of the row that is not blank; 0 for a blank row. */
    public int width(int row) {
        return widths[row];
    }
}
