package dev.spanwise.model.read.mapping;

import dev.spanwise.model.TextPool;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.value.Whitespace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table whose header is known; behind the columns of the file stand those that were derived from them. Two tables
 * are never equal, whatever they hold.
 */
public final class Table {
    /** Counts of columns with more distinct texts than this are worked out anew each time they are asked for. */
    private static final int MOST_COUNTS_KEPT = 1 << 20;

    private static final int COLUMNS_OF_A_LIST = 3;

    private final RawTable raw;
    private final int headerRow;
    private final List<String> headers;
    private final int[] rows;
    /** The first of the rows where they follow each other, as they mostly do; -1 where they do not. */
    private final int firstRow;

    private final List<DerivedColumn> derived;
    private final int added;
    private final int columnsOfFile;
    private final @Nullable Holding holding;
    private final Grid grid;
    private final Map<Integer, int[]> counts = new ConcurrentHashMap<>();
    private final @Nullable Fit[] fits;

    /**
     * A table.
     *
     * @param raw where it came from
     * @param headerRow row of the grid that holds the header, or {@link HeaderFinder#NONE}
     * @param headers of the columns, blank for a column without one
     * @param rows the rows of the grid that hold data, in file order
     */
    Table(RawTable raw, int headerRow, List<String> headers, int[] rows) {
        this(raw, headerRow, headers, rows, List.of(), 0, null);
    }

    private Table(
            RawTable raw,
            int headerRow,
            List<String> headers,
            int[] rows,
            List<DerivedColumn> derived,
            int added,
            @Nullable Holding holding) {
        this.raw = raw;
        this.headerRow = headerRow;
        this.headers = List.copyOf(headers);
        this.rows = rows;
        this.firstRow = follow(rows) ? rows[0] : -1;
        this.derived = List.copyOf(derived);
        this.added = added;
        this.holding = holding;
        this.columnsOfFile = headers.size() - derived.size();
        this.grid = raw.grid();
        this.fits = new Fit[headers.size()];
    }

    private static boolean follow(int[] rows) {
        int row = 1;
        while (row < rows.length && rows[row] == rows[row - 1] + 1) {
            row++;
        }
        return rows.length > 0 && row == rows.length;
    }

    private int gridRow(int row) {
        return firstRow < 0 ? rows[row] : firstRow + row;
    }

    /** The table of positions and holders that stood apart. */
    Table with(Holding other) {
        return new Table(raw, headerRow, headers, rows, derived, added, other);
    }

    /** Which part of what a cell says belongs to its row: all, but where a position has several holders and the like. */
    public double share(int row, int column) {
        return holding == null ? 1 : holding.share(gridRow(row), column);
    }

    /** Whether positions and holders stood apart. */
    public boolean isStaffed() {
        return holding != null;
    }

    /** What tells the holder of a row from others where {@link #isStaffed}; empty where nobody holds the position. */
    public String holder(int row) {
        return holding == null ? Holding.NOBODY : holding.holder(gridRow(row));
    }

    /** The table with more columns behind its own. */
    Table with(List<DerivedColumn> more) {
        List<String> all = new ArrayList<>(headers);
        more.forEach(column -> all.add(column.header()));
        List<DerivedColumn> together = new ArrayList<>(derived);
        together.addAll(more);
        return new Table(raw, headerRow, all, rows, together, added, holding);
    }

    /**
     * The table with other texts in one column.
     *
     * @param codes by data row, the number of a text of that column or {@link Grid#BLANK}
     */
    Table replacing(int column, int[] codes) {
        if (column >= columnsOfFile()) {
            List<DerivedColumn> others = new ArrayList<>(derived);
            others.set(
                    column - columnsOfFile(),
                    others.get(column - columnsOfFile()).with(codes));
            return new Table(raw, headerRow, headers, rows, others, added, holding);
        }
        int[] all = new int[grid.rows()];
        for (int row = 0; row < all.length; row++) {
            all[row] = grid.code(row, column);
        }
        for (int row = 0; row < codes.length; row++) {
            all[rows[row]] = codes[row];
        }
        return new Table(raw.with(grid.replacing(column, all)), headerRow, headers, rows, derived, added, holding);
    }

    /**
     * The table with one more row that the file does not have.
     *
     * @param line the row of the file that it is due to
     * @param texts by column of the file
     */
    Table withRow(int line, Map<Integer, String> texts) {
        int[] more = Arrays.copyOf(rows, rows.length + 1);
        more[rows.length] = grid.rows();
        List<DerivedColumn> longer =
                derived.stream().map(column -> column.withBlankRow()).toList();
        return new Table(raw.with(grid.withRow(line, texts)), headerRow, headers, more, longer, added + 1, holding);
    }

    /** Whether it has so few filled columns that it is a list of who reports to whom. */
    boolean isNarrow() {
        long filled = IntStream.range(0, columnsOfFile())
                .filter(column -> fit(column).filled() > 0)
                .count();
        return filled <= COLUMNS_OF_A_LIST;
    }

    /** How many rows, at the end, the file does not have. */
    public int added() {
        return added;
    }

