package dev.spanwise.model.read.format;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.ReadingWatch;
import dev.spanwise.model.read.input.UnreadableInputException;
import dev.spanwise.model.read.value.Whitespace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * A table of texts that grows row by row: each column keeps its distinct texts once and a number for each row, 4
 * bytes a cell. Cells are kept as they were read, white space and all; a blank cell is {@link #BLANK}.
 */
public final class Grid {
    /** Number of a cell without text. */
    public static final int BLANK = -1;

    /** It takes so many to make it worth while to wake another core. */
    private static final int MANY_ROWS = 20_000;

    /** From so many on, what {@link RecentTexts} take is little beside the table: there may be thousands of small ones. */
    private static final int ROWS_WORTH_IT = 1_000;

    /** Whether cells are counted that somebody asks for: only where a test wants to know, since most work is done in {@link #code}. */
    private static final boolean COUNTED = Boolean.getBoolean("spanwise.count-cells");

    private static final LongAdder CELLS_ASKED = new LongAdder();

    private final String file;
    private final Limits limits;
    private final List<TextPool> pools = new ArrayList<>();
    /** By column, where its texts come one by one. */
    private RecentTexts[] recent = new RecentTexts[0];

    private int[][] columns = new int[0][];
    /** Line of each row, where they do not simply follow each other. */
    private int[] lines = new int[16];

    private boolean linesFollow;
    private int firstLine;
    private int[] widths = new int[16];
    private int rows;
    private boolean hasUnreadable;
    private final AtomicLong cells = new AtomicLong();

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
        ReadingWatch.look();
        if (rows == limits.rows()) {
            throw new UnreadableInputException("too-many-rows", file, limits.rows());
        }
        if (rows == widths.length) {
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
            throw new UnreadableInputException("long-cell", file, line(row), limits.cellLength());
        }
        if (column >= columns.length) {
            addColumns(column + 1);
        }
        if (!Whitespace.isBlank(text)) {
            hasUnreadable |= text.indexOf('\uFFFD') >= 0;
            widths[row] = Math.max(widths[row], column + 1);
            TextPool pool = pools.get(column);
            roomFor(column)[row] = rows > ROWS_WORTH_IT ? recent(column).add(text, pool) : pool.add(text);
        }
    }

    private RecentTexts recent(int column) {
        if (column >= recent.length) {
            int known = recent.length;
            recent = Arrays.copyOf(recent, columns.length);
            Arrays.setAll(recent, i -> i < known ? recent[i] : new RecentTexts());
        }
        return recent[column];
    }

    private void addColumns(int count) {
        if (count > limits.columns()) {
            throw new UnreadableInputException("too-many-columns", file, limits.columns());
        }
        int before = columns.length;
        columns = Arrays.copyOf(columns, count);
        for (int column = before; column < count; column++) {
            columns[column] = new int[0];
            pools.add(new TextPool());
        }
    }

    /** The codes of a column, grown to hold the current row; cells never set stay blank. */
    private int[] roomFor(int column) {
        int[] codes = columns[column];
        if (codes.length >= rows) {
            return codes;
        }
        requireRoom(column, widths.length);
        int[] grown = Arrays.copyOf(codes, widths.length);
        Arrays.fill(grown, codes.length, grown.length, BLANK);
        columns[column] = grown;
        return grown;
    }

    /** A table has no more cells than its input may have bytes: one wide row cannot make a million rows wide. */
    private void requireRoom(int column, int length) {
        cells.addAndGet(length - columns[column].length);
        if (cells.get() > limits.bytes()) {
            throw new UnreadableInputException("too-many-cells", file, rows);
        }
    }

    /** Makes room for rows that {@link #append} fills; their lines follow each other. */
    void addRows(ParsedBlock block, int lineOfFirst) {
        if (rows == 0) {
            linesFollow = true;
            firstLine = lineOfFirst;
        }
        if (block.rows > limits.rows() - rows) {
            throw new UnreadableInputException("too-many-rows", file, limits.rows());
        }
        if (block.width > columns.length) {
            addColumns(block.width);
        }
        if (rows + block.rows > widths.length) {
            widths = Arrays.copyOf(widths, Math.max(rows + block.rows, rows + (rows >> 1)));
        }
        System.arraycopy(block.widths, 0, widths, rows, block.rows);
        hasUnreadable |= block.hasUnreadable;
        rows += block.rows;
    }

    /** Puts a block's texts of one column into rows made before; columns may be filled at the same time. */
    void append(ParsedBlock block, int column, int firstRow) {
        if (column >= block.columns.size() || block.columns.get(column).filled() == 0) {
            return;
        }
        ColumnOfBlock source = block.columns.get(column);
        int end = firstRow + Math.min(source.filled(), block.rows);
        int[] codes = columns[column];
        if (codes.length < end) {
            int length = Math.min(widths.length, Math.max(end, codes.length + (codes.length >> 1)));
            requireRoom(column, length);
            codes = Arrays.copyOf(codes, length);
            Arrays.fill(codes, columns[column].length, length, BLANK);
            columns[column] = codes;
        }
        source.addTo(pools.get(column), block.block.bytes, block.rows, codes, firstRow);
    }

    /** Gives back memory that only filling needs. */
    void settle() {
        recent = new RecentTexts[0];
        widths = Arrays.copyOf(widths, rows);
        lines = linesFollow ? new int[0] : Arrays.copyOf(lines, rows);
        IntStream all = IntStream.range(0, columns.length);
        (rows > MANY_ROWS ? all.parallel() : all).forEach(this::settle);
    }

    private void settle(int column) {
        if (columns[column].length > rows) {
            columns[column] = Arrays.copyOf(columns[column], rows);
        }
        pools.get(column).unite(columns[column]);
        pools.get(column).settle();
    }

    /**
     * The same table with other texts in one column, which are texts of that column all the same. O(columns).
     *
     * @param codes by row, the number of its text or {@link #BLANK}
     */
    public Grid replacing(int column, int[] codes) {
        Grid other = copy();
        other.columns[column] = codes.clone();
        return other;
    }

    /**
     * The same table with one more row at its end, which has texts in a few columns only. O(rows).
     *
     * @param line the row of the file that it is due to
     * @param texts by column
     */
    public Grid withRow(int line, Map<Integer, String> texts) {
        Grid other = copy();
        other.lines = new int[rows + 1];
        Arrays.setAll(other.lines, row -> row < rows ? line(row) : line);
        other.linesFollow = false;
        other.widths = Arrays.copyOf(widths, rows + 1);
        for (int column = 0; column < columns.length; column++) {
            other.columns[column] = Arrays.copyOf(columns[column], Math.min(columns[column].length, rows));
        }
        other.rows = rows + 1;
        texts.forEach((column, text) -> other.set(rows, column, text));
        return other;
    }

    /** A table without rows of the same file, with the same limits. */
    public Grid empty() {
        return new Grid(file, limits);
    }

    private Grid copy() {
        Grid other = new Grid(file, limits);
        other.pools.addAll(pools);
        other.columns = columns.clone();
        other.lines = lines;
        other.linesFollow = linesFollow;
        other.firstLine = firstLine;
        other.widths = widths;
        other.rows = rows;
        other.hasUnreadable = hasUnreadable;
        return other;
    }

    /** Whether a cell has a character that could not be read: what decoders put where they cannot read. */
    public boolean hasUnreadable() {
        return hasUnreadable;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns.length;
    }

    /** Number of the cell's text in {@link #texts}, or {@link #BLANK}. */
    public int code(int row, int column) {
        if (COUNTED) {
            CELLS_ASKED.increment();
        }
        int[] codes = columns[column];
        return row < codes.length ? codes[row] : BLANK;
    }

    /** How many cells of all tables have been asked for: all in a virtual machine that was started to count them, else those of whole columns. */
    public static long cellsAsked() {
        return CELLS_ASKED.sum();
    }

    /** Copies the codes of a column, from a row on, as many as there is room for. */
    public void copyCodes(int column, int firstRow, int[] into) {
        int known = Math.max(0, Math.min(into.length, columns[column].length - firstRow));
        System.arraycopy(columns[column], Math.min(firstRow, columns[column].length), into, 0, known);
        Arrays.fill(into, known, into.length, BLANK);
        CELLS_ASKED.add(into.length);
    }

    /** Counts the codes of some rows of a column, each at its place. */
    public void count(int column, int firstRow, int count, int[] counts) {
        int[] codes = columns[column];
        int end = Math.min(codes.length, firstRow + count);
        CELLS_ASKED.add(count);
        for (int row = firstRow; row < end; row++) {
            if (codes[row] != BLANK) {
                counts[codes[row]]++;
            }
        }
    }

    /** Names the rows, from one on, that have a code in a column. */
    public void eachWith(int column, int code, int firstRow, IntConsumer action) {
        int[] codes = columns[column];
        int end = Math.min(codes.length, rows);
        CELLS_ASKED.add(Math.max(0, end - firstRow));
        for (int row = firstRow; row < end; row++) {
            if (codes[row] == code) {
                action.accept(row);
            }
        }
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
        return linesFollow ? firstLine + row : lines[row];
    }

    /** One past the last cell of the row that is not blank; 0 for a blank row. */
    public int width(int row) {
        return widths[row];
    }
}
