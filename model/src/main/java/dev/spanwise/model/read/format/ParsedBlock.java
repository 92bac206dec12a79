package dev.spanwise.model.read.format;

import dev.spanwise.model.read.input.Limits;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of one block, column by column; blocks know nothing of each other, so that several cores read. */
final class ParsedBlock {
    /** A block has no more cells than bytes, unless one wide row makes room in all the others. */
    private static final int MOST_CELLS = 1 << 24;

    final List<ColumnOfBlock> columns = new ArrayList<>();
    RecordBlock block = RecordBlock.of(new byte[0], true);
    int rows;
    /** Number of the first one in the grid. */
    int firstRow;

    int[] widths = new int[256];
    /** Rows with a quote that was taken for an ordinary character. */
    final List<Integer> strays = new ArrayList<>();
    /** Where a record begins that the block does not hold to its end; negative without. */
    int openRecord;
    /** What is beyond a limit in the row read last, if anything is. */
    @Nullable
    String failure;

    /** Columns of the widest row, blank ones too. */
    int width;

    /** Whether a character that could not be read stands somewhere. */
    boolean hasUnreadable;

    private int held;

    /** Reads a block into this one, whatever it held before. */
    void parse(RecordBlock records, Dialect dialect, Limits limits, int usualWidth) {
        block = records;
        columns.forEach(ColumnOfBlock::clear);
        strays.clear();
        rows = 0;
        width = 0;
        openRecord = -1;
        failure = null;
        int mostBytes = (int) Math.min(Integer.MAX_VALUE, 4L * limits.cellLength());
        CellScanner cell = new CellScanner(records, dialect, usualWidth, mostBytes);
        int at = records.start;
        while (at < records.end && failure == null && openRecord < 0) {
            at = parseRecord(at, cell, (byte) dialect.delimiter(), limits);
        }
    }

    private int parseRecord(int start, CellScanner cell, byte delimiter, Limits limits) {
        startRow();
        int at = start;
        int column = 0;
        int filled = 0;
        while (true) {
            at = cell.next(at, column);
            if (at == CellScanner.OPEN) {
                openRecord = start;
                rows--;
                strays.removeIf(row -> row == rows);
                return at;
            }
            if (take(cell, column++, limits)) {
                filled = column;
            }
            if (at == block.end || block.bytes[at] != delimiter || failure != null) {
                break;
            }
            at++;
        }
        width = Math.max(width, column);
        widths[rows - 1] = filled;
        boolean two = block.bytes[at] == '\r' && block.bytes[at + 1] == '\n' && at + 1 < block.end;
        return at + (two ? 2 : 1);
    }

    private void startRow() {
        if (rows == widths.length) {
            widths = Arrays.copyOf(widths, rows * 2);
        }
        widths[rows++] = 0;
    }

    /** Whether there is more than white space in the cell. */
    private boolean take(CellScanner cell, int column, Limits limits) {
        if (cell.stray && (strays.isEmpty() || strays.get(strays.size() - 1) != rows - 1)) {
            strays.add(rows - 1);
        }
        if (cell.length == 0 && column < limits.columns()) {
            return false;
        }
        boolean hasRoom = column < columns.size() && columns.get(column).held() >= rows;
        failure = hasRoom && cell.length <= limits.cellLength() ? null : failure(cell, column, limits);
        return failure == null && columns.get(column).set(rows - 1, block.bytes, cell);
    }

    private @Nullable String failure(CellScanner cell, int column, Limits limits) {
        if (column >= limits.columns()) {
            return "too-many-columns";
        }
        if (cell.length > limits.cellLength() && isLong(cell, limits.cellLength())) {
            return "long-cell";
        }
        while (column >= columns.size()) {
            columns.add(new ColumnOfBlock());
        }
        ColumnOfBlock target = columns.get(column);
        int before = target.held();
        if (before < rows) {
            target.grow(rows);
            held += target.held() - before;
        }
        return held > MOST_CELLS ? "too-many-cells" : null;
    }

    private boolean isLong(CellScanner cell, int most) {
        return new String(block.bytes, cell.from, cell.length, StandardCharsets.UTF_8).length() > most;
    }

    /** Refuses what is beyond a limit; {@code before} is the line of the file before the first row. */
    void check(String file, Limits limits, int before) {
        if (failure != null) {
            int line = before + rows;
            throw switch (failure) {
                case "too-many-columns" -> new UnreadableInputException(failure, file, limits.columns());
                case "long-cell" -> new UnreadableInputException(failure, file, line, limits.cellLength());
                default -> new UnreadableInputException(failure, file, line);
            };
        }
    }
}
