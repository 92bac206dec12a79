package dev.spanwise.model.read.mapping;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.value.Whitespace;
import java.util.ArrayList;
import java.util.List;

/** A table whose header is known. Two tables are never equal, whatever they hold. */
public final class Table {
    private final RawTable raw;
    private final int headerRow;
    private final List<String> headers;
    private final int[] rows;

    /**
     * A table.
     *
     * @param raw where it came from
     * @param headerRow row of the grid that holds the header
     * @param headers of the columns, blank for a column without one
     * @param rows the rows of the grid that hold data, in file order
     */
    Table(RawTable raw, int headerRow, List<String> headers, int[] rows) {
        this.raw = raw;
        this.headerRow = headerRow;
        this.headers = List.copyOf(headers);
        this.rows = rows;
    }

    /** What it was made of. */
    public RawTable raw() {
        return raw;
    }

    /** The headers of the columns, blank for a column without one. */
    public List<String> headers() {
        return headers;
    }

    /** Line of the header in the file, 0 where the format names its columns itself. */
    public int headerLine() {
        return raw.named() ? 0 : grid().line(headerRow);
    }

    private Grid grid() {
        return raw.grid();
    }

    /** Number of data rows. */
    public int size() {
        return rows.length;
    }

    public int columns() {
        return headers.size();
    }

    /** Number of the cell's text in {@link #texts}, or {@link Grid#BLANK}. */
    public int code(int row, int column) {
        return grid().code(rows[row], column);
    }

    public TextPool texts(int column) {
        return grid().texts(column);
    }

    /** The cell without white space around it, empty where it is blank. */
    public String text(int row, int column) {
        return Whitespace.trim(grid().cell(rows[row], column));
    }

    /** The row's number in the file, from 1. */
    public int line(int row) {
        return grid().line(rows[row]);
    }

    /** What messages call a column: its header, or its number from 1. */
    public String columnName(int column) {
        String header = headers.get(column);
        return header.isEmpty() ? "#" + (column + 1) : header;
    }

    /**
     * Rows with cells to the right of the last header; none where that is so in more than every fifth row, since then
     * it is how the table is made.
     */
    public List<Integer> widerThanHeader() {
        int last = headers.size();
        while (last > 0 && headers.get(last - 1).isEmpty()) {
            last--;
        }
        List<Integer> wider = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            if (grid().width(rows[row]) > last) {
                wider.add(row);
            }
        }
        return wider.size() * 5 > rows.length ? List.of() : wider;
    }

    /** How many data rows carry each text of a column, by the text's number. */
    public int[] counts(int column) {
        int[] counts = new int[texts(column).size()];
        for (int row : rows) {
            int code = grid().code(row, column);
            if (code != Grid.BLANK) {
                counts[code]++;
            }
        }
        return counts;
    }
}