    /** The table with some of its rows alone. */
    Table keeping(int[] kept) {
        int[] fewer = new int[kept.length];
        for (int i = 0; i < kept.length; i++) {
            fewer[i] = rows[kept[i]];
        }
        return new Table(
                raw,
                headerRow,
                headers,
                fewer,
                derived.stream().map(column -> column.keeping(kept)).toList(),
                added,
                holding);
    }

    /** What it was made of. */
    public RawTable raw() {
        return raw;
    }

    /** The headers of the columns, blank for a column without one. */
    public List<String> headers() {
        return headers;
    }

    /** Whether no row names the columns. */
    boolean isHeaderless() {
        return headerRow == HeaderFinder.NONE;
    }

    /** Line of the header in the file, 0 where there is none or the format names its columns itself. */
    public int headerLine() {
        return raw.named() || isHeaderless() ? 0 : grid.line(headerRow);
    }

    /** The lines above the header, each with its cells one after the other. */
    public List<String> headings() {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < headerRow && !raw.named(); row++) {
            StringJoiner cells = new StringJoiner(" ");
            for (int column = 0; column < grid.width(row); column++) {
                cells.add(grid.cell(row, column));
            }
            lines.add(cells.toString());
        }
        return lines;
    }

    /** The words of a column's header in small letters, of the last step where it is a path. */
    public String headerWords(int column) {
        return String.join(" ", HeaderText.allWords(HeaderText.lastSegment(headers.get(column))));
    }

    /** Number of data rows. */
    public int size() {
        return rows.length;
    }

    public int columns() {
        return headers.size();
    }

    /** Number of columns that stand in the file; those from there on are derived. */
    public int columnsOfFile() {
        return columnsOfFile;
    }

    /** What a column was derived from, empty for one of the file. */
    Optional<DerivedColumn> derived(int column) {
        return column < columnsOfFile ? Optional.empty() : Optional.of(derived.get(column - columnsOfFile));
    }

    /** Number of the cell's text in {@link #texts}, or {@link Grid#BLANK}. */
    public int code(int row, int column) {
        return column < columnsOfFile
                ? grid.code(gridRow(row), column)
                : derived.get(column - columnsOfFile).codes()[row];
    }

    /** By row: what {@link #code} answers; a new array. */
    public int[] codes(int column) {
        int[] codes = new int[size()];
        if (firstRow >= 0 && column < columnsOfFile) {
            grid.copyCodes(column, firstRow, codes);
        } else {
            Arrays.setAll(codes, row -> code(row, column));
        }
        return codes;
    }

    public TextPool texts(int column) {
        return column < columnsOfFile
                ? grid.texts(column)
                : derived.get(column - columnsOfFile).texts();
    }

    /** The cell without white space around it, empty where it is blank. */
    public String text(int row, int column) {
        return Whitespace.trim(written(row, column));
    }

    /** A cell as it is written, with what stands in front of it; empty where nothing stands. */
    String written(int row, int column) {
        int code = code(row, column);
        return code == Grid.BLANK ? "" : texts(column).get(code);
    }

    /** The row's number in the file, from 1. */
    public int line(int row) {
        return grid.line(gridRow(row));
    }

    /** What messages call a column: its header; its number from 1 where it has none or shares it with another. */
    public String columnName(int column) {
        String header = headers.get(column);
        String number = "#" + (column + 1);
        boolean shared = Collections.frequency(headers, header) > 1;
        return header.isEmpty() ? number : shared ? header + " " + number : header;
    }

    /**
     * Rows with cells to the right of the last header; none where that is so in more than every fifth row, since then
     * it is how the table is made.
     */
    public List<Integer> widerThanHeader() {
        int last = columnsOfFile();
        while (last > 0 && headers.get(last - 1).isEmpty()) {
            last--;
        }
        List<Integer> wider = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            if (grid.width(rows[row]) > last) {
                wider.add(row);
            }
        }
        return wider.size() * 5 > rows.length ? List.of() : wider;
    }

    /** How many data rows carry each text of a column, by the text's number; not to be changed. */
    public int[] counts(int column) {
        int[] known = counts.get(column);
        if (known != null) {
            return known;
        }
        int[] counted = count(column);
        if (counted.length <= MOST_COUNTS_KEPT) {
            counts.put(column, counted);
        }
        return counted;
    }

    private int[] count(int column) {
        int[] count = new int[texts(column).size()];
        if (firstRow >= 0 && column < columnsOfFile) {
            grid.count(column, firstRow, rows.length, count);
            return count;
        }
        for (int row = 0; row < rows.length; row++) {
            int code = code(row, column);
            if (code != Grid.BLANK) {
                count[code]++;
            }
        }
        return count;
    }

    /** Whether a text stands in more than one row of a column; worked out once. */
    public boolean repeats(int column) {
        return fit(column).distinct() < fit(column).filled();
    }

    /** What a column's values allow it to be; worked out once. */
    Fit fit(int column) {
        Fit known = fits[column];
        if (known == null) {
            known = Fit.of(this, column);
            fits[column] = known;
        }
        return known;
    }
}
