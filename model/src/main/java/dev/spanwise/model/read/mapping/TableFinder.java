package dev.spanwise.model.read.mapping;

import dev.spanwise.model.Remark;
import dev.spanwise.model.read.format.Grid;
import dev.spanwise.model.read.format.RawTable;
import dev.spanwise.model.read.input.UnreadableInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes a {@link Table} of raw rows: finds the header and sets aside what is no data. */
public final class TableFinder {
    private TableFinder() {}

    /**
     * The table, and the rows that were set aside.
     *
     * @throws UnreadableInputException when there is no row of data below the header
     */
    public static Found find(RawTable raw, int skipRows) {
        Grid grid = raw.grid();
        int headerRow = HeaderFinder.find(raw, skipRows);
        List<String> headers = HeaderFinder.headers(grid, headerRow);
        RowJudge judge = new RowJudge(grid, headerRow);
        List<SetAside> aside = new ArrayList<>();
        int[] rows = new int[Math.max(0, grid.rows() - headerRow - 1)];
        int kept = 0;
        for (int row = headerRow + 1; row < grid.rows(); row++) {
            RowFate fate = judge.fate(row);
            if (fate == RowFate.DATA) {
                rows[kept++] = row;
            } else if (fate != RowFate.BLANK) {
                aside.add(new SetAside(raw.place(), grid.line(row), fate));
            }
        }
        if (kept == 0) {
            throw new UnreadableInputException("header-alone", raw.file());
        }
        List<Remark> remarks = headerRow == HeaderFinder.NONE ? List.of(Remark.of("no-header")) : List.of();
        return new Found(new Table(raw, headerRow, headers, Arrays.copyOf(rows, kept)), aside, remarks);
    }

    /**
     * A table and the rows that are none of its data.
     *
     * @param table with its data rows
     * @param aside the others, blank ones left out
     * @param remarks what people should know about that choice
     */
    public record Found(Table table, List<SetAside> aside, List<Remark> remarks) {
        public Found {
            aside = List.copyOf(aside);
            remarks = List.copyOf(remarks);
        }

        /** The same with another table. */
        public Found with(Table other) {
            return other == table ? this : new Found(other, aside, remarks);
        }
    }
}
